package org.entente.app.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.CannotWork;
import org.entente.app.console.Day;
import org.entente.app.console.FormatOption;
import org.entente.app.console.Rows;
import org.entente.coder.actors.ActorDirectory;
import org.entente.coder.actors.ActorResolver;
import org.entente.coder.actors.Resolution;
import org.entente.coder.actors.Resolution.Certainty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente actors resolve}: who phrases mean. */
@Command(name = "resolve", description = "Says who phrases mean, each by itself: \"the French president\".")
public final class ActorsResolveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PHRASE", arity = "0..*", description = "The phrases.")
    private List<String> phrases = List.of();

    @Option(
            names = "--file",
            paramLabel = "PHRASES",
            description = "A file with a phrase a line; - for standard input.")
    private @Nullable Path file;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day on which they are said, like 2024-05-20 (default: today): offices change hands.")
    private @Nullable LocalDate date;

    @Option(names = "--codebook", paramLabel = "DIR", description = "A folder with actors that add to ours.")
    private @Nullable Path codebook;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        List<String> all = new ArrayList<>(phrases);
        if (file != null) {
            all.addAll(lines(file));
        } else if (all.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "expected a phrase, or --file with some");
        }
        LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
        ActorResolver resolver = new ActorResolver(ActorDirectory.load(Optional.ofNullable(codebook)));
        Rows rows = new Rows("phrase", "country", "code", "sector", "name", "office", "confidence");
        for (String phrase : all) {
            Resolution found = resolver.resolve(phrase, day);
            boolean nobody = found.certainty() == Certainty.UNRESOLVED;
            rows.add(
                    phrase,
                    found.country(),
                    found.code(),
                    found.sector(),
                    nobody && found.sector().isEmpty() && found.country().isEmpty() ? "" : found.name(),
                    found.office(),
                    confidence(found.certainty()));
        }
        rows.write(format.format(), spec.commandLine().getOut());
        return ExitStatus.DONE;
    }

    private static double confidence(Certainty certainty) {
        return switch (certainty) {
            case SURE -> 0.95;
            case LIKELY -> 0.7;
            case UNRESOLVED -> 0;
        };
    }

    private static List<String> lines(Path file) {
        try {
            if (file.toString().equals("-")) {
                return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
            }
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (NoSuchFileException e) {
            throw new CannotWork(file + ": no such file", e);
        } catch (IOException e) {
            throw new CannotWork(file + ": cannot be read as UTF-8 text", e);
        }
    }
}
