package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.coder.codebook.ActClass;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.codebook.Operator;
import org.entente.coder.codebook.Outcome;
import org.entente.coder.codebook.Pattern;
import org.entente.coder.codebook.WordKind;
import org.entente.coder.syntax.Arguments;
import org.entente.coder.syntax.Tree;
import org.entente.model.Factuality;
import org.entente.model.Mode;

/** One sentence being read: acts from the bottom of the tree up, each predicate once. */
final class ActReading {

    /** What a pattern makes of a word, and the acts that it has swallowed. */
    private record Reading(List<Act> acts, int weight, List<Integer> swallowed) {}

    private final Codebook codebook;
    private final Tree tree;
    private final SlotFinder slots;
    private final PatternMatcher matcher;
    private final Status status;
    private final Consumer<Attempt> attempts;
    private final Set<String> circumstances;
    private final Map<Integer, List<Act>> known = new HashMap<>();
    private final BitSet open = new BitSet();
    private final BitSet swallowed = new BitSet();

    ActReading(Codebook codebook, Tree tree, Consumer<Attempt> attempts) {
        this.codebook = codebook;
        this.tree = tree;
        this.slots = new SlotFinder(tree, codebook.list("times"));
        this.matcher = new PatternMatcher(tree, slots);
        this.status = new Status(tree, codebook.list("speech"), codebook.list("unreal"));
        this.attempts = attempts;
        this.circumstances = codebook.list("circumstances");
    }

