package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.syntax.ArgumentFinder;
import org.entente.coder.syntax.Arguments;
import org.entente.coder.syntax.Tree;

/** Walks from the words of a claim to the clauses that tell its sides. */
final class Clauses {

    /** Verbs with which something is only said to be there: "the raid came in response to". */
    private static final Set<String> BARE = Set.of("come", "take", "be", "occur", "happen", "follow", "make", "launch");

    /** Nouns of trying: "in a bid to force". */
    private static final Set<String> TRIES = Set.of(
            "bid", "attempt", "effort", "move", "step", "measure", "campaign", "drive", "push", "ploy", "gambit");

    private final Tree tree;
    private final ArgumentFinder arguments;
    private final RelationWords words = RelationWords.standard();

    Clauses(Tree tree) {
        this.tree = tree;
        this.arguments = new ArgumentFinder(tree);
    }

    Arguments arguments(int node) {
        return arguments.find(node);
    }

    /** The verb above a noun that the parser hung something on, unless the noun is all there is. */
    int above(int node) {
        int at = node;
        while (!tree.verb(at) && tree.head(at) >= 0 && tree.children(at, "cop").isEmpty()) {
            at = tree.head(at);
        }
        return at;
    }

    /**
     * What a phrase of answering hangs on; after a comma no relative clause that was told before it: "the meeting, which opened today, in
     * protest at".
     */
    int host(int node) {
        int head = tree.head(node);
        int first = tree.children(node, "case").stream().findFirst().orElse(node);
        boolean parted = first > 0 && tree.form(first - 1).equals(",");
        return head >= 0 && head < node && parted && tree.is(head, "acl:relcl") ? tree.head(head) : head;
    }

    /** The clause that says what is done where a node only says that it came about; the node's own clause else. */
    List<Integer> deed(int node) {
        int clause = above(node);
        if (tree.is(clause, "acl") && !tree.is(clause, "acl:relcl") && BARE.contains(tree.lemma(clause))) {
            return List.of(tree.head(clause));
        }
        if (BARE.contains(tree.lemma(clause)) && tree.children(clause, "obj").isEmpty()) {
            List<Integer> subjects = arguments.find(clause).passive()
                    ? arguments.find(clause).objects()
                    : arguments.find(clause).subjects();
            if (subjects.isEmpty()) {
                subjects = relative(clause);
            }
            return subjects.stream().map(this::meant).toList();
        }
        return List.of(clause);
    }

    /** The noun that the relative clause around a clause is about: "the action, which the Pentagon said came in". */
    private List<Integer> relative(int clause) {
        for (int at = clause; at >= 0 && tree.verb(at); at = tree.head(at)) {
            if (tree.is(at, "acl:relcl")) {
                return List.of(tree.head(at));
            }
        }
        return List.of();
    }

    /** The main clause of a purpose, a mood or a participle: what is done for it, in it or with it; -1 if there is none. */
    int main(int node) {
        int head = tree.head(node);
        if (head < 0) {
            return -1;
        }
        if (tree.is(node, "acl", "xcomp") && TRIES.contains(tree.lemma(head)) && tree.noun(head)) {
            boolean within =
                    tree.marking(head).equals("in") || tree.marking(head).equals("as");
            return within && tree.head(head) >= 0 ? top(above(tree.head(head))) : -1;
        }
        if (tree.is(node, "advcl", "parataxis")) {
            return top(above(head));
        }
        boolean purpose = tree.is(node, "xcomp", "acl") && !tree.is(node, "acl:relcl");
        return purpose && tree.marking(node).equals("in order") ? top(above(head)) : -1;
    }

    /** Of "agreed to send" or "was ready to send" the first verb. */
    private int top(int clause) {
        int at = clause;
        while (tree.is(at, "xcomp") && tree.head(at) >= 0 && tree.verb(tree.head(at))) {
            at = tree.head(at);
        }
        return at;
    }

    /** Whether a verb is an infinitive of purpose: "to deter", "in order to deter", "in a bid to deter". */
    boolean purpose(int node) {
        boolean to = tree.children(node, "mark").stream()
                .anyMatch(mark -> tree.lemma(mark).equals("to"));
        return to && tree.children(node, "nsubj").isEmpty() && !tree.is(node, "xcomp", "ccomp") && main(node) >= 0;
    }

    /** A participle after a comma is about all that was told before it: ", raising tensions". */
    boolean aside(int node) {
        int head = tree.head(node);
        boolean parted = node > 0
                && (tree.form(node - 1).equals(",")
                        || tree.form(node - 1).equals("–")
                        || node > 1
                                && tree.token(node - 1).tag().equals("RB")
                                && tree.form(node - 2).equals(","));
        return head >= 0
                && head < node
                && parted
                && tree.is(node, "advcl", "acl", "parataxis", "conj")
                && !tree.is(node, "acl:relcl")
                && tree.token(node).tag().equals("VBG");
    }

    /** What a word stands for: "it closed the strait, a move that", ", which", "in a move that". */
    int meant(int subject) {
        int head = tree.head(subject);
        if (head < 0) {
            return subject;
        }
        if (tree.form(subject).equals("what") && tree.children(subject, "cop").size() == 1) {
            return tree.children(subject, "nsubj").stream().findFirst().orElse(head);
        }
        boolean aside = tree.is(subject, "appos", "parataxis", "obl:unmarked", "obl", "dep")
                && (tree.marking(subject).isEmpty() || tree.marking(subject).equals("in"));
        return words.light(tree.lemma(subject)) && aside && head <= subject ? top(above(head)) : subject;
    }

    /** The clause that ", which" is about, where the noun before it is nothing that anybody does. */
    int told(int noun, int relative) {
        boolean comma = tree.nodes()
                .anyMatch(node -> node > noun
                        && node < relative
                        && tree.form(node).equals("which")
                        && tree.form(node - 1).equals(","));
        boolean thing = tree.noun(noun) && words.noun(tree.lemma(noun)).isEmpty() && !words.deed(tree.lemma(noun));
        return comma && thing && tree.is(noun, "obj", "obl", "nmod") ? above(noun) : noun;
    }

    /** Nodes below a node that are no part of its phrase: told beside it, or joined to it as clauses of their own. */
    List<Integer> beside(int node) {
        List<Integer> beside = new ArrayList<>(tree.children(node, "advcl", "parataxis"));
        tree.children(node, "conj").stream().filter(this::clausal).forEach(beside::add);
        return beside;
    }

    /** Whether what is joined by "and" is a clause of its own; names that end in "-ing" are taken for verbs at times. */
    boolean clausal(int node) {
        return !Character.isUpperCase(tree.token(node).text().charAt(0));
    }
}
