package org.entente.training.ranking;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.coder.Coder;
import org.entente.coder.ranking.Ranking;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Codes the stories of labelled pairs, without showing the coder the pairs, and says how many it codes as labelled. */
@Command(
        name = "score-labels",
        mixinStandardHelpOptions = true,
        description = "Scores the coder, end to end, against labelled pairs of real news.")
public final class ScoreLabels implements Callable<Integer> {

    @Parameters(paramLabel = "LABELS", description = "The labels, without text.")
    private Path labels = Path.of("news-pairs.tsv");

    @Option(names = "--benchmarks", defaultValue = "../shared/benchmarks", description = "Where the stories lie.")
    private Path benchmarks = Path.of("../shared/benchmarks");

    /** What came of the rows of one kind. */
    private static final class Tally {
        private int rows;
        private int related;
        private int coded;
        private int right;
        private int byModel;
        private int modelRight;

        void add(String label, String root, String by) {
            rows++;
            related += label.equals(Ranking.NONE) ? 0 : 1;
            coded += root.isEmpty() ? 0 : 1;
            right += root.equals(label) ? 1 : 0;
            boolean model = by.startsWith("model");
            byModel += model ? 1 : 0;
            modelRight += model && root.equals(label) ? 1 : 0;
        }
    }

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ScoreLabels()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<NewsPairs.Row> rows = NewsPairs.rows(labels, benchmarks);
        Coder coder = Coder.load();
        Map<String, List<Event>> coded = new HashMap<>();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Map<String, Tally> types = new TreeMap<>();
        for (NewsPairs.Row row : rows) {
            List<Event> events = coded.computeIfAbsent(row.story().id(), id -> coder.code(row.story(), LocalDate.EPOCH)
                    .events());
            String label = row.factuality().equals("asserted") ? row.label() : Ranking.NONE;
            Event best = best(events, row, label);
            String root = best == null ? "" : root(best);
            String by = best == null ? "" : best.by();
            tally(tallies, "all").add(label, root, by);
            tally(tallies, row.stratum().split(" ", 2)[0]).add(label, root, by);
            tally(types, label).add(label, root, by);
        }
        System.out.println("| | pairs | with a relation | coded | right | precision | recall | by model | right |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        tallies.forEach(ScoreLabels::print);
        types.forEach(ScoreLabels::print);
        return 0;
    }

    private static Tally tally(Map<String, Tally> tallies, String name) {
        return tallies.computeIfAbsent(name, any -> new Tally());
    }

    private static void print(String name, Tally tally) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.2f | %.2f | %d | %d |%n",
                name,
                tally.rows,
                tally.related,
                tally.coded,
                tally.right,
                tally.coded == 0 ? 0 : (double) tally.right / tally.coded,
                tally.related == 0 ? 0 : (double) tally.right / tally.related,
                tally.byModel,
                tally.modelRight);
    }

    /** The event of the pair, of several the one that is as labelled; null where there is none. */
    private static @Nullable Event best(List<Event> events, NewsPairs.Row row, String label) {
        Event found = null;
        for (Event event : events) {
            if (event.evidence().part() == row.part()
                    && joins(event, row)
                    && (found == null || root(event).equals(label))) {
                found = event;
            }
        }
        return found;
    }

    private static boolean joins(Event event, NewsPairs.Row row) {
        Span source = points(row, row.source());
        Span target = points(row, row.target());
        return touches(event.sources(), source) && touches(event.targets(), target)
                || event.reciprocal() && touches(both(event), source) && touches(both(event), target);
    }

    private static List<Actor> both(Event event) {
        return Stream.concat(event.sources().stream(), event.targets().stream()).toList();
    }

    private static boolean touches(List<Actor> side, Span span) {
        return side.stream().anyMatch(actor -> actor.span().overlaps(span));
    }

    private static Span points(NewsPairs.Row row, NewsPairs.Stretch units) {
        String words = row.story().words(row.part());
        return new Span(words.codePointCount(0, units.from()), words.codePointCount(0, units.to()));
    }

    private static String root(Event event) {
        EventType type = event.type();
        return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
    }
}
