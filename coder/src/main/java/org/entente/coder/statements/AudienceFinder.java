package org.entente.coder.statements;

import java.util.Optional;
import java.util.Set;
import org.entente.coder.syntax.Tree;

/** Finds who is spoken to: "told Xinhua", "said to reporters", "said in an interview with Le Monde". */
final class AudienceFinder {

    private static final Set<String> OCCASIONS = Set.of(
            "interview",
            "conversation",
            "call",
            "letter",
            "message",
            "address",
            "speech",
            "remark",
            "briefing",
            "note");
    private static final Set<String> TAKES_OBJECT = Set.of(
            "tell",
            "inform",
            "assure",
            "remind",
            "notify",
            "advise",
            "warn",
            "convince",
            "ask",
            "promise",
            "caution",
            "answer");

    private final Tree tree;

    AudienceFinder(Tree tree) {
        this.tree = tree;
    }

    /** The head of who is spoken to, -1 where nobody is named. */
    int find(int verb) {
        if (TAKES_OBJECT.contains(tree.lemma(verb))) {
            for (int child : tree.children(verb, "iobj", "obj")) {
                if (child > verb) {
                    return child;
                }
            }
        }
        for (int child : tree.children(verb, "obl", "nmod")) {
            String marking = tree.marking(child);
            if (marking.equals("to") && !tree.lemma(child).matches("question|request|call|report")) {
                return child;
            }
            if (OCCASIONS.contains(tree.lemma(child))) {
                Optional<Integer> other = tree.children(child, "nmod").stream()
                        .filter(one -> Set.of("with", "to").contains(tree.marking(one)))
                        .findFirst();
                if (other.isPresent()) {
                    return other.get();
                }
            }
        }
        return -1;
    }
}
