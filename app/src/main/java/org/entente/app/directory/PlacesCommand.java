package org.entente.app.directory;

import java.nio.file.Path;
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
import org.entente.coder.places.Gazetteer;
import org.entente.coder.places.PlaceLine;
import org.entente.coder.places.PlaceLines;
import org.entente.coder.places.PlaceResolver;
import org.entente.model.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente places}: the places that stories name. */
@Command(name = "places", description = "Finds the places that stories name, and says which they are and why.")
public final class PlacesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Stories, as entente code reads them.")
    private List<String> files;

    @Option(names = "--codebook", paramLabel = "DIR", description = "A folder with places that add to ours.")
    private @Nullable Path codebook;

    @Mixin
    private ReadingChoices reading;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        Rejects rejects = new Rejects(spec.commandLine().getErr());
        Rows rows = new Rows(
                "story", "in", "text", "start", "end", "role", "name", "country", "admin1", "lat", "lon", "reason");
        ArticleSink sink = new PlaceSink(gazetteer(), rows, rejects);
        try (ArticleSource source = new ArticleSource(reading.options(), System.in, new ParquetColumns())) {
            files.forEach(file -> source.read(file, sink));
        }
        rows.write(format.format(), spec.commandLine().getOut());
        return rejects.tell() ? ExitStatus.SOME_REJECTED : ExitStatus.DONE;
    }

    private Gazetteer gazetteer() {
        try {
            return Gazetteer.load(Optional.ofNullable(codebook));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--codebook: " + e.getMessage(), e);
        }
    }

    private static final class PlaceSink implements ArticleSink {

        private final PlaceLines places;
        private final Rows rows;
        private final Rejects rejects;

        PlaceSink(Gazetteer gazetteer, Rows rows, Rejects rejects) {
            this.places = new PlaceLines(EnglishReader.load(), new PlaceResolver(gazetteer));
            this.rows = rows;
            this.rejects = rejects;
        }

        @Override
        public void article(Article article) {
            for (PlaceLine line : places.of(article)) {
                rows.add(
                        line.story(),
                        line.in(),
                        line.text(),
                        line.start(),
                        line.end(),
                        line.role(),
                        line.name(),
                        line.country(),
                        line.admin1(),
                        line.lat(),
                        line.lon(),
                        line.reason());
            }
        }

        @Override
        public void reject(Reject reject) {
            rejects.add(reject.message());
        }
    }
}
