package org.entente.training.reader;

import java.util.List;
import org.entente.coder.nlp.tagging.Tagger;
import org.entente.coder.nlp.tagging.WordCodes;
import org.entente.coder.nlp.weights.WeightRow;
import org.entente.training.perceptron.Averaging;

/**
 * Trains a tagger for each part of the lessons, which learns from the other parts. Each tags the part that it has not seen,
 * so that the parser learns from tags as wrong as it will meet; the mean of all is the tagger that ships.
 */
final class TaggerStage {

    private final Lessons lessons;
    private final List<String> tags;
    private final TaggerTrainer trainer;
    private final List<KeptWeights> kept;

    TaggerStage(Lessons lessons, int goldCopies, TaggerTrainer trainer, WorkFolder work) {
        this.lessons = lessons;
        this.trainer = trainer;
        tags = TaggerTrainer.tags(lessons.all());
        kept = work.once("tagger", lessons.parts(), part -> {
            List<Example> examples = lessons.without(part, goldCopies);
            return new KeptWeights(tags, trainer.train(examples, tags).average(KeptWeights.LEAST));
        });
    }

    List<String> tags() {
        return tags;
    }

    /** The weights of the tagger that ships. */
    List<WeightRow> weights() {
        return Averaging.of(kept.stream().map(KeptWeights::rows).toList());
    }

    /** The tagger that ships. */
    Tagger tagger() {
        return new Tagger(tags, new KeptWeights(tags, weights()).frozen());
    }

    /** The lessons of one part with the tags that a tagger gives them which has not seen them. */
    List<TaggedExample> tagged(int part, boolean gold) {
        Tagger tagger = new Tagger(tags, kept.get(part).frozen());
        Tagger.Scratch scratch = new Tagger.Scratch();
        WordCodes codes = new WordCodes(trainer.classes());
        List<Example> examples = (gold ? lessons.gold() : lessons.taught()).get(part);
        return examples.stream()
                .map(example -> new TaggedExample(example, tags(example, tagger, codes, scratch)))
                .toList();
    }

    private static int[] tags(Example example, Tagger tagger, WordCodes codes, Tagger.Scratch scratch) {
        example.encode(codes);
        int[] tags = new int[codes.size()];
        tagger.tag(codes, tags, scratch);
        return tags;
    }
}
