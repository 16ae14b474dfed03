package org.entente.coder.ranking;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.entente.coder.codebook.Codebook;

/** Says how likely a relation between two actors is of each type. Safe to share between threads. */
public final class Ranker {

    private static final String MODEL = "ranker.model";
    private static final String VECTORS = "word-vectors.bin";

    private final FeatureReader reader;
    private final RankerModel model;

    /** A ranker over a trained model. */
    public Ranker(FeatureReader reader, RankerModel model) {
        this.reader = reader;
        this.model = model;
        if (reader.width() != model.width()) {
            throw new IllegalArgumentException("the model was trained with other word vectors");
        }
    }

    /** The ranker with the model that ships in the jar; empty where a build leaves it out. */
    public static Optional<Ranker> load(Codebook codebook) {
        try (InputStream model = Ranker.class.getResourceAsStream(MODEL);
                InputStream vectors = Ranker.class.getResourceAsStream(VECTORS)) {
            if (model == null || vectors == null) {
                return Optional.empty();
            }
            WordVectors words = WordVectors.read(new BufferedInputStream(vectors));
            return Optional.of(
                    new Ranker(new FeatureReader(codebook, words), RankerModel.read(new BufferedInputStream(model))));
        } catch (IOException e) {
            throw new UncheckedIOException("the ranker that ships with the coder cannot be read", e);
        }
    }

    /** How likely the relation of a pair is of each type. */
    public Ranking rank(Pair pair) {
        double[] probabilities = model.probabilities(reader.read(pair));
        return new Ranking(model.labels(), Arrays.stream(probabilities).boxed().toList());
    }
}
