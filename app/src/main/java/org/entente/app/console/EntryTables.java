package org.entente.app.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Factuality;
import org.entente.model.Place;
import org.entente.model.Statement;

/** Events, statements and claims as tables for people. */
public final class EntryTables {

    private EntryTables() {}

    /** Who did what to whom, when and where, each with its sentence. */
    public static Grid events(List<Event> events) {
        Grid grid = new Grid("WHEN", "WHO", "DID WHAT", "TO WHOM", "WHERE");
        for (Event event : events) {
            grid.row(
                            when(event.date()),
                            actors(event.sources()),
                            what(event),
                            actors(event.targets()),
                            event.place().map(Place::name).orElse(""))
                    .note(quoted(event.evidence().text()))
                    .note(event.id());
        }
        return grid;
    }

    /** Who said what to whom. */
    public static Grid statements(List<Statement> statements) {
        Grid grid = new Grid("SPEAKER", "SAID");
        for (Statement statement : statements) {
            String to = statement
                    .audience()
                    .map(actor -> " (to " + actor.name() + ")")
                    .orElse("");
            String words = statement.mode() == Statement.Voice.DIRECT ? quoted(statement.text()) : statement.text();
            grid.row(actor(statement.speaker()) + to, words);
        }
        return grid;
    }

    /** What is said to bring what about. */
    public static Grid claims(List<Claim> claims) {
        Grid grid = new Grid("CAUSE", "EFFECT", "ACCORDING TO");
        for (Claim claim : claims) {
            String direction = claim.direction() == Claim.Direction.UP ? "more " : "less ";
            grid.row(
                            side(claim.cause(), " → "),
                            direction + side(claim.effect(), claim.reciprocal() ? " ↔ " : " → "),
                            claim.claimant().map(Actor::name).orElse(""))
                    .note(quoted(claim.evidence().text()))
                    .note(Stream.of(claim.id(), claim.thesis())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("  ")));
        }
        return grid;
    }

    /** An actor's name, with its country and sector where the name does not say them. */
    public static String actor(Actor actor) {
        Set<String> marks = Stream.of(actor.country().isEmpty() ? actor.code() : actor.country(), actor.sector())
                .filter(mark -> !mark.isEmpty() && !mark.equals(actor.name()))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return actor.name() + (marks.isEmpty() ? "" : " (" + String.join(" ", marks) + ")");
    }

    /** A date as exactly as it is known. */
    public static String when(EventDate date) {
        return switch (date.precision()) {
            case YEAR -> Integer.toString(date.start().getYear());
            case MONTH -> date.start().toString().substring(0, "2024-05".length());
            case DAY, WEEK ->
                date.start().equals(date.end()) ? date.start().toString() : date.start() + " to " + date.end();
        };
    }

    private static String what(Event event) {
        String mode = event.mode().label().isEmpty() ? "" : " " + event.mode().label();
        String both = event.reciprocal() ? " (each other)" : "";
        Optional<String> status = event.factuality() == Factuality.ASSERTED
                ? Optional.empty()
                : Optional.of(", " + event.factuality().label());
        return event.type() + mode + both + status.orElse("");
    }

    private static String actors(List<Actor> actors) {
        return actors.stream().map(EntryTables::actor).collect(Collectors.joining("; "));
    }

    private static String side(Claim.Side side, String arrow) {
        Set<String> acts = new TreeSet<>();
        side.types().forEach(type -> acts.add(type.name()));
        side.quads()
                .forEach(quad -> acts.add(quad.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        return String.join(", ", acts) + ": " + actors(side.sources()) + arrow + actors(side.targets());
    }

    private static String quoted(String words) {
        boolean marked = words.startsWith("\"") || words.startsWith("“");
        return marked ? words : "“" + words + "”";
    }
}
