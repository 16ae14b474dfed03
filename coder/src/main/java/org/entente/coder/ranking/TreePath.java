package org.entente.coder.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.coder.syntax.Tree;

/**
 * The way from one node of a tree to another.
 *
 * @param rising the nodes from the first up to below the top
 * @param top the node below which both lie, or that is one of them
 * @param falling the nodes from below the top down to the second
 */
public record TreePath(List<Integer> rising, int top, List<Integer> falling) {

    public TreePath {
        rising = List.copyOf(rising);
        falling = List.copyOf(falling);
    }

    /** The way between two nodes. */
    public static TreePath between(Tree tree, int from, int to) {
        Map<Integer, Integer> steps = new HashMap<>();
        List<Integer> up = new ArrayList<>();
        for (int at = from; at >= 0; at = tree.head(at)) {
            steps.put(at, up.size());
            up.add(at);
        }
        List<Integer> down = new ArrayList<>();
        int at = to;
        while (at >= 0 && !steps.containsKey(at)) {
            down.add(0, at);
            at = tree.head(at);
        }
        int top = at < 0 ? up.get(up.size() - 1) : at;
        return new TreePath(up.subList(0, steps.getOrDefault(top, up.size() - 1)), top, down);
    }

    /** How many steps it is. */
    public int length() {
        return rising.size() + falling.size();
    }

    /** All its nodes, in order. */
    public List<Integer> nodes() {
        List<Integer> all = new ArrayList<>(rising);
        all.add(top);
        all.addAll(falling);
        return all;
    }
}
