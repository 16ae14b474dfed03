package org.entente.training.reader;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.nlp.parsing.Transitions;
import org.entente.coder.nlp.weights.WeightRow;
import org.entente.training.perceptron.Averaging;

/**
 * Trains a parser for each part of the lessons, from all gold sentences and the teacher's of the other parts, each with
 * other draws. The mean of their weights is a vote that costs nothing when reading.
 */
final class ParserStage {

    private final Transitions transitions;
    private final List<KeptWeights> kept;

    ParserStage(Lessons lessons, TaggerStage tagger, int goldCopies, ParserTrainer trainer, WorkFolder work) {
        transitions = ParserTrainer.transitions(lessons.all());
        kept = work.once("parser", lessons.parts(), part -> {
            List<TaggedExample> examples = examples(part, lessons.parts(), tagger, goldCopies);
            System.err.printf("parser %d of %d: %,d examples%n", part + 1, lessons.parts(), examples.size());
            return new KeptWeights(
                    transitions.names(),
                    trainer.train(examples, part, tagger.tags(), transitions).average(KeptWeights.LEAST));
        });
    }

    private static List<TaggedExample> examples(int left, int parts, TaggerStage tagger, int goldCopies) {
        List<TaggedExample> examples = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<TaggedExample> gold = tagger.tagged(part, true);
            for (int copy = 0; copy < goldCopies; copy++) {
                examples.addAll(gold);
            }
            if (part != left || parts == 1) {
                examples.addAll(tagger.tagged(part, false));
            }
        }
        return examples;
    }

    Transitions transitions() {
        return transitions;
    }

    /** The weights of the parser that ships. */
    List<WeightRow> weights() {
        return Averaging.of(kept.stream().map(KeptWeights::rows).toList());
    }
}
