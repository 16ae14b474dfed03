package org.entente.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A story as it came in.
 *
 * @param id unique in a ledger
 * @param published the day of publication, empty where nothing says
 * @param title the headline, "" where there is none
 * @param text the paragraphs, parted by a blank line
 * @param publisher who published it, "" where unknown
 * @param url where it was found, "" where unknown
 * @param language ISO 639 code, "" where unknown
 * @param other fields that came with the story and are kept unread
 */
public record Article(
        String id,
        Optional<LocalDate> published,
        String title,
        String text,
        String publisher,
        String url,
        String language,
        Map<String, String> other) {

    public Article {
        other = Map.copyOf(other);
    }

    /** The words of one part of the story. */
    public String words(Part part) {
        return part == Part.TITLE ? title : text;
    }
}
