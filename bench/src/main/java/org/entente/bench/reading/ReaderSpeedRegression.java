package org.entente.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.ArticleSource;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.Reject;
import org.entente.model.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the stages of reading on drawn stories, CoreNLP beside them where it is at hand, and writes a page. */
@Command(name = "reader-speed", mixinStandardHelpOptions = true, description = "Measures how fast stories are read.")
public final class ReaderSpeedRegression implements Callable<Integer> {

    @Parameters(description = "Stories in JSON Lines.")
    private Path stories = Path.of("stories.jsonl.gz");

    @Option(names = "--out", required = true, description = "The Markdown file to write.")
    private Path out = Path.of("reader-speed.md");

    @Option(names = "--limit", defaultValue = "300", description = "How many stories to draw.")
    private int limit;

    @Option(names = "--seed", defaultValue = "1", description = "Of the draw.")
    private long seed;

    @Option(
            names = "--corenlp",
            defaultValue = "",
            description = "Class path of CoreNLP, its English models, its needs.")
    private String coreNlp = "";

    private final StringBuilder page = new StringBuilder();

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ReaderSpeedRegression()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Article> drawn = draw();
        ReaderStages stages = new ReaderStages(drawn);
        int sentences = stages.sentences();
        head(drawn.size(), sentences, stages.words());
        double coder = 0;
        for (Stage stage : stages.measure()) {
            row(stage, sentences);
            coder = stage.seconds();
        }
        beside(drawn, sentences, coder);
        Files.writeString(out, page);
        return 0;
    }

    private void beside(List<Article> drawn, int sentences, double coder) throws IOException, InterruptedException {
        if (coreNlp.isEmpty()) {
            line("\nCoreNLP was not measured: its class path was not given.");
            return;
        }
        double other = new CoreNlpRun(coreNlp, Files.createTempDirectory("corenlp")).seconds(drawn);
        row(new Stage("CoreNLP: tokenize, ssplit, pos, lemma, depparse, ner", other), sentences);
        line("\nThe whole coder reads and codes %.1f times as fast as CoreNLP parses.", other / coder);
    }

    private List<Article> draw() {
        List<Article> all = new ArrayList<>();
        new ArticleSource(ReadingOptions.defaults(), System.in).read(stories.toString(), new ArticleSink() {
            @Override
            public void article(Article article) {
                all.add(article);
            }

            @Override
            public void reject(Reject reject) {
                System.err.println(reject);
            }
        });
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, Math.min(limit, all.size()));
    }

    private void head(int count, int sentences, int words) {
        line("# How fast the reader reads\n");
        line(
                "Written by `%s STORIES --out docs/regressions/reader-speed.md --corenlp CLASSPATH`",
                getClass().getName());
        line("over %,d stories drawn from `%s` (seed %d):", count, stories.getFileName(), seed);
        line(
                "%,d sentences of %.1f words. Processor time of one thread, the best of some rounds, stages with",
                sentences, (double) words / sentences);
        line(
                "all that comes before them. CoreNLP 4.5 ran on the same stories in the same run, two threads, its start and");
        line(
                "the loading of its models taken off; its processor time is that of all its threads, its compiler's and collector's among them.\n");
        line("| from text to | seconds | sentences/s |");
        line("|---|---|---|");
    }

    private void row(Stage stage, int sentences) {
        line("| %s | %.2f | %,.0f |", stage.name(), stage.seconds(), sentences / stage.seconds());
    }

    private void line(String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
