package org.entente.bench.statistics;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.thesis.Evidence;

/**
 * Writes {@code docs/regressions/statistics.md}: how often the tests of a thesis err on simulated histories without an effect, and how
 * often they find one that is there.
 */
public final class StatisticsRegression {

    private static final int PLANTED = 200;

    private record Planted(Make make, Plant plant, double strength) {}

    private static final List<Planted> PLANTS = List.of(
            new Planted(Make.QUIET, Plant.RATE, 1.6),
            new Planted(Make.UNEVEN, Plant.RATE, 1.6),
            new Planted(Make.SWINGS, Plant.RATE, 1.6),
            new Planted(Make.NEWS, Plant.RATE, 1.6),
            new Planted(Make.ALL, Plant.RATE, 2),
            new Planted(Make.ALL, Plant.LOWER, 2),
            new Planted(Make.ALL, Plant.DELAYED, 4),
            new Planted(Make.QUIET, Plant.BRANCHING, 0.8),
            new Planted(Make.BURSTS, Plant.BRANCHING, 0.8),
            new Planted(Make.NEWS, Plant.BRANCHING, 0.8),
            new Planted(Make.ALL, Plant.BRANCHING, 1.3));

    private final PrintStream out;
    private final int histories;

    private StatisticsRegression(PrintStream out, int histories) {
        this.out = out;
        this.histories = histories;
    }

    /** Arguments: the file to write and, if not 500, how many histories without an effect of each make. */
    public static void main(String[] arguments) throws IOException {
        int histories = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        try (PrintStream out = new PrintStream(Path.of(arguments[0]).toFile(), StandardCharsets.UTF_8)) {
            new StatisticsRegression(out, histories).write();
        }
    }

    private void write() {
        out.println("# The statistics, proved on simulated histories");
        out.println();
        out.println(
                "Written by `mvn -q -Dquick -DskipTests package -pl bench -am && java -cp"
                        + " \"bench/target/classes:app/target/entente.jar:app/target/lib/*\""
                        + " org.entente.bench.statistics.StatisticsRegression docs/regressions/statistics.md`; seeds are fixed.");
        out.println(
                "The three tests' p values together, and the guard that the change comes after the cause, make the verdict"
                        + " (docs/analysis.md).");
        out.println("A history has 365 to 1,200 days, a window of 7, 14 or 30 days, and rates, bursts, rhythm and trend"
                + " drawn anew each time.");
        out.println();
        withoutEffect();
        withEffect();
        recovery();
    }

    private void recovery() {
        out.println();
        out.printf("## Planted turns and blocs: %d of each%n%n", PLANTED);
        out.println(
                "A relation of 120 weeks with three to ten events a week, whose share of conflict moves by so much in one week;"
                        + " and networks of blocs of five actors, twelve events a pair, friends being friendly so much more often than"
                        + " foes.");
        out.println();
        out.println("| planted | found, in percent |");
        out.println("|---|---|");
        out.printf("| no turn | %s say one |%n", turns(0, turns -> turns.turns() > 0));
        for (double moved : new double[] {0.15, 0.3, 0.5}) {
            out.printf(
                    Locale.ROOT,
                    "| a turn by %.2f | %s, its interval holding the week; more than one turn in %s |%n",
                    moved,
                    turns(moved, Recovery.Turns::held),
                    turns(moved, turns -> turns.turns() > 1));
        }
        for (int blocs : new int[] {2, 3, 4}) {
            out.printf("| %d blocs, friendlier by 0.4 | %s without an error |%n", blocs, blocs(blocs, 0.4));
        }
    }

    private static String turns(double moved, Predicate<Recovery.Turns> condition) {
        return share(i -> condition.test(new Recovery(i).turn(moved)));
    }

    private static String blocs(int count, double contrast) {
        return share(i -> new Recovery(i).blocs(count, contrast));
    }

    private static String share(LongPredicate condition) {
        long found = LongStream.range(0, PLANTED).parallel().filter(condition).count();
        return String.format(Locale.ROOT, "%.1f", 100.0 * found / PLANTED);
    }

