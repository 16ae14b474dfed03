package org.entente.coder.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;

/**
 * Says how far from an act a temporal expression stands in the tree of its sentence.
 *
 * <p>Each step up or down the tree has a cost. Steps inside a clause cost little; a step into another clause costs
 * little where the two tell of one time (control, coordination, "as") and more than is allowed where each has its own
 * (what is said and that it is said, a relative clause, "after").
 */
final class Attachment {

    /** What costs more does not date the act. */
    static final double MOST = 4;

    private static final double NEAR = 0.5;
    private static final double BARRED = 6;
    private static final Set<String> OTHER_TIME =
            Set.of("after", "before", "since", "until", "once", "till", "if", "unless");
    private static final Set<String> MEANWHILE = Set.of("when", "as", "while");
    private static final Set<String> IN_FRONT = Set.of("nmod:poss", "compound", "amod", "nummod");
    private static final Set<String> ARRANGED =
            Set.of("schedule", "plan", "set", "expect", "slate", "hold", "postpone");
    private static final int FRONT_TOKENS = 3;

    private final Sentence sentence;
    private final int trigger;
    private final Map<Integer, Double> up = new HashMap<>();

    Attachment(Sentence sentence, int trigger) {
        this.sentence = sentence;
        this.trigger = trigger;
        double cost = 0;
        for (int at = trigger; at >= 0; at = sentence.token(at).head()) {
            up.put(at, cost);
            cost += upward(sentence.token(at));
        }
    }

    /** The cost of dating the act by the expression in these tokens. */
    double cost(int from, int to) {
        double least = BARRED;
        for (int i = from; i < to; i++) {
            int head = sentence.token(i).head();
            if (head < from || head >= to) {
                least = Math.min(least, downTo(i));
            }
        }
        if (fronted(from)) {
            least = Math.min(least, 1 + climbed());
        }
        if (adjoining(from, to)) {
            return Math.min(least, 1);
        }
        return inAnotherTimesWords(from) ? Math.max(least, BARRED) : least;
    }

    /**
     * "after being re-elected in March, he visited": what stands between commas behind such a word and its verb dates that
     * verb, whatever the parser hung it on.
     */
    private boolean inAnotherTimesWords(int from) {
        boolean verb = false;
        for (int i = from - 1; i >= 0 && i != trigger; i--) {
            Token token = sentence.token(i);
            if (token.text().equals(",") || token.text().equals(";")) {
                return false;
            }
            if (verb && OTHER_TIME.contains(token.lemma()) && token.tag().equals("IN")) {
                return true;
            }
            verb |= token.tag().startsWith("VB");
        }
        return false;
    }

    private double downTo(int expressionHead) {
        double cost = 0;
        boolean inFront = IN_FRONT.contains(sentence.token(expressionHead).relation());
        for (int at = expressionHead; at >= 0; at = sentence.token(at).head()) {
            Double above = up.get(at);
            if (above != null) {
                return cost + above;
            }
            Token token = sentence.token(at);
            cost += at == expressionHead ? NEAR : downward(token, inFront);
        }
        return BARRED;
    }

    private double upward(Token token) {
        return switch (token.universalRelation()) {
            case "conj" -> 1.5;
            case "advcl" -> marked(token) ? BARRED : 1.5;
            case "ccomp", "parataxis", "csubj" -> BARRED;
            case "acl" -> token.relation().equals("acl:relcl") || !infinitive(token) ? BARRED : 2;
            case "cop", "aux" -> 0;
            default -> NEAR;
        };
    }

    private double downward(Token token, boolean inFront) {
        return switch (token.universalRelation()) {
            case "obj", "obl", "iobj" -> inFront ? MOST : 1;
            case "nmod" -> token.tag().startsWith("NNP") ? NEAR : inFront ? MOST : 1.5;
            case "nsubj" -> token.tag().startsWith("NNP") ? 1.5 : 3;
            case "xcomp" -> Tense.isToCome(sentence, token.index()) ? BARRED : 1;
            case "acl" -> ARRANGED.contains(token.lemma()) ? NEAR : BARRED - 1;
            case "conj" -> 1.5;
            case "advcl" -> simultaneous(token) ? 1.5 : BARRED - 1;
            case "appos", "flat", "compound", "advmod", "dep" -> 1;
            default -> BARRED - 1;
        };
    }

    private boolean marked(Token clause) {
        return sentence.tokens().stream()
                .anyMatch(child -> child.head() == clause.index()
                        && child.universalRelation().equals("mark")
                        && OTHER_TIME.contains(child.lemma()));
    }

    /** "were killed when a missile hit a school on Friday": what happens meanwhile happens on the same day. */
    private boolean simultaneous(Token clause) {
        return sentence.tokens().stream()
                .anyMatch(child -> child.head() == clause.index()
                        && MEANWHILE.contains(child.lemma())
                        && (child.universalRelation().equals("mark")
                                || child.universalRelation().equals("advmod")));
    }

    private boolean infinitive(Token clause) {
        return sentence.tokens().stream()
                .anyMatch(child -> child.head() == clause.index() && child.tag().equals("TO"));
    }

    /** Whether an expression opens the sentence, so that it dates the whole of it whatever the parser hung it on. */
    private boolean fronted(int from) {
        if (from > FRONT_TOKENS) {
            return false;
        }
        return sentence.tokens().subList(0, from).stream()
                .allMatch(token -> !token.tag().startsWith("VB") && !token.tag().startsWith("NN"));
    }

    private double climbed() {
        return up.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private boolean adjoining(int from, int to) {
        boolean owned = to < sentence.size() && sentence.token(to).tag().equals("POS");
        boolean after = (from == trigger + 1 && !owned)
                || (from == trigger + 2 && sentence.token(trigger + 1).tag().equals("IN"));
        boolean possessive = to == trigger - 1 && sentence.token(to).tag().equals("POS");
        return after || to == trigger || possessive;
    }
}
