package org.entente.coder.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.statements.SpeechAct.Range;
import org.entente.coder.syntax.Tree;

/**
 * Finds the words that go with a verb of speech: after it, before it, or on both sides.
 *
 * <p>By the tree where it has a clause that completes the verb, by commas, colons and quotation marks where it has not,
 * because the words of others are what a parser most often hangs wrongly.
 */
final class SpokenWords {

    /**
     * What is said.
     *
     * @param words the stretches, none where nothing is
     * @param colon whether a colon stands before them
     */
    record Found(List<Range> words, boolean colon) {}

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|Today|Yesterday";
    private static final int FAR = 14;

    private final Tree tree;
    private final QuotedTokens quoted;

    SpokenWords(Tree tree, QuotedTokens quoted) {
        this.tree = tree;
        this.quoted = quoted;
    }

    /** The tokens that say who speaks: speaker and verb, with the audience and adverbs between. */
    Range group(int verb, int speaker, int audience) {
        int from = speaker < verb ? speakerStart(verb, speaker) : verb;
        while (speaker > verb && from > 0 && tree.head(from - 1) == verb && tree.is(from - 1, "aux", "advmod")) {
            from--;
        }
        int to = verb + 1;
        if (speaker > verb) {
            to = Math.max(to, phraseEnd(speaker));
        }
        if (audience > verb) {
            to = Math.max(to, phraseEnd(audience));
        }
        while (to < tree.size() && tree.token(to).text().matches(DAY)) {
            to++;
        }
        return new Range(from, to);
    }

    /** Where the words that name the speaker start; the verb itself where the speaker does other things before it. */
    private int speakerStart(int verb, int speaker) {
        for (int i = speaker + 1; i < verb; i++) {
            boolean act = tree.token(i).tag().startsWith("VB") && !tree.is(i, "aux", "cop");
            // "the newspaper quoted the officials as saying": whoever quotes belongs to the group
            if (act && tree.lemma(i).equals("quote")) {
                return Math.min(speaker, tree.extent(i)[0]);
            }
            if (act && !tree.under(i, speaker)) {
                return verb;
            }
        }
        int from = speaker;
        if (tree.is(verb, "acl", "advcl")
                && tree.head(verb) >= 0
                && tree.lemma(tree.head(verb)).equals("quote")) {
            for (int subject : tree.children(tree.head(verb), "nsubj")) {
                from = Math.min(from, subject);
            }
        }
        int name = from;
        while (from > 0
                && !comma(from - 1)
                && !quoted.inside(from - 1)
                && !quoted.mark(from - 1)
                && tree.under(from - 1, name)) {
            from--;
        }
        return withJoined(from);
    }

    /** With those who speak together with the speaker, which a parser likes to hang on what is said. */
    private int withJoined(int from) {
        if (from < 3 || !tree.is(from - 1, "cc")) {
            return from;
        }
        int at = from - 1;
        while (at > 0 && from - at < 9 && tree.token(at - 1).tag().matches("NN.*|DT|JJ|PRP\\$|POS|CD|IN")) {
            at--;
        }
        return at < from - 1 && at > 0 && (comma(at - 1) || quoted.mark(at - 1)) ? at : from;
    }

    /** The words of this verb. */
    Found find(int verb, int audience, Range group, Set<String> introduced) {
        int colon = colonAfter(group.to());
        if (colon >= 0 && introduced.isEmpty()) {
            return new Found(List.of(trimmed(new Range(colon + 1, tree.size()))), true);
        }
        List<Range> words = new ArrayList<>();
        Range before = before(group, introduced);
        if (!quotedMostly(before) && objectOf(verb, audience)) {
            before = new Range(0, 0);
        }
        Range after = after(verb, group, introduced);
        boolean bothSides = before.size() > 0 && after.size() > 0;
        if (bothSides && !(quotedMostly(before) && quotedMostly(after))) {
            // "Asked about the raid, he said that ...": what comes first only leads up to what is said
            before = tree.children(verb, "ccomp").stream().anyMatch(after::holds) || !finite(before)
                    ? new Range(0, 0)
                    : before;
        }
        if (before.size() > 0) {
            words.add(before);
        }
        if (after.size() > 0) {
            words.add(after);
        }
        return new Found(words, false);
    }

    /** Whether the verb has an object of its own, so that words before it are not what is said. */
    private boolean objectOf(int verb, int audience) {
        return tree.children(verb, "obj").stream()
                .anyMatch(child -> child > verb && child != audience && !quoted.inside(child));
    }

    /** What stands before the group and a comma or closing mark. */
    private Range before(Range group, Set<String> introduced) {
        int end = group.from();
        if (end < 2 || !(comma(end - 1) || quoted.mark(end - 1) || ending(end - 1))) {
            return new Range(0, 0);
        }
        Range range = trimmed(new Range(startBefore(end), end));
        boolean inMarks = quotedMostly(range);
        if (!introduced.isEmpty() && !inMarks) {
            return new Range(0, 0);
        }
        boolean told = speakerNamed(group) && range.size() >= 3 && finite(range) && !leadsUp(range);
        return inMarks || told ? range : new Range(0, 0);
    }

