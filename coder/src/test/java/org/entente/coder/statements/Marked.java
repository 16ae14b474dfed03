package org.entente.coder.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.layout.ArticleLayout;
import org.entente.coder.layout.Block;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.syntax.Tree;
import org.entente.model.Article;
import org.entente.model.Part;

/** Texts for tests, with speakers in square brackets and words in braces. */
final class Marked {

    private static final EnglishReader READER = EnglishReader.load();
    private static final Pattern SPEAKER = Pattern.compile("\\[([^]]*)]");
    private static final Pattern WORDS = Pattern.compile("\\{([^}]*)}");

    private Marked() {}

    static String plain(String marked) {
        return marked.replaceAll("[\\[\\]{}]", "");
    }

    static Article article(String text) {
        return new Article("t", Optional.empty(), "", text, "", "", "", Map.of());
    }

    /** The sentences of a story, read and parsed. */
    static List<Passage> passages(Article article) {
        List<Passage> passages = new ArrayList<>();
        int number = 1;
        int paragraph = 0;
        for (Block block : ArticleLayout.of(article)) {
            paragraph++;
            if (block.told()) {
                for (Sentence sentence : READER.read(article.words(block.part()), block.start(), block.end())) {
                    int place = block.part() == Part.TITLE ? 0 : number++;
                    passages.add(new Passage(new Tree(sentence), block.part(), place, paragraph));
                }
            }
        }
        return passages;
    }

    /** Who says what, as the finder has it: "speaker: words", the speaker by the bracket that holds its head. */
    static List<String> found(String marked) {
        Article article = article(plain(marked));
        List<Passage> passages = passages(article);
        List<String> found = new ArrayList<>();
        for (Saying saying : SayingFinder.find(article, passages)) {
            int at = passages.get(saying.speakerPassage())
                    .tree()
                    .token(saying.speaker())
                    .start();
            found.add(speakerAt(marked, at) + ": " + saying.words());
        }
        return found;
    }

    private static String speakerAt(String marked, int at) {
        Matcher speaker = SPEAKER.matcher(marked);
        while (speaker.find()) {
            int start = plain(marked.substring(0, speaker.start())).length();
            if (start <= at && at < start + speaker.group(1).length()) {
                return speaker.group(1);
            }
        }
        return "(" + plain(marked).substring(at).split("\\W")[0] + ")";
    }

    /** Who says what, as the marks have it: words go with the speaker nearest before them, else with the first. */
    static List<String> wanted(String marked) {
        List<String> wanted = new ArrayList<>();
        Matcher words = WORDS.matcher(marked);
        while (words.find()) {
            String speaker = "";
            Matcher all = SPEAKER.matcher(marked);
            while (all.find()) {
                if (speaker.isEmpty()
                        || all.start() < words.start()
                        || !marked.substring(words.end(), all.start()).contains("{")
                                && marked.substring(0, all.start()).lastIndexOf('.') < words.start()) {
                    speaker = all.group(1);
                }
            }
            wanted.add(speaker + ": " + words.group(1));
        }
        return wanted;
    }
}
