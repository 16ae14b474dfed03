package org.entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/**
 * What analysis asks of the acts in a ledger, counted by the database: answers are as long as a history has days, however many millions of events
 * there are.
 */
public final class Tallies {

    private final Store store;

    Tallies(Store store) {
        this.store = store;
    }

    /** Every actor who did or suffered something that counts. */
    public Set<String> actors() {
        return new TreeSet<>(store.list(
                "SELECT DISTINCT source AS code FROM interactions UNION SELECT DISTINCT target FROM interactions",
                Conditions.none(),
                row -> row.getString("code")));
    }

    /** Those of these actors who did or suffered something that counts. */
    public Set<String> occurring(Collection<String> codes) {
        Set<String> found = new TreeSet<>();
        for (String side : List.of("source", "target")) {
            Conditions conditions = Conditions.none();
            conditions.oneOf(side + " IN", codes);
            found.addAll(store.list(
                    "SELECT DISTINCT " + side + " AS code FROM interactions" + conditions.where(),
                    conditions,
                    row -> row.getString("code")));
        }
        return found;
    }

    /** How many events were reported on each day, each counted once however many pairs it joins; days without any are absent. */
    public NavigableMap<LocalDate, Long> reported(InteractionFilter filter) {
        Conditions conditions = filter.conditions();
        NavigableMap<LocalDate, Long> days = new TreeMap<>();
        // told apart by their hashes: a pair in 10^19 is taken for one event, and strings need not be kept
        try (Stream<Map.Entry<LocalDate, Long>> rows = store.stream(
                "SELECT date, count(*) AS events FROM (SELECT DISTINCT date, hash(event) AS event FROM "
                        + filter.counting().interactions() + conditions.where() + ") GROUP BY date",
                conditions,
                row -> Map.entry(row.getObject("date", LocalDate.class), row.getLong("events")))) {
            rows.forEach(day -> days.put(day.getKey(), day.getValue()));
        }
        return days;
    }

    /**
     * What happened between two sides by day and type.
     *
     * @param first codes of the actors on the first side
     * @param second codes of those on the second; empty for everyone not on the first
     * @param window the days; whom it names does not matter
     */
    public List<DayOfSides> between(Set<String> first, Set<String> second, InteractionFilter window) {
        Conditions conditions = days(window);
        String one = marks(first);
        String forth = "source IN " + one + " AND "
                + (second.isEmpty() ? "target NOT IN " + one : "target IN " + marks(second));
        String back = "target IN " + one + " AND "
                + (second.isEmpty() ? "source NOT IN " + one : "source IN " + marks(second));
        List<Object> sides = new ArrayList<>(first);
        sides.addAll(second.isEmpty() ? first : second);
        List<Object> both = new ArrayList<>(sides);
        both.addAll(sides);
        conditions.and("((" + forth + ") OR (" + back + "))", both.toArray());
        conditions.bindFirst(first);
        return store.list(
                "SELECT date, type, count(*) AS events, sum(forth) AS forth, sum(goldstein) AS goldstein FROM"
                        + " (SELECT min(date) AS date, arg_min(type, date) AS type, arg_min(goldstein, date) AS goldstein,"
                        + " (CAST(bool_or(f) AS DOUBLE) + CAST(bool_and(f) AS DOUBLE)) / 2 AS forth"
                        + " FROM (SELECT event, date, type, goldstein, source IN " + one + " AS f FROM "
                        + window.counting().interactions()
                        + conditions.where() + ") GROUP BY event) GROUP BY date, type ORDER BY date, type",
                conditions,
                row -> new DayOfSides(
                        row.getObject("date", LocalDate.class),
                        EventType.valueOf(row.getString("type")),
                        row.getLong("events"),
                        row.getDouble("forth"),
                        row.getDouble("goldstein")));
    }

    /** How many events of a cause and of an effect there were by day; days without any are absent. */
    public List<DayOfThesis> days(ActFilter cause, ActFilter effect, InteractionFilter window) {
        Conditions conditions = days(window);
        List<Object> either = new ArrayList<>(cause.parameters());
        either.addAll(effect.parameters());
        conditions.and("(" + cause.clause() + " OR " + effect.clause() + ")", either.toArray());
        conditions.bindFirst(cause.parameters());
        return store.list(
                "SELECT date, count(*) FILTER (WHERE cause) AS causes, count(*) FILTER (WHERE NOT cause) AS effects FROM"
                        + " (SELECT date, event, bool_or(cause) AS cause FROM (SELECT date, event, " + cause.clause()
                        + " AS cause FROM " + window.counting().interactions() + conditions.where()
                        + ") GROUP BY date, event) GROUP BY date ORDER BY date",
                conditions,
                row -> new DayOfThesis(
                        row.getObject("date", LocalDate.class), row.getLong("causes"), row.getLong("effects")));
    }

    /** The ids of the events that are such acts, by day and id; those that are acts of the other kind too are left out. Whom the window names does not matter. */
    public List<String> events(ActFilter acts, Optional<ActFilter> but, InteractionFilter window) {
        Conditions conditions = days(window);
        List<Object> either = new ArrayList<>(acts.parameters());
        but.ifPresent(other -> either.addAll(other.parameters()));
        String excluded = but.map(ActFilter::clause).orElse("false");
        conditions.and("(" + acts.clause() + " OR " + excluded + ")", either.toArray());
        but.ifPresent(other -> conditions.bindFirst(other.parameters()));
        return store.list(
                "SELECT event FROM (SELECT date, event, " + excluded + " AS out FROM "
                        + window.counting().interactions() + conditions.where()
                        + ") GROUP BY date, event HAVING NOT bool_or(out) ORDER BY date, event",
                conditions,
                row -> row.getString("event"));
    }

    /** The events of these ids that the ledger holds, by id. */
    public Map<String, Event> told(Collection<String> ids) {
        Map<String, Event> told = new TreeMap<>();
        if (!ids.isEmpty()) {
            Conditions conditions = Conditions.none();
            conditions.oneOf("x.id IN", ids);
            store.list("SELECT x.* FROM " + EventRows.of(conditions) + " x", conditions, EventTable::read)
                    .forEach(event -> told.put(event.id(), event));
        }
        return told;
    }

    /** How often any two actors did things to each other, by quad class, in the whole window. */
    public List<PairCount> pairs(InteractionFilter filter) {
        return pairs(filter, "DATE '1970-01-01'");
    }

    /** The same for each week from Monday. */
    public List<PairCount> pairsByWeek(InteractionFilter filter) {
        return pairs(filter, "CAST(date_trunc('week', date) AS DATE)");
    }

    private List<PairCount> pairs(InteractionFilter filter, String start) {
        Conditions conditions = filter.conditions();
        conditions.and("source <> target");
        return store.list(
                "SELECT " + start + " AS start, least(source, target) AS one, greatest(source, target) AS other, quad,"
                        + " count(*) AS events FROM " + filter.counting().interactions() + conditions.where()
                        + " GROUP BY ALL ORDER BY ALL",
                conditions,
                row -> new PairCount(
                        row.getObject("start", LocalDate.class),
                        row.getString("one"),
                        row.getString("other"),
                        QuadClass.valueOf(row.getString("quad")),
                        row.getLong("events")));
    }

    private static Conditions days(InteractionFilter window) {
        return new InteractionFilter(window.from(), window.to(), Set.of()).conditions();
    }

    private static String marks(Collection<?> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }
}
