package org.entente.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.CannotWork;
import org.entente.app.console.Console;
import org.entente.app.console.Format;
import org.entente.app.console.FormatOption;
import org.entente.app.console.Grid;
import org.entente.coder.Coder;
import org.entente.coder.evaluation.ReportEvaluation;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.ArticleSource;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.Reject;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente evaluate report}: one article against what a careful human coder reads in it. */
@Command(
        name = "report",
        description = "Scores the coding of one article against what a careful human coder reads in it.")
public final class EvaluateReportCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "The article, as entente code reads it.")
    private String article;

    @Parameters(index = "1", paramLabel = "EXPECTED", description = "What is expected of it, as JSON.")
    private Path expected;

    @Option(names = "--codebook", paramLabel = "DIR", description = "A folder with a codebook that adds to ours.")
    private @Nullable Path codebook;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        JsonNode gold = GoldFile.read(expected, file -> JSON.readTree(file.toFile()));
        Article story = story();
        Coding coding = Coder.load(Optional.ofNullable(codebook)).code(story, day(gold));
        ReportEvaluation.Result result = GoldFile.read(expected, file -> new ReportEvaluation().score(coding, file));
        if (format.format() == Format.TABLE) {
            print(result, spec.commandLine().getOut());
        } else {
            spec.commandLine().getOut().println(json(result));
        }
        return ExitStatus.DONE;
    }

    private static LocalDate day(JsonNode gold) {
        String published = gold.path("article").path("published").asText();
        return published.matches("\\d{4}-\\d\\d-\\d\\d.*")
                ? LocalDate.parse(published.substring(0, 10))
                : LocalDate.now(ZoneId.systemDefault());
    }

    private Article story() {
        List<Article> stories = new ArrayList<>();
        new ArticleSource(ReadingOptions.defaults(), System.in).read(article, new ArticleSink() {
            @Override
            public void article(Article story) {
                stories.add(story);
            }

            @Override
            public void reject(Reject reject) {
                throw new CannotWork(reject.message());
            }
        });
        if (stories.size() != 1) {
            throw new CannotWork(article + ": holds " + stories.size() + " stories; expected one");
        }
        return stories.get(0);
    }

    private static void print(ReportEvaluation.Result result, PrintWriter out) {
        Grid grid = new Grid("", "");
        grid.row("found", result.found().size() + ": " + String.join(" ", result.found()));
        grid.row(
                "missed",
                result.missed().size() + " (" + result.core() + " core): " + String.join(" ", result.missed()));
        result.forbidden().forEach(event -> grid.row("forbidden", event));
        result.beyond().forEach(event -> grid.row("beyond", event));
        grid.row(
                "statements found",
                result.statementsFound().size() + ": " + String.join(" ", result.statementsFound()));
        grid.row(
                "statements missed",
                result.statementsMissed().size() + ": " + String.join(" ", result.statementsMissed()));
        grid.print(out, Console.width());
    }

    private static String json(ReportEvaluation.Result result) {
        ObjectNode json = JSON.createObjectNode();
        json.set("found", JSON.valueToTree(result.found()));
        json.set("missed", JSON.valueToTree(result.missed()));
        json.set("forbidden", JSON.valueToTree(result.forbidden()));
        json.set("beyond", JSON.valueToTree(result.beyond()));
        ObjectNode statements = json.putObject("statements");
        statements.set("found", JSON.valueToTree(result.statementsFound()));
        statements.set("missed", JSON.valueToTree(result.statementsMissed()));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (IOException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
