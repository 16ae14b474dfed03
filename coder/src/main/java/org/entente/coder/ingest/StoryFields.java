package org.entente.coder.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Article;

/** Makes a story of named fields, as an object of JSON or a row of a table has them. */
final class StoryFields {

    /** The fields of a story that are read; others are kept with it. */
    static final List<String> NAMES = List.of("id", "date", "title", "text", "publisher", "url", "language");

    private final ReadingOptions options;

    StoryFields(ReadingOptions options) {
        this.options = options;
    }

    /** What the input calls a field of ours. */
    String theirs(String ours) {
        return options.fields().getOrDefault(ours, ours);
    }

    /** Whether the input's name is that of a field that is read. */
    boolean reads(String theirs) {
        return NAMES.stream().anyMatch(ours -> theirs(ours).equals(theirs));
    }

    /**
     * The names of a table's columns, in which a name that differs from one that is read only in case or in blanks around
     * it is that one.
     */
    List<String> columns(List<String> header) {
        return header.stream()
                .map(name -> NAMES.stream()
                        .map(this::theirs)
                        .filter(theirs -> theirs.equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElse(name.strip()))
                .toList();
    }

    /** What to say of a table without a column for the text. */
    String withoutText(List<String> columns) {
        return "has no column \"" + theirs("text") + "\"; its columns are " + shortened(String.join(", ", columns))
                + " (the one with the text: --field text=NAME)";
    }

    /**
     * The story that these fields make.
     *
     * @param fields values by the names that the input has for them
     * @throws StoryFault where there is no text, or the date is none
     */
    Article story(Map<String, String> fields) throws StoryFault {
        String text = field(fields, "text");
        String title = field(fields, "title");
        if (text.isBlank()) {
            throw new StoryFault("the story has no \"" + theirs("text") + "\""
                    + (options.fields().containsKey("text") ? "" : " (another name for it: --field text=NAME)"));
        }
        String url = field(fields, "url");
        String id = field(fields, "id");
        Map<String, String> other = new TreeMap<>(fields);
        other.keySet().removeIf(this::reads);
        return new Article(
                id.isBlank() ? StoryId.of(url, title, text) : id,
                published(fields),
                title,
                text,
                field(fields, "publisher"),
                url,
                field(fields, "language").strip().toLowerCase(Locale.ROOT),
                other);
    }

    private Optional<LocalDate> published(Map<String, String> fields) throws StoryFault {
        String written = field(fields, "date");
        if (written.isBlank()) {
            return options.date();
        }
        Optional<LocalDate> day = PublicationDates.parse(written);
        if (day.isEmpty()) {
            throw new StoryFault("\"" + theirs("date") + "\" is no date: \"" + shortened(written)
                    + "\" (wanted: 2024-05-20, or 2024-05-20T10:00:00Z)");
        }
        return day;
    }

    private String field(Map<String, String> fields, String ours) {
        return fields.getOrDefault(theirs(ours), "");
    }

    static String shortened(String words) {
        return words.length() <= 120 ? words : words.substring(0, 117) + "...";
    }
}
