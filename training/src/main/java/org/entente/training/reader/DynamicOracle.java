package org.entente.training.reader;

import org.entente.coder.nlp.parsing.ParseState;
import org.entente.coder.nlp.parsing.Transitions.Kind;

/**
 * Says how many right arcs a transition puts out of reach, from any state, right or wrong (Goldberg and Nivre 2013, for
 * the arc-hybrid system).
 */
final class DynamicOracle {

    private final int[] heads;

    DynamicOracle(int[] heads) {
        this.heads = heads;
    }

    int cost(ParseState state, Kind kind) {
        return switch (kind) {
            case SHIFT -> shift(state);
            case LEFT -> left(state);
            case RIGHT -> right(state);
        };
    }

    private int shift(ParseState state) {
        int word = state.buffer(0);
        int cost = 0;
        for (int depth = 0; depth < state.height(); depth++) {
            int other = state.stack(depth);
            cost += heads[other] == word ? 1 : 0;
            cost += depth > 0 && heads[word] == other ? 1 : 0;
        }
        return cost;
    }

    private int left(ParseState state) {
        int word = state.stack(0);
        int head = heads[word];
        boolean lost = head == state.stack(1) || head > state.buffer(0);
        return (lost ? 1 : 0) + children(state, word);
    }

    private int right(ParseState state) {
        int word = state.stack(0);
        return (heads[word] >= state.buffer(0) ? 1 : 0) + children(state, word);
    }

    private int children(ParseState state, int word) {
        int lost = 0;
        for (int i = state.buffer(0); i < state.size(); i++) {
            lost += heads[i] == word ? 1 : 0;
        }
        return lost;
    }
}
