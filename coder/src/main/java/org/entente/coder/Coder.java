package org.entente.coder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.entente.coder.actors.ActorDirectory;
import org.entente.coder.actors.ActorResolver;
import org.entente.coder.actors.ActorSpotter;
import org.entente.coder.claims.ClaimCues;
import org.entente.coder.claims.ClaimFinder;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.coding.StoryCoder;
import org.entente.coder.coding.StoryReader;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.places.Gazetteer;
import org.entente.coder.places.PlaceResolver;
import org.entente.coder.sieve.SentenceSieve;
import org.entente.model.Article;
import org.entente.model.Coding;

/** Codes stories: reads them, resolves who and where, and says who did what to whom. Safe to share between threads. */
public final class Coder {

    /** The version of the coder, kept with every event. */
    public static final String VERSION = "0.1.0";

    private final StoryReader reader;
    private final StoryCoder stories;
    private final Codebook codebook;

    private Coder(StoryReader reader, StoryCoder stories, Codebook codebook) {
        this.reader = reader;
        this.stories = stories;
        this.codebook = codebook;
    }

    /** The coder with the codebook and the directory that ship with it. */
    public static Coder load() {
        return load(Optional.empty());
    }

    /**
     * The coder with a folder's classes, actors and lists added to those that ship with it. The parts that take long are
     * loaded at the same time.
     *
     * @throws org.entente.coder.codebook.CodebookException if the folder is no valid codebook; the message says where
     */
    public static Coder load(Optional<Path> folder) {
        return load(folder, false);
    }

    /**
     * The same, of which the user may ask that every sentence be parsed, also one whose words say that nothing can be in it.
     *
     * @param parseAll whether all are parsed; that takes longer, and finds what the sieve loses
     */
    public static Coder load(Optional<Path> folder, boolean parseAll) {
        CompletableFuture<EnglishReader> loading = CompletableFuture.supplyAsync(EnglishReader::load);
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::load);
        // These two read what the user gave, so that what is wrong with it is thrown here as it is.
        Codebook codebook = folder.map(Codebook::load).orElseGet(Codebook::load);
        ActorDirectory actors = ActorDirectory.load(folder);
        EnglishReader english = loading.join();
        Optional<SentenceSieve> sieve =
                parseAll ? Optional.empty() : Optional.of(new SentenceSieve(english, codebook, new ClaimCues()));
        StoryReader reader = new StoryReader(english, new ActorSpotter(actors), sieve);
        StoryCoder stories = new StoryCoder(
                reader,
                codebook,
                new ActorResolver(actors),
                new PlaceResolver(gazetteer.join()),
                (article, who, said) -> new ClaimFinder(article, who, said, codebook.list("speech")),
                VERSION);
        return new Coder(reader, stories, codebook);
    }

    /** The version of the codebook in use. */
    public String codebookVersion() {
        return codebook.version();
    }

    /** How many sentences of stories it has been given. */
    public long sentences() {
        return reader.told();
    }

    /** How many of them were worth a parse. */
    public long sentencesParsed() {
        return reader.parsed();
    }

    /**
     * Codes a story.
     *
     * @param article the story
     * @param dateless the day to take as that of publication where the story has none
     */
    public Coding code(Article article, LocalDate dateless) {
        return stories.code(article, article.published().orElse(dateless));
    }
}
