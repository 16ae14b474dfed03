package org.entente.training.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.coder.nlp.conllu.ConlluSentence;

/**
 * The examples of gold and of the teacher's sentences in parts, so that each part can be tagged by a tagger that learned
 * from the others only. The variants of a sentence are in its part.
 *
 * @param gold the parts of the gold sentences
 * @param taught as many parts of the teacher's
 */
record Lessons(List<List<Example>> gold, List<List<Example>> taught) {

    static Lessons of(List<ConlluSentence> gold, List<ConlluSentence> taught, int parts, long seed) {
        return new Lessons(split(gold, parts, seed), split(taught, parts, seed));
    }

    private static List<List<Example>> split(List<ConlluSentence> sentences, int parts, long seed) {
        List<List<Example>> result = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<Example> examples = new ArrayList<>();
            for (int i = part; i < sentences.size(); i += parts) {
                examples.add(Example.of(sentences.get(i)));
            }
            result.add(new CaseVariants().with(examples, seed + part));
        }
        return result;
    }

    /** The same with other tags for the teacher's sentences. */
    Lessons withTaught(UnaryOperator<List<Example>> change) {
        return new Lessons(gold, taught.stream().map(change).toList());
    }

    /** All gold examples. */
    List<Example> allGold() {
        List<Example> examples = new ArrayList<>();
        gold.forEach(examples::addAll);
        return examples;
    }

    int parts() {
        return gold.size();
    }

    /** What a tagger learns from that is to tag one part: the others, gold so many times. */
    List<Example> without(int part, int goldCopies) {
        List<Example> examples = new ArrayList<>();
        for (int other = 0; other < parts(); other++) {
            if (other != part || parts() == 1) {
                examples.addAll(taught.get(other));
                for (int copy = 0; copy < goldCopies; copy++) {
                    examples.addAll(gold.get(other));
                }
            }
        }
        return examples;
    }

    /** All examples, gold and taught. */
    List<Example> all() {
        List<Example> examples = allGold();
        taught.forEach(examples::addAll);
        return examples;
    }
}
