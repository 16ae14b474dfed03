package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.codebook.Example;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.entente.coder.syntax.Tree;
import org.entente.model.EventType;
import org.entente.model.Factuality;

/** Holds the coder to the codebook's own examples. */
public final class ExampleCheck {

    /**
     * An example that the coder does not read as its author does.
     *
     * @param example the example
     * @param reason what was read instead
     */
    public record Failure(Example example, String reason) {}

    private final EnglishReader reader;
    private final Codebook codebook;
    private final ActFinder finder;

    public ExampleCheck(EnglishReader reader, Codebook codebook) {
        this.reader = reader;
        this.codebook = codebook;
        this.finder = new ActFinder(codebook);
    }

    /** All examples of the codebook, those of classes first. */
    public List<Example> examples() {
        List<Example> all = new ArrayList<>();
        codebook.classes().values().forEach(act -> all.addAll(act.examples()));
        codebook.operators().values().forEach(operator -> all.addAll(operator.examples()));
        return all;
    }

    /** The examples that fail. */
    public List<Failure> check() {
        List<Failure> failures = new ArrayList<>();
        for (Example example : examples()) {
            objection(example).ifPresent(reason -> failures.add(new Failure(example, reason)));
        }
        return failures;
    }

    private Optional<String> objection(Example example) {
        String text = example.sentence();
        List<String> read = new ArrayList<>();
        for (Sentence sentence : reader.read(text, 0, text.length())) {
            Tree tree = new Tree(sentence);
            for (Act act : finder.find(tree)) {
                if (act.factuality() != Factuality.ASSERTED) {
                    continue;
                }
                boolean parties = stands(act.sources(), example.source(), tree, text)
                        && (stands(act.targets(), example.target(), tree, text)
                                || act.reciprocal() && stands(act.sources(), example.target(), tree, text));
                if (parties && example.type().equals(Optional.of(act.type()))) {
                    return Optional.empty();
                }
                read.add(told(act, tree));
            }
        }
        if (example.type().isEmpty() && read.isEmpty()) {
            return Optional.empty();
        }
        String wanted = example.type().map(EventType::name).orElse("nothing");
        return Optional.of("wants " + wanted + ", reads " + (read.isEmpty() ? "nothing" : String.join("; ", read)));
    }

    private static boolean stands(List<Integer> nodes, String words, Tree tree, String text) {
        if (words.isEmpty()) {
            return true;
        }
        int from = text.indexOf(words);
        int to = from + words.length();
        for (int first : nodes) {
            for (int node : tree.withConjuncts(first)) {
                Token token = tree.token(node);
                if (token.start() >= from && token.end() <= to) {
                    return true;
                }
                int[] extent = tree.extent(node);
                if (tree.token(extent[0]).start() <= from
                        && tree.token(extent[1]).end() >= to) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String told(Act act, Tree tree) {
        return act.type() + " by " + act.by() + " from " + words(act.sources(), tree) + " to "
                + words(act.targets(), tree);
    }

    private static String words(List<Integer> nodes, Tree tree) {
        return nodes.isEmpty()
                ? "nobody"
                : String.join(
                        "/", nodes.stream().map(node -> tree.token(node).text()).toList());
    }
}
