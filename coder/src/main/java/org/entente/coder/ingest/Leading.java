package org.entente.coder.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.layout.FurnitureRules;

/**
 * What stands in plain text before its first paragraph: the day, the byline, page furniture, the headline.
 *
 * @param published the day, empty where no line gives it
 * @param title the headline, "" where there is none
 * @param byline who wrote it, "" where no line says
 * @param publisher who published it, "" where no line says
 * @param url where it was found, "" where no line says
 * @param furniture lines of the page's furniture, as they stood
 * @param end where the story's text starts
 */
record Leading(
        Optional<LocalDate> published,
        String title,
        String byline,
        String publisher,
        String url,
        List<String> furniture,
        int end) {

    private static final int MOST_LINES = 14;
    private static final int LONGEST_HEADLINE_WORDS = 32;
    private static final int LONGEST_HEADLINE = 220;
    private static final int MOST_WORDS_BESIDE_DATE = 8;
    private static final Pattern FIELD = Pattern.compile(
            "(?<name>title|headline|date|published|publication date|pubdate|byline|author|by|source|publisher|publication|url|link)"
                    + "\\s*:\\s*(?<value>\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:date[d]?|published|updated|posted|modified|created|issued|last|first|on|at|time|gmt|utc|bst|est|edt|et)\\b[:.]?"
                    + "|[|•·,:;()/–—-]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|by)\\s+\\p{Lu}.*");

    Leading {
        furniture = List.copyOf(furniture);
    }

    /** Reads the lines at the start of a text. */
    static Leading of(String text) {
        return new Scan(text).run();
    }

    private static final class Scan {

        private final String text;
        private Optional<LocalDate> published = Optional.empty();
        private String title = "";
        private String byline = "";
        private String publisher = "";
        private String url = "";
        private final List<String> furniture = new ArrayList<>();
        private int end;

        Scan(String text) {
            this.text = text;
        }

        Leading run() {
            int at = 0;
            for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
                int lineEnd = text.indexOf('\n', at);
                int next = lineEnd < 0 ? text.length() : lineEnd + 1;
                String line = text.substring(at, lineEnd < 0 ? text.length() : lineEnd)
                        .strip();
                if (!line.isEmpty() && !take(line, next)) {
                    break;
                }
                at = next;
                end = at;
            }
            if (published.isEmpty()) {
                published = inDateline();
            }
            return new Leading(published, title, byline, publisher, url, furniture, end);
        }

        /** Takes a line that stands before the text, and says whether it was one. */
        private boolean take(String line, int next) {
            if (field(line) || dateLine(line)) {
                return true;
            }
            if (FurnitureRules.standard().isLine(line)) {
                if (byline.isEmpty() && BYLINE.matcher(line).matches()) {
                    byline = line;
                } else {
                    furniture.add(line);
                }
                return true;
            }
            if (title.isEmpty() && headline(line, next)) {
                title = line;
                return true;
            }
            return false;
        }

        private boolean field(String line) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                return false;
            }
            String value = field.group("value").strip();
            switch (field.group("name").toLowerCase(Locale.ROOT)) {
                case "title", "headline" -> title = value;
                case "byline", "author", "by" -> byline = value;
                case "source", "publisher", "publication" -> publisher = value;
                case "url", "link" -> url = value;
                default -> {
                    return dateLine(line);
                }
            }
            return true;
        }

        /** Takes a line that is nothing but a date and page furniture: "Monday 20 May 2024 | Share". */
        private boolean dateLine(String line) {
            Optional<PublicationDates.Found> found = PublicationDates.find(line);
            if (found.isEmpty()) {
                return false;
            }
            String before = rest(line.substring(0, found.get().start()));
            String after = rest(line.substring(found.get().end()));
            if (!beside(before) || !beside(after)) {
                return false;
            }
            if (published.isEmpty()) {
                published = Optional.of(found.get().day());
            }
            for (String words : List.of(before, after)) {
                if (!words.isEmpty()) {
                    furniture.add(words);
                }
            }
            return true;
        }

        private static String rest(String words) {
            String stripped = words.strip();
            return LABEL.matcher(stripped).replaceAll(" ").isBlank() ? "" : stripped;
        }

        private static boolean beside(String words) {
            if (words.isEmpty() || FurnitureRules.standard().isLine(words)) {
                return true;
            }
            String named = LABEL.matcher(words).replaceAll(" ").strip();
            // a name of a paper, a place or an author, but no clause: every word of it is large
            String[] parts = named.split("\\s+");
            if (parts.length > MOST_WORDS_BESIDE_DATE || words.endsWith(".")) {
                return false;
            }
            for (String part : parts) {
                if (!Character.isUpperCase(part.charAt(0)) && !part.matches("(?i)the|of|and|by|in|for|\\d+")) {
                    return FurnitureRules.standard().isLine(named);
                }
            }
            return true;
        }

        /** A headline is short, ends no sentence, and something longer or a blank line follows it. */
        private boolean headline(String line, int next) {
            if (line.length() > LONGEST_HEADLINE
                    || line.split("\\s+").length > LONGEST_HEADLINE_WORDS
                    || text.substring(next).isBlank()) {
                return false;
            }
            char last = line.charAt(line.length() - 1);
            if ((last == '.' && !line.matches(".*\\b\\p{L}\\.\\p{L}\\.")) || last == ',' || last == ';') {
                return false;
            }
            int nextEnd = text.indexOf('\n', next);
            String following =
                    text.substring(next, nextEnd < 0 ? text.length() : nextEnd).strip();
            return following.isEmpty() || following.length() > line.length() || dateOrByline(following);
        }

        private static boolean dateOrByline(String line) {
            return FurnitureRules.standard().isLine(line)
                    || PublicationDates.find(line).isPresent();
        }

        /** The day of a dateline that has the year: "BEIJING, May 16, 2024 (AP) -". */
        private Optional<LocalDate> inDateline() {
            String start =
                    text.substring(end, Math.min(text.length(), end + 90)).strip();
            return PublicationDates.find(start)
                    .filter(found -> start.substring(found.end())
                                    .matches("(?s)\\s*(?:[(/\\[][^)/\\]]{2,30}[)/\\]])?\\s*(?:[-–—]).*")
                            && start.substring(0, found.start()).matches("[\\p{L} .,'’-]{2,50}"))
                    .map(PublicationDates.Found::day);
        }
    }
}
