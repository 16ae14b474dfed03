package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        Optional<Content> act = told(heads);
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
                .or(() -> done(heads))
                .or(() -> handled(heads))
                .or(() -> deeper(phrase))
                .or(() -> deed(heads))
                .orElse(Content.NOTHING);
    }

    /** How the phrase says that a relation changes; {@link Content#NOTHING} if it does not. */
    Content change(Phrase phrase) {
        return changed(phrase.heads()).orElse(Content.NOTHING);
    }

    /** A verb that needs no act to be known: "might retaliate". */
    private Optional<Content> done(List<Integer> heads) {
        return heads.stream()
                .filter(tree::verb)
                .flatMap(head -> words.verb(tree.lemma(head)).map(content -> content.less(failed(head))).stream())
                .findFirst();
    }

    /** "Failed to agree". */
    private boolean failed(int verb) {
        return tree.negated(verb)
                || tree.is(verb, "xcomp") && tree.lemma(tree.head(verb)).equals("fail");
    }

    /** "Resume cooperation", "make concessions": what is done is told by the object. */
    private Optional<Content> handled(List<Integer> heads) {
        return heads.stream()
                .filter(tree::verb)
                .flatMap(head -> Stream.concat(Stream.of(head), tree.children(head, "xcomp").stream()))
                .flatMap(verb -> tree.children(verb, "obj").stream())
                .flatMap(object -> words.noun(tree.lemma(object)).stream())
                .findFirst();
    }

    /** A verb or a noun for what somebody does, whatever it is. */
    private Optional<Content> deed(List<Integer> heads) {
        return heads.stream().anyMatch(head -> tree.verb(head) || words.deed(tree.lemma(head)))
                ? Optional.of(Content.DEED)
                : Optional.empty();
    }

    private Optional<Content> changed(List<Integer> heads) {
        return heads.stream().flatMap(head -> changed(head).stream()).findFirst();
    }

    /** "ties worsened", "strained ties", "a rise in tensions". */
    private Optional<Content> changed(int head) {
        for (int thing : changing(head)) {
            Optional<Content> content = noun(thing);
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

    private Optional<Content> told(List<Integer> heads) {
        List<Act> there = acts.stream()
                .filter(act ->
                        heads.contains(act.node()) || act.triggers().stream().anyMatch(heads::contains))
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
                .flatMap(head -> noun(head).stream())
                .findFirst();
    }

    /** What a noun speaks of; of "the level of violence" and "the risk of war" what there is so much of. */
    private Optional<Content> noun(int node) {
        if (!words.quantity(tree.lemma(node))) {
            return words.noun(tree.lemma(node));
        }
        return arguments.find(node).marked("of").stream()
                .flatMap(thing -> words.noun(tree.lemma(thing)).stream())
                .findFirst();
    }

    /** What a phrase tells below its head: "the decision to expel two diplomats". */
    private Optional<Content> deeper(Phrase phrase) {
        boolean teller = phrase.heads().stream().anyMatch(head -> tree.verb(head) || words.deed(tree.lemma(head)));
        return !teller
                ? Optional.empty()
                : content(acts.stream()
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
