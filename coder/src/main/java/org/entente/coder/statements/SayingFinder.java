package org.entente.coder.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.entente.coder.statements.QuoteMarks.Quoted;
import org.entente.coder.statements.SpeechAct.Range;
import org.entente.coder.syntax.Tree;
import org.entente.model.Article;
import org.entente.model.Statement.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said in a story, sentence by sentence, and carries speakers over to the sentences that go on with their
 * words.
 *
 * <p>A sentence goes on with somebody's words when it stands in the same quotation marks, when it is all in quotation
 * marks and follows theirs, or, without marks, when it follows theirs in the same paragraph, speaks as "I" or "we" and
 * names no speaker of its own.
 */
final class SayingFinder {

    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves");
    private static final double OWN_WORDS = 0.6;

    private final Article article;
    private final List<Passage> passages;
    private final List<Saying> sayings = new ArrayList<>();
    private final Map<Quoted, Saying> byMarks = new HashMap<>();

    private SayingFinder(Article article, List<Passage> passages) {
        this.article = article;
        this.passages = passages;
    }

    /** What is said in the story, in its order. */
    static List<Saying> find(Article article, List<Passage> passages) {
        SayingFinder finder = new SayingFinder(article, passages);
        finder.run();
        finder.sayings.sort((a, b) -> a.passage() != b.passage()
                ? Integer.compare(a.passage(), b.passage())
                : Integer.compare(a.from(), b.from()));
        return finder.sayings;
    }

