package org.entente.app.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.analysis.Window;
import org.entente.analysis.epochs.EpochCurve;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.grammar.ThesisSyntaxException;
import org.entente.analysis.lags.LagCurve;
import org.entente.analysis.network.NetworkTally;
import org.entente.analysis.network.RelationShifts;
import org.entente.analysis.network.SignedNetwork;
import org.entente.analysis.relations.Period;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationTally;
import org.entente.analysis.relations.Sides;
import org.entente.analysis.thesis.Episode;
import org.entente.analysis.thesis.Finding;
import org.entente.app.analysis.ThesisExamination;
import org.entente.app.analysis.WeekCounts;
import org.entente.app.server.safety.Problem;
import org.entente.ledger.Counting;
import org.entente.ledger.EventFilter;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Tallies;
import org.entente.model.Event;
import org.entente.model.Interaction;

/** Puts the ledger's acts to the analyses. */
public final class Inquiry {

    /** What the random draws of a thesis test begin with. */
    public static final long SEED = 1;

    private static final int EPISODES = 5;
    private static final int MOST_PERIODS = 1200;
    private static final int ANSWERS = 32;

    /** Among how many of the busiest actors pairs are sought that drifted, and how many events a pair must have in both windows. */
    private static final int DRIFTING = 60;

    private static final int FEWEST_EVENTS = 10;

    /**
     * What was found about a thesis.
     *
     * @param finding the verdict and its tests
     * @param episodes the episodes that say most for it
     * @param epochs effects around causes by distance in days; empty where there were too few events for a test
     * @param lags the count model's rate ratio for shorter windows than the thesis'; likewise
     */
    public record Answer(
            Finding finding, List<Episode> episodes, List<EpochCurve.Point> epochs, List<LagCurve.Point> lags) {
        public Answer {
            episodes = List.copyOf(episodes);
            epochs = List.copyOf(epochs);
            lags = List.copyOf(lags);
        }
    }

    private record Question(String stamp, Thesis thesis, Window window) {}

    private record Moved(String stamp, Window window) {}

    private final LedgerView view;
    private final Memory<Question, Answer> answers = new Memory<>(ANSWERS);
    private final Memory<Moved, List<Drift>> drifts = new Memory<>(ANSWERS);

    /** An inquiry into this ledger. */
    public Inquiry(LedgerView view) {
        this.view = view;
    }

    /** How two actors stood in each period of a window. */
    public Relation relation(Pair pair, Period period, Window window) {
        if (pair.one().equals(pair.other())) {
            throw new Problem(400, "a relation needs two actors, not '" + pair.one() + "' twice");
        }
        if (window.days() > MOST_PERIODS && period == Period.DAY) {
            throw new Problem(400, "more than " + MOST_PERIODS + " days: ask by week, or for fewer days");
        }
        RelationTally tally = new RelationTally(Sides.dyad(pair.one(), pair.other()), period, window);
        Set<String> two = Set.of(pair.one(), pair.other());
        rest(window, two).forEach(tally::addReported);
        try (Stream<Interaction> acts = view.ledger().interactions(within(window, two))) {
            acts.forEachOrdered(tally::add);
        }
        return tally.relation();
    }

    /** The first events between two actors in a window, by date. */
    public List<Event> between(Pair pair, Window window, int most) {
        Map<String, Event> events = new LinkedHashMap<>();
        for (Pair way : List.of(pair, pair.turned())) {
            EventFilter filter = EventFilter.ALL
                    .withSource(way.one())
                    .withTarget(way.other())
                    .from(window.from())
                    .to(window.to());
            view.events(filter, 0, most).items().forEach(event -> events.putIfAbsent(event.id(), event));
        }
        List<Event> sorted = new ArrayList<>(events.values());
        sorted.sort(Comparator.comparing((Event event) -> event.date().start())
                .thenComparing(Event::story)
                .thenComparing(event -> event.evidence().sentence()));
        return List.copyOf(sorted.subList(0, Math.min(most, sorted.size())));
    }

    /** The network of the busiest actors in a window. */
    public SignedNetwork network(Window window, int actors) {
        NetworkTally tally = new NetworkTally();
        view.flows(window)
                .forEach(flow -> tally.add(flow.source(), flow.target(), flow.quad(), (double) flow.events()));
        return tally.network(actors);
    }

    /** The network in a window of these actors alone. */
    public SignedNetwork network(Window window, Collection<String> among) {
        Set<String> chosen = Set.copyOf(among);
        NetworkTally tally = new NetworkTally();
        view.flows(window).stream()
                .filter(flow -> chosen.contains(flow.source()) && chosen.contains(flow.target()))
                .forEach(flow -> tally.add(flow.source(), flow.target(), flow.quad(), (double) flow.events()));
        return tally.network(chosen.size());
    }

    /**
     * Which pairs of a window's busiest actors drew closer or drifted apart, most clearly first: against the window of the same length before it,
     * reckoned as {@code entente network --compare} does.
     */
    public List<Drift> drifts(Window window) {
        return drifts.get(new Moved(view.stamp(), window), this::moved);
    }

    private List<Drift> moved(Moved question) {
        Window window = question.window();
        Window before =
                new Window(window.from().minusDays(window.days()), window.from().minusDays(1));
        Set<String> actors = Set.copyOf(network(window, DRIFTING).actors());
        Tallies tallies = view.ledger().tallies();
        return Drift.of(
                RelationShifts.between(
                        WeekCounts.of(
                                tallies,
                                InteractionFilter.ALL.from(before.from()).to(before.to()),
                                actors),
                        WeekCounts.of(
                                tallies,
                                InteractionFilter.ALL.from(window.from()).to(window.to()),
                                actors),
                        FEWEST_EVENTS),
                view.dyads(window));
    }

    /** Tests a thesis; a 400 problem where it cannot be read. The same question is answered once until something is written. */
    public Answer thesis(String text, Window window) {
        return answers.get(new Question(view.stamp(), parse(text), window), this::tested);
    }

    private Answer tested(Question question) {
        Thesis thesis = question.thesis();
        ThesisExamination.Examined examined = new ThesisExamination(
                        view.ledger().tallies(), Counting.EVENTS, SEED, EPISODES)
                .of(thesis, question.window(), view.reported());
        Finding finding = examined.finding();
        boolean tested = finding.evidence().isPresent();
        return new Answer(
                finding,
                examined.episodes(),
                tested ? EpochCurve.of(examined.history(), thesis.days()) : List.of(),
                tested ? LagCurve.of(examined.history(), thesis.days()) : List.of());
    }

    /** How many events were reported by day that are not between these actors. */
    private Map<LocalDate, Long> rest(Window window, Set<String> among) {
        NavigableMap<LocalDate, Long> rest =
                new TreeMap<>(view.reported().subMap(window.from(), true, window.to(), true));
        view.ledger().eventsByDay(within(window, among)).forEach((day, events) -> rest.merge(day, -events, Long::sum));
        return rest;
    }

    private static InteractionFilter within(Window window, Set<String> among) {
        return new InteractionFilter(Optional.of(window.from()), Optional.of(window.to()), among);
    }

    private static Thesis parse(String text) {
        try {
            return Thesis.parse(text);
        } catch (ThesisSyntaxException e) {
            throw new Problem(400, e.getMessage() + " (at character " + (e.position() + 1) + " of the thesis)");
        }
    }
}