    List<Act> read() {
        List<Act> all = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            acts(node);
        }
        for (int node = 0; node < tree.size(); node++) {
            if (!swallowed.get(node)) {
                all.addAll(acts(node));
            }
        }
        return all;
    }

    private List<Act> acts(int node) {
        List<Act> found = known.get(node);
        if (found != null || open.get(node)) {
            return found == null ? List.of() : found;
        }
        open.set(node);
        found = interpret(node);
        open.clear(node);
        known.put(node, found);
        return found;
    }

    private List<Act> interpret(int node) {
        Optional<WordKind> kind = kind(node);
        if (kind.isEmpty()) {
            return List.of();
        }
        Reading best = null;
        List<Codebook.Entry> entries = codebook.triggered(tree.lemma(node), kind.get());
        if (entries.isEmpty()) {
            entries = codebook.triggered(tree.form(node), kind.get());
        }
        for (Codebook.Entry entry : entries) {
            Pattern pattern = entry.pattern();
            Optional<String> objection = matcher.objection(pattern, node);
            if (objection.isPresent()) {
                attempts.accept(new Attempt(node, pattern.id(), false, objection.get()));
                continue;
            }
            Optional<Reading> reading = entry.act().isPresent()
                    ? Optional.of(classReading(entry.act().get(), pattern, node))
                    : entry.operator().flatMap(operator -> operatorReading(operator, pattern, node));
            attempts.accept(new Attempt(
                    node, pattern.id(), reading.isPresent(), reading.isPresent() ? "matches" : "no act to work on"));
            if (reading.isPresent() && (best == null || reading.get().weight > best.weight)) {
                best = reading.get();
            }
        }
        if (best == null) {
            return wordless(node);
        }
        best.swallowed.forEach(swallowed::set);
        List<Act> told = new ArrayList<>();
        for (Act act : best.acts) {
            tense(act, node).ifPresent(told::add);
        }
        return told;
    }

    private Optional<WordKind> kind(int node) {
        if (tree.verb(node)) {
            return Optional.of(WordKind.VERB);
        }
        if (tree.noun(node)) {
            return codebook.list("times").contains(tree.lemma(node))
                            && tree.token(node).tag().startsWith("NNP")
                    ? Optional.empty()
                    : Optional.of(WordKind.NOUN);
        }
        return tree.adjective(node) || tree.token(node).tag().startsWith("RB")
                ? Optional.of(WordKind.ADJECTIVE)
                : Optional.empty();
    }

    private Reading classReading(ActClass act, Pattern pattern, int node) {
        if (act.type().isEmpty()) {
            return new Reading(List.of(), 2 * pattern.specificity() + 1, List.of());
        }
        List<Integer> sources = nodes(node, pattern.sources());
        List<Integer> targets = nodes(node, pattern.targets());
        targets.removeAll(pattern.sources().contains("between") ? List.of() : sources);
        if (targets.isEmpty() && pattern.company().isEmpty() && !act.reciprocal()) {
            targets.addAll(others(node, sources));
        }
        if (act.local() && targets.isEmpty()) {
            targets.addAll(nodes(node, List.of("in", "across", "at")));
        }
        int weight = 2 * pattern.specificity() + (targets.isEmpty() ? 0 : 1);
        Act found = new Act(
                node,
                triggers(pattern, node),
                pattern.id(),
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
        return new Reading(List.of(found), weight, List.of());
    }

    /** Where no slot of the pattern is filled, whatever else the predicate governs may name the target. */
    private List<Integer> others(int node, List<Integer> sources) {
        Set<Integer> all = new LinkedHashSet<>();
        Arguments own = slots.arguments(node);
        own.prepositional().forEach((preposition, nodes) -> {
            if (!circumstances.contains(preposition)) {
                all.addAll(nodes);
            }
        });
        for (int complement : own.complements()) {
            slots.arguments(complement).prepositional().forEach((preposition, nodes) -> {
                if (!circumstances.contains(preposition)) {
                    all.addAll(nodes);
                }
            });
        }
        sources.forEach(all::remove);
        all.removeIf(found -> codebook.list("times").contains(tree.lemma(found)));
        return new ArrayList<>(all);
    }

    private List<Integer> triggers(Pattern pattern, int node) {
        Set<Integer> all = new LinkedHashSet<>();
        for (String word : pattern.company()) {
            all.add(matcher.companion(node, word));
        }
        all.add(node);
        return all.stream().sorted().toList();
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

    private boolean near(int node, Set<String> words) {
        if (words.contains(tree.lemma(node))) {
            return true;
        }
        for (int child : tree.children(node)) {
            boolean modified = tree.is(child, "obj", "obl", "nsubj", "nmod")
                    && tree.children(child, "compound", "amod", "nmod").stream()
                            .anyMatch(inner -> words.contains(tree.lemma(inner)));
            if (modified || words.contains(tree.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reading> operatorReading(Operator operator, Pattern pattern, int node) {
        List<Integer> complements = new ArrayList<>();
        for (int complement : nodes(node, operator.complements())) {
            complements.addAll(tree.withConjuncts(complement));
        }
        List<Act> made = new ArrayList<>();
        List<Integer> eaten = new ArrayList<>();
        boolean labelled = false;
        for (int complement : complements) {
            for (Act inner : acts(complement)) {
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
                .flatMap(outcome -> alone(operator, outcome, pattern, node, complements))
                .map(act -> new Reading(List.of(act), weight, List.of()));
    }

    /** Adds what the operator makes of an act; false where it makes nothing of it. */
    private boolean transform(Operator operator, Pattern pattern, int node, int complement, Act inner, List<Act> made) {
        Outcome outcome = operator.outcome(inner.type());
        if (outcome.kind() == Outcome.Kind.NONE) {
            return false;
        }
        boolean same = outcome.kind() == Outcome.Kind.SAME;
        List<Integer> sources = nodes(node, pattern.sources());
        sources.remove(Integer.valueOf(complement));
        if (same || sources.isEmpty()) {
            sources.addAll(inner.sources());
        }
        List<Integer> triggers = new ArrayList<>(triggers(pattern, node));
        triggers.addAll(inner.triggers());
        made.add(new Act(
                node,
                triggers.stream().distinct().sorted().toList(),
                inner.by() + " < " + operator.id(),
                same ? inner.type() : outcome.type(),
                same ? inner.mode() : outcome.mode(),
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

    private List<Integer> targets(
            Operator operator, Pattern pattern, int node, int complement, Act inner, List<Integer> sources) {
        List<Integer> own = nodes(node, pattern.targets());
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
                all.addAll(inner.targets());
                all.addAll(own);
            }
        }
        return new ArrayList<>(all);
    }

    private Optional<Act> alone(
            Operator operator, Outcome outcome, Pattern pattern, int node, List<Integer> complements) {
        Set<Integer> targets = new LinkedHashSet<>(nodes(node, pattern.targets()));
        List<Integer> sources = nodes(node, pattern.sources());
        for (int complement : complements) {
            addArguments(targets, operator, complement);
        }
        sources.forEach(targets::remove);
        if (targets.isEmpty() && complements.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Act(
                node,
                triggers(pattern, node),
                pattern.id(),
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
    private void addArguments(Set<Integer> targets, Operator operator, int complement) {
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

    /** What tense, modals and denial make of an act. */
    private Optional<Act> tense(Act act, int node) {
        boolean denied = tree.negated(node);
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

    private Optional<Act> worked(Act act, String operatorId, Factuality otherwise) {
        Operator operator = codebook.operators().get(operatorId);
        if (operator == null) {
            return Optional.of(act.told(otherwise));
        }
        Outcome outcome = operator.outcome(act.type());
        return switch (outcome.kind()) {
            case NONE -> Optional.of(act.told(otherwise));
            case SAME -> Optional.of(act.become(outcome, operatorId, otherwise));
            case BECOMES -> Optional.of(act.become(outcome, operatorId, Factuality.ASSERTED));
        };
    }

    /** What tense alone makes of a verb that the codebook does not know: "must do more", "will not accept". */
    private List<Act> wordless(int node) {
        Operator denial = codebook.operators().get("future-denied");
        if (denial != null
                && denial.alone().isPresent()
                && tree.verb(node)
                && tree.negated(node)
                && status.mood(node) == Status.Mood.FUTURE) {
            Set<Integer> targets = new LinkedHashSet<>();
            addArguments(targets, denial, node);
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
        Set<String> speech = codebook.list("speech");
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

    private List<Integer> nodes(int node, List<String> paths) {
        Set<Integer> all = new LinkedHashSet<>();
        for (String path : paths) {
            all.addAll(slots.find(node, path));
        }
        return new ArrayList<>(all);
    }
}
