package org.entente.coder.places;

import java.util.List;

/**
 * A running text, its words, and the spans of them that the gazetteer knows as names.
 *
 * @param text the text
 * @param words its words
 * @param spans the names in it, in order
 */
record Scan(String text, List<Word> words, List<Span> spans) {

    /** The word before a span; null at the text's start. */
    @org.jspecify.annotations.Nullable
    Word before(Span span) {
        return span.from() == 0 ? null : words.get(span.from() - 1);
    }

    /** The word after a span; null at the text's end. */
    @org.jspecify.annotations.Nullable
    Word after(Span span) {
        return span.to() == words.size() ? null : words.get(span.to());
    }

    /** The first word of a span. */
    Word first(Span span) {
        return words.get(span.from());
    }

    /** The span that starts right after another and a comma, as the state after its town; null where none does. */
    @org.jspecify.annotations.Nullable
    Span afterComma(int index) {
        Span span = spans.get(index);
        boolean parted = index + 1 < spans.size()
                && spans.get(index + 1).from() == span.to()
                && words.get(span.to()).gap() == Word.Gap.COMMA;
        return parted ? spans.get(index + 1) : null;
    }
}
