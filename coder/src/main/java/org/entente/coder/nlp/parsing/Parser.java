package org.entente.coder.nlp.parsing;

import java.util.Arrays;
import java.util.List;
import org.entente.coder.nlp.tagging.WordCodes;
import org.entente.coder.nlp.weights.Scorer;

/**
 * Parses tagged sentences, taking at each step the transition that scores best of those allowed. Every sentence gets a
 * tree: one root, no cycles. Safe to share.
 */
public final class Parser {

    private final Transitions transitions;
    private final Scorer scorer;
    private final int[] tagKinds;

    /**
     * A parser over a trained model.
     *
     * @param tags the tags by their numbers, as the tagger gives them
     */
    public Parser(Transitions transitions, List<String> tags, Scorer scorer) {
        this.transitions = transitions;
        this.scorer = scorer;
        this.tagKinds = Landscape.kinds(tags);
    }

    /** The scratch space that one thread needs to parse; it holds the tree after a call. */
    public static final class Scratch {
        private final ParseState state = new ParseState();
        private final ParseFeatures features = new ParseFeatures();
        private final Landscape landscape = new Landscape();
        private float[] scores = new float[0];

        /** The tree of the last sentence. */
        public ParseState tree() {
            return state;
        }
    }

    /** The relation with this number. */
    public String relation(int label) {
        return transitions.relations().get(label);
    }

    /** The transitions that it chooses between. */
    public Transitions transitions() {
        return transitions;
    }

    /** Parses a sentence of at least one word; its tree is then in the scratch space. */
    public ParseState parse(WordCodes words, int[] tags, Scratch scratch) {
        if (scratch.scores.length != transitions.size()) {
            scratch.scores = new float[transitions.size()];
        }
        ParseState state = scratch.state;
        state.begin(words.size());
        scratch.landscape.survey(tags, tagKinds, words.size());
        scratch.features.begin(words, tags, scratch.landscape, state);
        while (!state.done()) {
            int best = forced(state);
            if (best < 0) {
                scratch.features.extract();
                Arrays.fill(scratch.scores, 0);
                scorer.score(scratch.features.features(), scratch.features.count(), scratch.scores);
                best = best(state, scratch.scores);
            }
            state.apply(transitions.kind(best), transitions.label(best));
        }
        return state;
    }

    /** The only transition there is with an empty stack, or -1 where there is a choice. */
    private int forced(ParseState state) {
        return state.height() == 0 ? transitions.shift() : -1;
    }

    private int best(ParseState state, float[] scores) {
        int best = state.allows(Transitions.Kind.SHIFT) ? transitions.shift() : -1;
        if (state.allows(Transitions.Kind.LEFT)) {
            best = state.buffer(0) == state.size()
                    ? transitions.root()
                    : best(scores, transitions.firstLeft(), transitions.firstRight(), best);
        }
        if (state.allows(Transitions.Kind.RIGHT)) {
            best = best(scores, transitions.firstRight(), transitions.shift(), best);
        }
        return best;
    }

    private int best(float[] scores, int from, int to, int otherwise) {
        int best = otherwise;
        float most = best < 0 ? Float.NEGATIVE_INFINITY : scores[best];
        for (int c = from; c < to; c++) {
            if (scores[c] > most && c != transitions.root()) {
                best = c;
                most = scores[c];
            }
        }
        return best;
    }
}
