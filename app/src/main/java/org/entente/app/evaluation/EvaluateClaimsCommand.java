package org.entente.app.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.CannotWork;
import org.entente.app.console.Format;
import org.entente.app.console.FormatOption;
import org.entente.coder.Coder;
import org.entente.coder.evaluation.ClaimsEvaluation;
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

/** {@code entente evaluate claims}: causal claims against sentences read by hand. */
@Command(
        name = "claims",
        description = "Scores the causal claims found in news against sentences that were read by hand.")
public final class EvaluateClaimsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "GOLD",
            description =
                    "The sentences by story and place, with what they claim; its first line names the folder of the stories.")
    private Path gold;

    @Option(
            names = "--stories",
            paramLabel = "DIR",
            description = "The folder that has CORPUS/stories.jsonl.gz (default: what GOLD names).")
    private @Nullable Path stories;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        ClaimsEvaluation evaluation = GoldFile.read(gold, ClaimsEvaluation::read);
        Path folder = stories == null ? named() : stories;
        Map<String, Coding> codings = new HashMap<>();
        Coder coder = Coder.load();
        evaluation.stories().forEach((corpus, ids) -> code(coder, folder, corpus, ids, codings));
        ClaimsEvaluation.Result result = evaluation.score(codings);
        if (format.format() == Format.TABLE) {
            print(result, evaluation.sizes());
        } else {
            spec.commandLine().getOut().println(json(result));
        }
        return ExitStatus.DONE;
    }

    private Path named() {
        List<String> lines = GoldFile.read(gold, Files::readAllLines);
        String[] first = lines.isEmpty() ? new String[0] : lines.get(0).split("\t", -1);
        if (first.length != 2 || !first[0].equals("# stories")) {
            throw new CannotWork(gold + ": its first line does not name the folder of the stories; give --stories DIR");
        }
        return Path.of(first[1]);
    }

    private static void code(Coder coder, Path folder, String corpus, Set<String> ids, Map<String, Coding> codings) {
        Path file = folder.resolve(corpus).resolve("stories.jsonl.gz");
        if (!Files.exists(file)) {
            throw new CannotWork(file + ": no such file; give the folder of the stories with --stories");
        }
        LocalDate dateless = LocalDate.now(ZoneId.systemDefault());
        new ArticleSource(ReadingOptions.defaults(), System.in).read(file.toString(), new ArticleSink() {
            @Override
            public void article(Article story) {
                if (ids.contains(story.id())) {
                    codings.put(corpus + " " + story.id(), coder.code(story, dateless));
                }
            }

            @Override
            public void reject(Reject reject) {
                throw new CannotWork(reject.message());
            }
        });
    }

    private void print(ClaimsEvaluation.Result result, int[] sizes) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("# Causal claims, against sentences read by hand");
        out.println();
        out.println(
                "Written by `entente evaluate claims " + gold + "`: " + sizes[0]
                        + " sentences that make a causal claim about a"
                        + " relation and " + sizes[1]
                        + " that only look like it, from news of four publishers, referred to by story and place."
                        + " A claim is right if the effect goes the same way and one of the actors named is found on either side.");
        out.println();
        out.printf(
                Locale.ROOT,
                "Recall %.2f (%d of %d), precision %.2f (%d of %d claims made).%n%n",
                result.recall(),
                result.found().size(),
                sizes[0],
                result.precision(),
                result.made() - result.wrong().size(),
                result.made());
        out.println("## Missed");
        out.println();
        result.missed().forEach(missed -> out.println("- " + missed));
        out.println();
        out.println("## Wrong");
        out.println();
        result.wrong().forEach(wrong -> out.println("- " + wrong));
    }

    private ObjectNode json(ClaimsEvaluation.Result result) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.createObjectNode()
                .put("recall", result.recall())
                .put("precision", result.precision())
                .put("found", result.found().size())
                .put("made", result.made());
        result.missed().forEach(missed -> json.withArray("missed").add(missed.toString()));
        result.wrong().forEach(json.withArray("wrong")::add);
        return json;
    }
}
