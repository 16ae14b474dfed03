package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Telling;

/**
 * Makes one event of what a story tells twice: the same act between the same parties, on days that do not contradict each
 * other; a sentence that gives no day contradicts none. The evidence is the first sentence of the body that tells it, or a later one that is much surer; headlines
 * and captions go with it.
 */
public final class EventMerger {

    /** How much surer a later telling must be to stand for the event. */
    private static final double SURER = 0.1;

    /** The events of a story with each kept once, where it is told best; its other tellings go with it. */
    public List<Event> merge(List<ToldEvent> told) {
        List<ToldEvent> kept = new ArrayList<>();
        for (ToldEvent next : told) {
            int same = indexOf(kept, next);
            if (same < 0) {
                kept.add(next);
            } else {
                kept.set(same, joined(kept.get(same), next));
            }
        }
        return kept.stream().map(ToldEvent::event).toList();
    }

    private static int indexOf(List<ToldEvent> kept, ToldEvent next) {
        for (int i = 0; i < kept.size(); i++) {
            if (same(kept.get(i), next)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(ToldEvent one, ToldEvent other) {
        Event a = one.event();
        Event b = other.event();
        boolean day = !one.dated() || !other.dated() || overlap(a.date(), b.date());
        return day && a.type() == b.type() && a.mode() == b.mode() && parties(a).equals(parties(b));
    }

    private static boolean overlap(EventDate one, EventDate other) {
        return !one.start().isAfter(other.end()) && !other.start().isAfter(one.end());
    }

    private static List<Set<String>> parties(Event event) {
        Set<String> from = names(event.sources());
        Set<String> to = names(event.targets());
        if (event.reciprocal()) {
            from.addAll(to);
            to.clear();
        }
        return List.of(from, to);
    }

    private static Set<String> names(List<Actor> actors) {
        Set<String> names = new TreeSet<>();
        for (Actor actor : actors) {
            names.add(actor.code().isEmpty() ? actor.name() : actor.code());
        }
        return names;
    }

    private static ToldEvent joined(ToldEvent one, ToldEvent other) {
        int better = other.where().compareTo(one.where());
        boolean second = better > 0
                || better == 0 && other.event().confidence() > one.event().confidence() + SURER;
        ToldEvent best = second ? other : one;
        ToldEvent rest = second ? one : other;
        EventDate date = best.dated() || !rest.dated()
                ? best.event().date()
                : rest.event().date();
        return new ToldEvent(
                withTellings(best.event(), rest.event(), date), one.dated() || other.dated(), best.where());
    }

    private static Event withTellings(Event best, Event rest, EventDate date) {
        List<Telling> also = new ArrayList<>(best.also());
        if (rest.evidence().sentence() != best.evidence().sentence()) {
            also.add(new Telling(rest.evidence(), rest.trigger()));
        }
        also.addAll(rest.also());
        return new Event(
                best.id(),
                best.story(),
                date,
                best.reported(),
                best.type(),
                best.mode(),
                best.contexts(),
                best.cameo(),
                best.quad(),
                best.goldstein(),
                best.sources(),
                best.targets(),
                best.reciprocal(),
                best.place().or(rest::place),
                best.factuality(),
                best.attribution(),
                best.trigger(),
                best.evidence(),
                also,
                best.confidence(),
                best.by(),
                best.storyCount(),
                best.sourceCount(),
                best.coder(),
                best.codebook());
    }
}
