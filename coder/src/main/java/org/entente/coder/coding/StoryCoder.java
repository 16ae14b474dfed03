package org.entente.coder.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.coder.actors.ActorResolver;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.places.PlaceResolver;
import org.entente.coder.statements.StatementFinder;
import org.entente.coder.statements.StoryStatements;
import org.entente.coder.time.EventDater;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Coding;

/** Codes one story, sentence by sentence, and puts together what it tells twice. Safe to share between threads. */
public final class StoryCoder {

    private final StoryReader reader;
    private final Codebook codebook;
    private final ActorResolver actors;
    private final PlaceResolver places;
    private final String version;
    private final StoryClaims.Opening claims;
    private final ActFinder finder;
    private final SecondOpinion opinion;
    private final EventMerger merger = new EventMerger();

    /**
     * A coder.
     *
     * @param reader reads the sentences of a story
     * @param claims reads the claims of each
     * @param version the coder's version, kept with every event
     */
    public StoryCoder(
            StoryReader reader,
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
        this.opinion = new SecondOpinion(codebook);
    }

    /**
     * The coding of a story.
     *
     * @param article the story
     * @param reported the day it was published
     */
    public Coding code(Article article, LocalDate reported) {
        StoryActors who = actors.story(reported);
        List<StorySentence> sentences = reader.read(article, reported, who);
        StoryStatements said = StatementFinder.find(
                article, sentences.stream().map(StorySentence::passage).toList(), who);
        StoryFrame frame = new StoryFrame(
                article,
                reported,
                who,
                new PlacesOnDemand(places, article),
                said,
                new EventDater(),
                new CodePoints(article.title()),
                new CodePoints(article.text()),
                version);
        EventAssembler assembler =
                new EventAssembler(frame, codebook, TopicGate.of(sentences, codebook.topics()), opinion);
        StoryClaims reasons = claims.of(article, who, said);
        List<ToldEvent> events = new ArrayList<>();
        List<Claim> claimed = new ArrayList<>();
        for (StorySentence sentence : sentences) {
            if (sentence.tree().size() == 0) {
                continue;
            }
            List<Act> acts = finder.find(sentence.tree());
            events.addAll(assembler.assemble(sentence, acts));
            claimed.addAll(reasons.find(sentence.passage(), acts));
        }
        claimed.sort(Comparator.comparingInt(claim -> claim.evidence().sentence()));
        events.sort(Comparator.comparingInt(told -> told.event().evidence().sentence()));
        return new Coding(article, merger.merge(events), said.statements(), claimed);
    }
}
