package org.entente.coder.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coder.actors.Resolution;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.syntax.Tree;
import org.entente.model.EventType;
import org.entente.model.Mode;

/** Takes out of an act's roles who cannot play them in an event of its type, whatever the grammar says. */
final class PartyRules {

    /** Those to whom politicians speak without consulting them. */
    private static final Set<String> AUDIENCE = Set.of("MED", "CVL", "EDU", "HLH", "");
    /** Those whose words on politics are comment, not events. */
    private static final Set<String> COMMENTATORS = Set.of("EDU", "HLH", "MED", "AGR", "");
    /** Those whom a state sends, so that they are no target of being sent. */
    private static final Set<String> SENT = Set.of("MIL", "COP", "GOV", "UAF", "SPY", "");

    /** Those who say no, and what others must do, without any politics in it. */
    private static final Set<String> PRIVATE = Set.of("BUS", "CVL", "LAB");
    /** Types of acts that are done to places. */
    private static final Set<EventType> PLACED = Set.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.RETREAT,
            EventType.AID,
            EventType.AGREE,
            EventType.SANCTION,
            EventType.THREATEN);

    /** Types of acts that are called by where they happened. */
    private static final Set<EventType> WHERE_THINGS_HAPPEN =
            Set.of(EventType.ASSAULT, EventType.CONSULT, EventType.PROTEST, EventType.COERCE);

    private static final Set<String> ABOUT = Set.of("on", "over", "about", "regarding", "concerning");
    private static final Set<String> ARMED = Set.of("REB", "UAF", "MIL", "CRM", "SEP");
    private static final Set<String> POLITICIANS = Set.of("PTY", "LEG", "OPP", "ELI");
    private static final Set<String> INSIDE = Set.of("in", "at", "inside", "near");

    private final Tree tree;
    private final StoryActors actors;
    private final Strangers strangers;

    PartyRules(Tree tree, StoryActors actors, Strangers strangers) {
        this.tree = tree;
        this.actors = actors;
        this.strangers = strangers;
    }

    /** "Backed the war in Syria": where a thing is that something was said of. */
    private boolean place(Party party) {
        return actors.isPlaceUse(tree.sentence(), party.mention().head());
    }

    /** The parties that can play their roles; empty where too few are left. */
    Optional<Parties> apply(Act act, Parties parties) {
        List<Party> from = parties.sources();
        List<Party> to = parties.targets();
        if (!act.nominal()) {
            // "his words met a cool reception": what is somebody's does not do what he does
            from = without(from, party -> !party.direct() && possessive(party));
        }
        if (WHERE_THINGS_HAPPEN.contains(act.type())) {
            from = without(from, party -> venue(act, party));
            to = without(to, party -> venue(act, party));
        }
        if (act.by().startsWith("retreat.withdraw") || act.by().startsWith("retreat.leave")) {
            List<Party> own = from;
            to = without(
                    to,
                    party -> object(act, party)
                            && sent(act, party, own, false)
                            && all(party, who -> SENT.contains(who.sector())));
        }
        if (act.by().startsWith("consult.")) {
            to = without(to, this::topic);
        }
        if (act.type() == EventType.CONSULT) {
            from = without(from, this::audience);
            to = without(to, this::audience);
            return from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Parties(from, to, parties.reciprocal()));
        }
        if (act.type() == EventType.MOBILIZE || act.type() == EventType.AID) {
            List<Party> own = from;
            boolean force = act.type() == EventType.MOBILIZE;
            to = without(to, party -> (force || object(act, party)) && sent(act, party, own, force));
        } else if (act.mode() == Mode.RESIGN) {
            to = without(to, party -> all(party, who -> !who.sector().equals("IGO")));
        } else if (!act.type().quadClass().material()) {
            boolean open = act.wordless();
            from = without(
                    from,
                    party -> !fullName(party)
                            && all(
                                    party,
                                    who -> !state(who)
                                            && (COMMENTATORS.contains(who.sector())
                                                    || open && PRIVATE.contains(who.sector()))));
        }
        if (act.type() == EventType.PROTEST && act.mode() != Mode.BOYCOTT) {
            // governments that protest accuse; they rally their own
            from = without(
                    from, party -> all(party, who -> state(who) || who.sector().equals("GOV")));
        }
        if (!PLACED.contains(act.type())) {
            to = without(to, party -> !party.direct() && place(party));
        }
        boolean said = !act.type().quadClass().material();
        boolean vague = act.wordless() || act.nominal();
        boolean offices =
                !vague && from.stream().allMatch(Parties::office) && to.stream().allMatch(Parties::office);
        boolean protest = act.type() == EventType.PROTEST;
        List<Party> doers = from;
        List<Party> others = to;
        from = without(
                from,
                party -> all(party, PartyRules::nobodys)
                        && all(party, who -> !who.sector().equals("NGO"))
                        && !offices
                        && !protest
                        && (vague || !anchored(others)));
        to = without(
                to,
                party -> pronounFromElsewhere(party)
                        || all(party, PartyRules::nobodys) && !asked(act, party)
                        || said && all(party, PartyRules::nobodys) && !offices && (vague || !anchored(doers)));
        if (act.type() != EventType.CONSULT && !PLACED.contains(act.type())) {
            to = without(
                    to,
                    party -> INSIDE.contains(tree.marking(party.mention().head()))
                            && !tree.is(party.mention().head(), "nmod"));
        }
        boolean verbalAttack = act.type() == EventType.ASSAULT
                && from.stream().allMatch(PartyRules::politician)
                && (to.stream().allMatch(PartyRules::politician) || ownLand(from, to));
        boolean lost = to.isEmpty() && !parties.targets().isEmpty() && !targetless(act);
        return from.isEmpty() || lost || verbalAttack
                ? Optional.empty()
                : Optional.of(new Parties(from, to, parties.reciprocal()));
    }

    /** "The Baghdad bombings", "the London conference": a seat of government before the noun says where. */
    private boolean venue(Act act, Party party) {
        int head = party.mention().head();
        return tree.is(head, "compound")
                && tree.noun(tree.head(head))
                && act.triggers().contains(tree.head(head))
                && all(
                        party,
                        who -> who.sector().equals("GOV")
                                && who.office().isEmpty()
                                && !who.country().isEmpty());
    }

    /** "Exchanged views on Syria": what is talked about. */
    private boolean topic(Party party) {
        return ABOUT.contains(tree.marking(party.mention().head()));
    }

    /** Whether one of a side is known and named outright, so that the other side may be anybody. */
    private static boolean anchored(List<Party> side) {
        return side.stream().anyMatch(party -> party.direct() && Parties.known(party));
    }

    private boolean audience(Party party) {
        return !fullName(party) && all(party, who -> AUDIENCE.contains(who.sector()) && !state(who));
    }

    /** A person by full name, whom no directory knows. */
    private boolean fullName(Party party) {
        return all(party, who -> who.sector().isEmpty())
                && strangers.fullName(party.mention().head());
    }

    /** "They accused it": two guesses in one sentence are one too many, so what is done is done to somebody named in it. */
    private boolean pronounFromElsewhere(Party party) {
        return tree.token(party.mention().head()).tag().equals("PRP");
    }

    /** Somebody of no country or body that is known, such as "officials" in a story of many nations. */
    private static boolean nobodys(Resolution who) {
        return who.code().isEmpty() && who.country().isEmpty() && !ARMED.contains(who.sector());
    }

    private boolean possessive(Party party) {
        return tree.token(party.mention().head()).tag().equals("PRP$");
    }

    /** "Don't let the party wreck the country": parties do no violence to the land that they stand in. */
    private static boolean ownLand(List<Party> from, List<Party> to) {
        return to.stream()
                .allMatch(party -> all(
                        party,
                        who -> state(who)
                                && from.stream()
                                        .allMatch(own ->
                                                all(own, also -> also.country().equals(who.country())))));
    }

    /** Politicians attack parties and each other with words. */
    private static boolean politician(Party party) {
        return all(
                party,
                who -> POLITICIANS.contains(who.sector()) && !who.office().isEmpty()
                        || who.sector().equals("PTY")
                        || who.sector().equals("LEG"));
    }

    private static boolean targetless(Act act) {
        return act.type() == EventType.MOBILIZE
                || act.type() == EventType.RETREAT
                || act.type() == EventType.PROTEST
                || act.local();
    }

    /** Whether a request is made of somebody rather than for him: "demanded the release of the crew". */
    private boolean asked(Act act, Party party) {
        int head = party.mention().head();
        return act.type() != EventType.REQUEST
                || tree.head(head) == act.node()
                || tree.is(head, "nsubj")
                || tree.is(head, "conj");
    }

    private boolean object(Act act, Party party) {
        int head = party.mention().head();
        return tree.is(head, "obj") && act.triggers().contains(tree.head(head));
    }

    /** "Moved its troops to the border": who is sent is not whom it is done to. */
    private boolean sent(Act act, Party party, List<Party> own, boolean force) {
        boolean ours = own.stream()
                .flatMap(each -> each.mention().actors().stream())
                .anyMatch(mine -> party.mention().actors().stream()
                        .anyMatch(who -> !who.code().isEmpty() && who.code().equals(mine.code())));
        return ours && !place(party) || force && object(act, party) && all(party, who -> SENT.contains(who.sector()));
    }

    /** Whether a country or body of states is named as such. */
    private static boolean state(Resolution who) {
        return who.sector().isEmpty() && !who.code().isEmpty();
    }

    private static boolean all(Party party, Predicate<Resolution> test) {
        return party.mention().actors().stream().allMatch(test);
    }

    private static List<Party> without(List<Party> side, Predicate<Party> out) {
        return side.stream().filter(out.negate()).toList();
    }
}
