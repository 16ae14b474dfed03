package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.actors.Resolution;
import org.entente.model.Actor;

/**
 * Who stands on either side of an act.
 *
 * @param sources who acts
 * @param targets on whom
 * @param reciprocal whether each side is as much source as target
 */
record Parties(List<Party> sources, List<Party> targets, boolean reciprocal) {

    /** Sectors of those who act in politics only when somebody public is on the other side. */
    private static final Set<String> PRIVATE = Set.of("BUS", "MED", "EDU", "HLH", "AGR", "LAB", "CVL", "ELI", "");
    /** Sectors that are public whoever's they are; of others, only those of a known state or body. */
    private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "COP", "INS", "SEP", "PRM");

    Parties {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** The parties of an act whose sides act on each other, where the text names them in one breath: "A and B met". */
    static Parties together(List<Party> all) {
        return new Parties(all.subList(0, 1), all.subList(1, all.size()), true);
    }

    /** Whether anybody acts or is acted on for a state, an organisation or an armed group. */
    boolean political() {
        return who(sources).anyMatch(Parties::stateOrPublic)
                || targets.stream()
                        .filter(Party::direct)
                        .flatMap(party -> party.mention().actors().stream())
                        .anyMatch(Parties::stateOrPublic)
                || who(targets).anyMatch(Parties::publicly)
                || !targets.isEmpty()
                        && sources.stream().allMatch(Parties::office)
                        && targets.stream().allMatch(Parties::office);
    }

    /** Whether a party is a state, a body, or somebody who acts for one. */
    static boolean known(Party party) {
        return party.mention().actors().stream()
                .anyMatch(who -> (stateOrPublic(who) || who.sector().equals("ELI"))
                        && !who.code().isEmpty());
    }

    /** Whether a party is public by what it is, of whatever country: a court, a party, an army. */
    static boolean office(Party party) {
        return party.direct()
                && party.mention().actors().stream()
                        .allMatch(who ->
                                !PRIVATE.contains(who.sector()) && !who.sector().equals("NGO"));
    }

    /** Whether both sides act for a state, an organisation or an armed group. */
    boolean bothPolitical() {
        return who(sources).anyMatch(Parties::stateOrPublic) && who(targets).anyMatch(Parties::stateOrPublic);
    }

    /** Whether every role is filled by a phrase that itself names an actor. */
    boolean direct() {
        return Stream.concat(sources.stream(), targets.stream()).allMatch(Party::direct);
    }

    /** Whether all that is known of both sides is the same country or body, and the same part of it. */
    boolean amongThemselves() {
        List<String> from = who(sources).map(Resolution::code).distinct().toList();
        List<String> to = who(targets).map(Resolution::code).distinct().toList();
        List<String> acting = who(sources).map(Resolution::sector).distinct().toList();
        boolean parts = who(targets).anyMatch(who -> !who.sector().isEmpty() && !acting.contains(who.sector()));
        return !from.contains("") && from.containsAll(to) && !to.isEmpty() && !parts;
    }

    private static boolean stateOrPublic(Resolution who) {
        return publicly(who) || who.sector().isEmpty() && !who.code().isEmpty();
    }

    private static boolean publicly(Resolution who) {
        return ARMED.contains(who.sector())
                || !PRIVATE.contains(who.sector()) && !who.code().isEmpty();
    }

    /** "The minister said his country must save": whether whoever acts for a land has to do with that land itself. */
    boolean withOwnLand() {
        return amongThemselves()
                && who(targets)
                        .allMatch(who -> who.sector().isEmpty() && who.certainty() != Resolution.Certainty.UNRESOLVED)
                && who(sources).noneMatch(who -> who.sector().isEmpty());
    }

    /** Whether both sides are one and the same. */
    boolean oneself() {
        return !targets.isEmpty() && names(sources).equals(names(targets));
    }

    private static List<String> names(List<Party> side) {
        return who(side)
                .map(who -> who.code() + "/" + who.sector() + "/" + who.name())
                .sorted()
                .toList();
    }

    private static Stream<Resolution> who(List<Party> side) {
        return side.stream().flatMap(party -> party.mention().actors().stream());
    }

    /** The actors of a side as the ledger keeps them. */
    static List<Actor> actors(List<Party> side, CodePoints points) {
        List<Actor> actors = new ArrayList<>();
        for (Party party : side) {
            for (Resolution who : party.mention().actors()) {
                actors.add(new Actor(
                        party.mention().text(),
                        points.span(party.mention().start(), party.mention().end()),
                        who.name(),
                        who.code(),
                        who.country(),
                        who.sector(),
                        who.office()));
            }
        }
        return actors;
    }
}
