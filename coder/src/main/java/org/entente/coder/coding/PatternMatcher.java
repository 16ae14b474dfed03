package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.codebook.Constraint;
import org.entente.coder.codebook.Pattern;
import org.entente.coder.syntax.Tree;

/** Holds a pattern against a word and its arguments. */
final class PatternMatcher {

    private static final Set<String> PARTICLES = Set.of("over", "out", "back", "off", "away", "down");

    private final Tree tree;
    private final SlotFinder slots;
    private final Set<String> quantities;
    private final Set<String> phrasal;

    PatternMatcher(Tree tree, SlotFinder slots, Codebook codebook) {
        this.tree = tree;
        this.slots = slots;
        this.quantities = codebook.list("quantities");
        this.phrasal = codebook.list("phrasal");
    }

    /** Why the pattern does not match; empty where it does. */
    Optional<String> objection(Pattern pattern, int node) {
        for (String word : pattern.company()) {
            if (companion(node, word) < 0) {
                return Optional.of("not with \"" + word + "\"");
            }
        }
        if (pattern.company().isEmpty() && otherWithParticle(node)) {
            return Optional.of("is another word with its particle");
        }
        for (Constraint constraint : pattern.constraints()) {
            if (!holds(constraint, node, pattern.company())) {
                return Optional.of((constraint.wanted() ? "needs " : "must not have ")
                        + String.join("|", constraint.slots())
                        + (constraint.words().isEmpty() ? "" : " of a certain word"));
            }
        }
        return Optional.empty();
    }

    /** "Called off", "gave up": common verbs that mean something else with a particle. */
    private boolean otherWithParticle(int node) {
        return tree.verb(node)
                && phrasal.contains(tree.lemma(node))
                && !tree.children(node, "compound:prt").isEmpty();
    }

    /** The node of a word that stands with another: its particle, or a word before it; -1 where it does not. */
    int companion(int node, String word) {
        for (int child : tree.children(node)) {
            if (tree.lemma(child).equals(word)
                    && (tree.is(child, "compound", "amod", "advmod", "nmod", "case", "obl", "nummod", "xcomp", "det")
                            || Math.abs(child - node) == 1)) {
                return child;
            }
        }
        if (tree.verb(node) && PARTICLES.contains(word)) {
            // "handed the suspect over to": a particle that was taken for part of the preposition after it
            for (int oblique : tree.children(node, "obl")) {
                for (int particle : tree.children(oblique, "case")) {
                    if (tree.lemma(particle).equals(word)) {
                        return particle;
                    }
                }
            }
        }
        if (tree.verb(node) && node + 1 < tree.size() && tree.lemma(node + 1).equals(word)) {
            return node + 1;
        }
        int before = node - 1;
        if (before >= 0 && tree.lemma(before).equals("-")) {
            before--;
        }
        return before >= 0 && tree.lemma(before).equals(word) ? before : -1;
    }

    /** The nodes of a pattern's own words, in order. */
    List<Integer> triggers(Pattern pattern, int node) {
        Set<Integer> all = new LinkedHashSet<>();
        for (String word : pattern.company()) {
            all.add(companion(node, word));
        }
        all.add(node);
        return all.stream().sorted().toList();
    }

    /** The nodes of the arguments whose word is part of what the pattern names, as "sanctions" is of lifting them. */
    List<Integer> parts(Pattern pattern, int node) {
        List<Integer> parts = new ArrayList<>(1);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.wanted() && !constraint.words().isEmpty()) {
                for (String slot : constraint.slots()) {
                    slots.find(node, slot, pattern.company()).stream()
                            .filter(argument -> anyOf(argument, constraint.words()))
                            .forEach(parts::add);
                }
            }
        }
        return parts;
    }

    private boolean holds(Constraint constraint, int node, List<String> company) {
        List<Integer> found = constraint.slots().stream()
                .flatMap(slot -> slots.find(node, slot, company).stream())
                .toList();
        boolean there = constraint.words().isEmpty()
                ? !found.isEmpty()
                : found.stream().anyMatch(argument -> anyOf(argument, constraint.words()));
        return there == constraint.wanted();
    }

    private boolean anyOf(int argument, Set<String> words) {
        for (int node : meant(argument)) {
            String lemma = tree.lemma(node);
            if (words.contains(lemma) || words.contains(tree.form(node)) || words.contains(singular(node))) {
                return true;
            }
            for (String word : words) {
                if (word.endsWith("_" + lemma)
                        && companion(node, word.substring(0, word.length() - lemma.length() - 1)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An argument with what is joined to it, and what it is a part or number of: "rounds of rockets", "94% of the arms". */
    private List<Integer> meant(int argument) {
        List<Integer> all = new ArrayList<>();
        for (int node : tree.withConjuncts(argument)) {
            all.add(node);
            boolean quantity = !tree.noun(node) || quantities.contains(tree.lemma(node));
            if (quantity && !tree.verb(node)) {
                slots.find(node, "of").forEach(whole -> all.addAll(tree.withConjuncts(whole)));
            }
        }
        return all;
    }

    /** A plural name without its ending, "marine" of "Marines", and plurals that the reader leaves as they are. */
    private String singular(int node) {
        String form = tree.form(node);
        return form.length() > 3 && form.endsWith("s") && tree.noun(node) ? form.substring(0, form.length() - 1) : form;
    }
}
