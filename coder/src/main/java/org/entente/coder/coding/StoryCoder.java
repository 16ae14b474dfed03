package org.entente.coder.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.coder.actors.ActorResolver;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.layout.ArticleLayout;
import org.entente.coder.layout.Block;
import org.entente.coder.layout.LostEntities;
import org.entente.coder.layout.PicturePositions;
import org.entente.coder.layout.TrueCase;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.places.PlaceResolver;
import org.entente.coder.statements.Passage;
import org.entente.coder.statements.StatementFinder;
import org.entente.coder.statements.StoryStatements;
import org.entente.coder.syntax.Tree;
import org.entente.coder.time.EventDater;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Coding;
import org.entente.model.Part;

/** Codes one story, sentence by sentence, and puts together what it tells twice. Safe to share between threads. */
public final class StoryCoder {

    private final EnglishReader reader;
    private final Codebook codebook;
    private final ActorResolver actors;
    private final PlaceResolver places;
    private final String version;
    private final StoryClaims.Opening claims;
    private final ActFinder finder;
    private final EventMerger merger = new EventMerger();

    public StoryCoder(
            EnglishReader reader,
            Codebook codebook,
            ActorResolver actors,
            PlaceResolver places,
            StoryClaims.Opening claims,
            String version) {
        this.reader = reader;
        this.codebook = codebook;
        this.actors = actors;
        this.places = places;
        this.version = version;
        this.claims = claims;
        this.finder = new ActFinder(codebook);
    }

    /**
     * The coding of a story.
     *
     * @param article the story
     * @param reported the day it was published
     */
    public Coding code(Article article, LocalDate reported) {
        List<StorySentence> sentences = sentences(article);
        StoryActors who = actors.story(reported);
        who.learn(sentences.stream().map(each -> each.tree().sentence()).toList());
        StoryStatements said = StatementFinder.find(
                article, sentences.stream().map(StorySentence::passage).toList(), who);
        StoryFrame frame = new StoryFrame(
                article,
                reported,
                who,
                places.story(article, Optional.empty()),
                said,
                new EventDater(),
                new CodePoints(article.title()),
                new CodePoints(article.text()),
                version);
        EventAssembler assembler = new EventAssembler(frame, codebook, TopicGate.of(sentences, codebook.topics()));
        StoryClaims reasons = claims.of(article, who, said);
        List<ToldEvent> events = new ArrayList<>();
        List<Claim> claimed = new ArrayList<>();
        for (StorySentence sentence : sentences) {
            List<Act> acts = finder.find(sentence.tree());
            events.addAll(assembler.assemble(sentence, acts));
            claimed.addAll(reasons.find(sentence.passage(), acts));
        }
        claimed.sort(Comparator.comparingInt(claim -> claim.evidence().sentence()));
        events.sort(Comparator.comparingInt(told -> told.event().evidence().sentence()));
        return new Coding(article, merger.merge(events), said.statements(), claimed);
    }

    /** The sentences as who is who in them is best learned: the text, which says it in full, before the headline. */
    private List<StorySentence> sentences(Article article) {
        List<StorySentence> all = new ArrayList<>();
        int number = 1;
        int paragraph = 0;
        for (Block block : ArticleLayout.of(article)) {
            if (!block.told()) {
                continue;
            }
            paragraph++;
            String words = PicturePositions.blank(LostEntities.mend(article.words(block.part())));
            String cased = block.capitals() ? recased(words, block, article) : words;
            for (Sentence sentence : reader.read(cased, block.start(), block.end())) {
                int place = block.part() == Part.TITLE ? 0 : number++;
                all.add(new StorySentence(
                        new Passage(new Tree(sentence), block.part(), place, paragraph),
                        block.kind() == Block.Kind.CAPTION));
            }
        }
        all.sort(Comparator.comparing(StorySentence::part, Comparator.reverseOrder()));
        return all;
    }

    private static String recased(String words, Block block, Article article) {
        return words.substring(0, block.start())
                + TrueCase.restore(words.substring(block.start(), block.end()), article.text())
                + words.substring(block.end());
    }
}
