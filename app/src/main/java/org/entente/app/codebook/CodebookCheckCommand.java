package org.entente.app.codebook;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.console.Console;
import org.entente.coder.actors.ActorDirectory;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.codebook.CodebookException;
import org.entente.coder.coding.ExampleCheck;
import org.entente.coder.nlp.EnglishReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente codebook check}: whether a codebook is valid, and reads its own examples as their author does. */
@Command(
        name = "check",
        description = "Validates a codebook and codes every example in it; with no folder, the codebook that ships.")
public final class CodebookCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "A folder with predicates, actors and agents that add to ours or replace them.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Codebook codebook;
        try {
            codebook = Optional.ofNullable(folder).map(Codebook::load).orElseGet(Codebook::load);
            ActorDirectory.load(Optional.ofNullable(folder));
        } catch (CodebookException | IllegalArgumentException e) {
            err.println("entente: " + Console.plain(String.valueOf(e.getMessage())));
            return ExitStatus.SOME_REJECTED;
        }
        ExampleCheck check = new ExampleCheck(EnglishReader.load(), codebook);
        List<ExampleCheck.Failure> failures = check.check();
        for (ExampleCheck.Failure failure : failures) {
            out.println(Console.plain(failure.example().where() + ": " + failure.reason()));
            out.println("    " + Console.plain(failure.example().marked()));
        }
        out.printf("%d examples, %d fail; codebook %s%n", check.examples().size(), failures.size(), codebook.version());
        return failures.isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
    }
}
