package org.entente.coder.layout;

import org.entente.model.Part;

/**
 * A stretch of a story that is of one kind.
 *
 * @param kind what it is
 * @param part whether it stands in the title or in the text
 * @param start its first character there, in UTF-16 units
 * @param end the one after its last; never a space at either end
 * @param capitals whether it is written in capitals throughout, as old wire headlines are
 */
public record Block(Kind kind, Part part, int start, int end, boolean capitals) {

    /** What a stretch of a story is. */
    public enum Kind {
        /** The title. */
        HEADLINE,
        /** A paragraph, or what is left of it without what stands before and after. */
        PARAGRAPH,
        /** What is said under a picture, without the credit. */
        CAPTION,
        /** Place, day and agency before the first sentence: "BEIJING, May 16 (AP) -". */
        DATELINE,
        /** What belongs to the page or the wire and not to the story: menus, bylines, credits, copyright lines. */
        FURNITURE
    }

    public Block {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch: " + start + " to " + end);
        }
    }

    /** Whether it tells something that may be coded. */
    public boolean told() {
        return kind == Kind.HEADLINE || kind == Kind.PARAGRAPH || kind == Kind.CAPTION;
    }
}
