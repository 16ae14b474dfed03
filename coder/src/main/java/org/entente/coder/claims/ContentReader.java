package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.coder.coding.Act;
import org.entente.coder.syntax.ArgumentFinder;
import org.entente.coder.syntax.Arguments;
import org.entente.coder.syntax.Tree;
import org.entente.model.Factuality;

/** Reads what a phrase speaks of: the change of a relation, an act, or a relation. */
final class ContentReader {

    private final Tree tree;
    private final List<Act> acts;
    private final ArgumentFinder arguments;
    private final RelationWords words = RelationWords.standard();

    ContentReader(Tree tree, List<Act> acts) {
        this.tree = tree;
        this.acts = acts;
        this.arguments = new ArgumentFinder(tree);
    }

    /**
     * What the phrase speaks of; {@link Content#NOTHING} if of nothing that is known.
     *
     * @param actsFirst whether an act that names both sides is meant rather than what it does to a relation
     */
    Content read(Phrase phrase, boolean actsFirst) {
        List<Integer> heads = new ArrayList<>();
        phrase.heads()
                .forEach(head ->
                        tree.withConjuncts(head).stream().filter(phrase::holds).forEach(heads::add));
        Optional<Content> act = told(heads, phrase);
        boolean whole = act.isPresent()
                && act.get().acts().stream()
                        .anyMatch(found ->
                                !found.sources().isEmpty() && !found.targets().isEmpty());
        if (actsFirst && whole) {
            return act.get();
        }
        return changed(heads)
                .or(() -> act)
                .or(() -> named(heads))
                .or(() -> deeper(phrase))
                .orElse(Content.NOTHING);
    }

    private Optional<Content> changed(List<Integer> heads) {
        return heads.stream().flatMap(head -> changed(head).stream()).findFirst();
    }

    /** "ties worsened", "strained ties", "a rise in tensions". */
    private Optional<Content> changed(int head) {
        for (int thing : changing(head)) {
            Optional<Content> content = words.noun(tree.lemma(thing));
            if (content.isEmpty()) {
                continue;
            }
            Optional<Boolean> less =
                    words.less(tree.lemma(head), tree.form(head), content.get().friendly());
            if (less.isPresent()) {
                return Optional.of(content.get().less(less.get()));
            }
        }
        return Optional.empty();
    }

    private List<Integer> changing(int head) {
        Arguments own = arguments.find(head);
        List<Integer> things = new ArrayList<>(own.objects());
        if (tree.verb(head)) {
            if (things.isEmpty()) {
                things.addAll(own.subjects());
            }
        } else {
            things.addAll(own.marked("of"));
            things.addAll(own.marked("in"));
            things.addAll(own.marked("to"));
        }
        return things;
    }

    private Optional<Content> told(List<Integer> heads, Phrase phrase) {
        List<Act> there = acts.stream()
                .filter(act -> heads.contains(act.node())
                        || phrase.holds(act.node()) && act.triggers().stream().anyMatch(heads::contains)
                        || !phrase.holds(act.node())
                                && heads.contains(act.triggers().get(0)))
                .toList();
        return content(there);
    }

    private static Optional<Content> content(List<Act> there) {
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Content.of(there).less(there.stream().allMatch(act -> act.factuality() == Factuality.DENIED)));
    }

    private Optional<Content> named(List<Integer> heads) {
        return heads.stream()
                .filter(head -> !tree.verb(head))
                .flatMap(head -> words.noun(tree.lemma(head)).stream())
                .findFirst();
    }

    /** What a phrase tells below its head: "the decision to expel two diplomats". */
    private Optional<Content> deeper(Phrase phrase) {
        return content(acts.stream()
                .filter(act -> phrase.holds(act.triggers().get(0)))
                .min(Comparator.comparingInt(act -> depth(act.triggers().get(0))))
                .stream()
                .toList());
    }

    private int depth(int node) {
        int depth = 0;
        for (int at = node; at >= 0 && depth < tree.size(); at = tree.head(at)) {
            depth++;
        }
        return depth;
    }
}
