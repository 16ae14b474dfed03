package org.entente.app.analysis;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.thesis.Episode;
import org.entente.analysis.thesis.Evidence;
import org.entente.analysis.thesis.Finding;
import org.entente.app.console.Console;
import org.entente.app.console.Grid;
import org.entente.app.console.Wrapping;
import org.entente.model.Actor;
import org.entente.model.Event;

/** Shows on a terminal what was found about a thesis. */
final class ThesisText {

    private static final int SENTENCES = 3;

    private final PrintWriter out;

    ThesisText(PrintWriter out) {
        this.out = out;
    }

    void write(Finding finding, List<Episode> episodes, Function<Set<String>, Map<String, Event>> told) {
        Wrapping.lines(finding.sentence(), Console.width()).forEach(out::println);
        out.println();
        out.printf(
                Locale.ROOT,
                "%d causes, %d effects from %s to %s%n",
                finding.causes(),
                finding.effects(),
                finding.window().from(),
                finding.window().to());
        finding.evidence().ifPresent(evidence -> {
            tests(evidence, finding.thesis().direction());
            Map<String, Event> events = told.apply(
                    episodes.stream().flatMap(ThesisText::shown).collect(Collectors.toCollection(LinkedHashSet::new)));
            episodes.forEach(episode -> episode(episode, events));
        });
    }

    private void tests(Evidence evidence, Direction direction) {
        Grid grid = new Grid("test", "result", "95 % interval", "p");
        grid.row("superposed epochs", number(evidence.epochs().ratio()) + " times", "", p(evidence.epochsP(direction)));
        grid.row(
                "count model",
                "rate ratio " + number(evidence.lags().rateRatio()),
                number(evidence.lags().low()) + " to " + number(evidence.lags().high()),
                p(evidence.lagsP(direction)));
        grid.row(
                "point process",
                number(evidence.hawkes().branching()) + " effects a cause",
                number(evidence.hawkes().low()) + " to "
                        + number(evidence.hawkes().high()),
                p(evidence.hawkesP(direction)));
        grid.row("after rather than before", "", "", p(evidence.after()));
        grid.row("the other way round", "", "", p(evidence.reverse()));
        evidence.robustness()
                .forEach(variant ->
                        grid.row(variant.name(), "rate ratio " + number(variant.rateRatio()), "", p(variant.lagsP())));
        grid.print(out, Console.width());
    }

    private static Stream<String> shown(Episode episode) {
        return Stream.concat(
                episode.causes().stream().limit(1), episode.effects().stream().limit(SENTENCES));
    }

    private void episode(Episode episode, Map<String, Event> events) {
        out.println();
        out.printf(
                Locale.ROOT,
                "%s: %d effects followed, %.1f expected%n",
                episode.day(),
                episode.effects().size(),
                episode.expected());
        shown(episode).forEach(id -> sentence(Optional.ofNullable(events.get(id))));
    }

    private void sentence(Optional<Event> event) {
        event.ifPresent(found -> out.println("  "
                + (found.evidence().text().isBlank()
                        ? named(found)
                        : Console.plain(found.evidence().text()))));
    }

    /** An imported event, which has no sentence: who did what to whom. */
    private static String named(Event event) {
        return event.type().name().toLowerCase(Locale.ROOT) + " " + codes(event.sources()) + " -> "
                + codes(event.targets()) + " on " + event.date().start();
    }

    private static String codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).distinct().collect(Collectors.joining(","));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String p(double value) {
        return value < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", value);
    }
}
