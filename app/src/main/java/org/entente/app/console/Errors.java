package org.entente.app.console;

import java.util.List;
import java.util.Objects;
import org.entente.app.ExitStatus;
import org.entente.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one line on standard error, and never shows a stack trace unless ENTENTE_DEBUG is set. */
public final class Errors {

    private Errors() {}

    /** Makes a command line say its errors so. */
    public static void handle(CommandLine line) {
        line.setParameterExceptionHandler((problem, arguments) -> usage(problem));
        line.setExecutionExceptionHandler((problem, command, arguments) -> execution(problem, command));
    }

    /** A group of commands was called without saying which. */
    public static ParameterException commandMissing(CommandSpec group) {
        return new ParameterException(
                group.commandLine(),
                "a command is missing; there are "
                        + String.join(", ", group.subcommands().keySet()));
    }

    private static int usage(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        say(command, name + ": " + message(problem) + "; see: " + name + " --help");
        return ExitStatus.WRONG_USAGE;
    }

    private static int execution(Exception problem, CommandLine command) {
        if (System.getenv("ENTENTE_DEBUG") != null) {
            problem.printStackTrace(command.getErr());
        }
        if (problem instanceof LedgerException || problem instanceof CannotWork) {
            say(command, "entente: " + problem.getMessage());
        } else {
            say(
                    command,
                    "entente: failed for a reason it does not know (" + problem
                            + "); please report it with what ENTENTE_DEBUG=1 shows");
        }
        return ExitStatus.CANNOT_WORK;
    }

    private static String message(ParameterException problem) {
        String message = Objects.requireNonNullElse(problem.getMessage(), "wrong usage");
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            List<String> meant = unmatched.getSuggestions();
            String kind = word.startsWith("-") ? "option" : isGroup(problem.getCommandLine()) ? "command" : "argument";
            return "there is no %s '%s'%s"
                    .formatted(kind, word, meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?");
        }
        return Character.toLowerCase(message.charAt(0)) + message.substring(1).replace(" (case-insensitive)", "");
    }

    private static boolean isGroup(CommandLine command) {
        return !command.getSubcommands().isEmpty();
    }

    private static void say(CommandLine command, String line) {
        command.getErr().println(Console.plain(line.replaceAll("\\R+", " ")));
        command.getErr().flush();
    }
}
