package org.entente.analysis.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a thesis into words, commas and arrows. */
final class Words {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:\"([^\"]*)\"|(<->|->|<-|,|\\*)|(↔|→|←)|((?:(?!->|<-)[^\\s,\"*<→←↔])+)|(\\S))");
    private static final Pattern PLAIN = Pattern.compile("(?:(?!->|<-)[^\\s,\"*<→←↔])+");

    private Words() {}

    /** Whether an actor's code can be written without quotation marks. */
    static boolean plain(String actor) {
        return PLAIN.matcher(actor).matches();
    }

    /** The words in order; the last is the empty one at the end. */
    static List<Word> of(String thesis) {
        List<Word> words = new ArrayList<>();
        Matcher next = TOKEN.matcher(thesis);
        int at = 0;
        while (next.region(at, thesis.length()).lookingAt()) {
            words.add(word(thesis, next));
            at = next.end();
        }
        words.add(new Word("", thesis.stripTrailing().length(), 0, false));
        return words;
    }

    private static Word word(String thesis, Matcher found) {
        if (found.group(1) != null) {
            return new Word(found.group(1), found.start(1) - 1, found.group(1).length() + 2, true);
        }
        for (int group = 2; group <= 4; group++) {
            if (found.group(group) != null) {
                return new Word(
                        ascii(found.group(group)),
                        found.start(group),
                        found.group(group).length(),
                        false);
            }
        }
        String problem = found.group(5).equals("\"")
                ? "the quotation mark is not closed"
                : "\"" + found.group(5) + "\" has no meaning here; arrows are ->, <- and <->";
        throw new ThesisSyntaxException(problem, thesis, found.start(5), 1);
    }

    private static String ascii(String sign) {
        return switch (sign) {
            case "↔" -> Arrow.BOTH.sign();
            case "→" -> Arrow.FORWARD.sign();
            case "←" -> Arrow.BACKWARD.sign();
            default -> sign;
        };
    }
}
