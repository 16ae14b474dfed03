package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.syntax.Tree;
import org.entente.model.EventType;

/** Decides who the parties of an act are, and whether there is an event without some of them. */
final class PartyFinder {

    /** Acts that are events even where nobody is named whom they are done to. */
    private static final Set<EventType> TARGETLESS =
            Set.of(EventType.PROTEST, EventType.MOBILIZE, EventType.RETREAT, EventType.CONCEDE);

    private final RoleResolver roles;

    PartyFinder(Tree tree, StoryActors actors) {
        this.roles = new RoleResolver(tree, actors);
    }

    /** The parties; empty where too few of them are named to make an event. */
    Optional<Parties> find(Act act) {
        Map<Integer, Mention> sources = roles.resolve(act.sources(), Set.of());
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> taken = new HashSet<>(sources.keySet());
        Map<Integer, Mention> targets = roles.resolve(act.targets(), taken);
        List<Mention> from = new ArrayList<>(sources.values());
        List<Mention> to = new ArrayList<>(targets.values());
        if (act.type() == EventType.REQUEST && includes(to, from)) {
            return Optional.empty();
        }
        dropOneself(from, to);
        Parties parties;
        if (to.isEmpty() && act.reciprocal() && from.size() > 1) {
            parties = Parties.together(from);
        } else if (to.isEmpty() && !TARGETLESS.contains(act.type())) {
            return Optional.empty();
        } else {
            parties = new Parties(from, to, act.reciprocal() && !to.isEmpty());
        }
        return Optional.of(parties).filter(Parties::political).filter(found -> !found.oneself());
    }

    /** "Both sides should cherish peace": who asks others and himself asks nobody. */
    private static boolean includes(List<Mention> targets, List<Mention> sources) {
        Set<String> own = new HashSet<>();
        sources.forEach(source -> source.actors().forEach(who -> own.add(who.name())));
        return targets.stream().flatMap(target -> target.actors().stream()).anyMatch(who -> own.contains(who.name()));
    }

    /** "Xi called China and Russia good friends": of several targets, those that the source acts for are not meant. */
    private static void dropOneself(List<Mention> sources, List<Mention> targets) {
        Set<String> own = new HashSet<>();
        sources.forEach(source -> source.actors().forEach(who -> own.add(who.code())));
        boolean others = targets.stream()
                .flatMap(target -> target.actors().stream())
                .anyMatch(who -> !who.code().isEmpty() && !own.contains(who.code()));
        if (others) {
            targets.removeIf(target ->
                    target.actors().stream().allMatch(who -> !who.code().isEmpty() && own.contains(who.code())));
        }
    }
}