    private void withoutEffect() {
        out.printf("## Without an effect: %d histories of each make%n%n", histories);
        out.println(
                "Rejections at the 5 % level, in percent, for a thesis \"raises\" / \"lowers\". Every test should stay"
                        + " within 3 to 7, but for the traps, which single tests fall into and the verdict should not in more than"
                        + " a tenth.");
        out.println();
        out.println("| make | epochs | count model | point process | verdict \"supported\" |");
        out.println("|---|---|---|---|---|");
        for (Make make : Make.values()) {
            double strength = make == Make.REVERSE ? 0.6 : 0;
            List<Outcome> outcomes = outcomes(new Planted(make, Plant.NONE, strength), histories, false);
            out.printf(
                    "| %s%s | %s | %s | %s | %s |%n",
                    make.controlled() ? "" : "*trap*: ",
                    make.words(),
                    both(outcomes, direction -> outcome -> outcome.evidence().epochsP(direction) <= Evidence.LEVEL),
                    both(outcomes, direction -> outcome -> outcome.evidence().lagsP(direction) <= Evidence.LEVEL),
                    both(outcomes, direction -> outcome -> outcome.evidence().hawkesP(direction) <= Evidence.LEVEL),
                    both(outcomes, direction -> outcome -> outcome.supported(direction)));
            out.flush();
        }
        out.println();
    }

    private void withEffect() {
        out.printf("## With an effect: %d histories of each kind%n%n", PLANTED);
        out.println(
                "Power of each test at the 5 % level, how often the verdict finds the effect, and how often the 95 %"
                        + " interval holds the planted value, in percent. Ratio: median of estimate by truth, for rates on"
                        + " the scale of logarithms.");
        out.println();
        out.println("| make | planted | strength | epochs | count model | point process | found | coverage | ratio |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (Planted planted : PLANTS) {
            Direction direction = planted.plant() == Plant.LOWER ? Direction.LOWERS : Direction.RAISES;
            boolean branching = planted.plant() == Plant.BRANCHING;
            List<Outcome> outcomes = outcomes(planted, PLANTED, branching);
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n",
                    planted.make().words(),
                    planted.plant().words(),
                    planted.strength(),
                    percent(outcomes, outcome -> outcome.evidence().epochsP(direction) <= Evidence.LEVEL),
                    percent(outcomes, outcome -> outcome.evidence().lagsP(direction) <= Evidence.LEVEL),
                    percent(outcomes, outcome -> outcome.evidence().hawkesP(direction) <= Evidence.LEVEL),
                    percent(outcomes, outcome -> outcome.supported(direction)),
                    coverage(planted, outcomes),
                    ratio(planted, outcomes));
            out.flush();
        }
    }

    private static String coverage(Planted planted, List<Outcome> outcomes) {
        return switch (planted.plant()) {
            case RATE -> percent(outcomes, Outcome::rateCovered);
            case BRANCHING -> percent(outcomes, Outcome::branchingCovered);
            default -> "";
        };
    }

    private static String ratio(Planted planted, List<Outcome> outcomes) {
        return switch (planted.plant()) {
            case RATE ->
                median(outcomes, each -> Math.log(each.evidence().lags().rateRatio()) / Math.log(each.truth()));
            case BRANCHING -> median(outcomes, each -> each.evidence().hawkes().branching() / each.truth());
            default -> "";
        };
    }

    private static List<Outcome> outcomes(Planted planted, int count, boolean interval) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> {
                    long seed = 100_003L * i
                            + planted.make().name().hashCode()
                            + planted.plant().name().hashCode();
                    Simulation simulation = new Simulation(seed, planted.make(), planted.plant(), planted.strength());
                    return Outcome.of(simulation, i, interval);
                })
                .toList();
    }

    private interface Directed {
        Predicate<Outcome> in(Direction direction);
    }

    private static String both(List<Outcome> outcomes, Directed condition) {
        return percent(outcomes, condition.in(Direction.RAISES)) + " / "
                + percent(outcomes, condition.in(Direction.LOWERS));
    }

    private static String percent(List<Outcome> outcomes, Predicate<Outcome> condition) {
        return String.format(
                Locale.ROOT, "%.1f", 100.0 * outcomes.stream().filter(condition).count() / outcomes.size());
    }

    private static String median(List<Outcome> outcomes, ToDoubleFunction<Outcome> value) {
        double[] sorted = outcomes.stream().mapToDouble(value).sorted().toArray();
        return String.format(Locale.ROOT, "%.2f", sorted[sorted.length / 2]);
    }
}
