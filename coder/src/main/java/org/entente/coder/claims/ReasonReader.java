package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Mention;

/** Reads what a link ties together: acts or relations, and between whom. */
final class ReasonReader {

    private static final Set<String> POINTERS = Set.of("it", "this", "that", "which", "they", "these", "those");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private final Telling here;
    private final Optional<Telling> before;
    private final SideFinder sides;
    private final RelationWords words = RelationWords.standard();

    /**
     * A reader of a sentence.
     *
     * @param here the sentence
     * @param before the one before it, to which "this" and "the move" may point
     */
    ReasonReader(Telling here, Optional<Telling> before) {
        this.here = here;
        this.before = before;
        this.sides = here.sides();
    }

    /** The reason; empty where the words say too little of what happens or to whom. */
    Optional<Reason> read(Link link) {
        boolean pointer = pointer(link.cause());
        Telling.Told told = pointer ? pointed(link.cause()) : here.read(link.cause(), false, false);
        Content cause = told.content();
        Sides causers = pointer ? told.sides() : apart(told.sides(), link.effect());
        Telling.Told effect = effect(link);
        Content content = effect.content();
        boolean deed =
                content.deed() && link.deed() && !effect.sides().sources().isEmpty();
        boolean against = !content.acts().isEmpty()
                && !content.friendly()
                && !effect.sides().targets().isEmpty();
        boolean nobody = link.meaning() == Way.Meaning.CLOSER && !sides.worksOnSomebody(link.node());
        if (content.empty() && !deed || link.hostile() && !against || nobody) {
            return Optional.empty();
        }
        Sides affected =
                link.meaning().relational() ? relation(link, causers) : joined(content, effect.sides(), causers);
        if (answered(link, causers) && !affected.targets().isEmpty()) {
            causers = new Sides(
                    affected.targets(), SideFinder.without(causers.targets(), affected.targets()), causers.mutual());
        }
        boolean pointed =
                pointer && !affected.sources().isEmpty() && !affected.targets().isEmpty();
        if (!pointed && untold(link, cause, causers, affected) || !between(link, content, causers, affected)) {
            return Optional.empty();
        }
        boolean first = link.meaning().relational();
        return Optional.of(new Reason(cause, targeted(causers, affected, first), content, affected));
    }

    /** Whether the doer of the cause is the one who is answered: he is not named, or by a pronoun that may mean either. */
    private boolean answered(Link link, Sides causers) {
        return link.meaning() == Way.Meaning.RETALIATE && causers.sources().isEmpty()
                || link.answer() && sides.unnamed(link.cause());
    }

    /** Whether a cause only points to what was told before: "this", "the move". */
    private boolean pointer(Phrase cause) {
        return sides.named(cause).isEmpty() && cause.heads().stream().allMatch(this::points);
    }

    private boolean points(int node) {
        String lemma = here.tree().lemma(node);
        return POINTERS.contains(lemma)
                || (words.deed(lemma) || words.thing(lemma))
                        && here.tree().children(node, "det").stream()
                                .anyMatch(det -> DEFINITE.contains(here.tree().form(det)));
    }

    /** What a pointer points to: what the sentence before mainly tells; its own words where that is no act. */
    private Telling.Told pointed(Phrase cause) {
        return before.flatMap(Telling::main).orElseGet(() -> here.read(cause, false, false));
    }

    /** An act that works on the link's verb has that verb's objects; those belong to the effect. */
    private static Sides apart(Sides causers, Phrase effect) {
        List<Mention> own = causers.targets().stream()
                .filter(target -> !effect.holds(target.head()))
                .toList();
        return new Sides(causers.sources(), own, causers.mutual() && !own.isEmpty());
    }

    private Telling.Told effect(Link link) {
        boolean whole = link.meaning() == Way.Meaning.MORE && link.change();
        Telling.Told told = whole ? here.change(link.effect()) : here.read(link.effect(), true, true);
        Content content =
                switch (link.meaning()) {
                    case CLOSER -> Content.of("COOPERATION");
                    case APART -> Content.of("COOPERATION").less(true);
                    case ANGER -> Content.of("CONFLICT");
                    case CALM -> aimedAt(told.content());
                    case YIELD -> Content.of("CONCEDE");
                    case MORE, ANSWER -> told.content();
                    case RETALIATE -> told.content().empty() ? Content.of("CONFLICT") : told.content();
                    case LESS -> told.content().less(!told.content().less());
                };
        return new Telling.Told(content, answering(link, told.sides()));
    }

    /** "Responded to the raid with strikes": the strikes are by whoever responds. */
    private Sides answering(Link link, Sides effect) {
        return link.answer() && effect.sources().isEmpty()
                ? new Sides(sides.subjects(link.node()), effect.targets(), effect.mutual())
                : effect;
    }

    /** What is deterred: an act that is named, or all conflict by whoever is. */
    private static Content aimedAt(Content named) {
        return named.empty() || named.friendly() ? Content.of("CONFLICT").less(true) : named.less(true);
    }

    private Sides relation(Link link, Sides causers) {
        List<Mention> named = sides.named(link.effect());
        boolean mutual = link.meaning() == Way.Meaning.CLOSER || link.meaning() == Way.Meaning.APART;
        if (mutual && named.size() > 1) {
            return Sides.among(named);
        }
        return new Sides(named, SideFinder.without(everyone(causers.sources(), causers), named), mutual);
    }

    /**
     * Where an effect names one side only, the other is whoever acts in the cause ("prompted Japan to retaliate"); where it
     * names nobody, strife is with him, and what is friendly is between all in the cause.
     */
    private static Sides joined(Content content, Sides effect, Sides causers) {
        if (effect.empty()) {
            List<Mention> all = new ArrayList<>(causers.sources());
            all.addAll(causers.targets());
            return content.friendly() || causers.sources().size() > 1
                    ? Sides.among(all)
                    : new Sides(/* sources= */ causers.targets(), /* targets= */ causers.sources(), false);
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

    /** Whether too little is said of the cause: neither what happens in it nor that somebody does something. */
    private boolean untold(Link link, Content cause, Sides causers, Sides affected) {
        if (!cause.empty()) {
            return false;
        }
        boolean deed = (cause.deed() || link.answer())
                && link.cause().heads().stream().noneMatch(sides::names)
                && !causers.sources().isEmpty()
                && !affected.empty();
        boolean anger = link.meaning() == Way.Meaning.ANGER
                && !causers.sources().isEmpty()
                && !affected.sources().isEmpty()
                && SideFinder.without(causers.sources(), affected.sources()).size()
                        == causers.sources().size();
        return !deed && !anger && !(link.meaning().relational() && betweenOthers(causers, affected));
    }

    /** Whether two at least are named; one alone may be aimed at, answer somebody or bring strife upon itself. */
    private static boolean between(Link link, Content effect, Sides causers, Sides affected) {
        Set<String> all = new HashSet<>();
        for (Sides side : List.of(causers, affected)) {
            side.sources().forEach(one -> all.add(SideFinder.code(one)));
            side.targets().forEach(one -> all.add(SideFinder.code(one)));
        }
        boolean alone = link.aim() || link.answer() || !effect.friendly();
        boolean itself = !causers.sources().isEmpty()
                && SideFinder.without(causers.sources(), affected.sources()).isEmpty();
        return all.size() > 1 || alone && !itself && all.size() == 1;
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
