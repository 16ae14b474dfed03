package org.entente.coder.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.coder.actors.Resolution;
import org.entente.coder.syntax.Tree;
import org.entente.model.EventType;

/**
 * Gives a country to those of whom a phrase says only what they are, where they and whoever acts on them, or on whom they act,
 * have to do with each other inside one state: "opposition lawmakers heckled Spain's premier", "an Indonesian court jailed a
 * militant".
 */
final class Compatriots {

    /** Sectors of people who are mostly told of in their own country. */
    private static final Set<String> DOMESTIC = Set.of("OPP", "LEG", "PTY", "COP", "JUD", "CVL", "LAB", "EDU", "CRM");
    /** Sectors of those who rule, judge and police in their own country alone. */
    private static final Set<String> RULING = Set.of("GOV", "JUD", "COP", "LEG", "PTY", "OPP");
    /** Acts within a state, as they mostly are where nobody says otherwise. */
    private static final Set<EventType> WITHIN = Set.of(
            EventType.COERCE,
            EventType.PROTEST,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.SANCTION,
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT);

    private static final Set<String> VICTIMS =
            Set.of("CVL", "REB", "UAF", "OPP", "LAB", "EDU", "HLH", "COP", "LEG", "JUD");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "outside", "across", "around");
    /** Who is out of his country, by the word for him. */
    private static final Set<String> ABROAD = Set.of(
            "tourist",
            "foreigner",
            "expatriate",
            "visitor",
            "immigrant",
            "migrant",
            "refugee",
            "diplomat",
            "hostage",
            "captive",
            "contractor",
            "pilgrim",
            "stranger",
            "alien",
            "asylum-seeker",
            "observer",
            "guest",
            "other");

    private final Tree tree;
    private final RoleResolver roles;

    Compatriots(Tree tree, RoleResolver roles) {
        this.tree = tree;
        this.roles = roles;
    }

    /** The same parties, those of no known country with the other side's where that is one and within it. */
    Parties join(Act act, Parties parties) {
        if (act.type() == EventType.ASSAULT) {
            return new Parties(parties.sources(), there(parties.targets()), parties.reciprocal());
        }
        if (parties.reciprocal() || !WITHIN.contains(act.type())) {
            return parties;
        }
        return new Parties(
                joined(parties.sources(), parties.targets()), joined(parties.targets(), parties.sources()), false);
    }

    private List<Party> joined(List<Party> side, List<Party> other) {
        Set<String> countries = new TreeSet<>();
        for (Party party : other) {
            for (Resolution who : party.mention().actors()) {
                countries.add(RULING.contains(who.sector()) && party.direct() ? who.country() : "");
            }
        }
        if (countries.size() != 1 || countries.contains("")) {
            return side;
        }
        String country = countries.iterator().next();
        return side.stream().anyMatch(this::homely) && !abroad(country) ? given(side, this::homely, country) : side;
    }

    /** "Killed ten people in Fallujah": victims are of the land where they were hit, where the sentence names one place. */
    private List<Party> there(List<Party> victims) {
        if (victims.stream().noneMatch(this::victim)) {
            return victims;
        }
        Set<String> lands = new TreeSet<>();
        tree.nodes()
                .filter(node -> tree.noun(node) && WHERE.contains(tree.marking(node)))
                .mapToObj(roles::own)
                .flatMap(Optional::stream)
                .filter(Surroundings::land)
                .forEach(land -> lands.add(land.actors().get(0).country()));
        return lands.size() == 1 ? given(victims, this::victim, lands.iterator().next()) : victims;
    }

    private boolean victim(Party party) {
        return nameless(party, VICTIMS);
    }

    /** Whether the sentence names another country too. */
    private boolean abroad(String country) {
        return tree.nodes()
                .filter(node -> tree.noun(node) || tree.adjective(node))
                .mapToObj(roles::own)
                .flatMap(Optional::stream)
                .flatMap(mention -> mention.actors().stream())
                .anyMatch(who -> !who.country().isEmpty() && !who.country().equals(country));
    }

    private boolean homely(Party party) {
        int head = party.mention().head();
        return nameless(party, DOMESTIC)
                && tree.noun(head)
                && tree.children(head, "nmod").isEmpty();
    }

    /** Whether a party is people of some sectors of whom neither name nor country is known, and who need not be abroad. */
    private boolean nameless(Party party, Set<String> sectors) {
        int head = party.mention().head();
        return !ABROAD.contains(tree.lemma(head))
                && !tree.token(head).tag().startsWith("NNP")
                && party.mention().actors().stream()
                        .allMatch(who ->
                                who.code().isEmpty() && who.country().isEmpty() && sectors.contains(who.sector()));
    }

    private static List<Party> given(List<Party> side, Predicate<Party> lacking, String country) {
        return side.stream()
                .map(party -> lacking.test(party) ? of(party, country) : party)
                .toList();
    }

    private static Party of(Party party, String country) {
        return new Party(
                party.mention()
                        .of(party.mention().actors().stream()
                                .map(who -> new Resolution(
                                        who.name(),
                                        country,
                                        country,
                                        who.sector(),
                                        who.office(),
                                        who.certainty(),
                                        "of the country of whoever they have to do with"))
                                .toList()),
                party.direct());
    }
}
