package org.entente.training.ranking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.entente.coder.ranking.Clue;
import org.entente.coder.ranking.FeatureReader;
import org.entente.coder.ranking.Features;
import org.entente.coder.ranking.RankerModel;
import org.entente.coder.ranking.Ranking;

/** Turns labelled pairs into rows to learn from, and learns from them. */
final class Lesson {

    /** How many parts sentences are dealt to; a part is held out at a time. */
    static final int FOLDS = 5;

    /** Features that say what patterns made of a pair: in sentences that the patterns were written for they tell too much. */
    private static final List<String> TOLD_BY_PATTERNS =
            List.of("guess", "source does", "target suffers", "turned", "untold", "told of", "joined");

    /**
     * A pair with its features.
     *
     * @param pair the pair
     * @param features what the model is told of it
     * @param best what the patterns and the hand-made guess make of it
     * @param fold the part that its sentence is dealt to
     */
    record Example(LabelledPair pair, Features features, Optional<Clue> best, int fold) {

        /** Whether the patterns were written with such sentences at hand. */
        boolean own() {
            return pair.origin().equals("own") || pair.origin().equals("codebook");
        }

        /** The label to learn: what is not told as fact is no event. */
        String label() {
            return pair.told() ? pair.label() : Ranking.NONE;
        }
    }

    private final FeatureReader reader;
    private final SoftmaxTrainer trainer;
    private final double ownWeight;

    Lesson(FeatureReader reader, SoftmaxTrainer trainer, double ownWeight) {
        this.reader = reader;
        this.trainer = trainer;
        this.ownWeight = ownWeight;
    }

    /** The pairs with their features. */
    List<Example> examples(List<LabelledPair> pairs) {
        return pairs.stream()
                .map(pair -> new Example(
                        pair,
                        reader.read(pair.pair()),
                        pair.pair().clues().stream().max(Comparator.comparingDouble(Clue::score)),
                        fold(pair.sentence())))
                .toList();
    }

    /** The model of some examples. */
    RankerModel train(List<Example> examples) {
        return trainer.train(examples.stream()
                .map(example -> new SoftmaxTrainer.Row(
                        example.own() ? withoutPatterns(example.features()) : example.features(),
                        TrainRanker.LABELS.indexOf(example.label()),
                        example.own() ? ownWeight : 1))
                .toList());
    }

    /** What models that have not seen an example's sentence make of it; in the examples' order. */
    List<Ranking> heldOut(List<Example> examples, Predicate<Example> used) {
        List<RankerModel> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            models.add(train(examples.stream()
                    .filter(example -> example.fold() != held && used.test(example))
                    .toList()));
        }
        return examples.stream()
                .map(example -> {
                    double[] probabilities = models.get(example.fold()).probabilities(example.features());
                    return new Ranking(
                            TrainRanker.LABELS,
                            Arrays.stream(probabilities).boxed().toList());
                })
                .toList();
    }

    private static Features withoutPatterns(Features features) {
        Set<String> left = new LinkedHashSet<>(features.present());
        left.removeIf(name -> TOLD_BY_PATTERNS.stream().anyMatch(name::startsWith));
        return features.with(left);
    }

    private static int fold(String sentence) {
        CRC32 sum = new CRC32();
        sum.update(sentence.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() / 7 % FOLDS);
    }
}
