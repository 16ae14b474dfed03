package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.codebook.Operator;
import org.entente.coder.codebook.Outcome;
import org.entente.coder.syntax.Tree;
import org.entente.model.Factuality;

/** Says what tense, modals and denial make of an act, and of a verb that names none. */
final class TenseReader {

    private final Codebook codebook;
    private final Tree tree;
    private final SlotFinder slots;
    private final OperatorReader operators;
    private final Status status;
    private final Set<String> speech;

    TenseReader(Codebook codebook, Tree tree, SlotFinder slots, OperatorReader operators) {
        this.codebook = codebook;
        this.tree = tree;
        this.slots = slots;
        this.operators = operators;
        this.speech = codebook.list("speech");
        this.status = new Status(tree, speech, codebook.list("unreal"));
    }

    /** What tense, modals and denial make of an act. */
    Optional<Act> read(Act act, int node) {
        boolean denied = tree.negated(node) || status.sharesDenial(node);
        if (denied && status.absentInFuture(node)) {
            return worked(act, "future-denied", Factuality.DENIED).map(none -> said(none, node));
        }
        if (status.purposeOfDenied(node)) {
            return worked(act, "future-denied", Factuality.DENIED);
        }
        return switch (status.mood(node)) {
            case FUTURE -> worked(act, denied ? "future-denied" : "future", Factuality.INTENDED);
            case OBLIGATION -> Optional.of(demanded(act, node));
            case POSSIBLE -> Optional.of(act.told(denied ? Factuality.DENIED : Factuality.HYPOTHETICAL));
            case FACT ->
                denied
                        ? worked(act, "denial", Factuality.DENIED)
                        : Optional.of(status.unfulfilled(node) ? act.told(Factuality.INTENDED) : act);
        };
    }

    /** The same act by whoever says so, where nobody is named as its source. */
    private Act said(Act act, int node) {
        List<Integer> speakers = act.sources().isEmpty() ? speakers(tree.head(node)) : List.of();
        return speakers.isEmpty() ? act : act.between(speakers, act.targets());
    }

    private Optional<Act> worked(Act act, String operatorId, Factuality otherwise) {
        Operator operator = codebook.operators().get(operatorId);
        if (operator == null) {
            return Optional.of(act.told(otherwise));
        }
        Outcome outcome = operator.outcome(act.type());
        return switch (outcome.kind()) {
            case NONE, ASIDE -> Optional.of(act.told(otherwise));
            case SAME -> Optional.of(act.become(outcome, operatorId, otherwise));
            case BECOMES -> Optional.of(act.become(outcome, operatorId, Factuality.ASSERTED));
        };
    }

    /** What tense alone makes of a verb that the codebook does not know: "must do more", "will not accept". */
    List<Act> wordless(int node) {
        Operator denial = codebook.operators().get("future-denied");
        if (denial != null
                && denial.alone().isPresent()
                && tree.verb(node)
                && tree.negated(node)
                && status.mood(node) == Status.Mood.FUTURE) {
            Set<Integer> targets = new LinkedHashSet<>();
            operators.addArguments(targets, denial, node);
            return List.of(plain(denial, node, slots.arguments(node).subjects(), new ArrayList<>(targets)));
        }
        return obligation(node);
    }

    private static Act plain(Operator operator, int node, List<Integer> sources, List<Integer> targets) {
        Outcome outcome = operator.alone().orElseThrow();
        return new Act(
                node,
                List.of(node),
                operator.id(),
                outcome.type(),
                outcome.mode(),
                outcome.cameo(),
                List.of(),
                sources,
                targets,
                false,
                false,
                Factuality.ASSERTED,
                0,
                false);
    }

    /** "Moscow said that Israel must ...": whoever says so asks it of the clause's subject. */
    private List<Act> obligation(int node) {
        boolean predicate = tree.verb(node) || tree.adjective(node);
        if (!predicate || status.mood(node) != Status.Mood.OBLIGATION) {
            return List.of();
        }
        Operator operator = codebook.operators().get("obligation");
        List<Integer> speakers = speakers(node);
        if (operator == null || operator.alone().isEmpty() || speakers.isEmpty()) {
            return List.of();
        }
        List<Integer> targets = new ArrayList<>(slots.arguments(node).subjects());
        targets.addAll(slots.arguments(node).objects());
        return List.of(plain(operator, node, speakers, targets));
    }

    private Act demanded(Act act, int node) {
        List<Integer> speakers = speakers(node);
        Operator operator = codebook.operators().get("obligation");
        if (speakers.isEmpty()
                || operator == null
                || operator.outcome(act.type()).kind() != Outcome.Kind.BECOMES) {
            return act.told(Factuality.HYPOTHETICAL);
        }
        List<Integer> targets = new ArrayList<>(act.sources());
        targets.addAll(act.targets());
        return act.become(operator.outcome(act.type()), "obligation", Factuality.ASSERTED)
                .between(speakers, targets);
    }

    /** Who says the clause of a predicate: the subject of the verb of speech above or beside it. */
    private List<Integer> speakers(int node) {
        int head = tree.head(node);
        if (head >= 0 && tree.is(node, "ccomp", "parataxis") && speech.contains(tree.lemma(head))) {
            return slots.arguments(head).subjects();
        }
        for (int clause : tree.children(node, "parataxis", "ccomp")) {
            if (speech.contains(tree.lemma(clause))) {
                return slots.arguments(clause).subjects();
            }
        }
        return List.of();
    }
}
