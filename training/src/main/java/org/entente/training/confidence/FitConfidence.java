package org.entente.training.confidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the weights of confidence to judged events and shows how reliable they are. */
@Command(
        name = "fit-confidence",
        mixinStandardHelpOptions = true,
        description = "Fits confidence to events that readers judged; prints its weights and how reliable it is.")
public final class FitConfidence implements Callable<Integer> {

    @Parameters(arity = "1..*", description = "Tables of judgements with what the coder knew of each event.")
    private List<Path> tables = new ArrayList<>();

    @Option(names = "--penalty", defaultValue = "1", description = "The L2 penalty.")
    private double penalty;

    @Option(names = "--seed", defaultValue = "7", description = "Of the folds.")
    private long seed;

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new FitConfidence()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<JudgedEvent> events = new ArrayList<>();
        for (Path table : tables) {
            events.addAll(JudgedEvent.read(table));
        }
        LogisticFit fit = new LogisticFit(penalty);
        double[] weights = fit.fit(events);
        System.out.printf("intercept\t%.3f%n", weights[0]);
        for (int i = 0; i < JudgedEvent.FEATURES.size(); i++) {
            System.out.printf("%s\t%.3f%n", JudgedEvent.FEATURES.get(i), weights[i + 1]);
        }
        System.out.println();
        System.out.print(new Reliability(fit, seed).table(events));
        return 0;
    }
}
