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

/** Decides who the parties of an act are, and whether there is an event without some of them. */
final class PartyFinder {

    /** Acts that are events even where nobody is named whom they are done to. */
    private static final Set<EventType> TARGETLESS = Set.of(EventType.PROTEST, EventType.MOBILIZE, EventType.RETREAT);

    /** What several do in one breath, and to nobody else, they do with each other: "China and Russia agreed to trade". */
    private static final Set<EventType> SHARED = Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    private final RoleResolver roles;
    private final PartyRules rules;

    PartyFinder(Tree tree, StoryActors actors) {
        this.roles = new RoleResolver(tree, actors);
        this.rules = new PartyRules(tree, actors);
    }

    /** The parties; empty where too few of them are named to make an event. */
    Optional<Parties> find(Act act) {
        Map<Integer, Party> sources = roles.resolve(act.sources(), Set.of());
        if (sources.isEmpty()) {
            return amongTargets(act);
        }
        Map<Integer, Party> targets =
                roles.resolve(act.targets(), new HashSet<>(sources.keySet()), codes(sources.values()));
        List<Party> from = new ArrayList<>(sources.values());
        List<Party> to = new ArrayList<>(targets.values());
        if (act.type() == EventType.REQUEST && includes(to, from)) {
            return Optional.empty();
        }
        dropOneself(from, to);
        return parties(act, from, to).flatMap(found -> rules.apply(act, found)).filter(found -> plausible(act, found));
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
        if (to.isEmpty() && (act.wordless() || !TARGETLESS.contains(act.type()))) {
            return Optional.empty();
        }
        return Optional.of(new Parties(from, to, act.reciprocal() && !to.isEmpty()));
    }

    /**
     * An act that its words alone leave open needs parties that leave nothing open: both named outright where an operator
     * stands alone, both public where only a noun names the act.
     */
    private static boolean plausible(Act act, Parties parties) {
        if (!parties.political() || parties.oneself()) {
            return false;
        }
        if (act.wordless()) {
            return !act.nominal() && parties.direct() && !parties.amongThemselves();
        }
        boolean internal = parties.amongThemselves() && !act.type().quadClass().material();
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
