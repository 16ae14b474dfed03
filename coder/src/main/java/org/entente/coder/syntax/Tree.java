package org.entente.coder.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;

/** A sentence's tree, walked downwards as well as upwards. Nodes are token indices. */
public final class Tree {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "n’t", "hardly");

    private final Sentence sentence;
    private final List<List<Integer>> children;
    private final String[] lemmas;
    private final Attachments attachments;

    public Tree(Sentence sentence) {
        this.sentence = sentence;
        this.lemmas = sentence.tokens().stream().map(IrregularForms::lemma).toArray(String[]::new);
        this.children = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            children.add(new ArrayList<>(4));
        }
        this.attachments = Attachments.of(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (head(i) >= 0) {
                children.get(head(i)).add(i);
            }
        }
    }

    /** The sentence whose tree this is. */
    public Sentence sentence() {
        return sentence;
    }

    /** How many nodes there are. */
    public int size() {
        return sentence.size();
    }

    /** The token at a node. */
    public Token token(int node) {
        return sentence.token(node);
    }

    /** The lemma at a node, in lower case. */
    public String lemma(int node) {
        return lemmas[node];
    }

    /** The word at a node as it stands, in lower case. */
    public String form(int node) {
        return sentence.token(node).text().toLowerCase(Locale.ROOT);
    }

    /** The relation of a node to its head. */
    public String relation(int node) {
        return attachments.relation(node);
    }

    /** The head of a node, -1 for the root. */
    public int head(int node) {
        return attachments.head(node);
    }

    /** The nodes that depend on a node, in order. */
    public List<Integer> children(int node) {
        return children.get(node);
    }

    /** The children in any of these relations; a relation without subtype stands for all its subtypes. */
    public List<Integer> children(int node, String... relations) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : children.get(node)) {
            if (is(child, relations)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Whether the node stands in one of these relations; one without subtype stands for all its subtypes. */
    public boolean is(int node, String... relations) {
        String own = relation(node);
        for (String relation : relations) {
            if (own.startsWith(relation)
                    && (own.length() == relation.length() || own.charAt(relation.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** Whether the node is a verb. */
    public boolean verb(int node) {
        return sentence.token(node).tag().startsWith("VB");
    }

    /** Whether the node is a noun. */
    public boolean noun(int node) {
        return sentence.token(node).tag().startsWith("NN");
    }

    /** Whether the node is an adjective. */
    public boolean adjective(int node) {
        return sentence.token(node).tag().startsWith("JJ");
    }

    /** Whether the node is denied: "not", "never", "no talks". */
    public boolean negated(int node) {
        for (int child : children.get(node)) {
            String word = lemma(child);
            if (NEGATIONS.contains(word) && is(child, "advmod", "cc", "neg")) {
                return true;
            }
            if (word.equals("no") && is(child, "det", "advmod") && !followedBy(child, "longer", "sooner")) {
                return true;
            }
            if (word.equals("longer") && child > 0 && lemma(child - 1).equals("no")) {
                return true;
            }
        }
        return false;
    }

    private boolean followedBy(int node, String... words) {
        return node + 1 < size() && List.of(words).contains(lemma(node + 1));
    }

    /** The words that mark a node as an oblique or modifier, joined by a space ("against", "because of"); "" if none. */
    public String marking(int node) {
        StringBuilder words = new StringBuilder();
        for (int child : children.get(node)) {
            if (is(child, "case", "mark")) {
                append(words, child);
                for (int part : children(child, "fixed")) {
                    append(words, part);
                }
            }
        }
        return words.toString();
    }

    private void append(StringBuilder words, int node) {
        if (!words.isEmpty()) {
            words.append(' ');
        }
        // "according to", "following", "including": participles that have become prepositions
        words.append(verb(node) ? form(node) : lemma(node));
    }

    /** The node and those that are joined to it by "and", in order. */
    public List<Integer> withConjuncts(int node) {
        List<Integer> all = new ArrayList<>(2);
        all.add(node);
        for (int child : children(node, "conj")) {
            all.addAll(withConjuncts(child));
        }
        if (is(node, "nsubj")) {
            all.addAll(joinedSubjects(node));
        }
        return all;
    }

    /** "Xi and President Putin review the guard": a second subject with an "and" of its own is joined to the first. */
    private List<Integer> joinedSubjects(int node) {
        return children(head(node), "nsubj").stream()
                .filter(other -> other > node
                        && IntStream.range(node, other)
                                .anyMatch(between -> lemma(between).equals("and")))
                .toList();
    }

    /** The first and last token of the phrase that a node heads. */
    public int[] extent(int node) {
        int first = node;
        int last = node;
        for (int child : children.get(node)) {
            int[] inner = extent(child);
            first = Math.min(first, inner[0]);
            last = Math.max(last, inner[1]);
        }
        return new int[] {first, last};
    }

    /** Whether a node is another or lies below it. */
    public boolean under(int node, int ancestor) {
        int at = node;
        for (int steps = 0; at >= 0 && steps <= size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    /** All nodes, in order. */
    public IntStream nodes() {
        return IntStream.range(0, size());
    }
}
