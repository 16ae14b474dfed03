package org.entente.coder.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.nlp.Token;
import org.entente.coder.statements.SpeechAct.Range;
import org.entente.coder.statements.SpeechVerbs.Kind;
import org.entente.coder.syntax.ArgumentFinder;
import org.entente.coder.syntax.Tree;

/** Finds who says what in a sentence, by the verbs of speech and "according to". */
final class SpeechActFinder {

    private static final Set<String> NOT_NAMING =
            Set.of("for", "on", "off", "up", "back", "out", "upon", "in", "to", "at");
    private static final Set<String> NAMING_WITHOUT_AS = Set.of("call", "term", "dub", "label", "brand");
    private static final Set<String> MEASURES = Set.of(
            "term",
            "plan",
            "schedule",
            "rule",
            "law",
            "principle",
            "need",
            "wish",
            "size",
            "custom",
            "return",
            "agreement");
    private static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "what", "why", "how", "who", "when", "where", "which");

    private final Tree tree;
    private final ArgumentFinder arguments;
    private final QuotedTokens quoted;
    private final SpokenWords spoken;

    SpeechActFinder(Tree tree, QuotedTokens quoted) {
        this.tree = tree;
        this.quoted = quoted;
        this.arguments = new ArgumentFinder(tree);
        this.spoken = new SpokenWords(tree, quoted);
    }

    /** Whether a verb says what somebody is without an "as". */
    static boolean namesWithoutAs(String lemma) {
        return NAMING_WITHOUT_AS.contains(lemma);
    }

    /** The acts of speech, in order; those whose words are only part of another's come after it. */
    List<SpeechAct> find() {
        List<SpeechAct> acts = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            if (quoted.inside(node)) {
                continue;
            }
            Optional<SpeechAct> act =
                    tree.token(node).text().equalsIgnoreCase("according") ? according(node) : byVerb(node);
            act.ifPresent(acts::add);
        }
        return apart(acts);
    }

    private Optional<SpeechAct> byVerb(int verb) {
        Token token = tree.token(verb);
        Optional<Kind> kind = token.tag().startsWith("VB")
                ? SpeechVerbs.standard().kind(token.text(), tree.lemma(verb))
                : Optional.empty();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        int speaker = speaker(verb);
        if (speaker < 0 || tree.lemma(speaker).matches("(?i)i|we|you|one")) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case NAME -> naming(verb, speaker);
            case ASK -> saying(verb, speaker, QUESTION_WORDS);
            case DENY -> saying(verb, speaker, Set.of("that")).map(act -> withVerb(act, verb));
            case THAT -> saying(verb, speaker, Set.of("that"));
            case SAY, TELL -> saying(verb, speaker, Set.of());
        };
    }

    /** The act with its verb as part of what is said, where the verb follows no other words. */
    private static SpeechAct withVerb(SpeechAct act, int verb) {
        Range last = act.words().get(act.words().size() - 1);
        List<Range> words = last.from() > verb ? List.of(new Range(verb, last.to())) : act.words();
        return new SpeechAct(verb, act.speaker(), act.audience(), act.from(), act.to(), words, act.colon());
    }

    private int speaker(int verb) {
        int head = tree.head(verb);
        boolean asSaying = tree.token(verb).tag().equals("VBG")
                && head >= 0
                && tree.lemma(head).equals("quote");
        if (asSaying) {
            List<Integer> quotee = tree.children(head, "nsubj:pass");
            return first(quotee.isEmpty() ? tree.children(head, "obj") : quotee);
        }
        // "he is said to have left" names nobody who says it
        if (!tree.children(verb, "nsubj:pass", "aux:pass").isEmpty()) {
            return -1;
        }
        if (tree.is(verb, "amod", "case", "mark")) {
            return -1;
        }
        if (tree.is(verb, "acl") && afterComma(verb)) {
            return tree.head(verb);
        }
        if (addsTo(verb) >= 0) {
            return speaker(addsTo(verb));
        }
        // a parser may hang the subject of what is said on the verb as well; the speaker is the nearer
        return tree.children(verb, "nsubj").stream()
                .filter(subject -> subject < verb)
                .reduce((one, other) -> other)
                .filter(subject -> !tree.token(subject).tag().startsWith("W"))
                .orElseGet(() -> first(arguments.find(verb).subjects()));
    }

    /** The verb of speech that another goes on from: "said" for ", adding that the talks would go on"; -1 if none. */
    private int addsTo(int verb) {
        if (verb == 0
                || !tree.token(verb).tag().equals("VBG")
                || !tree.token(verb - 1).text().equals(",")) {
            return -1;
        }
        for (int at = tree.head(verb); at >= 0; at = tree.head(at)) {
            boolean speech = SpeechVerbs.standard()
                    .kind(tree.token(at).text(), tree.lemma(at))
                    .isPresent();
            if (speech && at < verb && !tree.children(at, "nsubj").isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a noun and the verb after it end the sentence after a comma, as in ", the central bank added.". */
    private boolean afterComma(int verb) {
        int noun = tree.head(verb);
        int before = noun;
        while (before > 0
                && tree.under(before, noun)
                && !tree.token(before).text().equals(",")) {
            before--;
        }
        boolean adjoining = noun == verb - 1 || (noun == verb - 2 && tree.is(verb - 1, "aux", "advmod"));
        boolean last = verb + 1 >= tree.size() || tree.token(verb + 1).text().matches("[.,;]");
        return adjoining && last && tree.token(before).text().matches("[,\"”’]|''");
    }

    private static int first(List<Integer> nodes) {
        return nodes.isEmpty() ? -1 : nodes.get(0);
    }

    /** "Xi called China and Russia good neighbors": what is said is the naming itself. */
    private Optional<SpeechAct> naming(int verb, int speaker) {
        List<Integer> objects = tree.children(verb, "obj", "iobj");
        boolean other = tree.children(verb, "compound:prt", "obl").stream()
                .anyMatch(child -> NOT_NAMING.contains(tree.marking(child)) && child < verb + 3);
        if (objects.isEmpty() || other || NOT_NAMING.contains(next(verb))) {
            return Optional.empty();
        }
        boolean as = tree.nodes().anyMatch(node -> node > verb && node < verb + 25 && namesAs(node));
        boolean calls = SpeechVerbs.standard()
                .find(tree.token(verb).text(), tree.lemma(verb))
                .filter(found -> NAMING_WITHOUT_AS.contains(found.lemma()))
                .isPresent();
        if (!as && !(calls && namesSomething(verb, objects.get(0)))) {
            return Optional.empty();
        }
        int end = spoken.namingEnd(verb);
        return end - verb < 3
                ? Optional.empty()
                : Optional.of(new SpeechAct(verb, speaker, -1, speaker, verb, List.of(new Range(verb, end)), false));
    }

    /** Whether an "as" says what something is, and does not start a clause of its own. */
    private boolean namesAs(int node) {
        return tree.lemma(node).equals("as")
                && !tree.token(node - 1).text().equals(",")
                && tree.head(node) >= 0
                && tree.children(tree.head(node), "nsubj").isEmpty();
    }

    /** Whether something follows the object that says what it is called. */
    private boolean namesSomething(int verb, int object) {
        return tree.children(verb, "xcomp", "obj", "iobj", "obl:unmarked", "obl").stream()
                        .anyMatch(child -> child != object
                                && child > verb
                                && tree.marking(child).isEmpty())
                || tree.children(object, "conj", "appos", "amod", "acl").stream()
                        .anyMatch(child -> child > object)
                || quoted.anyAfter(verb);
    }

    private String next(int node) {
        return node + 1 < tree.size() ? tree.lemma(node + 1) : "";
    }

    private Optional<SpeechAct> saying(int verb, int speaker, Set<String> introduced) {
        int audience = new AudienceFinder(tree).find(verb);
        Range group = spoken.group(verb, speaker, audience);
        SpokenWords.Found found = spoken.find(verb, audience, group, introduced);
        return found.words().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SpeechAct(verb, speaker, audience, group.from(), group.to(), found.words(), found.colon()));
    }

    /** "According to X, ...": all the rest of the sentence. */
    private Optional<SpeechAct> according(int node) {
        int speaker = tree.head(node);
        if (speaker < node || !next(node).equals("to") || !attributes(node, speaker)) {
            return Optional.empty();
        }
        int end = spoken.phraseEnd(speaker);
        List<Range> words = new ArrayList<>();
        if (node > 2) {
            words.add(spoken.trimmed(new Range(0, node)));
        }
        if (tree.size() - end > 3) {
            words.add(spoken.trimmed(new Range(end, tree.size())));
        }
        words.removeIf(range -> range.size() < 2);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpeechAct(node, speaker, -1, node, end, words, false));
    }

    /** Whether "according to" names a source, and not a measure: "according to the terms of the accord". */
    private boolean attributes(int node, int source) {
        boolean apart = node < 2 || tree.token(node - 1).text().matches("[,\"”—–-]");
        boolean named = tree.nodes()
                .anyMatch(other ->
                        tree.under(other, source) && tree.token(other).tag().startsWith("NNP"));
        return apart || (named && !MEASURES.contains(tree.lemma(source)));
    }

    /** Where one's words run into another's attribution that is not part of them, they end before it. */
    private List<SpeechAct> apart(List<SpeechAct> acts) {
        List<SpeechAct> result = new ArrayList<>();
        for (SpeechAct act : acts) {
            List<Range> words = new ArrayList<>();
            for (Range range : act.words()) {
                words.add(cut(act, range, acts));
            }
            words.removeIf(range -> range.size() < 2);
            if (!words.isEmpty()) {
                result.add(new SpeechAct(
                        act.verb(), act.speaker(), act.audience(), act.from(), act.to(), words, act.colon()));
            }
        }
        return result;
    }

    private Range cut(SpeechAct act, Range range, List<SpeechAct> acts) {
        int end = range.to();
        for (SpeechAct other : acts) {
            boolean around = other.from() > act.verb() && other.says(act.verb());
            boolean follows = other.from() > range.from() && other.from() < end && range.from() > act.verb();
            if (!other.equals(act)
                    && follows
                    && (around
                            || addsTo(other.verb()) == act.verb()
                            || !tree.under(other.verb(), contentHead(act, range)))) {
                end = other.from();
            }
        }
        return spoken.trimmed(new Range(range.from(), end));
    }

    /** The verb or noun that what is said hangs on. */
    private int contentHead(SpeechAct act, Range range) {
        for (int child : tree.children(act.verb(), "ccomp", "xcomp", "parataxis")) {
            if (range.holds(child)) {
                return child;
            }
        }
        return range.from();
    }
}
