package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Resolution;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.syntax.Tree;
import org.entente.model.EventType;
import org.entente.model.Mode;

/** Decides who the parties of an act are, and whether there is an event without some of them. */
final class PartyFinder {

    /** Acts that are events even where nobody is named whom they are done to. */
    private static final Set<EventType> TARGETLESS = Set.of(EventType.PROTEST, EventType.MOBILIZE, EventType.RETREAT);

    /** What several do in one breath, and to nobody else, they do with each other: "China and Russia agreed to trade". */
    private static final Set<EventType> SHARED = Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    /** Acts that are done to a land or to people in it, so that a place told beside them says to whom. */
    private static final Set<EventType> PLACED = Set.of(
            EventType.AID,
            EventType.AGREE,
            EventType.CONSULT,
            EventType.COERCE,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.PROTEST,
            EventType.THREATEN);
    /** Of these, what may be done in one's own land. */
    private static final Set<EventType> AT_HOME =
            Set.of(EventType.AID, EventType.COERCE, EventType.MOBILIZE, EventType.PROTEST);
    /** Acts that may be aimed at a thing: a law, a verdict, a building. */
    private static final Set<EventType> ON_THINGS =
            Set.of(EventType.ACCUSE, EventType.REJECT, EventType.COERCE, EventType.PROTEST, EventType.THREATEN);
    /** Of accusations, those that may be aimed at a thing. */
    private static final Set<Mode> ON_THINGS_TOO = Set.of(Mode.DISAPPROVE, Mode.INVESTIGATE);
    /** Acts of anybody that are political by whom they are aimed at. */
    private static final Set<EventType> BY_ANYBODY = Set.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.CONSULT);
    /** Words to nobody in particular: plans and praise count only towards somebody known. */
    private static final Set<EventType> PROMISING = Set.of(EventType.AGREE, EventType.SUPPORT);

    /** Acts whose object is who is sent. */
    private static final Set<EventType> SENDING = Set.of(EventType.AID, EventType.MOBILIZE);

    /** What the authorities of a land do in it. */
    private static final Set<Mode> BY_AUTHORITIES =
            Set.of(Mode.ARREST, Mode.DEPORT, Mode.EXPEL, Mode.CONVICT, Mode.BAN);

    private final Tree tree;
    private final RoleResolver roles;
    private final PartyRules rules;
    private final Strangers strangers;
    private final Surroundings surroundings;
    private final Compatriots compatriots;

    PartyFinder(Tree tree, StoryActors actors, StrangerWords words) {
        this.tree = tree;
        this.roles = new RoleResolver(tree, actors);
        this.strangers = new Strangers(tree, words);
        this.rules = new PartyRules(tree, actors, strangers);
        this.surroundings = new Surroundings(tree, roles);
        this.compatriots = new Compatriots(tree, roles);
    }

    /** The parties; empty where too few of them are named to make an event. */
    Optional<Parties> find(Act act) {
        Map<Integer, Party> sources = roles.resolve(act.sources(), Set.of());
        if (sources.isEmpty()) {
            return amongTargets(act).or(() -> ofStrangers(act));
        }
        List<Party> from = new ArrayList<>(sources.values());
        List<Party> to = targets(act, sources);
        if (act.type() == EventType.REQUEST && includes(to, from)) {
            return Optional.empty();
        }
        dropOneself(from, to);
        Optional<Parties> found = judged(act, from, to);
        if (found.isEmpty() && !to.isEmpty() && !act.wordless() && !act.nominal()) {
            Optional<Party> lesser = lesserKnown(act, from);
            return lesser.flatMap(party -> judged(act, from, List.of(party)));
        }
        return found;
    }

    private Optional<Parties> judged(Act act, List<Party> from, List<Party> to) {
        return parties(act, from, to)
                .flatMap(found -> rules.apply(act, found))
                .filter(found -> plausible(act, found))
                .map(found -> compatriots.join(act, found));
    }

    private List<Party> targets(Act act, Map<Integer, Party> sources) {
        List<Party> from = List.copyOf(sources.values());
        List<Party> to = new ArrayList<>();
        roles.resolve(act.targets(), new HashSet<>(sources.keySet()), codes(from))
                .forEach((node, party) -> to.add(party.direct() ? party : person(party, act.targets())));
        if (to.isEmpty() && !act.wordless() && (!act.nominal() || act.local())) {
            lesserKnown(act, from).ifPresent(to::add);
        }
        return to;
    }

    /** "The Syrian baker": where what belongs to a land is a person or body, that is who stands in the role. */
    private Party person(Party owner, List<Integer> candidates) {
        for (int candidate : candidates) {
            for (int node : tree.withConjuncts(candidate)) {
                int meant = strangers.counted(node);
                if (strangers.somebody(meant)
                        && roles.own(meant).isEmpty()
                        && (candidates.size() == 1 || roles.owner(meant).equals(Optional.of(owner.mention())))
                        && Surroundings.land(owner.mention())) {
                    return strangers.party(meant, Optional.of(owner.mention()), true);
                }
            }
        }
        return owner;
    }

    /** Whom an act of somebody known is done to, where that is nobody known: people, a body, a land, a thing. */
    private Optional<Party> lesserKnown(Act act, List<Party> from) {
        boolean known = from.stream().anyMatch(this::outright);
        boolean shared = (act.reciprocal() || SHARED.contains(act.type()))
                && (oneByOne(from).size() > 1 || act.sources().stream().anyMatch(node -> several(node)));
        if (!known && act.type() != EventType.PROTEST || shared) {
            return Optional.empty();
        }
        List<Integer> candidates = new ArrayList<>();
        for (int candidate : act.targets()) {
            tree.withConjuncts(candidate).forEach(node -> candidates.add(strangers.counted(node)));
        }
        Optional<Party> somebody = candidates.stream()
                .filter(node -> !PROMISING.contains(act.type()))
                .filter(node -> act.type() != EventType.REQUEST || addressed(node, act.node()))
                .filter(node -> !SENDING.contains(act.type()) || !strangers.force(node))
                .filter(node -> act.reciprocal() || act.type() == EventType.CONSULT
                        ? strangers.fullName(node)
                        : strangers.somebody(node))
                .filter(node -> from.stream().noneMatch(party -> party.mention().head() == node))
                .findFirst()
                .map(node -> strangers.party(node, roles.owner(node), true));
        if (somebody.isPresent()) {
            return somebody;
        }
        boolean force = act.type() == EventType.ASSAULT || act.type() == EventType.COERCE;
        Optional<Integer> number = candidates.stream().filter(strangers::number).findFirst();
        if (force && number.isPresent()) {
            return number.map(node -> strangers.party(node, Optional.empty(), true));
        }
        Optional<Party> place = PLACED.contains(act.type()) && act.mode() != Mode.RESIGN
                ? surroundings.nearest(act.node(), from, act.local() || AT_HOME.contains(act.type()))
                : Optional.empty();
        if (place.isPresent()) {
            return place;
        }
        boolean operated = act.by().indexOf('<') >= 0;
        return candidates.stream()
                .filter(node -> !operated && aimedAtThings(act) && strangers.thing(node) && !ofItsDoer(node)
                        || act.type() == EventType.ASSAULT && strangers.place(node))
                .filter(node -> tree.is(node, "obj", "nsubj") && tree.head(node) == act.node()
                        || act.type() == EventType.PROTEST)
                .filter(node -> !act.triggers().contains(node))
                .findFirst()
                .map(node -> strangers.party(node, roles.owner(node), false));
    }

    /** Things are criticised, but not charged in court, questioned by police or accused. */
    private static boolean aimedAtThings(Act act) {
        return ON_THINGS.contains(act.type()) && (act.type() != EventType.ACCUSE || ON_THINGS_TOO.contains(act.mode()));
    }

    /** "Tried his hand", "regretted her words": what is one's own is nobody else's. */
    private boolean ofItsDoer(int thing) {
        return tree.children(thing, "nmod:poss").stream()
                .anyMatch(owner -> tree.token(owner).tag().equals("PRP$"));
    }

    /** One man who will not eat does not protest, but a prisoner's or a union's refusal does. */
    private boolean severalPeople(Party party) {
        return tree.token(party.mention().head()).tag().endsWith("S")
                || party.mention().actors().stream()
                        .noneMatch(
                                who -> who.sector().equals("CVL") && who.code().isEmpty());
    }

    /** Whether a party is known, and named by its own words rather than a pronoun. */
    private boolean outright(Party party) {
        return party.direct()
                && Parties.known(party)
                && !tree.token(party.mention().head()).tag().startsWith("PRP");
    }

    /** Whether several are joined in a role, of whom some may be nobody known. */
    private boolean several(int node) {
        return tree.withConjuncts(node).size() > 1;
    }

    /** Whether a request is made of whoever a node names, rather than for him: "demanded the release of the crew". */
    private boolean addressed(int node, int act) {
        int head = tree.head(node);
        return head == act || head >= 0 && tree.is(node, "nsubj") && tree.head(head) == act;
    }

    /** Acts of those whom no directory knows: by name, against somebody known; or, of a passive, the land's authorities. */
    private Optional<Parties> ofStrangers(Act act) {
        if (act.wordless() || act.nominal()) {
            return Optional.empty();
        }
        if (act.sources().isEmpty() && BY_AUTHORITIES.contains(act.mode()) && told(act.node())) {
            return surroundings.authorities(act.node()).flatMap(land -> {
                List<Party> to = targets(act, Map.of(land.mention().head(), land));
                return judged(act, List.of(land), to);
            });
        }
        if (!BY_ANYBODY.contains(act.type())) {
            return Optional.empty();
        }
        for (int node : act.sources()) {
            if (strangers.fullName(node)) {
                List<Party> to = new ArrayList<>(
                        roles.resolve(act.targets(), Set.of(node)).values());
                to.removeIf(party -> !party.direct() || !Parties.known(party));
                return to.isEmpty()
                        ? Optional.empty()
                        : judged(act, List.of(strangers.party(node, roles.owner(node), true)), to);
            }
        }
        return Optional.empty();
    }

    /** Whether a passive is what a sentence or a headline tells, not a word beside a noun in it. */
    private boolean told(int act) {
        boolean beside = tree.is(act, "acl", "amod");
        return !beside || tree.is(act, "acl") && tree.is(tree.head(act), "root") && tree.noun(tree.head(act));
    }

    /** "the summit between Xi and Putin": all who act on each other may stand on one side. */
    private Optional<Parties> amongTargets(Act act) {
        List<Party> all = act.reciprocal()
                ? oneByOne(roles.resolve(act.targets(), Set.of()).values())
                : List.of();
        return all.size() < 2
                ? Optional.empty()
                : Optional.of(Parties.together(all))
                        .flatMap(found -> rules.apply(act, found))
                        .filter(found -> plausible(act, found));
    }

    /** "Russian and Ukrainian negotiators": a phrase that names several stands for each of them. */
    private static List<Party> oneByOne(Collection<Party> parties) {
        return parties.stream()
                .flatMap(party -> party.mention().each().stream().map(one -> new Party(one, party.direct())))
                .toList();
    }

    private static Set<String> codes(Collection<Party> parties) {
        Set<String> codes = new HashSet<>();
        parties.forEach(party -> party.mention().actors().forEach(who -> codes.add(who.code())));
        codes.remove("");
        return codes;
    }

    private static Optional<Parties> parties(Act act, List<Party> from, List<Party> to) {
        if (to.isEmpty() && (act.reciprocal() || SHARED.contains(act.type()))) {
            List<Party> each = oneByOne(from);
            if (each.size() > 1 && (act.reciprocal() || codes(each).size() > 1)) {
                return Optional.of(Parties.together(each));
            }
        }
        if (to.isEmpty() && (act.wordless() || !TARGETLESS.contains(act.type()) && !act.local())) {
            return Optional.empty();
        }
        return Optional.of(new Parties(from, to, act.reciprocal() && !to.isEmpty()));
    }

    /**
     * An act that its words alone leave open needs parties that leave nothing open: both named outright where an operator
     * stands alone, both public where only a noun names the act.
     */
    private boolean plausible(Act act, Parties parties) {
        boolean protest = act.type() == EventType.PROTEST
                && !act.wordless()
                && !act.nominal()
                && parties.sources().stream()
                        .flatMap(party -> party.mention().actors().stream())
                        .noneMatch(who -> who.sector().isEmpty())
                && parties.sources().stream().anyMatch(this::severalPeople);
        if (parties.oneself() || !protest && !parties.political()) {
            return false;
        }
        if (act.wordless()) {
            return !act.nominal() && parties.direct() && !parties.amongThemselves();
        }
        boolean internal = parties.amongThemselves() && !act.type().quadClass().material();
        if (act.type() == EventType.REQUEST && parties.withOwnLand()) {
            return false;
        }
        if (act.nominal()) {
            return parties.bothPolitical() && !internal;
        }
        return parties.direct() || !internal;
    }

    /** "Both sides should cherish peace": who asks others and himself asks nobody. */
    private static boolean includes(List<Party> targets, List<Party> sources) {
        Set<String> own = new HashSet<>();
        sources.forEach(source -> source.mention().actors().forEach(who -> own.add(who.name())));
        return targets.stream()
                .flatMap(target -> target.mention().actors().stream())
                .anyMatch(who -> own.contains(who.name()));
    }

    /** "Xi called China and Russia good friends": of several targets, those that the source acts for are not meant. */
    private static void dropOneself(List<Party> sources, List<Party> targets) {
        Set<String> own = codes(sources);
        List<Party> others = new ArrayList<>();
        for (Party target : targets) {
            List<Resolution> left = target.mention().actors().stream()
                    .filter(who -> who.code().isEmpty() || !own.contains(who.code()))
                    .toList();
            if (!left.isEmpty()) {
                others.add(new Party(target.mention().of(left), target.direct()));
            }
        }
        if (others.stream().anyMatch(target -> target.mention().actors().stream()
                .anyMatch(who -> !who.code().isEmpty()))) {
            targets.clear();
            targets.addAll(others);
        }
    }
}
