package org.entente.app.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.Console;
import org.entente.app.console.Grid;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.conllu.ConlluReader;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWriter;
import org.entente.coder.nlp.conllu.ParserEvaluation;
import org.entente.coder.nlp.conllu.ParserScores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente evaluate parser}: lemmas, tags and trees. */
@Command(name = "parser", description = "Scores lemmas, tags and trees on gold ones over the same tokens.")
public final class EvaluateParserCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD.conllu", description = "Gold trees in CoNLL-U, plain or gzipped.")
    private Path file;

    @Option(
            names = "--predictions",
            paramLabel = "OUT.conllu",
            description = "Write the gold tokens with our lemmas, tags, heads and relations.")
    private @Nullable Path predictions;

    @Override
    public Integer call() {
        List<ConlluSentence> gold = GoldFile.read(file, new ConlluReader()::read);
        EnglishReader reader = EnglishReader.load();
        List<ConlluSentence> predicted = new ArrayList<>();
        gold.forEach(sentence -> predicted.add(reader.parse(sentence)));
        Iterator<ConlluSentence> next = predicted.iterator();
        print(
                ParserEvaluation.evaluate(gold, sentence -> next.next()),
                spec.commandLine().getOut());
        if (predictions != null) {
            GoldFile.write(predictions, conllu(predicted));
        }
        return ExitStatus.DONE;
    }

    private static String conllu(List<ConlluSentence> sentences) {
        StringBuilder out = new StringBuilder();
        try {
            new ConlluWriter().write(sentences, out);
        } catch (IOException e) {
            throw new IllegalStateException("a string takes everything", e);
        }
        return out.toString();
    }

    private static void print(ParserScores scores, PrintWriter out) {
        out.printf(Locale.ROOT, "%,d sentences, %,d words%n%n", scores.sentences(), scores.words());
        out.printf(Locale.ROOT, "tags    %6.2f%n", 100 * scores.tags());
        out.printf(Locale.ROOT, "lemmas  %6.2f%n", 100 * scores.lemmas());
        out.printf(Locale.ROOT, "UAS     %6.2f%n", 100 * scores.attached());
        out.printf(Locale.ROOT, "LAS     %6.2f%n%n", 100 * scores.labelled());
        Grid grid = new Grid("RELATION", "GOLD", "PREDICTED", "PRECISION", "RECALL", "F1");
        scores.relations()
                .forEach((relation, counts) -> grid.row(
                        relation,
                        Integer.toString(counts.gold()),
                        Integer.toString(counts.predicted()),
                        percent(counts.precision()),
                        percent(counts.recall()),
                        percent(counts.f1())));
        grid.print(out, Console.width());
    }

    private static String percent(double rate) {
        return String.format(Locale.ROOT, "%.1f", 100 * rate);
    }
}