    private void run() {
        List<List<Quoted>> quoted = quoted();
        List<List<Saying>> attributed = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            List<Saying> own = attributed(i, quoted.get(i));
            attributed.add(own);
            sayings.addAll(own);
        }
        @Nullable Saying last = null;
        for (int i = 0; i < passages.size(); i++) {
            if (!attributed.get(i).isEmpty()) {
                last = attributed.get(i).get(attributed.get(i).size() - 1);
                continue;
            }
            last = continuing(i, quoted, last);
            if (last != null) {
                sayings.add(last);
            }
        }
    }

    /** What stands in quotation marks in the paragraph of each sentence. */
    private List<List<Quoted>> quoted() {
        List<List<Quoted>> all = new ArrayList<>();
        int first = 0;
        while (first < passages.size()) {
            int after = first;
            while (after < passages.size()
                    && passages.get(after).paragraph() == passages.get(first).paragraph()
                    && passages.get(after).part() == passages.get(first).part()) {
                after++;
            }
            String text = article.words(passages.get(first).part());
            int end = Math.min(text.length(), sentence(after - 1).end() + 1);
            List<Quoted> here = QuoteMarks.in(text, sentence(first).start(), end);
            List<Quoted> checked = opensQuote(after) ? here : closed(here, first, after);
            for (int i = first; i < after; i++) {
                all.add(checked);
            }
            first = after;
        }
        return all;
    }

    /** Whether a sentence opens with a quotation mark, as each paragraph of a long quote does. */
    private boolean opensQuote(int passage) {
        return passage < passages.size()
                && "\"“«„".indexOf(sentence(passage).text().charAt(0)) >= 0;
    }

    /** With a mark that nothing closes ended at its own sentence: somebody forgot the other one. */
    private List<Quoted> closed(List<Quoted> quoted, int first, int after) {
        List<Quoted> result = new ArrayList<>();
        for (Quoted one : quoted) {
            int end = one.end();
            for (int i = first;
                    i < after
                            && !one.closed()
                            && one.end() == quoted.get(quoted.size() - 1).end();
                    i++) {
                if (sentence(i).start() <= one.start()
                        && one.start() < sentence(i).end()) {
                    end = Math.min(end, sentence(i).end());
                }
            }
            result.add(new Quoted(one.start(), end, one.closed()));
        }
        return result;
    }

    private List<Saying> attributed(int passage, List<Quoted> quoted) {
        Tree tree = passages.get(passage).tree();
        QuotedTokens marks = new QuotedTokens(tree, quoted);
        List<Saying> found = new ArrayList<>();
        for (SpeechAct act : new SpeechActFinder(tree, marks).find()) {
            boolean own = ownWords(tree, marks, act);
            Saying saying = new Saying(
                    passage,
                    act.words(),
                    words(tree, act.words()),
                    own ? Voice.DIRECT : Voice.INDIRECT,
                    passage,
                    act.speaker(),
                    act.audience());
            found.add(saying);
            if (own) {
                remember(saying, tree, act.words(), quoted);
            }
        }
        return found;
    }

    /** Whether the words are the speaker's own: in marks, after a colon, or spoken as "I" or "we". */
    private static boolean ownWords(Tree tree, QuotedTokens marks, SpeechAct act) {
        Range first = act.words().get(0);
        Range last = act.words().get(act.words().size() - 1);
        double share = marks.share(first.from(), first.to());
        if (act.words().size() > 1) {
            share = Math.min(share, marks.share(last.from(), last.to()));
        }
        return share >= OWN_WORDS || act.colon() || (first.from() < act.verb() && firstPerson(tree, first, marks));
    }

    private void remember(Saying saying, Tree tree, List<Range> words, List<Quoted> quoted) {
        for (Quoted marks : quoted) {
            for (Range range : words) {
                int start = tree.token(range.from()).start();
                int end = tree.token(range.to() - 1).end();
                if (marks.shared(start, end) > 0) {
                    byMarks.putIfAbsent(marks, saying);
                }
            }
        }
    }

    /** The words of a sentence that names no speaker, if it goes on with somebody's. */
    private @Nullable Saying continuing(int passage, List<List<Quoted>> quoted, @Nullable Saying last) {
        Tree tree = passages.get(passage).tree();
        Sentence sentence = tree.sentence();
        QuotedTokens marks = new QuotedTokens(tree, quoted.get(passage));
        if (marks.wholeSentence()) {
            for (Quoted one : quoted.get(passage)) {
                Saying same = byMarks.get(one);
                if (same != null && one.shared(sentence.start(), sentence.end()) > 0) {
                    return goingOn(passage, same);
                }
            }
            return last != null && follows(passage, last, quoted) ? goingOn(passage, last) : null;
        }
        boolean goesOn = last != null
                && last.passage() == passage - 1
                && sameParagraph(passage, last)
                && (last.voice() == Voice.DIRECT || wordsBefore(last))
                && quoted.get(passage).isEmpty()
                && firstPerson(tree, new Range(0, tree.size()), marks);
        return last != null && goesOn ? goingOn(passage, last) : null;
    }

    /** Whether the words stand before who says them, as a quotation's mostly do and a report's mostly do not. */
    private static boolean wordsBefore(Saying saying) {
        return saying.passage() == saying.speakerPassage() && saying.from() < saying.speaker();
    }

    /** Whether a sentence in quotation marks can be the same speaker's: right after, or in the next paragraph of an open quote. */
    private boolean follows(int passage, Saying last, List<List<Quoted>> quoted) {
        if (last.passage() != passage - 1) {
            return false;
        }
        if (sameParagraph(passage, last)) {
            return true;
        }
        List<Quoted> before = quoted.get(last.passage());
        boolean open = !before.isEmpty() && !before.get(before.size() - 1).closed();
        return open || last.voice() == Voice.INDIRECT || wordsBefore(last);
    }

    private boolean sameParagraph(int passage, Saying last) {
        Passage here = passages.get(passage);
        Passage there = passages.get(last.passage());
        return here.paragraph() == there.paragraph() && here.part() == there.part();
    }

    private Saying goingOn(int passage, Saying before) {
        Tree tree = passages.get(passage).tree();
        Range all = new SpokenWords(tree, new QuotedTokens(tree, List.of())).trimmed(new Range(0, tree.size()));
        return new Saying(
                passage,
                List.of(all),
                words(tree, List.of(all)),
                Voice.DIRECT,
                before.speakerPassage(),
                before.speaker(),
                before.audience());
    }

    private static boolean firstPerson(Tree tree, Range range, QuotedTokens marks) {
        for (int i = range.from(); i < range.to(); i++) {
            Token token = tree.token(i);
            boolean spoken = FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT))
                    && !token.text().equals("US");
            if (spoken && !marks.inside(i)) {
                return true;
            }
        }
        return false;
    }

    private static String words(Tree tree, List<Range> ranges) {
        Sentence sentence = tree.sentence();
        List<String> words = new ArrayList<>();
        for (Range range : ranges) {
            words.add(sentence.text()
                    .substring(
                            tree.token(range.from()).start() - sentence.start(),
                            tree.token(range.to() - 1).end() - sentence.start())
                    .replaceAll("\\s+", " "));
        }
        return String.join(" ", words);
    }

    private Sentence sentence(int passage) {
        return passages.get(passage).tree().sentence();
    }
}
