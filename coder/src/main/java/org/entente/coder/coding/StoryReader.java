package org.entente.coder.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.entente.coder.actors.ActorSpotter;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.layout.ArticleLayout;
import org.entente.coder.layout.Block;
import org.entente.coder.layout.LostEntities;
import org.entente.coder.layout.PicturePositions;
import org.entente.coder.layout.TrueCase;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.TaggedWords;
import org.entente.coder.nlp.Words;
import org.entente.coder.sieve.SentenceSieve;
import org.entente.coder.sieve.Sifted;
import org.entente.coder.sieve.StoryLine;
import org.entente.coder.statements.Passage;
import org.entente.coder.syntax.Tree;
import org.entente.model.Article;
import org.entente.model.Part;

/**
 * Reads the sentences of a story: those that are told, in the order in which who is who in them is best learned: the text,
 * which says it in full, before the headline. Where it has a sieve, what that lets fall is passed over. Safe to share
 * between threads.
 */
public final class StoryReader {

    private final EnglishReader reader;
    private final ActorSpotter spotter;
    private final Optional<SentenceSieve> sieve;
    private final LongAdder told = new LongAdder();
    private final LongAdder parsed = new LongAdder();

    /** A sentence that is split into words and not yet read. */
    private record Unread(Words words, Part part, int number, int paragraph, boolean caption) {}

    /**
     * A reader.
     *
     * @param sieve chooses the sentences that are worth a parse; where there is none, all are
     */
    public StoryReader(EnglishReader reader, ActorSpotter spotter, Optional<SentenceSieve> sieve) {
        this.reader = reader;
        this.spotter = spotter;
        this.sieve = sieve;
    }

    /** How many sentences it has been given. */
    public long told() {
        return told.sum();
    }

    /** How many of them it has parsed. */
    public long parsed() {
        return parsed.sum();
    }

    /** The sentences of a story, and lets the story's actors learn their names. */
    List<StorySentence> read(Article article, LocalDate reported, StoryActors who) {
        List<Unread> lines = split(article);
        told.add(lines.size());
        return sieve.isPresent() ? sifted(lines, sieve.get(), reported, who) : whole(lines, who);
    }

    private List<StorySentence> whole(List<Unread> lines, StoryActors who) {
        List<StorySentence> all = new ArrayList<>(lines.size());
        List<Sentence> sentences = new ArrayList<>(lines.size());
        for (Unread line : lines) {
            Sentence sentence = parse(line.words());
            sentences.add(sentence);
            all.add(told(line, sentence, StorySentence.lemmas(sentence)));
        }
        who.learn(sentences);
        return all;
    }

    private List<StorySentence> sifted(List<Unread> lines, SentenceSieve chooser, LocalDate reported, StoryActors who) {
        List<StoryLine> story = lines.stream()
                .map(line -> new StoryLine(line.words(), line.paragraph(), spotter.spot(line.words(), reported)))
                .toList();
        List<Sifted> sifted = chooser.sift(story);
        List<StorySentence> all = new ArrayList<>(lines.size());
        List<Sentence> sentences = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Words words = lines.get(i).words();
            Optional<TaggedWords> chosen = sifted.get(i).worth();
            Sentence sentence = chosen.map(this::parse).orElseGet(() -> Sentence.passedOver(words));
            sentences.add(sentence);
            all.add(told(lines.get(i), sentence, sentence.size() > 0 ? StorySentence.lemmas(sentence) : lemmas(words)));
        }
        who.learn(sentences, story.stream().map(StoryLine::names).toList());
        return all;
    }

    /** The likeliest lemmas of words that are not tagged. */
    private List<String> lemmas(Words words) {
        List<String> lemmas = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.word(i).toLowerCase(Locale.ROOT);
            lemmas.add(
                    word.endsWith("s")
                            ? reader.lemma(word, "NNS")
                            : word.endsWith("ed") ? reader.lemma(word, "VBD") : word);
        }
        return lemmas;
    }

    private Sentence parse(TaggedWords words) {
        parsed.increment();
        return reader.parse(words);
    }

    private Sentence parse(Words words) {
        parsed.increment();
        return reader.parse(words);
    }

    private static StorySentence told(Unread line, Sentence sentence, List<String> lemmas) {
        return new StorySentence(
                new Passage(new Tree(sentence), line.part(), line.number(), line.paragraph()), line.caption(), lemmas);
    }

    private List<Unread> split(Article article) {
        List<Unread> all = new ArrayList<>();
        Map<Part, String> blanked = new EnumMap<>(Part.class);
        int number = 1;
        int paragraph = 0;
        for (Block block : ArticleLayout.of(article)) {
            if (!block.told()) {
                continue;
            }
            paragraph++;
            String words = blanked.computeIfAbsent(
                    block.part(), part -> PicturePositions.blank(LostEntities.mend(article.words(part))));
            String cased = block.capitals() ? recased(words, block, article) : words;
            for (Words sentence : reader.split(cased, block.start(), block.end())) {
                int place = block.part() == Part.TITLE ? 0 : number++;
                all.add(new Unread(sentence, block.part(), place, paragraph, block.kind() == Block.Kind.CAPTION));
            }
        }
        all.sort(Comparator.comparing(Unread::part, Comparator.reverseOrder()));
        return all;
    }

    private static String recased(String words, Block block, Article article) {
        return words.substring(0, block.start())
                + TrueCase.restore(words.substring(block.start(), block.end()), article.text())
                + words.substring(block.end());
    }
}