    /** Whether the group names who speaks, and is not only ", adding" after another's. */
    private boolean speakerNamed(Range group) {
        return tree.nodes().skip(group.from()).limit(group.size()).anyMatch(i -> tree.token(i)
                .tag()
                .matches("NN.*|PRP|DT"));
    }

    /** Whether a clause only says when or why something is said: "As the week went on, she declared herself unwell". */
    private boolean leadsUp(Range range) {
        boolean subordinate = tree.lemma(range.from())
                .matches(
                        "as|when|while|after|before|since|although|though|because|once|until|whereas|even|despite|following|during");
        for (int i = range.from(); subordinate && i < range.to(); i++) {
            subordinate = !comma(i);
        }
        return subordinate;
    }

    /** Words in quotation marks start with their mark; others with the sentence. */
    private int startBefore(int end) {
        int at = end - 1;
        while (at > 0 && (quoted.mark(at) || comma(at) || ending(at))) {
            at--;
        }
        if (!quoted.inside(at)) {
            return 0;
        }
        int start = at;
        while (start > 0 && quoted.inside(start - 1)) {
            start--;
        }
        // a quoted bit inside a longer clause is not all that is said
        return quoted.share(0, end) >= 0.8 ? 0 : mostlyBefore(start) ? 0 : start;
    }

    private boolean mostlyBefore(int start) {
        return start > 3 && !tree.token(start - 2).text().matches("[.:;—–-]") && finite(new Range(0, start));
    }

    /** What follows the verb: a clause that completes it, or words in quotation marks. */
    private Range after(int verb, Range group, Set<String> introduced) {
        List<Integer> clauses = new ArrayList<>(tree.children(verb, "ccomp", "xcomp", "advcl", "acl"));
        if (tree.token(verb).tag().equals("VBG") && tree.head(verb) >= 0) {
            // "was quoted as saying Turkey would not wait"
            clauses.addAll(tree.children(tree.head(verb), "ccomp"));
        }
        for (int child : clauses) {
            if (child > verb && said(child, introduced)) {
                int from = wordsStart(verb, child, group);
                return trimmed(new Range(from, clauseEnd(verb, from)));
            }
        }
        int that = thatAfter(verb, group);
        if (that >= 0 && (introduced.isEmpty() || introduced.contains("that"))) {
            return trimmed(new Range(that + 1, clauseEnd(verb, that + 1)));
        }
        int mark = quoteAfter(group.to());
        if (mark >= 0) {
            return trimmed(new Range(mark, quoteEnd(mark)));
        }
        if (introduced.isEmpty() && group.to() < tree.size() - 3 && startsClause(group.to())) {
            return trimmed(new Range(group.to(), clauseEnd(verb, group.to())));
        }
        boolean second = comma(Math.min(group.to(), tree.size() - 1)) && group.from() > 1 && comma(group.from() - 1);
        // "China, Wang said, would answer"
        if (second && introduced.isEmpty() && tree.size() - group.to() > 4 && !finite(new Range(0, group.from()))) {
            return trimmed(new Range(group.to(), tree.size()));
        }
        return new Range(0, 0);
    }

    /** Where the words of a clause start: after its "that", else after what the verb has besides it. */
    private int wordsStart(int verb, int clause, Range group) {
        for (int mark : tree.children(clause, "mark")) {
            if (tree.lemma(mark).equals("that") && mark >= group.to()) {
                return mark + 1;
            }
        }
        int start = Math.max(group.to(), tree.extent(clause)[0]);
        for (int i = group.to(); i < start; i++) {
            int at = i;
            while (tree.head(at) >= 0 && tree.head(at) != verb) {
                at = tree.head(at);
            }
            // a noun between that is nothing to the verb belongs to the clause, whatever the parser hung it on
            if (tree.noun(i) && !tree.is(at, "obl", "advmod", "iobj", "punct")) {
                return group.to();
            }
        }
        return start;
    }

    /** Whether a clause of its own starts at a token: a noun phrase or pronoun, then a verb with a tense. */
    private boolean startsClause(int node) {
        return tree.token(node).tag().matches("DT|NN.*|PRP.*|JJ|CD|EX|VBG")
                && !tree.is(node, "obl")
                && finite(new Range(node + 1, tree.size()));
    }

    /** Whether a clause that hangs on the verb tells what is said and not what is done: it has its own tense. */
    private boolean said(int clause, Set<String> introduced) {
        int from = tree.extent(clause)[0];
        boolean infinitive = tree.token(from).tag().equals("TO")
                || tree.children(clause, "mark").stream()
                        .anyMatch(mark -> tree.token(mark).tag().equals("TO"));
        boolean other = tree.is(clause, "advcl", "acl");
        if (other || !introduced.isEmpty()) {
            Set<String> introducing = introduced.isEmpty() ? Set.of("that") : introduced;
            return introducing.contains(tree.lemma(from))
                    || (!infinitive && quoted.share(from, tree.extent(clause)[1] + 1) > 0.8);
        }
        boolean subject = !tree.children(clause, "nsubj", "csubj", "expl").isEmpty();
        return !infinitive
                && (subject
                        || finite(new Range(from, clause + 1))
                        || !tree.children(clause, "cop").isEmpty());
    }

