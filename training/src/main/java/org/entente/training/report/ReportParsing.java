package org.entente.training.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.conllu.ConlluReader;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ParserEvaluation;
import org.entente.coder.nlp.conllu.ParserScores;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the reader that ships on treebanks and writes {@code docs/regressions/parsing.md}. */
@Command(
        name = "report-parsing",
        mixinStandardHelpOptions = true,
        description = "Scores the shipped reader on treebanks and writes the report.")
public final class ReportParsing implements Callable<Integer> {

    @Parameters(arity = "1..*", description = "Gold treebanks in CoNLL-U, plain or gzipped.")
    private List<Path> treebanks = new ArrayList<>();

    @Option(names = "--out", required = true, description = "The Markdown file to write.")
    private Path out = Path.of("parsing.md");

    private final StringBuilder page = new StringBuilder();

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ReportParsing()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        EnglishReader reader = EnglishReader.load();
        long loading = System.nanoTime() - start;
        Map<Path, List<ConlluSentence>> gold = new LinkedHashMap<>();
        for (Path treebank : treebanks) {
            gold.put(treebank, new ConlluReader().read(treebank));
        }
        head();
        Map<Path, ParserScores> scores = new LinkedHashMap<>();
        gold.forEach((file, sentences) -> scores.put(file, ParserEvaluation.evaluate(sentences, reader::parse)));
        goldTokens(scores);
        rawText(gold, reader);
        speed(gold, reader, loading);
        relations(scores);
        Files.writeString(out, page);
        return 0;
    }

    private void head() {
        line("# How well the reader reads\n");
        line(
                "Written by `mvn -q -pl training -am compile exec:java -Dexec.mainClass=%s -Dexec.args=\"--out %s TREEBANK...\"`,",
                ReportParsing.class.getName(), "docs/regressions/parsing.md");
        line("over the development parts of the treebanks, which no model was trained on. How the model came about: "
                + "`english.provenance.txt` beside it.\n");
    }

    private void goldTokens(Map<Path, ParserScores> scores) {
        line("## On gold tokens\n");
        line(
                "Universal relations, punctuation left out; percent. CoreNLP 4.5 on the same files, as published with the");
        line("benchmark: LAS 77.1 and tags 93.7 on EWT, LAS 79.9 and tags 96.5 on GUM.\n");
        line("| treebank | sentences | words | tags | lemmas | UAS | LAS |");
        line("|---|---|---|---|---|---|---|");
        scores.forEach((file, s) -> line(
                "| %s | %,d | %,d | %.2f | %.2f | %.2f | %.2f |",
                name(file),
                s.sentences(),
                s.words(),
                100 * s.tags(),
                100 * s.lemmas(),
                100 * s.attached(),
                100 * s.labelled()));
        line("");
    }

    private void rawText(Map<Path, List<ConlluSentence>> gold, EnglishReader reader) {
        line("## On raw text\n");
        line("F1; tags and arcs count only where their words were found.\n");
        line("| treebank | tokens | sentences | tags | UAS | LAS |");
        line("|---|---|---|---|---|---|");
        gold.forEach((file, sentences) -> {
            RawTextScores s = RawTextScores.of(sentences, reader);
            line(
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |",
                    name(file),
                    100 * s.tokens(),
                    100 * s.sentences(),
                    100 * s.tags(),
                    100 * s.attached(),
                    100 * s.labelled());
        });
        line("");
    }

    private void speed(Map<Path, List<ConlluSentence>> gold, EnglishReader reader, long loading) throws IOException {
        line("## Speed and size\n");
        line("One thread, sentences a second of processor time, the best of some rounds after warming up.\n");
        line("| treebank | words a sentence | split only | text to trees |");
        line("|---|---|---|---|");
        gold.forEach((file, sentences) -> {
            ReadingSpeed s = ReadingSpeed.of(sentences, reader);
            line(
                    "| %s | %.1f | %,.0f | %,.0f |",
                    name(file), (double) s.words() / s.sentences(), s.splitting(), s.reading());
        });
        try (InputStream model = EnglishReader.class.getResourceAsStream("english.model")) {
            int bytes = model == null ? 0 : model.readAllBytes().length;
            line("\nThe model has %,d bytes and was ready %d ms after it was asked for.\n", bytes, loading / 1_000_000);
        }
    }

    private void relations(Map<Path, ParserScores> scores) {
        scores.forEach((file, s) -> {
            line("## By relation, %s\n", name(file));
            line("| relation | gold | precision | recall | F1 |");
            line("|---|---|---|---|---|");
            s.relations().forEach((relation, r) -> {
                if (r.gold() > 0) {
                    line(
                            "| %s | %,d | %.1f | %.1f | %.1f |",
                            relation, r.gold(), 100 * r.precision(), 100 * r.recall(), 100 * r.f1());
                }
            });
            line("");
        });
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.conllu(\\.gz)?$", "");
    }

    private void line(String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
