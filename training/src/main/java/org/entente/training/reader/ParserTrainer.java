package org.entente.training.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.entente.coder.nlp.parsing.Transitions;
import org.entente.coder.nlp.tagging.WordClasses;
import org.entente.training.perceptron.Perceptron;

/** Trains a parser with a dynamic oracle, letting it go on from its own mistakes (Goldberg and Nivre 2012). */
final class ParserTrainer {

    private final WordClasses classes;
    private final int epochs;
    private final double exploration;
    private final long seed;

    /**
     * A trainer.
     *
     * @param exploration how often, after the first pass, the parser's own choice is followed
     */
    ParserTrainer(WordClasses classes, int epochs, double exploration, long seed) {
        this.classes = classes;
        this.epochs = epochs;
        this.exploration = exploration;
        this.seed = seed;
    }

    /** The transitions that the examples need. */
    static Transitions transitions(List<Example> examples) {
        TreeSet<String> names = new TreeSet<>(List.of(Transitions.SHIFT, Transitions.ROOT));
        for (Example example : examples) {
            for (int i = 0; i < example.size(); i++) {
                if (example.head(i) < example.size()) {
                    names.add((example.head(i) > i ? "L:" : "R:")
                            + example.relations().get(i));
                }
            }
        }
        return new Transitions(List.copyOf(names));
    }

    /** Trains one of several parsers, each of which draws otherwise. */
    Perceptron train(List<TaggedExample> examples, int number, List<String> tags, Transitions transitions) {
        Perceptron model = new Perceptron();
        Random random = new Random(seed + number);
        ParserLesson lesson = new ParserLesson(classes, model, tags, transitions, random);
        List<TaggedExample> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            long steps = 0;
            long mistakes = 0;
            for (TaggedExample tagged : order) {
                mistakes += lesson.take(tagged.example(), tagged.tags(), epoch == 0 ? 0 : exploration);
                steps += 2L * tagged.example().size();
            }
            System.err.printf(
                    "parser, pass %d: %.2f %% wrong, %,d features%n",
                    epoch + 1, 100.0 * mistakes / steps, model.features());
        }
        return model;
    }
}
