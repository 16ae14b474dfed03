package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.coding.Act;
import org.entente.coder.syntax.Tree;

/** Reads what a link ties together: acts or relations, and between whom. */
final class ReasonReader {

    private final ContentReader contents;
    private final SideFinder sides;

    ReasonReader(Tree tree, List<Act> acts, StoryActors actors) {
        this.contents = new ContentReader(tree, acts);
        this.sides = new SideFinder(tree, actors);
    }

    /** The reason; empty where the words say too little of what happens or to whom. */
    Optional<Reason> read(Link link) {
        Content cause = contents.read(link.cause(), false);
        Sides causers = apart(sides(cause, link.cause(), false), link.effect());
        Content effect = effect(link);
        if (effect.empty()) {
            return Optional.empty();
        }
        Sides affected = link.meaning().relational()
                ? relation(link, causers)
                : joined(effect, sides(effect, link.effect(), effect.acts().isEmpty()), causers);
        boolean untold = cause.empty() && !acting(link, causers, affected);
        if (untold || causers.empty() && affected.empty()) {
            return Optional.empty();
        }
        boolean first = link.meaning().relational();
        return Optional.of(new Reason(cause, targeted(causers, affected, first), effect, affected));
    }

    /** An act that works on the link's verb has that verb's objects; those belong to the effect. */
    private static Sides apart(Sides causers, Phrase effect) {
        List<Mention> own = causers.targets().stream()
                .filter(target -> !effect.holds(target.head()))
                .toList();
        return new Sides(causers.sources(), own, causers.mutual() && !own.isEmpty());
    }

    private Content effect(Link link) {
        return switch (link.meaning()) {
            case CLOSER -> Content.of("COOPERATION");
            case APART -> Content.of("COOPERATION").less(true);
            case ANGER -> Content.of("CONFLICT");
            case CALM -> Content.of("CONFLICT").less(true);
            case YIELD -> Content.of("CONCEDE");
            case MORE -> contents.read(link.effect(), !link.effect().heads().contains(link.node()));
            case LESS -> {
                Content what =
                        contents.read(link.effect(), !link.effect().heads().contains(link.node()));
                yield what.less(!what.less());
            }
        };
    }

    private Sides relation(Link link, Sides causers) {
        List<Mention> named = sides.named(link.effect());
        boolean mutual = link.meaning() == Way.Meaning.CLOSER || link.meaning() == Way.Meaning.APART;
        if (mutual && named.size() > 1) {
            return Sides.among(named);
        }
        return new Sides(named, SideFinder.without(everyone(causers.sources(), causers), named), mutual);
    }

    /** Who stands on the sides of what a phrase speaks of; of a relation all whom it names stand on both. */
    private Sides sides(Content content, Phrase phrase, boolean relation) {
        List<Mention> named = sides.named(phrase);
        if (content.acts().isEmpty()) {
            return relation ? Sides.among(named) : new Sides(named, List.of(), false);
        }
        List<Mention> sources = sides.sources(content.acts());
        if (sources.isEmpty()) {
            List<Mention> targets = sides.targets(content.acts(), List.of());
            List<Mention> others = SideFinder.without(named, targets);
            return new Sides(others.stream().limit(1).toList(), targets, false);
        }
        List<Mention> targets = sides.targets(content.acts(), sources);
        boolean mutual = content.acts().stream().anyMatch(Act::reciprocal);
        return mutual && targets.isEmpty() ? Sides.among(sources) : new Sides(sources, targets, mutual);
    }

    /**
     * Where an effect names one side only, the other is whoever acts in the cause ("prompted Japan to retaliate"); where it
     * names nobody, strife is with him, and what is friendly is between all in the cause.
     */
    private static Sides joined(Content content, Sides effect, Sides causers) {
        if (effect.empty()) {
            List<Mention> all = new ArrayList<>(causers.sources());
            all.addAll(causers.targets());
            return content.friendly() ? Sides.among(all) : new Sides(List.of(), causers.sources(), false);
        }
        return effect.targets().isEmpty()
                ? new Sides(
                        effect.sources(),
                        SideFinder.without(everyone(causers.sources(), causers), effect.sources()),
                        effect.mutual() || !content.quads().isEmpty())
                : effect;
    }

    private static List<Mention> everyone(List<Mention> first, Sides sides) {
        List<Mention> all = new ArrayList<>(first);
        all.addAll(sides.mutual() || first.isEmpty() ? sides.targets() : List.of());
        return all;
    }

    /** A cause without a target is aimed at those in whom it works. */
    private static Sides targeted(Sides causers, Sides affected, boolean first) {
        if (!causers.targets().isEmpty() || causers.mutual()) {
            return causers;
        }
        List<Mention> all = new ArrayList<>(affected.sources());
        if (affected.mutual() && (!first || !causers.sources().isEmpty())) {
            all.addAll(affected.targets());
        }
        return new Sides(causers.sources(), SideFinder.without(all, causers.sources()), false);
    }

    /** Whether somebody is known to act in the cause, though not how: "Tokyo's decision", or in the relation of others. */
    private boolean acting(Link link, Sides causers, Sides affected) {
        boolean deed = link.cause().heads().stream().noneMatch(sides::names);
        return deed
                ? !causers.sources().isEmpty() && !affected.sources().isEmpty()
                : link.meaning().relational() && betweenOthers(causers, affected);
    }

    /** "Washington is driving A and B together": somebody who does what is not told, and a relation of others. */
    private static boolean betweenOthers(Sides causers, Sides affected) {
        boolean others = affected.mutual()
                && !causers.sources().isEmpty()
                && !affected.targets().isEmpty();
        return others
                && SideFinder.without(causers.sources(), affected.sources()).size()
                        == causers.sources().size()
                && SideFinder.without(causers.sources(), affected.targets()).size()
                        == causers.sources().size();
    }
}
