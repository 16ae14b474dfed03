package org.entente.coder.codebook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EventType;

/**
 * A sentence that shows a class or an operator at work, which the build holds the coder to: {@code [source]}, {@code
 * *trigger*}, <code>{target}</code>, and after {@code =>} the type where it is not the class's own, or {@code NONE}.
 *
 * @param marked the sentence with its marks
 * @param sentence the sentence without them
 * @param source the words of the source, "" where none is marked
 * @param target the words of the target, "" where none is marked
 * @param type the type it must be coded as; empty where nothing must be coded
 * @param where file and line, for messages
 */
public record Example(
        String marked, String sentence, String source, String target, Optional<EventType> type, String where) {

    private static final Pattern SOURCE = Pattern.compile("\\[([^\\]]+)\\]");
    private static final Pattern TARGET = Pattern.compile("\\{([^}]+)\\}");

    /**
     * Reads an example as it stands in the codebook.
     *
     * @throws CodebookException if what follows the arrow is no type
     */
    public static Example read(String line, Optional<EventType> ownType, String where) {
        String[] parts = line.split("\\s*=>\\s*", 2);
        String marked = parts[0].strip();
        Optional<EventType> type = parts.length > 1 ? type(parts[1].strip(), where) : ownType;
        String sentence = marked.replaceAll("[\\[\\]{}*]", "");
        return new Example(marked, sentence, first(SOURCE, marked), first(TARGET, marked), type, where);
    }

    private static Optional<EventType> type(String name, String where) {
        if (name.equals("NONE")) {
            return Optional.empty();
        }
        try {
            return Optional.of(EventType.valueOf(name));
        } catch (IllegalArgumentException e) {
            throw new CodebookException(where + ": \"" + name + "\" is no event type");
        }
    }

    private static String first(Pattern pattern, String marked) {
        Matcher match = pattern.matcher(marked);
        return match.find() ? match.group(1).replace("*", "") : "";
    }
}
