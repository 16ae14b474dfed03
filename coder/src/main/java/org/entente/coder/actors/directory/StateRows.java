package org.entente.coder.actors.directory;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the rows of the tables of states. */
final class StateRows {

    static final List<String> STATES = List.of("code", "country", "status", "from", "to", "source");
    static final List<String> WORDS = List.of("code", "name", "aliases", "adjectives", "demonyms", "capitals", "seats");
    static final List<String> DATED = List.of("code", "kind", "name", "from", "to");
    static final List<String> PLACES = List.of("code", "places");
    static final List<String> NUMBERS = List.of("code", "system", "number", "from", "to");

    private final Map<String, State> states;
    private final List<Sense> names;

    StateRows(Map<String, State> states, List<Sense> names) {
        this.states = states;
        this.names = names;
    }

    void state(TsvFile.Row row) {
        String code = Words.notEmpty(row.cell(0), "code");
        State.Status status;
        try {
            status = State.Status.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + row.cell(2) + "' is no status: state, former, contested or dependency", e);
        }
        states.put(code, new State(code, code, row.cell(1), status, Period.parse(row.cell(3), row.cell(4))));
    }

    void words(TsvFile.Row row) {
        State old = known(row.cell(0));
        State state =
                new State(old.code(), Words.notEmpty(row.cell(1), "name"), old.country(), old.status(), old.years());
        states.put(state.code(), state);
        Period years = state.status() == State.Status.FORMER ? state.years() : Period.ALWAYS;
        add(state, Sense.Kind.STATE, row.cell(1), years);
        row.list(2).forEach(n -> add(state, Sense.Kind.STATE, n, years));
        row.list(3).forEach(n -> add(state, Sense.Kind.ADJECTIVE, n, years));
        List<String> people = row.cell(4).isEmpty() ? row.list(3) : row.list(4);
        people.forEach(n -> people(state, n, years));
        row.list(5).forEach(n -> add(state, Sense.Kind.CAPITAL, n, years));
        row.list(6).forEach(n -> add(state, Sense.Kind.SEAT, n, years));
    }

    void dated(TsvFile.Row row) {
        Period years = Period.parse(row.cell(3), row.cell(4));
        Sense.Kind kind =
                switch (row.cell(1)) {
                    case "name" -> Sense.Kind.STATE;
                    case "adjective" -> Sense.Kind.ADJECTIVE;
                    case "demonym" -> Sense.Kind.DEMONYM;
                    case "capital" -> Sense.Kind.CAPITAL;
                    case "seat" -> Sense.Kind.SEAT;
                    default ->
                        throw new IllegalArgumentException(
                                "'" + row.cell(1) + "' is no kind of name: name, adjective, demonym, capital or seat");
                };
        add(known(row.cell(0)), kind, row.cell(2), years);
        if (kind == Sense.Kind.ADJECTIVE || kind == Sense.Kind.DEMONYM) {
            people(known(row.cell(0)), row.cell(2), years);
        }
    }

    void places(TsvFile.Row row) {
        State state = known(row.cell(0));
        row.list(1).forEach(n -> add(state, Sense.Kind.PLACE, n, Period.ALWAYS));
    }

    Facts.StateNumber number(TsvFile.Row row) {
        return new Facts.StateNumber(
                known(row.cell(0)).code(),
                row.cell(1),
                Integer.parseInt(row.cell(2)),
                Period.parse(row.cell(3), row.cell(4)));
    }

    private void people(State state, String noun, Period years) {
        if (noun.matches(".*(ese|ish|ch|ss|x)")) {
            add(state, Sense.Kind.DEMONYMS, noun, years);
        } else if (noun.endsWith("men")) {
            add(state, Sense.Kind.DEMONYMS, noun, years);
        } else {
            add(state, Sense.Kind.DEMONYM, noun, years);
            if (noun.endsWith("man")) {
                add(state, Sense.Kind.DEMONYMS, noun.substring(0, noun.length() - 2) + "en", years);
            } else if (noun.length() > 3 || !noun.equals(noun.toUpperCase(Locale.ROOT))) {
                add(
                        state,
                        Sense.Kind.DEMONYMS,
                        noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s",
                        years);
            }
        }
    }

    private void add(State state, Sense.Kind kind, String name, Period years) {
        names.add(new Sense(state, kind, years, name.startsWith("the ") ? name.substring(4) : name));
    }

    private State known(String code) {
        State state = states.get(code);
        if (state == null) {
            throw new IllegalArgumentException("no state has the code '" + code + "'");
        }
        return state;
    }
}
