package org.entente.app.coding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.coder.Coder;
import org.entente.coder.duplicates.Sketcher;
import org.entente.coder.duplicates.StoryClusters;
import org.entente.coder.duplicates.StoryClusters.Match;
import org.entente.coder.language.LanguageFinder;
import org.entente.ledger.Filing;
import org.entente.ledger.StoryDigest;
import org.entente.ledger.StoryShelf;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.entente.model.StorySketch;

/**
 * Says what is to be done with each story that comes into a ledger: nothing with one that is there, coded from the same
 * words; a copy of another, and a story in a language that the coder does not read, are only filed; the rest is coded.
 */
final class Intake implements Function<Article, Callable<Outcome>> {

    private final Function<Article, Coding> coder;
    private final DoneStories done;
    private final StoryClusters clusters = new StoryClusters();

    private Intake(Function<Article, Coding> coder, DoneStories done) {
        this.coder = coder;
        this.done = done;
    }

    /**
     * The intake of a ledger.
     *
     * @param coder codes a story; may be called by several threads
     * @param shelf the stories of the ledger
     * @param done those that need no coding
     */
    static Intake of(Function<Article, Coding> coder, StoryShelf shelf, DoneStories done) {
        Intake intake = new Intake(coder, done);
        shelf.sketches(StoryClusters.CAPACITY)
                .forEach(known ->
                        intake.clusters.remember(known.story(), known.lead(), known.published(), known.sketch()));
        return intake;
    }

    /**
     * What is to be done with each story.
     *
     * @param kept the ledger that they are kept in, empty where in none
     * @param again whether those are coded too that the ledger has already
     */
    static Function<Article, Callable<Outcome>> of(Coder coder, Optional<CodingLedger> kept, boolean again) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Function<Article, Coding> coding = story -> coder.code(story, today);
        if (kept.isEmpty()) {
            return story -> () -> new Outcome.Story(coding.apply(story), Filing.of(story), true);
        }
        StoryShelf shelf = kept.get().shelf();
        DoneStories done = new DoneStories();
        if (!again) {
            shelf.done(Coder.VERSION, coder.codebookVersion(), done::put);
        }
        return of(coding, shelf, done);
    }

    @Override
    public Callable<Outcome> apply(Article article) {
        long digest = StoryDigest.of(article);
        if (done.holds(article.id(), digest)) {
            return () -> new Outcome.Known(article.id());
        }
        done.put(article.id(), digest);
        if (!LanguageFinder.readable(article.language())) {
            return () -> filed(article, new Filing(Optional.empty(), digest, Optional.empty()));
        }
        StorySketch sketch = Sketcher.sketch(article.text());
        Optional<Match> match = clusters.place(article.id(), article.published(), sketch);
        Optional<String> copyOf = match.map(Match::story);
        if (match.isPresent() && !match.get().saysMore()) {
            return () -> filed(article, new Filing(copyOf, digest, Optional.empty()));
        }
        return () -> new Outcome.Story(coder.apply(article), new Filing(copyOf, digest, Optional.of(sketch)), true);
    }

    private static Outcome filed(Article article, Filing filing) {
        return new Outcome.Story(Coding.nothing(article), filing, false);
    }
}
