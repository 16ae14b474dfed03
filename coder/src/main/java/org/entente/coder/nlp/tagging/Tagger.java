package org.entente.coder.nlp.tagging;

import java.util.Arrays;
import java.util.List;
import org.entente.coder.nlp.weights.Scorer;

/** Tags the words of a sentence from left to right, each with the tag that scores best. Safe to share. */
public final class Tagger {

    private final List<String> tags;
    private final Scorer scorer;

    /**
     * A tagger over a trained model.
     *
     * @param tags the tag of each class of the model, in order
     */
    public Tagger(List<String> tags, Scorer scorer) {
        this.tags = List.copyOf(tags);
        this.scorer = scorer;
    }

    /** The tags that it gives; a tag's place in the list is its number. */
    public List<String> tags() {
        return tags;
    }

    /** The scratch space that one thread needs to tag. */
    public static final class Scratch {
        private final TagFeatures features = new TagFeatures();
        private float[] scores = new float[0];
    }

    /** Writes the number of each word's tag into {@code into}, which has room for them. */
    public void tag(WordCodes words, int[] into, Scratch scratch) {
        if (scratch.scores.length != tags.size()) {
            scratch.scores = new float[tags.size()];
        }
        boolean capitals = Capitals.throughout(words);
        for (int i = 0; i < words.size(); i++) {
            scratch.features.extract(words, i, into, capitals);
            Arrays.fill(scratch.scores, 0);
            scorer.score(scratch.features.features(), scratch.features.count(), scratch.scores);
            into[i] = best(scratch.scores);
        }
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
