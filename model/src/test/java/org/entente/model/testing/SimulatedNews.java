package org.entente.model.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Factuality;
import org.entente.model.Mode;
import org.entente.model.Part;
import org.entente.model.Place;
import org.entente.model.QuadClass;
import org.entente.model.Span;
import org.entente.model.Trigger;

/**
 * A history that never happened: dispatches about sixty states in camps, a few of which change sides half-way, with one planted regularity. Every
 * threat or sanction of the USA against Russia makes Russia and China cooperate more in the fifteen days after it. The same seed gives the
 * same history; every sentence says that it is simulated only through its story's publisher.
 */
public final class SimulatedNews {

    /** Who "published" the dispatches. */
    public static final String PUBLISHER = "Simulated";

    private static final int ECHO_DAYS = 15;
    private static final double PLACED = 0.7;

    private record State(String code, String name, Place capital, String camp) {}

    private record Act(State source, State target, EventType type) {}

    private final List<State> states;
    private final LocalDate first;
    private final int days;
    private final int eventsADay;
    private final Random random;
    private final double[] echo;

    /**
     * A history of some days.
     *
     * @param actors how many states act, 4 to 60
     * @param eventsADay how many events a day has on average
     */
    public SimulatedNews(long seed, int actors, LocalDate first, int days, int eventsADay) {
        this.states = states().subList(0, actors);
        this.first = first;
        this.days = days;
        this.eventsADay = eventsADay;
        this.random = new Random(seed);
        this.echo = new double[days + ECHO_DAYS + 1];
    }

    /** The dispatches in order of days, each with eight events at most; to be asked for once. */
    public Stream<Coding> codings() {
        return Stream.iterate(0, day -> day < days, day -> day + 1).flatMap(day -> day(day).stream());
    }

    private List<Coding> day(int day) {
        List<Act> acts = new ArrayList<>();
        int ordinary = Math.max(1, (int) Math.round(eventsADay * (0.6 + 0.8 * random.nextDouble())));
        for (int i = 0; i < ordinary; i++) {
            acts.add(act(day));
        }
        if (random.nextDouble() < 0.06) {
            acts.add(new Act(
                    state("USA"), state("RUS"), random.nextBoolean() ? EventType.THREATEN : EventType.SANCTION));
            for (int later = 1; later <= ECHO_DAYS; later++) {
                echo[day + later] += 0.25;
            }
        }
        if (random.nextDouble() < 0.08 + echo[day]) {
            acts.add(new Act(state("RUS"), state("CHN"), pick(QuadClass.MATERIAL_COOPERATION)));
        }
        List<Coding> codings = new ArrayList<>();
        for (int from = 0; from < acts.size(); from += 8) {
            codings.add(dispatch(day, from / 8, acts.subList(from, Math.min(acts.size(), from + 8))));
        }
        return codings;
    }

    private Act act(int day) {
        State source = busy();
        State target = busy();
        while (target.equals(source)) {
            target = busy();
        }
        boolean friends = camp(source, day).equals(camp(target, day));
        boolean cooperative = random.nextDouble() < (friends ? 0.85 : 0.35);
        boolean material = random.nextDouble() < 0.35;
        return new Act(
                source,
                target,
                pick(
                        cooperative
                                ? material ? QuadClass.MATERIAL_COOPERATION : QuadClass.VERBAL_COOPERATION
                                : material ? QuadClass.MATERIAL_CONFLICT : QuadClass.VERBAL_CONFLICT));
    }

    private String camp(State state, int day) {
        return state.camp().equals("swing") ? day < days / 2 ? "west" : "east" : state.camp();
    }

    /** Few states act often, most seldom. */
    private State busy() {
        return states.get((int) (states.size() * Math.pow(random.nextDouble(), 2.2)));
    }

    private EventType pick(QuadClass quad) {
        List<EventType> types = Stream.of(EventType.values())
                .filter(type -> type.quadClass() == quad)
                .toList();
        return types.get(random.nextInt(types.size()));
    }

    private Coding dispatch(int day, int number, List<Act> acts) {
        LocalDate date = first.plusDays(day);
        String id = "sim-" + date + "-" + number;
        StringBuilder text = new StringBuilder();
        List<Event> events = new ArrayList<>();
        for (Act act : acts) {
            events.add(told(act, id + "-" + events.size(), id, date, events.size() + 1, text));
            text.append(events.size() % 3 == 0 ? "\n\n" : " ");
        }
        Act head = acts.get(0);
        String title = head.source().name() + " and " + head.target().name() + " in the dispatches of " + date;
        Article article =
                new Article(id, Optional.of(date), title, text.toString().strip(), PUBLISHER, "", "en", Map.of());
        return new Coding(article, events, List.of(), List.of());
    }

    private Event told(Act act, String id, String story, LocalDate date, int sentence, StringBuilder text) {
        int start = text.length();
        Actor source = actor(act.source(), text);
        text.append(' ');
        Trigger trigger = new Trigger(words(act.type()), append(words(act.type()), text));
        text.append(' ');
        Actor target = actor(act.target(), text);
        Optional<Place> place = Optional.of(act.target().capital()).filter(at -> random.nextDouble() < PLACED);
        place.ifPresent(at -> text.append(" in ").append(at.name()));
        text.append('.');
        boolean both = act.type() == EventType.CONSULT || act.type() == EventType.AGREE;
        return new Event(
                id,
                story,
                EventDate.day(date),
                date,
                act.type(),
                Mode.NONE,
                List.of(),
                "",
                act.type().quadClass(),
                goldstein(act.type().quadClass()),
                List.of(source),
                List.of(target),
                both,
                place,
                Factuality.ASSERTED,
                Optional.empty(),
                trigger,
                new Evidence(text.substring(start), Part.TEXT, new Span(start, text.length()), sentence),
                List.of(),
                0.5 + random.nextInt(50) / 100.0,
                "simulated",
                1,
                1,
                "simulated",
                "simulated");
    }

    private static double goldstein(QuadClass quad) {
        return (quad.cooperative() ? 1 : -1) * (quad.material() ? 7 : 3);
    }

    private static Actor actor(State state, StringBuilder text) {
        return new Actor(state.name(), append(state.name(), text), state.name(), state.code(), state.code(), "GOV", "");
    }

    private static Span append(String words, StringBuilder text) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private State state(String code) {
        return states.stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<State> states() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SimulatedNews.class.getResourceAsStream("states.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cell -> new State(
                            cell[0],
                            cell[1],
                            new Place(cell[2], cell[0], Double.parseDouble(cell[3]), Double.parseDouble(cell[4])),
                            cell[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(EventType type) {
        return switch (type) {
            case AGREE -> "signed an agreement with";
            case CONSULT -> "held talks with";
            case SUPPORT -> "praised";
            case CONCEDE -> "made concessions to";
            case COOPERATE -> "held joint exercises with";
            case AID -> "sent aid to";
            case RETREAT -> "eased its restrictions on";
            case REQUEST -> "demanded concessions from";
            case ACCUSE -> "accused";
            case REJECT -> "turned down an offer of";
            case THREATEN -> "threatened";
            case PROTEST -> "saw protests against";
            case SANCTION -> "imposed sanctions on";
            case MOBILIZE -> "massed troops against";
            case COERCE -> "seized ships of";
            case ASSAULT -> "fired at troops of";
        };
    }
}
