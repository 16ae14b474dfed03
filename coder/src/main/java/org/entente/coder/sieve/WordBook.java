package org.entente.coder.sieve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.codebook.ActClass;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.codebook.Constraint;
import org.entente.coder.codebook.Outcome;
import org.entente.coder.codebook.Pattern;
import org.entente.coder.codebook.WordKind;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Words;
import org.entente.coder.statements.SpeechCues;
import org.entente.coder.syntax.IrregularForms;
import org.entente.model.EventType;

/**
 * What tagged words may be to the coder. Looks a word up in codebook and lists once and remembers it. Safe to share between
 * threads.
 */
final class WordBook {

    /** So many words are remembered; news has fewer but for misprints and names. */
    private static final int ROOM = 1 << 17;

    /** Types of acts that are events even where nobody is named whom they are done to. */
    private static final Set<EventType> TARGETLESS = Set.of(EventType.PROTEST, EventType.MOBILIZE, EventType.RETREAT);

    private final EnglishReader reader;
    private final Codebook codebook;
    private final ReasonCues reasons;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Map<String, WordUse>> known = new HashMap<>();

    WordBook(EnglishReader reader, Codebook codebook, ReasonCues reasons) {
        this.reasons = reasons;
        this.reader = reader;
        this.codebook = codebook;
        codebook.classes().values().forEach(act -> act.patterns().forEach(this::number));
        codebook.operators().values().forEach(operator -> operator.patterns().forEach(this::number));
        reader.tags().forEach(tag -> known.put(tag, new ConcurrentHashMap<>()));
    }

    /** Whether words in a sentence tie an effect to the cause after them. */
    boolean link(Words words) {
        return reasons.link(words);
    }

    /** How many numbers of words of patterns there are. */
    int size() {
        return numbers.size();
    }

    /** What a word with this tag may be. */
    WordUse use(String word, String tag) {
        Map<String, WordUse> same = known.getOrDefault(tag, Map.of());
        WordUse use = same.get(word);
        if (use == null) {
            use = find(word, tag);
            if (same.size() < ROOM) {
                same.put(word, use);
            }
        }
        return use;
    }

    private void number(Pattern pattern) {
        pattern.company().forEach(this::number);
        pattern.constraints().stream()
                .filter(WordBook::asks)
                .flatMap(constraint -> constraint.words().stream())
                .forEach(this::number);
    }

    private void number(String word) {
        numbers.putIfAbsent(last(word), numbers.size());
    }

    private static boolean asks(Constraint constraint) {
        return constraint.wanted() && !constraint.words().isEmpty();
    }

    /** The word that a compound of a pattern is found by. */
    private static String last(String word) {
        return word.substring(word.lastIndexOf('_') + 1);
    }

    private WordUse find(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        String lemma = IrregularForms.lemma(word, reader.lemma(word, tag), tag);
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        ClosedClasses.add(word, cues);
        ClosedClasses.add(lemma, cues);
        if (tag.startsWith("VB")) {
            SpeechCues.of(word, lemma).ifPresent(kind -> cues.add(cue(kind)));
            if (reasons.verb(word, lemma)) {
                cues.add(Cue.CAUSE);
            }
        }
        List<int[][]> needs = new ArrayList<>();
        for (Codebook.Entry entry : entries(lemma, lower, tag)) {
            if (lone(entry)) {
                cues.add(Cue.LONE);
            }
            if (!names(entry)) {
                cues.add(Cue.OPERATOR);
                continue;
            }
            int[][] asked = needs(entry.pattern());
            needs.add(asked);
            if (asked.length == 0) {
                cues.add(Cue.ACT);
            }
        }
        Set<String> forms = new LinkedHashSet<>(List.of(lemma, lower));
        if (lower.length() > 3 && lower.endsWith("s")) {
            forms.add(lower.substring(0, lower.length() - 1));
        }
        return new WordUse(parts(forms), cues.contains(Cue.ACT) ? List.of() : List.copyOf(needs), cues);
    }

    private static Cue cue(SpeechCues kind) {
        return switch (kind) {
            case ANY -> Cue.SAYS;
            case THAT -> Cue.SAYS_THAT;
            case QUESTION -> Cue.ASKS;
            case AS -> Cue.NAMES_AS;
        };
    }

    private List<Codebook.Entry> entries(String lemma, String lower, String tag) {
        Optional<WordKind> kind = tag.startsWith("VB")
                ? Optional.of(WordKind.VERB)
                : tag.startsWith("NN")
                        ? Optional.of(WordKind.NOUN)
                        : tag.startsWith("JJ") || tag.startsWith("RB")
                                ? Optional.of(WordKind.ADJECTIVE)
                                : Optional.empty();
        return kind.map(of -> codebook.triggered(lemma, lower, of)).orElse(List.of());
    }

    /** Whether what comes of a pattern may be an act that is done to nobody. */
    private static boolean lone(Codebook.Entry entry) {
        return entry.act().flatMap(ActClass::type).map(TARGETLESS::contains).orElse(false)
                || entry.operator().stream()
                        .flatMap(operator -> Arrays.stream(EventType.values()).map(operator::outcome))
                        .anyMatch(outcome ->
                                outcome.kind() == Outcome.Kind.BECOMES && TARGETLESS.contains(outcome.type()));
    }

    /** Whether a pattern names an act by itself: a label names none, most operators need one to work on. */
    private static boolean names(Codebook.Entry entry) {
        return entry.act().map(act -> act.type().isPresent()).orElse(false)
                || entry.operator()
                        .map(operator -> operator.alone().isPresent())
                        .orElse(false);
    }

    private int[][] needs(Pattern pattern) {
        List<int[]> needs = new ArrayList<>();
        pattern.company().forEach(word -> needs.add(parts(List.of(last(word)))));
        for (Constraint constraint : pattern.constraints()) {
            if (asks(constraint)) {
                needs.add(parts(constraint.words().stream().map(WordBook::last).toList()));
            }
        }
        return needs.toArray(int[][]::new);
    }

    private int[] parts(Collection<String> words) {
        return words.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .distinct()
                .toArray();
    }
}
