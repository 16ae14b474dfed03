package org.entente.coder.coding;

import java.util.Set;
import org.entente.coder.syntax.Tree;

/** Reads off a predicate's surroundings whether the text says that it happens, will, may, must, or does not. */
final class Status {

    /** How a predicate is told. */
    enum Mood {
        FACT,
        FUTURE,
        POSSIBLE,
        OBLIGATION
    }

    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "would", "'d", "ca");
    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought", "need");
    private static final Set<String> CONDITION =
            Set.of("if", "unless", "whether", "in case", "lest", "until", "provided", "should");

    private static final Set<String> DOUBT = Set.of("perhaps", "maybe", "possibly", "conceivably", "supposedly");
    private static final Set<String> RUMOUR = Set.of(
            "speculation",
            "possibility",
            "rumour",
            "rumor",
            "fear",
            "hope",
            "prospect",
            "suggestion",
            "risk",
            "chance",
            "likelihood",
            "doubt",
            "notion",
            "expectation",
            "danger",
            "question",
            "scenario",
            "wish",
            "desire",
            "worry",
            "criticism",
            "allegation",
            "accusation",
            "complaint",
            "demand",
            "proposal",
            "concern",
            "warning",
            "threat",
            "call",
            "recommendation",
            "condition");
    /** "Accused of attacking", "capable of attacking". */
    private static final Set<String> ALLEGING = Set.of(
            "accuse",
            "suspect",
            "convict",
            "guilty",
            "charge",
            "acquit",
            "capable",
            "incapable",
            "blame",
            "absolve",
            "hint",
            "think",
            "dream",
            "speak",
            "tire",
            "favour",
            "favor");

    private static final Set<String> OF_CHARGES = Set.of("of", "with", "for");
    /** Verbs and adjectives whose clause is not said to be so. */
    private static final Set<String> DOUBTING = Set.of(
            "deny",
            "refute",
            "doubt",
            "hope",
            "fear",
            "worry",
            "sceptical",
            "skeptical",
            "wonder",
            "imagine",
            "pretend",
            "doubtful",
            "unlikely",
            "dispute",
            "anticipate");

    private static final Set<String> ALTERNATIVE = Set.of("or", "nor");
    private static final int HIGHEST = 5;
    private static final Set<String> SHORT_OF = Set.of("of", "at", "about");
    /** "Attempts at occupying", "rhetoric of destroying". */
    private static final Set<String> ATTEMPT = Set.of(
            "attempt",
            "plan",
            "idea",
            "threat",
            "effort",
            "intention",
            "rhetoric",
            "promise",
            "talk",
            "goal",
            "aim",
            "hope",
            "thought",
            "way",
            "means",
            "cost",
            "price",
            "point",
            "purpose");
    /** Verbs whose clause says what is wanted, in the bare form of the verb: "demanded that he resign". */
    private static final Set<String> WANTING = Set.of(
            "demand",
            "urge",
            "insist",
            "propose",
            "recommend",
            "request",
            "order",
            "ask",
            "suggest",
            "require",
            "move");
    /** What makes of a present tense a time to come: "when they leave", "once he arrives". */
    private static final Set<String> LATER = Set.of("when", "once", "before", "until", "till", "whenever", "case");

    /** What joins a participle to an act that it is done with, or that comes before or after it. */
    private static final Set<String> GOING_ALONG = Set.of("", "before", "in", "by", "when", "while", "including");
    /** Verbs whose infinitive is carried out. */
    private static final Set<String> DONE =
            Set.of("continue", "begin", "start", "manage", "proceed", "happen", "come", "go", "help", "decide");
    /** What says of a participle that it is not done. */
    private static final Set<String> NOT_DOING = Set.of("without", "instead of", "rather than", "against", "short of");

    private final Tree tree;
    private final Set<String> speech;
    private final Set<String> unreal;

    Status(Tree tree, Set<String> speech, Set<String> unreal) {
        this.tree = tree;
        this.speech = speech;
        this.unreal = unreal;
    }

    Mood mood(int node) {
        if (conditional(node) || doubtful(node) || onlyAlleged(node) || asked()) {
            return Mood.POSSIBLE;
        }
        if (announced(node)) {
            return Mood.FUTURE;
        }
        if (tree.noun(node) && tree.children(node, "cop").isEmpty()) {
            boolean unsure = tree.children(node, "amod").stream()
                            .anyMatch(word -> unreal.contains(tree.lemma(word)) || unreal.contains(tree.form(word)))
                    || tree.children(node, "det").stream()
                            .anyMatch(word -> tree.lemma(word).equals("any"))
                    || inCondition(node);
            return unsure ? Mood.POSSIBLE : Mood.FACT;
        }
        for (int auxiliary : tree.children(node, "aux")) {
            String word = tree.lemma(auxiliary);
            if (FUTURE.contains(word)) {
                return Mood.FUTURE;
            }
            if (OBLIGATION.contains(word)) {
                return Mood.OBLIGATION;
            }
            if (POSSIBLE.contains(word)) {
                return word.equals("would") && reported(node) ? Mood.FUTURE : Mood.POSSIBLE;
            }
        }
        return appointed(node) ? Mood.FUTURE : inherited(node);
    }

    /** "Is to send troops": what is arranged. */
    private boolean appointed(int node) {
        boolean to = tree.children(node, "mark", "aux").stream()
                .anyMatch(mark -> tree.lemma(mark).equals("to"));
        boolean be = tree.children(node, "cop", "aux").stream()
                .anyMatch(verb -> tree.lemma(verb).equals("be"));
        int head = tree.head(node);
        return to
                && tree.token(node).tag().equals("VB")
                && (be
                        || head >= 0
                                && tree.is(node, "xcomp", "ccomp")
                                && tree.lemma(head).equals("be"));
    }

    /** "If a strike kills Russians": a noun in a clause that hangs on a condition names nothing that happened. */
    private boolean inCondition(int node) {
        int at = tree.head(node);
        for (int steps = 0; at >= 0 && steps < 3; steps++) {
            if (tree.verb(at)) {
                return tree.is(at, "advcl") && conditional(at);
            }
            at = tree.head(at);
        }
        return false;
    }

    /** "Nakasone to visit Washington": the infinitive of headlines, with a subject and no verb above it. */
    private boolean announced(int node) {
        return tree.is(node, "root")
                && tree.verb(node)
                && !tree.children(node, "nsubj").isEmpty()
                && tree.children(node, "mark").stream()
                        .anyMatch(mark -> tree.lemma(mark).equals("to"));
    }

    /** "Accused of being rash in mounting a raid", "hopes that they halt it": what is below an accusation, a doubt or a hope. */
    private boolean onlyAlleged(int node) {
        int at = node;
        for (int steps = 0; steps < HIGHEST && tree.head(at) >= 0; steps++) {
            if (tree.is(at, "acl:relcl", "parataxis", "appos")) {
                return false;
            }
            int head = tree.head(at);
            String word = tree.lemma(head);
            boolean clause = tree.is(at, "ccomp", "xcomp") && at > head;
            if (ALLEGING.contains(word) && OF_CHARGES.contains(tree.marking(at)) || clause && DOUBTING.contains(word)) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** Whether the sentence asks: what is asked is not told. */
    private boolean asked() {
        return tree.nodes().skip(Math.max(0, tree.size() - 2)).anyMatch(node -> tree.form(node)
                .equals("?"));
    }

    /** "Will not dismantle or improve it": whether a verb shares the denial of the one that it is joined to. */
    boolean sharesDenial(int node) {
        int head = tree.head(node);
        return head >= 0
                && tree.is(node, "conj")
                && tree.verb(node)
                && tree.verb(head)
                && tree.negated(head)
                && tree.children(node, "aux", "nsubj").isEmpty()
                && tree.children(node, "cc").stream().anyMatch(word -> ALTERNATIVE.contains(tree.lemma(word)));
    }

    /** "Perhaps", "speculation that", "when the troops leave": said to be possible, or of a time still to come. */
    private boolean doubtful(int node) {
        if (tree.children(node, "advmod").stream().anyMatch(word -> DOUBT.contains(tree.lemma(word)))) {
            return true;
        }
        int head = tree.head(node);
        if (head >= 0 && tree.token(node).tag().equals("VBG")) {
            if (NOT_DOING.contains(tree.marking(node))) {
                return true;
            }
            boolean of = SHORT_OF.contains(tree.marking(node));
            if (of && (ALLEGING.contains(tree.lemma(head)) || ATTEMPT.contains(tree.lemma(head)))) {
                return true;
            }
        }
        boolean bare =
                tree.token(node).tag().equals("VB") || tree.token(node).tag().equals("VBP");
        if (head >= 0
                && tree.is(node, "ccomp", "xcomp")
                && tree.children(node, "mark").stream()
                        .noneMatch(mark -> tree.lemma(mark).equals("to"))
                && WANTING.contains(tree.lemma(head))
                && bare
                && tree.children(node, "aux").isEmpty()) {
            return true;
        }
        if (head >= 0
                && tree.is(node, "acl", "ccomp")
                && !tree.is(node, "acl:relcl")
                && RUMOUR.contains(tree.lemma(head))) {
            return true;
        }
        String tag = tree.token(node).tag();
        boolean present = (tag.equals("VBP") || tag.equals("VBZ"))
                && tree.children(node, "aux").isEmpty();
        return present
                && tree.is(node, "advcl")
                && tree.children(node, "mark", "advmod").stream().anyMatch(word -> LATER.contains(tree.lemma(word)));
    }

    private Mood inherited(int node) {
        if (along(node)) {
            int head = tree.head(node);
            Mood above = mood(head);
            boolean open = !aside(node) && unfulfilled(head) && !DONE.contains(tree.lemma(tree.head(head)));
            return above == Mood.FACT && (open || tree.negated(head)) ? Mood.POSSIBLE : above;
        }
        boolean ownTense = !tree.children(node, "aux", "nsubj").isEmpty();
        return tree.is(node, "conj") && tree.verb(node) && !ownTense && tree.head(node) >= 0
                ? mood(tree.head(node))
                : Mood.FACT;
    }

    /** "Will go home before meeting him", "to help in storming it": what has no tense of its own is no surer than what it goes with. */
    private boolean along(int node) {
        return tree.token(node).tag().equals("VBG")
                && tree.is(node, "advcl")
                && tree.children(node, "aux", "nsubj").isEmpty()
                && GOING_ALONG.contains(tree.marking(node))
                && tree.verb(tree.head(node));
    }

    /** "Refused to meet them, accusing them of lies": a participle behind a comma goes with the whole sentence. */
    private boolean aside(int node) {
        return tree.marking(node).isEmpty() && node > 0 && tree.form(node - 1).equals(",");
    }

    /** Whether the clause hangs on a condition: "if", "unless", "whether". */
    private boolean conditional(int node) {
        for (int mark : tree.children(node, "mark", "advmod")) {
            boolean inCase = tree.children(mark, "fixed").stream()
                    .anyMatch(word -> tree.lemma(word).equals("case"));
            if (inCase || CONDITION.contains(tree.lemma(mark))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is told to have said it, so that "would" is a future seen from the past. */
    private boolean reported(int node) {
        int head = tree.head(node);
        boolean below = tree.is(node, "ccomp", "conj", "parataxis") && speech.contains(tree.lemma(head));
        return below
                || tree.children(node, "parataxis", "ccomp").stream()
                        .anyMatch(clause -> speech.contains(tree.lemma(clause)));
    }

    /** "There would be no talks": whether a noun is the subject of a "be" that is to come. */
    boolean absentInFuture(int node) {
        int head = tree.head(node);
        return head >= 0
                && tree.noun(node)
                && tree.is(node, "nsubj")
                && tree.lemma(head).equals("be")
                && mood(head) == Mood.FUTURE;
    }

    /** "Will not go to Moscow to meet the president": what is not done is not done for its purpose either. */
    boolean purposeOfDenied(int node) {
        int head = tree.head(node);
        return head >= 0
                && tree.is(node, "advcl", "xcomp")
                && unfulfilled(node)
                && tree.verb(head)
                && tree.negated(head);
    }

    /**
     * Whether the predicate is an infinitive that nothing says was carried out: a purpose, or the complement of a verb
     * that the codebook does not know.
     */
    boolean unfulfilled(int node) {
        boolean to = tree.children(node, "mark").stream()
                .anyMatch(mark -> tree.lemma(mark).equals("to"));
        return to && tree.is(node, "advcl", "acl", "xcomp", "ccomp", "csubj");
    }
}
