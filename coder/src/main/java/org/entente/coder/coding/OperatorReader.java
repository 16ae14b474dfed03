package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.entente.coder.codebook.Operator;
import org.entente.coder.codebook.Outcome;
import org.entente.coder.codebook.Pattern;
import org.entente.coder.codebook.WordKind;
import org.entente.coder.syntax.Arguments;
import org.entente.coder.syntax.Tree;
import org.entente.model.EventType;
import org.entente.model.Factuality;

/** Reads a word that an operator's pattern matches: what it makes of the acts in its complement, or means without one. */
final class OperatorReader {

    private static final String WISH = "wish";

    private final Tree tree;
    private final SlotFinder slots;
    private final PatternMatcher matcher;
    private final IntFunction<List<Act>> acts;

    /**
     * A reader of one sentence.
     *
     * @param acts the acts of a node, which may have to be read first
     */
    OperatorReader(Tree tree, SlotFinder slots, PatternMatcher matcher, IntFunction<List<Act>> acts) {
        this.tree = tree;
        this.slots = slots;
        this.matcher = matcher;
        this.acts = acts;
    }

    /** What an operator makes of a word that its pattern matches; empty where it has nothing to work on. */
    Optional<Reading> read(Operator operator, Pattern pattern, String by, int node) {
        List<Integer> complements = new ArrayList<>();
        for (int complement : slots.all(node, operator.complements())) {
            complements.addAll(tree.withConjuncts(complement));
        }
        List<Act> made = new ArrayList<>();
        List<Integer> eaten = new ArrayList<>();
        boolean labelled = false;
        for (int complement : complements) {
            for (Act inner : acts.apply(complement)) {
                if (operator.outcome(inner.type()).kind() == Outcome.Kind.ASIDE) {
                    continue;
                }
                if (operator.id().equals(WISH) && othersAct(complement)) {
                    labelled = true;
                    continue;
                }
                labelled |= !transform(operator, pattern, node, complement, inner, made);
                if (!operator.factive()) {
                    eaten.add(complement);
                }
            }
        }
        int weight = 2 * pattern.specificity();
        if (!made.isEmpty()) {
            return Optional.of(new Reading(made, weight + 3, eaten));
        }
        if (labelled) {
            return Optional.of(new Reading(List.of(), weight + 2, eaten));
        }
        return operator.alone()
                .flatMap(outcome -> alone(operator, outcome, pattern, by, node, complements))
                .map(act -> new Reading(List.of(act), weight, List.of()));
    }

    /** Adds what the operator makes of an act; false where it makes nothing of it. */
    private boolean transform(Operator operator, Pattern pattern, int node, int complement, Act inner, List<Act> made) {
        Outcome outcome = operator.outcome(inner.type());
        if (outcome.kind() == Outcome.Kind.NONE) {
            return false;
        }
        boolean same = outcome.kind() == Outcome.Kind.SAME;
        List<Integer> sources = slots.all(node, pattern.sources());
        sources.remove(Integer.valueOf(complement));
        if (sources.isEmpty() && operator.target() == Operator.TargetRule.ASKED && tree.verb(node)) {
            // "the premier was urged to resign": nobody is named who asks, and whoever is asked does not
            return false;
        }
        if (same && ownSubject(complement)) {
            // "the radio reported that the premier had rejected": who does it, not who tells of it; nobody tells of his
            // own attack
            sources = inner.type() == EventType.ASSAULT ? new ArrayList<>() : sources;
            sources.addAll(0, inner.sources());
        } else if (same || sources.isEmpty()) {
            sources.addAll(inner.sources());
        }
        List<Integer> triggers = new ArrayList<>(matcher.triggers(pattern, node));
        triggers.addAll(inner.triggers());
        made.add(new Act(
                node,
                triggers.stream().distinct().sorted().toList(),
                inner.by() + " < " + operator.id(),
                same ? inner.type() : outcome.type(),
                same ? inner.mode() : outcome.modeOf(inner.mode()),
                same ? inner.cameo() : outcome.cameo(),
                inner.contexts(),
                sources,
                targets(operator, pattern, node, complement, inner, sources),
                same && inner.reciprocal(),
                inner.local(),
                same && inner.factuality() != Factuality.INTENDED ? inner.factuality() : Factuality.ASSERTED,
                pattern.specificity() + inner.specificity(),
                pattern.kind() == WordKind.NOUN));
        return true;
    }

    /** "Rome hopes that Tripoli will release them": what somebody wishes of others is no promise of his. */
    private boolean othersAct(int clause) {
        return ownSubject(clause)
                && tree.children(clause, "nsubj").stream()
                        .noneMatch(subject -> tree.token(subject).tag().equals("PRP"));
    }

    private boolean ownSubject(int clause) {
        return tree.is(clause, "ccomp") && !tree.children(clause, "nsubj").isEmpty();
    }

    private List<Integer> targets(
            Operator operator, Pattern pattern, int node, int complement, Act inner, List<Integer> sources) {
        List<Integer> own = slots.all(node, pattern.targets());
        own.remove(Integer.valueOf(complement));
        List<Integer> doers = new ArrayList<>(inner.sources());
        doers.removeAll(sources);
        Set<Integer> all = new LinkedHashSet<>();
        switch (operator.target()) {
            case ASKED -> {
                all.addAll(own);
                all.addAll(doers);
                all.addAll(inner.targets());
            }
            case DOER -> {
                all.addAll(own);
                all.addAll(doers);
                all.addAll(inner.targets());
                all.add(inner.node());
            }
            case INNER -> {
                if (spoken(inner)) {
                    all.addAll(doers);
                }
                all.addAll(inner.targets());
                all.addAll(own);
                if (all.isEmpty()) {
                    all.addAll(doers);
                }
            }
        }
        if (all.isEmpty()) {
            for (int governed : slots.all(node, operator.complements())) {
                all.addAll(slots.find(governed, "obj.of"));
            }
        }
        return new ArrayList<>(all);
    }

    /** "Rejected the Egyptian proposal", "accepted the union's demand": whoever spoke is whom the answer goes to. */
    private static boolean spoken(Act inner) {
        return inner.nominal()
                && switch (inner.type()) {
                    case AGREE, REQUEST, THREATEN, ACCUSE -> true;
                    default -> false;
                };
    }

    private Optional<Act> alone(
            Operator operator, Outcome outcome, Pattern pattern, String by, int node, List<Integer> complements) {
        Set<Integer> targets = new LinkedHashSet<>(slots.all(node, pattern.targets()));
        List<Integer> sources = slots.all(node, pattern.sources());
        for (int complement : complements) {
            addArguments(targets, operator, complement);
        }
        sources.forEach(targets::remove);
        if (targets.isEmpty() && complements.isEmpty() && sources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Act(
                node,
                matcher.triggers(pattern, node),
                by,
                outcome.type(),
                outcome.mode(),
                outcome.cameo(),
                List.of(),
                sources,
                new ArrayList<>(targets),
                false,
                false,
                Factuality.ASSERTED,
                pattern.specificity(),
                pattern.kind() == WordKind.NOUN));
    }

    /** Whoever takes part in what the word speaks of may be whom it is about. */
    void addArguments(Set<Integer> targets, Operator operator, int complement) {
        if (tree.noun(complement)) {
            targets.add(complement);
            return;
        }
        Arguments inner = slots.arguments(complement);
        if (operator.target() == Operator.TargetRule.ASKED) {
            targets.addAll(inner.subjects());
        }
        targets.addAll(inner.recipients());
        targets.addAll(inner.objects());
        inner.prepositional().values().forEach(targets::addAll);
    }
}
