package org.entente.app.directory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.FormatOption;
import org.entente.app.console.Rejects;
import org.entente.app.console.Rows;
import org.entente.app.reading.ParquetColumns;
import org.entente.app.reading.ReadingChoices;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.ArticleSource;
import org.entente.coder.ingest.Reject;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.places.Gazetteer;
import org.entente.coder.places.PlaceMention;
import org.entente.coder.places.PlaceResolver;
import org.entente.coder.places.StoryPlaces;
import org.entente.model.Article;
import org.entente.model.Part;
import org.entente.model.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente places}: the places that stories name. */
@Command(name = "places", description = "Finds the places that stories name, and says which they are and why.")
public final class PlacesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Stories, as entente code reads them.")
    private List<String> files;

    @Mixin
    private ReadingChoices reading;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        Rejects rejects = new Rejects(spec.commandLine().getErr());
        Rows rows = new Rows(
                "story", "in", "text", "start", "end", "role", "name", "country", "admin1", "lat", "lon", "reason");
        ArticleSink sink = new PlaceSink(rows, rejects);
        try (ArticleSource source = new ArticleSource(reading.options(), System.in, new ParquetColumns())) {
            files.forEach(file -> source.read(file, sink));
        }
        rows.write(format.format(), spec.commandLine().getOut());
        return rejects.tell() ? ExitStatus.SOME_REJECTED : ExitStatus.DONE;
    }

    private static final class PlaceSink implements ArticleSink {

        private final EnglishReader reader = EnglishReader.load();
        private final PlaceResolver places = new PlaceResolver(Gazetteer.load());
        private final Rows rows;
        private final Rejects rejects;

        PlaceSink(Rows rows, Rejects rejects) {
            this.rows = rows;
            this.rejects = rejects;
        }

        @Override
        public void article(Article article) {
            StoryPlaces named = places.story(article, Optional.empty());
            for (Part part : Part.values()) {
                String words = article.words(part);
                for (Sentence sentence : reader.read(words, 0, words.length())) {
                    named.mentions(part, sentence).forEach(place -> add(article, part, place));
                }
            }
        }

        @Override
        public void reject(Reject reject) {
            rejects.add(reject.message());
        }

        private void add(Article article, Part part, PlaceMention place) {
            String words = article.words(part);
            rows.add(
                    article.id(),
                    part.label(),
                    place.text(),
                    words.codePointCount(0, place.start()),
                    words.codePointCount(0, place.end()),
                    place.role().label(),
                    place.place().map(Place::name).orElse(""),
                    place.place().map(Place::country).orElse(""),
                    place.admin1(),
                    place.place().map(Place::latitude).orElse(null),
                    place.place().map(Place::longitude).orElse(null),
                    place.reason());
        }
    }
}
