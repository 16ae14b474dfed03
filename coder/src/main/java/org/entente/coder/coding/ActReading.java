package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.codebook.Pattern;
import org.entente.coder.codebook.WordKind;
import org.entente.coder.syntax.Tree;

/** One sentence being read: acts from the bottom of the tree up, each predicate once. */
final class ActReading {

    private final Codebook codebook;
    private final Tree tree;
    private final PatternMatcher matcher;
    private final ClassReader classes;
    private final OperatorReader operators;
    private final TenseReader tenses;
    private final Consumer<Attempt> attempts;
    private final Map<Integer, List<Act>> known = new HashMap<>();
    private final BitSet open = new BitSet();
    private final BitSet swallowed = new BitSet();

    ActReading(Codebook codebook, Tree tree, Consumer<Attempt> attempts) {
        this.codebook = codebook;
        this.tree = tree;
        this.attempts = attempts;
        SlotFinder slots = new SlotFinder(tree, codebook);
        this.matcher = new PatternMatcher(tree, slots, codebook);
        this.classes = new ClassReader(codebook, tree, slots, matcher);
        this.operators = new OperatorReader(tree, slots, matcher, this::acts);
        this.tenses = new TenseReader(codebook, tree, slots, operators);
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
        int asked = 0;
        for (Codebook.Entry entry : codebook.triggered(tree.lemma(node), tree.form(node), kind.get())) {
            Optional<Reading> reading = read(entry, node);
            int asks = entry.pattern().specificity();
            if (reading.isPresent() && (best == null || reading.get().heavier(best, asks - asked))) {
                best = reading.get();
                asked = asks;
            }
        }
        if (best == null) {
            return tenses.wordless(node);
        }
        best.swallowed().forEach(swallowed::set);
        List<Act> told = new ArrayList<>();
        for (Act act : best.acts()) {
            tenses.read(act, node).ifPresent(told::add);
        }
        return told;
    }

    private Optional<Reading> read(Codebook.Entry entry, int node) {
        Pattern pattern = entry.pattern();
        Optional<String> objection = matcher.objection(pattern, node);
        if (objection.isPresent()) {
            attempts.accept(new Attempt(node, entry.name(), false, objection.get()));
            return Optional.empty();
        }
        Optional<Reading> reading = entry.act()
                .map(act -> classes.read(act, pattern, entry.name(), node))
                .or(() -> entry.operator().flatMap(operator -> operators.read(operator, pattern, entry.name(), node)));
        attempts.accept(new Attempt(
                node, entry.name(), reading.isPresent(), reading.isPresent() ? "matches" : "no act to work on"));
        return reading;
    }

    private Optional<WordKind> kind(int node) {
        if (tree.verb(node)) {
            return epithet(node) ? Optional.empty() : Optional.of(WordKind.VERB);
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

    /** "Crossing points", "a visiting minister", "hard-hitting": a participle that only says which. */
    private boolean epithet(int node) {
        boolean compound = node > 0 && tree.lemma(node - 1).equals("-") && node + 1 < tree.size();
        boolean bare = tree.token(node).tag().equals("VBG")
                && tree.is(node, "amod")
                && tree.head(node) > node
                && tree.children(node).isEmpty();
        return bare
                || compound
                        && tree.is(node, "amod", "xcomp")
                        && tree.token(node).tag().equals("VBG");
    }
}
