package org.entente.coder.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the pattern language of the codebook.
 *
 * <pre>
 * pattern    = trigger { constraint } [ "&lt;" slots ] [ "&gt;" slots ]
 * trigger    = word { "|" word }             any of them; "_" joins a verb and its particle (pull_out) or a noun and the
 *                                            words before it (air_strike)
 * constraint = [ "!" ] slot { "|" slot } [ ":" words ]   any of the slots; "!" where it must not be so
 * words      = word { "|" word }             "@name" stands for a list of lists.yaml
 * slots      = slot { "," slot }             the first that names an actor; "&lt;" sources, "&gt;" targets
 * slot       = "subj" | "obj" | "iobj" | "comp" | "that" (a clause that begins so) | "purpose" (an infinitive that says what
 *              for) | "manner" (a participle that says with what words) | "poss" | "modifier" | "below" (anything the word governs, to four steps) | "self" | preposition
 *              | slot "." slot | slot "+" (the slot, or the owner of what fills it: by, poss, from, of, modifier)
 * </pre>
 *
 * <p>A constraint on an argument that is not there fails, one with "!" holds.
 */
public final class PatternParser {

    private static final List<String> VERB_SOURCES = List.of("subj");
    private static final List<String> NOUN_SOURCES = List.of("poss", "by", "modifier", "between", "from", "of");

    /** Where the owner of a thing stands: "Egypt's proposal", "the visit of the king", "a demand by the rebels". */
    private static final List<String> OWNERS = List.of("by", "poss", "from", "of", "modifier");

    private final Map<String, Set<String>> lists;

    /** A parser that knows these word lists by name. */
    public PatternParser(Map<String, Set<String>> lists) {
        this.lists = Map.copyOf(lists);
    }

    /**
     * The patterns that a line stands for: one for each form of its trigger.
     *
     * @throws CodebookException if the line does not follow the grammar
     */
    public List<Pattern> parse(String owner, WordKind kind, String line, List<String> defaultTargets) {
        String[] sides = line.strip().split("\\s*>\\s*", 2);
        String[] left = sides[0].split("\\s*<\\s*", 2);
        List<String> targets = sides.length > 1 ? slots(sides[1]) : defaultTargets;
        List<String> sources =
                left.length > 1 ? slots(left[1]) : kind == WordKind.NOUN ? doers(sides, targets) : VERB_SOURCES;
        List<String> words = Arrays.asList(left[0].strip().split("\\s+"));
        if (words.get(0).isEmpty()) {
            throw new CodebookException("a pattern starts with its trigger: \"" + line + "\"");
        }
        List<Constraint> constraints = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            constraints.add(constraint(word, line));
        }
        String asks = asks(words.subList(1, words.size()));
        List<Pattern> patterns = new ArrayList<>();
        Set<String> plain = new LinkedHashSet<>();
        for (String form : expand(words.get(0), line)) {
            if (form.contains("_")) {
                List<String> parts = Arrays.asList(form.split("_"));
                int head = kind == WordKind.VERB ? 0 : parts.size() - 1;
                List<String> company = new ArrayList<>(parts);
                company.remove(head);
                patterns.add(new Pattern(
                        owner, asks, kind, Set.of(parts.get(head)), company, constraints, targets, sources));
            } else {
                plain.add(form);
            }
        }
        if (!plain.isEmpty()) {
            patterns.add(new Pattern(owner, asks, kind, plain, List.of(), constraints, targets, sources));
        }
        return patterns;
    }

    /** The first word, or the list, of each argument that must be of a certain word. */
    private static String asks(List<String> constraints) {
        return constraints.stream()
                .filter(word -> !word.startsWith("!") && word.contains(":"))
                .map(word ->
                        word.substring(word.indexOf(':') + 1).split("\\|", 2)[0].replace("@", ""))
                .collect(Collectors.joining("-"));
    }

    /** Who does what a noun names; where its line says that "of" marks the target, nobody behind "of". */
    private static List<String> doers(String[] sides, List<String> targets) {
        return sides.length > 1 && targets.contains("of")
                ? NOUN_SOURCES.stream().filter(slot -> !slot.equals("of")).toList()
                : NOUN_SOURCES;
    }

    private Constraint constraint(String word, String line) {
        boolean wanted = !word.startsWith("!");
        String[] parts = (wanted ? word : word.substring(1)).split(":", 2);
        if (parts[0].isEmpty()) {
            throw new CodebookException("\"" + word + "\" names no argument in \"" + line + "\"");
        }
        Set<String> words = parts.length > 1 ? expand(parts[1], line) : Set.of();
        List<String> slots = Arrays.asList(parts[0].replace('_', ' ').split("\\|"));
        return new Constraint(slots, words, wanted);
    }

    private Set<String> expand(String words, String line) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words.split("\\|")) {
            if (word.startsWith("@")) {
                Set<String> list = lists.get(word.substring(1));
                if (list == null) {
                    throw new CodebookException("no list \"" + word + "\" in lists.yaml, wanted by \"" + line + "\"");
                }
                all.addAll(list);
            } else if (word.isBlank()) {
                throw new CodebookException("an empty word in \"" + line + "\"");
            } else {
                all.add(word);
            }
        }
        return all;
    }

    private static List<String> slots(String text) {
        return Arrays.stream(text.split(","))
                .map(slot -> slot.strip().replace('_', ' '))
                .filter(slot -> !slot.isEmpty())
                .flatMap(PatternParser::withOwners)
                .distinct()
                .toList();
    }

    /** A slot ending in "+" stands for itself and for whose the thing is that fills it. */
    private static Stream<String> withOwners(String slot) {
        if (!slot.endsWith("+")) {
            return Stream.of(slot);
        }
        String plain = slot.substring(0, slot.length() - 1);
        return Stream.concat(Stream.of(plain), OWNERS.stream().map(owner -> plain + "." + owner));
    }
}
