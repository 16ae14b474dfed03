package org.entente.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A WHERE clause and its parameters: what a user gave is never part of the text of a query. */
final class Conditions {

    private static final String IS_ACTOR =
            "(a.code = ? OR a.country = ? OR contains(' ' || lower(a.name) || ' ', ' ' || ? || ' '))";
    private static final String SAME_SENTENCE =
            "EXISTS (FROM events e WHERE e.story = x.story AND e.part = x.part" + " AND e.sentence = x.sentence AND ";

    private final List<String> clauses = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** Which events are asked for, each once; the table goes by the name {@code x}. */
    static Conditions events(EventFilter filter) {
        Conditions conditions = reports(filter);
        if (filter.stories().isEmpty()) {
            conditions.clauses.add("NOT EXISTS (FROM repeats r WHERE r.event = x.id)");
        }
        return conditions;
    }

    /** Which reports of events are asked for; the table goes by the name {@code x}. */
    static Conditions reports(EventFilter filter) {
        Conditions conditions = new Conditions();
        conditions.eitherSide(filter.actors(), "x.sources", "", "x.targets");
        conditions.eitherSide(filter.sources(), "x.sources", "x.reciprocal AND ", "x.targets");
        conditions.eitherSide(filter.targets(), "x.targets", "x.reciprocal AND ", "x.sources");
        conditions.oneOf("x.type IN", filter.types());
        conditions.oneOf("x.quad IN", filter.quads());
        filter.place().ifPresent(place -> conditions.and(at("x"), lower(place), upper(place)));
        filter.from().ifPresent(day -> conditions.and("x.date_end >= ?", day));
        filter.to().ifPresent(day -> conditions.and("x.date_start <= ?", day));
        filter.text().ifPresent(words -> conditions.and("contains(lower(x.evidence), ?)", lower(words)));
        conditions.oneOf("x.story IN", filter.stories());
        return conditions;
    }

    /** Which statements are asked for; the table goes by the name {@code x}. */
    static Conditions statements(EventFilter filter) {
        Conditions conditions = new Conditions();
        conditions.anyActor(filter.actors(), "[x.speaker, x.audience]");
        conditions.anyActor(filter.sources(), "[x.speaker]");
        conditions.anyActor(filter.targets(), "[x.audience]");
        conditions.oneOf(SAME_SENTENCE + "e.type IN", filter.types(), ")");
        conditions.oneOf(SAME_SENTENCE + "e.quad IN", filter.quads(), ")");
        conditions.sentenceAndStory(filter, "x.text");
        return conditions;
    }

    /** Which claims are asked for; the table goes by the name {@code x}. */
    static Conditions claims(EventFilter filter) {
        Conditions conditions = new Conditions();
        String sources = "list_concat(x.cause_sources, x.effect_sources)";
        String targets = "list_concat(x.cause_targets, x.effect_targets)";
        conditions.anyActor(filter.actors(), "list_concat(" + sources + ", " + targets + ", [x.claimant])");
        conditions.anyActor(filter.sources(), sources);
        conditions.anyActor(filter.targets(), targets);
        conditions.oneOf("list_has_any(list_concat(x.cause_types, x.effect_types), [", filter.types(), "])");
        conditions.oneOf("list_has_any(list_concat(x.cause_quads, x.effect_quads), [", filter.quads(), "])");
        conditions.sentenceAndStory(filter, "x.thesis");
        return conditions;
    }

    /** No conditions yet. */
    static Conditions none() {
        return new Conditions();
    }

    /** Nothing but parameters, for a query that has its own places for them. A collection stands for an array of words. */
    static Conditions parameters(Object... values) {
        Conditions conditions = new Conditions();
        Collections.addAll(conditions.parameters, values);
        return conditions;
    }

    /** Adds a clause and its parameters. */
    void and(String clause, Object... values) {
        clauses.add(clause);
        Collections.addAll(parameters, values);
    }

    /** Adds all clauses of others. */
    void and(Conditions others) {
        clauses.addAll(others.clauses);
        parameters.addAll(others.parameters);
    }

    /** Sets parameters before all others, for a query that has marks before its WHERE clause. */
    void bindFirst(Collection<?> values) {
        parameters.addAll(0, values);
    }

    /** Adds that a value is one of several; asks nothing where there are none. */
    void oneOf(String before, Collection<?> values) {
        oneOf(before + " (", values, ")");
    }

    /** The clause, with the word WHERE where there is one. */
    String where() {
        return clauses.isEmpty() ? "" : " WHERE " + String.join(" AND ", clauses);
    }

    /** Gives the parameters to a statement, in order. */
    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i) instanceof Collection<?> words) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("VARCHAR", words.toArray()));
            } else {
                statement.setObject(i + 1, parameters.get(i));
            }
        }
    }

    private void oneOf(String before, Collection<?> values, String after) {
        if (!values.isEmpty()) {
            boolean open = before.endsWith("IN");
            String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
            clauses.add(before + (open ? " (" : "") + marks + (open ? ")" : "") + after);
            values.forEach(value -> parameters.add(value.toString()));
        }
    }

    private void anyActor(List<String> names, String actors) {
        if (!names.isEmpty()) {
            clauses.add(among(actors, names));
        }
    }

    /** That one of the actors is on the first side or, on a condition, on the second; to join the two lists would take twice as long. */
    private void eitherSide(List<String> names, String first, String condition, String second) {
        if (!names.isEmpty()) {
            clauses.add("(" + among(first, names) + " OR (" + condition + among(second, names) + "))");
        }
    }

    private String among(String actors, List<String> names) {
        for (String name : names) {
            Collections.addAll(parameters, upper(name), upper(name), lower(name));
        }
        String any = String.join(" OR ", Collections.nCopies(names.size(), IS_ACTOR));
        return "len(list_filter(" + actors + ", lambda a: a IS NOT NULL AND (" + any + "))) > 0";
    }

    private void sentenceAndStory(EventFilter filter, String words) {
        filter.place().ifPresent(place -> and(SAME_SENTENCE + at("e") + ")", lower(place), upper(place)));
        String published = "(SELECT any_value(s.published) FROM stories s WHERE s.id = x.story)";
        filter.from().ifPresent(day -> and(published + " >= ?", day));
        filter.to().ifPresent(day -> and(published + " <= ?", day));
        filter.text()
                .ifPresent(text -> and(
                        "(contains(lower(x.evidence), ?) OR contains(lower(" + words + "), ?))",
                        lower(text),
                        lower(text)));
        oneOf("x.story IN", filter.stories());
    }

    private static String at(String table) {
        return "(contains(' ' || lower(%1$s.place_name) || ' ', ' ' || ? || ' ') OR %1$s.place_country = ?)"
                .formatted(table);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
