package org.entente.training.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;
import org.entente.coder.nlp.lemmas.LemmaRule;
import org.entente.coder.nlp.lemmas.Lemmatiser;
import org.entente.coder.nlp.lemmas.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Learns lemma rules: for every tag and ending the change that most of its words make, kept where it differs from what
 * the next shorter ending says; then each word that rules and spelling get wrong as an exception.
 */
final class LemmaTrainer {

    private static final int SUPPORT = 2;
    private static final int LONGEST_CHANGE = 4;
    private static final Set<String> INFLECTED =
            Set.of("VBD", "VBN", "VBG", "VBZ", "NNS", "NNPS", "JJR", "JJS", "RBR", "RBS");

    private record Word(String tag, String form) {}

    private record Change(int strip, String add) {}

    /** A lemmatiser with what the sentences teach and these words. */
    Lemmatiser train(List<ConlluSentence> sentences, Vocabulary vocabulary) {
        Map<Word, Map<Change, Integer>> words = count(sentences);
        Map<Word, Map<Change, Integer>> endings = new TreeMap<>(
                (a, b) -> a.tag().equals(b.tag()) ? byLength(a, b) : a.tag().compareTo(b.tag()));
        words.forEach((word, changes) -> {
            for (int length = 0;
                    length <= Math.min(Lemmatiser.LONGEST, word.form().length() - 1);
                    length++) {
                Word ending =
                        new Word(word.tag(), word.form().substring(word.form().length() - length));
                if (general(word.tag(), most(changes))) {
                    Map<Change, Integer> counts = endings.computeIfAbsent(ending, e -> new HashMap<>());
                    counts.merge(most(changes), 1, Integer::sum);
                }
            }
        });
        List<LemmaRule> rules = rules(endings);
        exceptions(words, rules, vocabulary);
        irregular(rules);
        return new Lemmatiser(rules, vocabulary);
    }

    /** Whether a change may be one of an ending: of an inflected word, and a small one. */
    private static boolean general(String tag, Change change) {
        return INFLECTED.contains(tag)
                && change.strip() <= LONGEST_CHANGE
                && change.add().length() < LONGEST_CHANGE;
    }

    private static Map<Word, Map<Change, Integer>> count(List<ConlluSentence> sentences) {
        Map<Word, Map<Change, Integer>> words = new HashMap<>();
        for (ConlluSentence sentence : sentences) {
            for (ConlluWord word : sentence.words()) {
                String form = LemmaRule.fold(word.form(), word.tag());
                boolean shouted = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
                if (!(word.tag().startsWith("NNP") && shouted)) {
                    words.computeIfAbsent(new Word(word.tag(), form), w -> new HashMap<>())
                            .merge(change(form, word.lemma()), 1, Integer::sum);
                }
            }
        }
        return words;
    }

    private static Change change(String form, String lemma) {
        int common = 0;
        while (common < form.length() && common < lemma.length() && form.charAt(common) == lemma.charAt(common)) {
            common++;
        }
        return new Change(form.length() - common, lemma.substring(common));
    }

    private static int byLength(Word a, Word b) {
        int lengths = Integer.compare(a.form().length(), b.form().length());
        return lengths == 0 ? a.form().compareTo(b.form()) : lengths;
    }

    private static List<LemmaRule> rules(Map<Word, Map<Change, Integer>> endings) {
        Map<Word, Change> chosen = new HashMap<>();
        List<LemmaRule> rules = new ArrayList<>();
        endings.forEach((ending, changes) -> {
            Change shorter = inherited(chosen, ending);
            Change change = most(changes);
            if (times(changes, change) >= SUPPORT && !change.equals(shorter)) {
                chosen.put(ending, change);
                rules.add(new LemmaRule(ending.tag(), ending.form(), change.strip(), change.add()));
            }
        });
        return rules;
    }

    private static Change inherited(Map<Word, Change> chosen, Word ending) {
        for (int from = 1; from <= ending.form().length(); from++) {
            Change change = chosen.get(new Word(ending.tag(), ending.form().substring(from)));
            if (change != null) {
                return change;
            }
        }
        return new Change(0, "");
    }

    private static void exceptions(
            Map<Word, Map<Change, Integer>> words, List<LemmaRule> rules, Vocabulary vocabulary) {
        Set<String> existing = new HashSet<>(vocabulary.verbs());
        existing.addAll(vocabulary.words());
        Lemmatiser sofar = new Lemmatiser(rules, vocabulary);
        Map<String, LemmaRule> exceptions = new TreeMap<>();
        words.forEach((word, changes) -> {
            Change change = most(changes);
            LemmaRule rule = new LemmaRule(word.tag(), LemmaRule.WHOLE + word.form(), change.strip(), change.add());
            String lemma = rule.apply(word.form());
            String regular = sofar.lemma(word.form(), word.tag());
            boolean slip = times(changes, change) == 1
                    && INFLECTED.contains(word.tag())
                    && existing.contains(regular)
                    && !existing.contains(lemma);
            if (!slip && !lemma.equals(regular)) {
                exceptions.put(word.tag() + rule.ending(), rule);
            }
        });
        rules.addAll(exceptions.values());
    }

    private static int times(Map<Change, Integer> changes, Change change) {
        return changes.getOrDefault(change, 0);
    }

    /** The irregular verbs of the language, which the treebanks have in part and not always right. */
    private static void irregular(List<LemmaRule> rules) {
        new IrregularVerbs().read().forEach((form, base) -> {
            for (String tag : List.of("VBD", "VBN")) {
                Change change = change(form, base);
                rules.add(new LemmaRule(tag, LemmaRule.WHOLE + form, change.strip(), change.add()));
            }
        });
    }

    private static Change most(Map<Change, Integer> changes) {
        @Nullable Change best = null;
        for (Map.Entry<Change, Integer> entry : changes.entrySet()) {
            if (best == null || better(entry, best, times(changes, best))) {
                best = entry.getKey();
            }
        }
        return Objects.requireNonNull(best);
    }

    private static boolean better(Map.Entry<Change, Integer> entry, Change best, int count) {
        int order = Integer.compare(entry.getValue(), count);
        return order > 0
                || (order == 0
                        && (entry.getKey().strip() + entry.getKey().add()).compareTo(best.strip() + best.add()) < 0);
    }
}
