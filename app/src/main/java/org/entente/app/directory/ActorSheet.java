package org.entente.app.directory;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.console.Console;
import org.entente.app.console.Grid;
import org.entente.app.console.Rows;
import org.entente.coder.actors.directory.Entity;
import org.entente.coder.actors.directory.Facts;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Period;
import org.entente.coder.actors.directory.Person;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.actors.directory.State;

/**
 * What the directory has on one actor, to be shown.
 *
 * @param name the usual name
 * @param kind what it is: person, state, igo, party, ...
 * @param aliases other names
 * @param entries what it was when
 */
record ActorSheet(String name, String kind, List<String> aliases, List<Entry> entries) {

    /**
     * An office of a person, or the existence of a body.
     *
     * @param what the office; empty for a body
     * @param code the code that events carry
     * @param sector PLOVER's sector
     * @param years when
     * @param source where the fact comes from; empty where the table has no source by row
     */
    record Entry(String what, String code, String sector, Period years, String source) {}

    static ActorSheet of(Entity entity, Facts facts) {
        if (entity instanceof Person person) {
            List<Entry> offices = person.tenures().stream()
                    .map(held -> new Entry(held.office(), held.country(), held.sector(), held.years(), held.source()))
                    .toList();
            return new ActorSheet(person.name(), "person", person.aliases(), offices);
        }
        if (entity instanceof Organisation body) {
            return new ActorSheet(
                    body.name(),
                    body.kind(),
                    body.aliases(),
                    List.of(new Entry("", body.code(), body.sector(), body.years(), body.source())));
        }
        if (entity instanceof State state) {
            return new ActorSheet(
                    state.name(),
                    state.status().name().toLowerCase(Locale.ROOT),
                    names(state, facts),
                    List.of(new Entry("", state.code(), "", state.years(), "")));
        }
        throw new IllegalArgumentException(entity.name() + " is a word, not an actor");
    }

    private static List<String> names(State state, Facts facts) {
        return facts.stateNames().stream()
                .filter(sense -> sense.entity().equals(state) && sense.kind() != Sense.Kind.PLACE)
                .map(Sense::form)
                .filter(form -> !form.equals(state.name()))
                .distinct()
                .toList();
    }

    /** Writes it for people. */
    void print(PrintWriter out) {
        out.println(Console.plain(name + " (" + kind + ")"));
        if (!aliases.isEmpty()) {
            out.println(Console.plain("also: " + String.join(", ", aliases)));
        }
        boolean offices = entries.stream().anyMatch(entry -> !entry.what().isEmpty());
        Grid grid = offices
                ? new Grid("OFFICE", "OF", "SECTOR", "FROM", "TO", "SOURCE")
                : new Grid("CODE", "SECTOR", "FROM", "TO", "SOURCE");
        for (Entry entry : entries) {
            List<String> cells = new ArrayList<>(
                    List.of(entry.code(), entry.sector(), from(entry.years()), to(entry.years()), entry.source()));
            if (offices) {
                cells.add(0, entry.what());
            }
            grid.row(cells.toArray(String[]::new));
        }
        grid.print(out, Console.width());
        out.println();
    }

    /** All of them as rows for programs. */
    static Rows rows(List<ActorSheet> sheets) {
        Rows rows = new Rows("name", "kind", "aliases", "office", "code", "sector", "from", "to", "source");
        for (ActorSheet sheet : sheets) {
            for (Entry entry : sheet.entries) {
                rows.add(
                        sheet.name,
                        sheet.kind,
                        String.join("|", sheet.aliases),
                        entry.what(),
                        entry.code(),
                        entry.sector(),
                        from(entry.years()),
                        to(entry.years()),
                        entry.source());
            }
        }
        return rows;
    }

    private static String from(Period years) {
        return years.from().equals(LocalDate.MIN) ? "" : years.from().toString();
    }

    private static String to(Period years) {
        return years.to().equals(LocalDate.MAX) ? "" : years.to().toString();
    }
}
