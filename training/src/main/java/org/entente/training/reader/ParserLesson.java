package org.entente.training.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.coder.nlp.parsing.Landscape;
import org.entente.coder.nlp.parsing.ParseFeatures;
import org.entente.coder.nlp.parsing.ParseState;
import org.entente.coder.nlp.parsing.Transitions;
import org.entente.coder.nlp.parsing.Transitions.Kind;
import org.entente.coder.nlp.tagging.WordClasses;
import org.entente.coder.nlp.tagging.WordCodes;
import org.entente.training.perceptron.Perceptron;

/** Parses one example after the other and corrects the model at each mistake. */
final class ParserLesson {

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Perceptron model;
    private final Transitions transitions;
    private final int[] tagKinds;
    private final Random random;
    private final WordCodes codes;
    private final ParseState state = new ParseState();
    private final ParseFeatures features = new ParseFeatures();
    private final Landscape landscape = new Landscape();
    private final float[] scores;
    private final int[] kindOf;
    private final int[] costs = new int[KINDS.size()];
    private final Map<String, Integer> relations = new HashMap<>();
    private int[] labels = new int[0];

    ParserLesson(WordClasses classes, Perceptron model, List<String> tags, Transitions transitions, Random random) {
        this.codes = new WordCodes(classes);
        this.model = model;
        this.transitions = transitions;
        this.tagKinds = Landscape.kinds(tags);
        this.random = random;
        this.scores = new float[transitions.size()];
        this.kindOf = new int[transitions.size()];
        Arrays.setAll(kindOf, c -> KINDS.indexOf(transitions.kind(c)));
        for (int i = 0; i < transitions.relations().size(); i++) {
            relations.put(transitions.relations().get(i), i);
        }
    }

    /** Takes an example with these tags; how many decisions were wrong. */
    int take(Example example, int[] tags, double exploration) {
        example.encode(codes);
        labels = example.relations().stream()
                .mapToInt(relation -> relations.getOrDefault(relation, ParseState.NONE))
                .toArray();
        state.begin(codes.size());
        landscape.survey(tags, tagKinds, codes.size());
        features.begin(codes, tags, landscape, state);
        DynamicOracle oracle = new DynamicOracle(example.headNumbers());
        int mistakes = 0;
        while (!state.done()) {
            int step = transitions.shift();
            if (state.height() > 0) {
                int guess = guess();
                int right = right(oracle, example);
                if (guess != right) {
                    mistakes++;
                    model.update(features.features(), features.count(), right, 1);
                    model.update(features.features(), features.count(), guess, -1);
                }
                step = random.nextDouble() < exploration ? guess : right;
                model.tick();
            }
            state.apply(transitions.kind(step), transitions.label(step));
        }
        return mistakes;
    }

    private int guess() {
        features.extract();
        Arrays.fill(scores, 0);
        model.score(features.features(), features.count(), scores);
        int best = -1;
        for (int c = 0; c < scores.length; c++) {
            if (allowed(c) && (best < 0 || scores[c] > scores[best])) {
                best = c;
            }
        }
        return best;
    }

    private boolean allowed(int transition) {
        Kind kind = transitions.kind(transition);
        boolean toRoot = state.buffer(0) == state.size();
        return state.allows(kind) && (kind != Kind.LEFT || transitions.isRoot(transition) == toRoot);
    }

    /** The transition that scores best of those that cost least. */
    private int right(DynamicOracle oracle, Example example) {
        int least = Integer.MAX_VALUE;
        for (int k = 0; k < costs.length; k++) {
            Kind kind = KINDS.get(k);
            costs[k] = state.allows(kind) ? oracle.cost(state, kind) : Integer.MAX_VALUE;
            least = Math.min(least, costs[k]);
        }
        int best = -1;
        for (int c = 0; c < scores.length; c++) {
            if (costs[kindOf[c]] == least
                    && allowed(c)
                    && labelled(c, example)
                    && (best < 0 || scores[c] > scores[best])) {
                best = c;
            }
        }
        return best;
    }

    /** Whether a transition gives the right relation, where its arc is right. */
    private boolean labelled(int transition, Example example) {
        Kind kind = transitions.kind(transition);
        if (kind == Kind.SHIFT) {
            return true;
        }
        int word = state.stack(0);
        int head = kind == Kind.LEFT ? state.buffer(0) : state.stack(1);
        if (example.head(word) != head || head == example.size()) {
            return true;
        }
        return transitions.label(transition) == labels[word];
    }
}
