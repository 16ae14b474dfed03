package org.entente.app.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.coder.Coder;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.evaluation.EndToEndEvaluation;
import org.entente.coder.evaluation.MarkedRelation;
import org.entente.coder.evaluation.MarkedRelationReader;
import org.entente.coder.evaluation.RelationCoder;
import org.entente.coder.evaluation.RelationEvaluation;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.ranking.Ranker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente evaluate plv}: marked relations. */
@Command(name = "plv", description = "Scores the types and quad classes of marked relations (PLV, Hu et al. 2024).")
public final class EvaluatePlvCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "Tab-separated: sentence_id, gold_root, gold_penta, marked_sentence.")
    private Path file;

    @Option(
            names = "--predictions",
            paramLabel = "OUT.tsv",
            description = "Write what each relation was coded as: sentence_id, root, quad, by.")
    private @Nullable Path predictions;

    @Option(
            names = "--report",
            paramLabel = "OUT.md",
            description = "Write the figures as a page, with the ids of errors.")
    private @Nullable Path report;

    @Option(
            names = "--end-to-end",
            description =
                    "Also code the sentences without showing the marks: how many relations are found as events with"
                            + " their root, source and target, and how many other events are coded.")
    private boolean endToEnd;

    @Option(names = "--codebook", paramLabel = "DIR", description = "A folder with classes that add to ours.")
    private @Nullable Path codebook;

    @Override
    public Integer call() {
        List<MarkedRelation> relations = GoldFile.read(file, new MarkedRelationReader()::read);
        Codebook book = Optional.ofNullable(codebook).map(Codebook::load).orElseGet(Codebook::load);
        RelationEvaluation.Result result = new RelationEvaluation(
                        new RelationCoder(EnglishReader.load(), book, Ranker.load(book)))
                .score(relations);
        String figures = RelationEvaluation.markdown(result);
        if (endToEnd) {
            EndToEndEvaluation.Result found =
                    new EndToEndEvaluation(Coder.load(Optional.ofNullable(codebook))).score(relations);
            figures += "\n" + EndToEndEvaluation.markdown(found);
        }
        spec.commandLine().getOut().print(figures);
        if (predictions != null) {
            GoldFile.write(predictions, RelationEvaluation.predictions(result));
        }
        if (report != null) {
            GoldFile.write(report, page(figures, result, book));
        }
        return ExitStatus.DONE;
    }

    /** The page of figures; the sentences stay where they are: they may be somebody else's. */
    private String page(String figures, RelationEvaluation.Result result, Codebook book) {
        StringBuilder page = new StringBuilder("# Marked relations\n\n")
                .append("Written by `entente evaluate plv FILE --report OUT.md`. Coder ")
                .append(Coder.VERSION)
                .append(", codebook ")
                .append(book.version())
                .append("; gold: ")
                .append(file.getFileName())
                .append(", SHA-256 ")
                .append(GoldFile.checksum(file))
                .append(".\n\n")
                .append(figures)
                .append("\n## Errors\n\n| id | gold | coded | by |\n|---|---|---|---|\n");
        result.cases().stream()
                .filter(each -> !each.relation().root().equals(each.coded().root()))
                .forEach(each -> page.append("| ")
                        .append(each.relation().id())
                        .append(" | ")
                        .append(each.relation().root())
                        .append(" | ")
                        .append(each.coded().root())
                        .append(" | ")
                        .append(each.coded().by().replace("|", "\\|"))
                        .append(" |\n"));
        return page.toString();
    }
}
