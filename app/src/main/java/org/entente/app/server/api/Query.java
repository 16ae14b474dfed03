package org.entente.app.server.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.analysis.Window;
import org.entente.app.server.safety.Problem;
import org.entente.app.server.view.LedgerView;
import org.entente.app.server.view.Pair;
import org.entente.ledger.EventFilter;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/** Reads the parameters of a request; what cannot be read is a 400 problem that names the parameter. Empty ones count as absent. */
public final class Query {

    /** The most entries a page of a list has. */
    public static final int MOST = 1000;

    private static final int LONGEST = 1000;

    private final Context request;

    /** The query of a request. */
    public Query(Context request) {
        this.request = request;
    }

    /** A text. */
    public Optional<String> text(String name) {
        Optional<String> value = Optional.ofNullable(request.queryParam(name)).filter(word -> !word.isBlank());
        value.ifPresent(word -> checkLength(name, word));
        return value.map(String::strip);
    }

    /** A text that must be given. */
    public String needed(String name) {
        return text(name).orElseThrow(() -> new Problem(400, "the parameter '" + name + "' is missing"));
    }

    /** All values of a parameter that may come more than once. */
    public List<String> texts(String name) {
        return request.queryParams(name).stream()
                .filter(word -> !word.isBlank())
                .map(String::strip)
                .peek(word -> checkLength(name, word))
                .toList();
    }

    /** A day. */
    public Optional<LocalDate> day(String name) {
        return text(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new Problem(400, name + ": '" + value + "' is no day; write it like 2024-05-20");
            }
        });
    }

    /** A whole number between two bounds. */
    public int number(String name, int usual, int least, int most) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Problem(400, name + ": '" + value.get() + "' is no whole number");
        }
        throw new Problem(400, name + ": " + value.get() + " is not between " + least + " and " + most);
    }

    /** A value of an enum, by its name in any case. */
    public <E extends Enum<E>> E choice(String name, Class<E> type, E usual) {
        return text(name).map(value -> constant(name, type, value)).orElse(usual);
    }

    /** Several values of an enum, also parted by commas. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> set = EnumSet.noneOf(type);
        texts(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .forEach(value -> set.add(constant(name, type, value.strip())));
        return set;
    }

    /** The filter that the command line's options of the same names make. */
    public EventFilter filter() {
        return new EventFilter(
                texts("actor"),
                texts("source"),
                texts("target"),
                choices("type", EventType.class),
                choices("quad", QuadClass.class),
                day("from"),
                day("to"),
                text("text"),
                text("place"),
                texts("story"));
    }

    /** The days asked for, or those on which the pair acted. */
    public Window window(LedgerView view, Pair pair) {
        Optional<Window> span = view.span(Pair.of(pair.one(), pair.other()));
        return window(
                view.first(day("from").or(() -> span.map(Window::from))),
                view.last(day("to").or(() -> span.map(Window::to))));
    }

    /** The days asked for, or all of the ledger. */
    public Window window(LedgerView view) {
        return window(view.first(day("from")), view.last(day("to")));
    }

    private static Window window(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Problem(400, "the last day, " + to + ", is before the first, " + from);
        }
        return new Window(from, to);
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Problem(
                    400,
                    name + ": there is no '" + value + "'; there are "
                            + String.join(
                                    ", ",
                                    Arrays.stream(type.getEnumConstants())
                                            .map(Enum::name)
                                            .toList()));
        }
    }

    private static void checkLength(String name, String value) {
        if (value.length() > LONGEST) {
            throw new Problem(400, name + " is longer than " + LONGEST + " characters");
        }
    }
}
