package org.entente.app.codebook;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.Console;
import org.entente.app.console.Day;
import org.entente.app.console.EntryTables;
import org.entente.app.console.Grid;
import org.entente.coder.Coder;
import org.entente.coder.actors.ActorDirectory;
import org.entente.coder.actors.ActorResolver;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.Resolution;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.coding.ActFinder;
import org.entente.coder.coding.Attempt;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.entente.coder.syntax.Tree;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente explain}: why a sentence was coded so. */
@Command(
        name = "explain",
        description =
                "Shows how a sentence is read: its words and tree, whom it names, which patterns were tried and what"
                        + " came of them, and the events.")
public final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SENTENCE", description = "The sentence, or a few.")
    private String text;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day on which it was published, like 2024-05-20 (default: today).")
    private @Nullable LocalDate date;

    @Option(names = "--codebook", paramLabel = "DIR", description = "A folder with a codebook that adds to ours.")
    private @Nullable Path codebook;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
        Optional<Path> folder = Optional.ofNullable(codebook);
        EnglishReader reader = EnglishReader.load();
        ActFinder finder = new ActFinder(folder.map(Codebook::load).orElseGet(Codebook::load));
        StoryActors actors = new ActorResolver(ActorDirectory.load(folder)).story(day);
        for (Sentence sentence : reader.read(text, 0, text.length())) {
            words(sentence).print(out, Console.width());
            out.println();
            mentions(actors.mentions(sentence)).print(out, Console.width());
            out.println();
            patterns(finder, sentence).print(out, Console.width());
            out.println();
        }
        Coding coding = Coder.load(folder).code(article(day), day);
        EntryTables.events(coding.events()).print(out, Console.width());
        EntryTables.statements(coding.statements()).print(out, Console.width());
        return ExitStatus.DONE;
    }

    private static Grid words(Sentence sentence) {
        Grid grid = new Grid("", "WORD", "LEMMA", "TAG", "HEAD", "RELATION");
        for (Token token : sentence.tokens()) {
            String head = token.head() < 0
                    ? ""
                    : token.head() + " " + sentence.token(token.head()).text();
            grid.row(Integer.toString(token.index()), token.text(), token.lemma(), token.tag(), head, token.relation());
        }
        return grid;
    }

    private static Grid mentions(List<Mention> mentions) {
        Grid grid = new Grid("MENTION", "WHO", "CODE", "COUNTRY", "SECTOR", "WHY");
        for (Mention mention : mentions) {
            for (Resolution who : mention.actors()) {
                grid.row(mention.text(), who.name(), who.code(), who.country(), who.sector(), who.reason());
            }
        }
        return grid;
    }

    private static Grid patterns(ActFinder finder, Sentence sentence) {
        List<Attempt> attempts = new ArrayList<>();
        finder.find(new Tree(sentence), attempts::add);
        Grid grid = new Grid("AT", "PATTERN", "", "WHY");
        for (Attempt attempt : attempts) {
            grid.row(
                    sentence.token(attempt.node()).text(),
                    attempt.pattern(),
                    attempt.matched() ? "matches" : "no",
                    attempt.reason());
        }
        return grid;
    }

    private Article article(LocalDate day) {
        return new Article("explained", Optional.of(day), "", text, "", "", "en", Map.of());
    }
}
