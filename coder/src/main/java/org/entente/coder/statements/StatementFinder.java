package org.entente.coder.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.statements.SpeechAct.Range;
import org.entente.model.Article;
import org.entente.model.Statement;

/**
 * Finds the statements of a story: direct quotes, in quotation marks or without, and what is told of somebody's words.
 *
 * <p>A statement is of one sentence; who goes on over three sentences makes three. Where several speak together, each
 * makes the statement. What nobody says who is a political actor is left out.
 */
public final class StatementFinder {

    private final Article article;
    private final List<Passage> passages;
    private final StoryActors actors;
    private final StatementMaker maker;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();

    private StatementFinder(Article article, List<Passage> passages, StoryActors actors) {
        this.article = article;
        this.passages = passages;
        this.actors = actors;
        this.maker = new StatementMaker(article);
    }

    /**
     * What is said in a story.
     *
     * @param passages its sentences, in order
     * @param actors who is who in it; no sentence of it may have been read yet, because who speaks in a sentence that goes
     *     on with somebody's words must be known before it is read
     */
    public static StoryStatements find(Article article, List<Passage> passages, StoryActors actors) {
        StatementFinder finder = new StatementFinder(article, passages, actors);
        finder.run();
        return new StoryStatements(finder.statements, finder.quotes);
    }

    private void run() {
        Map<Integer, List<Saying>> sayings = new HashMap<>();
        for (Saying saying : SayingFinder.find(article, passages)) {
            sayings.computeIfAbsent(saying.passage(), passage -> new ArrayList<>())
                    .add(saying);
        }
        Map<Integer, List<Mention>> heard = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            read(i, sayings.getOrDefault(i, List.of()), heard);
        }
        actors.withSpeaker(Optional.empty());
    }

    private void read(int passage, List<Saying> sayings, Map<Integer, List<Mention>> heard) {
        Sentence sentence = passages.get(passage).tree().sentence();
        actors.withSpeaker(sayings.stream()
                .filter(saying -> saying.speakerPassage() < passage)
                .flatMap(saying -> heard.getOrDefault(place(saying), List.of()).stream())
                .findFirst());
        actors.mentions(sentence);
        for (Saying saying : sayings) {
            boolean known = saying.speakerPassage() < passage;
            List<Mention> speakers = known
                    ? heard.getOrDefault(place(saying), List.of())
                    : resolver(saying).speakers(saying.speaker());
            heard.put(place(saying), speakers);
            if (!speakers.isEmpty()) {
                add(saying, speakers);
            }
        }
    }

    /** One number for the place of a speaker in the story. */
    private static int place(Saying saying) {
        return saying.speakerPassage() * 1000 + saying.speaker();
    }

    private void add(Saying saying, List<Mention> speakers) {
        Passage passage = passages.get(saying.passage());
        for (Range range : saying.ranges()) {
            quotes.add(new Quote(passage.tree().sentence(), range.from(), range.to(), saying.voice(), speakers));
        }
        Passage spoken = passages.get(saying.speakerPassage());
        for (Mention speaker : speakers) {
            statements.addAll(maker.make(passage, saying, spoken, speaker, actors));
        }
    }

    private SpeakerResolver resolver(Saying saying) {
        return new SpeakerResolver(passages.get(saying.speakerPassage()).tree(), actors);
    }
}