    private int thatAfter(int verb, Range group) {
        for (int i = group.to(); i < Math.min(tree.size(), verb + FAR); i++) {
            if (tree.lemma(i).equals("that") && tree.is(i, "mark", "det", "obj", "nsubj")) {
                boolean clause = i + 1 < tree.size() && finite(new Range(i + 1, Math.min(tree.size(), i + FAR)));
                boolean spokenNext = i == group.to() || tree.is(i, "mark");
                return clause && spokenNext ? i : -1;
            }
            if (tree.token(i).tag().startsWith("VB") || tree.token(i).tag().equals("MD")) {
                return -1;
            }
        }
        return -1;
    }

    private int colonAfter(int from) {
        for (int i = from; i < Math.min(tree.size() - 2, from + FAR); i++) {
            if (tree.token(i).text().equals(":")) {
                return i;
            }
            if (FINITE.contains(tree.token(i).tag()) || quoted.inside(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int quoteAfter(int from) {
        for (int i = from; i < Math.min(tree.size(), from + FAR); i++) {
            if (quoted.inside(i)) {
                int end = quoteEnd(i);
                // a name or a single word in marks is no statement
                return end - i >= 3 ? i : -1;
            }
            if (FINITE.contains(tree.token(i).tag())) {
                return -1;
            }
        }
        return -1;
    }

    private int quoteEnd(int from) {
        int end = from;
        while (end < tree.size() && quoted.inside(end)) {
            end++;
        }
        return end;
    }

    /** Where the clause that starts here and completes the verb ends: at the next act of the same speaker, or with the sentence. */
    int clauseEnd(int verb, int from) {
        int end = tree.size();
        for (int child : tree.children(verb, "conj")) {
            int start = tree.extent(child)[0];
            if (start > from
                    && tree.token(child).tag().startsWith("VB")
                    && tree.children(child, "nsubj").isEmpty()
                    && !quoted.inside(start)) {
                end = Math.min(end, start);
            }
        }
        return end;
    }

    /** Where the naming ends that a verb starts: before ", as he and Putin signed an agreement". */
    int namingEnd(int verb) {
        int end = clauseEnd(verb, verb + 1);
        for (int child : tree.children(verb, "conj")) {
            end = child > verb && tree.token(child).tag().startsWith("VB") ? Math.min(end, tree.extent(child)[0]) : end;
        }
        for (int node = verb + 3; node < end; node++) {
            boolean other = tree.lemma(node).matches("as|while|after|when|but|and|who|which") && comma(node - 1);
            if (other && !quoted.inside(node) && finite(new Range(node, Math.min(end, node + FAR)))) {
                end = node;
            }
        }
        return trimmed(new Range(verb, end)).to();
    }

    /** Where a noun phrase ends, without what a comma parts from it. */
    int phraseEnd(int head) {
        int end = head + 1;
        while (end < tree.size()
                && !comma(end)
                && !quoted.inside(end)
                && !quoted.mark(end)
                && tree.under(end, head)
                && !FINITE.contains(tree.token(end).tag())
                && !tree.lemma(end).equals("that")) {
            end++;
        }
        return end;
    }

    /** Without commas, conjunctions and marks at its ends, and without the sentence's full stop. */
    Range trimmed(Range range) {
        int from = range.from();
        int to = range.to();
        while (from < to
                && (!wordlike(from, "[(")
                        || (tree.is(from, "cc") && from > 0 && !quoted.inside(from))
                        || (tree.lemma(from).equals("that") && tree.is(from, "mark")))) {
            from++;
        }
        while (to > from
                && (!wordlike(to - 1, ")]")
                        || tree.is(to - 1, "cc")
                        || (tree.is(to - 1, "mark") && !quoted.inside(to - 1)))) {
            to--;
        }
        return new Range(from, to);
    }

    private boolean wordlike(int node, String bracket) {
        String text = tree.token(node).text();
        return Character.isLetterOrDigit(text.codePointAt(0))
                || "$€£¥%".indexOf(text.charAt(0)) >= 0
                || bracket.indexOf(text.charAt(0)) >= 0
                || text.length() > 2;
    }

    private boolean quotedMostly(Range range) {
        return range.size() > 0 && quoted.share(range.from(), range.to()) >= 0.8;
    }

    private boolean finite(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (FINITE.contains(tree.token(i).tag())) {
                return true;
            }
        }
        return false;
    }

    private boolean comma(int node) {
        return tree.token(node).text().matches("[,;—–]|--");
    }

    private boolean ending(int node) {
        return tree.token(node).text().matches("[?!…]|\\.\\.\\.");
    }
}
