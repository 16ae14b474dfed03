package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.syntax.Tree;

/** Finds words between an effect and the cause that follows them: "because of", "as a result of". */
final class PhraseLinks {

    private static final Map<String, List<Way>> LINKS = Way.byFirstWord(Way.Form.LINK);

    private final Tree tree;
    private final Clauses clauses;

    /**
     * A link and where its words end.
     *
     * @param link the link, if both its sides are there
     * @param last the last of its words
     */
    record Found(Optional<Link> link, int last) {}

    PhraseLinks(Tree tree, Clauses clauses) {
        this.tree = tree;
        this.clauses = clauses;
    }

    /** The link whose words begin at a node; empty where none does. */
    Optional<Found> at(int node) {
        Way best = null;
        for (Way way : LINKS.getOrDefault(tree.form(node), List.of())) {
            if (matches(node, way)
                    && (best == null || way.words().size() > best.words().size())) {
                best = way;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        int last = node + best.words().size() - 1;
        int cause = after(node, last);
        int effect = cause < 0 ? -1 : before(node, last, cause);
        if (effect < 0) {
            return Optional.of(new Found(Optional.empty(), last));
        }
        Link link = Link.of(
                node,
                new Phrase(tree, List.of(cause), List.of(effect)),
                new Phrase(tree, clauses.deed(effect), topmost(node, last, cause, effect)),
                best.meaning());
        if (best.needs().contains("hostile")) {
            link = link.ofHostility();
        }
        return Optional.of(new Found(Optional.of(link), last));
    }

    private boolean matches(int node, Way way) {
        if (node + way.words().size() >= tree.size()) {
            return false;
        }
        for (int i = 0; i < way.words().size(); i++) {
            if (!tree.form(node + i).equals(way.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The head of what follows the link: what its last word belongs to. */
    private int after(int first, int last) {
        int at = tree.head(last);
        for (int steps = 0; at >= first && at <= last && steps <= last - first; steps++) {
            at = tree.head(at);
        }
        if (at > last && tree.head(last) >= first) {
            return at;
        }
        for (int child : tree.children(last, "obj", "obl", "nmod")) {
            if (child > last) {
                return child;
            }
        }
        return -1;
    }

    /** The clause that the link and its cause hang on, or that hangs on them: a parser may take "Thanks to" for the sentence. */
    private int before(int first, int last, int cause) {
        int at = cause;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            boolean within = at == cause || at >= first && at <= last;
            if (!within) {
                return clauses.above(at);
            }
            at = tree.head(at);
        }
        for (int node = first; node <= last; node++) {
            for (int child : tree.children(node, "conj", "parataxis", "ccomp", "acl", "advcl")) {
                if (child > cause && tree.verb(child)) {
                    return child;
                }
            }
        }
        return -1;
    }

    private List<Integer> topmost(int first, int last, int cause, int effect) {
        List<Integer> out = new ArrayList<>(List.of(cause));
        for (int node = first; node <= last; node++) {
            out.add(node);
        }
        out.addAll(tree.children(effect, "ccomp", "parataxis"));
        return out;
    }
}
