package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coder.codebook.ActClass;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.codebook.Pattern;
import org.entente.coder.codebook.WordKind;
import org.entente.coder.syntax.Arguments;
import org.entente.coder.syntax.Tree;
import org.entente.model.Factuality;
import org.entente.model.Mode;

/** Reads a word that a class's pattern matches: which act it names, how it was done, and where its parties may stand. */
final class ClassReader {

    /** How far below an act a word may stand that says how it was done. */
    private static final int MODE_DEPTH = 3;

    /** Where the owner of a thing stands, the surest first. */
    private static final List<String> OWNERS = List.of(
            "iobj",
            "obj.poss",
            "obj.of",
            "obj.by",
            "obj.from",
            "obj.to",
            "obj.with",
            "obj.on",
            "obj.against",
            "obj.for",
            "obj.modifier",
            "obj.in");

    private static final List<String> PLACES = List.of("in", "across", "at");

    private final Tree tree;
    private final SlotFinder slots;
    private final PatternMatcher matcher;
    private final Set<String> circumstances;
    private final Set<String> times;

    ClassReader(Codebook codebook, Tree tree, SlotFinder slots, PatternMatcher matcher) {
        this.tree = tree;
        this.slots = slots;
        this.matcher = matcher;
        this.circumstances = codebook.list("circumstances");
        this.times = codebook.list("times");
    }

    /** What a class makes of a word that its pattern matches; a label makes no act of it. */
    Reading read(ActClass act, Pattern pattern, String by, int node) {
        if (act.type().isEmpty()) {
            return new Reading(List.of(), 2 * pattern.specificity() + 1, List.of());
        }
        List<Integer> sources = slots.all(node, pattern.sources());
        List<Integer> targets = slots.all(node, pattern.targets(), pattern.company());
        if (pattern.kind() == WordKind.NOUN
                && tree.is(node, "obj")
                && pattern.targets().contains("of")) {
            // "voiced criticism of the ministry": the verb's subject does it
            sources.removeAll(slots.find(node, "of"));
        }
        targets.removeAll(pattern.sources().contains("between") ? List.of() : sources);
        if (targets.isEmpty() && pattern.company().isEmpty() && !act.reciprocal()) {
            targets.addAll(others(node, sources));
        }
        if (targets.isEmpty() && pattern.kind() == WordKind.VERB && !act.reciprocal()) {
            targets.addAll(owners(node, pattern, sources));
        }
        if (act.local() && targets.isEmpty()) {
            targets.addAll(slots.all(node, PLACES));
        }
        boolean eachOther = act.reciprocal()
                && sources.stream()
                        .anyMatch(source -> tree.withConjuncts(source).size() > 1);
        int weight = 2 * pattern.specificity() + (targets.isEmpty() && !eachOther ? 0 : 1);
        Act found = new Act(
                node,
                matcher.triggers(pattern, node),
                by,
                act.type().get(),
                mode(act, node),
                act.cameo(),
                act.contexts(),
                sources,
                targets,
                act.reciprocal(),
                act.local(),
                Factuality.ASSERTED,
                pattern.specificity(),
                pattern.kind() == WordKind.NOUN);
        return new Reading(List.of(found), weight, matcher.parts(pattern, node));
    }

    /** Where no slot of the pattern is filled, whatever else the predicate governs may name the target. */
    private List<Integer> others(int node, List<Integer> sources) {
        Set<Integer> all = new LinkedHashSet<>();
        Arguments own = slots.arguments(node);
        addGoverned(all, own);
        for (int complement : own.complements()) {
            addGoverned(all, slots.arguments(complement));
        }
        sources.forEach(all::remove);
        all.removeIf(found -> times.contains(tree.lemma(found)));
        return new ArrayList<>(all);
    }

    /** Whose it is what is given, taken or spoken of: "returned the refugees' land", "granted Angola access". */
    private List<Integer> owners(int node, Pattern pattern, List<Integer> sources) {
        for (String path : OWNERS) {
            List<Integer> found = slots.all(node, List.of(path), pattern.company());
            found.removeAll(sources);
            found.removeIf(owner ->
                    times.contains(tree.lemma(owner)) || path.equals("obj.modifier") && !tree.is(owner, "compound"));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private void addGoverned(Set<Integer> all, Arguments of) {
        of.prepositional().forEach((preposition, nodes) -> {
            if (!circumstances.contains(preposition)) {
                all.addAll(nodes);
            }
        });
    }

    private Mode mode(ActClass act, int node) {
        if (act.modes().isEmpty()) {
            return act.mode();
        }
        for (Map.Entry<Mode, Set<String>> entry : act.modes().entrySet()) {
            if (near(node, entry.getValue())) {
                return entry.getKey();
            }
        }
        return act.mode();
    }

    /** Whether one of the words stands with the act: below it, or, for a noun, with the verb that governs it. */
    private boolean near(int node, Set<String> words) {
        if (below(node, words, MODE_DEPTH)) {
            return true;
        }
        int head = tree.head(node);
        return head >= 0
                && tree.noun(node)
                && tree.is(node, "obj", "obl", "nsubj")
                && tree.children(head, "nsubj", "obl", "obj").stream()
                        .anyMatch(other -> other != node && below(other, words, 2));
    }

    private boolean below(int node, Set<String> words, int steps) {
        if (words.contains(tree.lemma(node)) || words.contains(tree.form(node))) {
            return true;
        }
        return steps > 0
                && tree.children(node).stream()
                        .filter(child -> !tree.is(child, "ccomp", "parataxis", "conj", "acl:relcl"))
                        .anyMatch(child -> below(child, words, steps - 1));
    }
}
