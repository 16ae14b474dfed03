package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.codebook.Operator;
import org.entente.coder.codebook.Outcome;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.places.PlaceMention;
import org.entente.coder.syntax.Tree;
import org.entente.model.Actor;
import org.entente.model.CameoCode;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Factuality;
import org.entente.model.Trigger;

/** Puts the events of a sentence together: an act, its parties, date and place, whose word it is, and the evidence. */
final class EventAssembler {

    /** A trigger whose words lie further apart is shown by its head alone. */
    private static final int LONGEST_TRIGGER = 60;

    private static final Confidence CONFIDENCE = new Confidence();

    private final StoryFrame story;
    private final Codebook codebook;
    private final TopicGate gate;
    private final ContextFinder contexts;
    private final StrangerWords strangers;
    private final SecondOpinion opinion;

    EventAssembler(StoryFrame story, Codebook codebook, TopicGate gate, SecondOpinion opinion) {
        this.opinion = opinion;
        this.story = story;
        this.gate = gate;
        this.codebook = codebook;
        this.contexts = new ContextFinder(codebook);
        this.strangers = StrangerWords.of(codebook);
    }

    /** The events that a sentence tells as fact and whose parties it names. */
    List<ToldEvent> assemble(StorySentence sentence, List<Act> acts) {
        Tree tree = sentence.tree();
        PartyFinder finder = null;
        List<PlaceMention> places = null;
        List<ToldEvent> events = new ArrayList<>();
        for (Act read : acts) {
            if (read.factuality() != Factuality.ASSERTED) {
                continue;
            }
            Act act = onItsDay(sentence, read);
            if (act.factuality() != Factuality.ASSERTED) {
                continue;
            }
            finder = finder == null ? new PartyFinder(tree, story.actors(), strangers) : finder;
            Optional<Parties> parties = finder.find(act).filter(found -> gate.lets(act, found));
            if (parties.isPresent()) {
                places = places == null ? story.places().mentions(sentence.part(), tree.sentence()) : places;
                OptionalDouble seconded = opinion.of(tree, acts, act, parties.get());
                ToldEvent made = event(sentence, act, parties.get(), seconded, places);
                if (made.event().confidence() >= Confidence.LEAST) {
                    events.add(made);
                }
            }
        }
        return events;
    }

    /** "His visit to Paris starting on May 4", told in April: what is done on a day to come is not done yet. */
    private Act onItsDay(StorySentence sentence, Act act) {
        boolean deed = act.type().quadClass().material() || act.type() == EventType.CONSULT;
        boolean noun = sentence.tree().noun(act.node())
                || sentence.tree().noun(act.triggers().get(0));
        if (!deed
                || !noun
                || stated(sentence, act)
                        .filter(date -> date.start().isAfter(story.reported()))
                        .isEmpty()) {
            return act;
        }
        Operator future = codebook.operators().get("future");
        if (future == null) {
            return act.told(Factuality.INTENDED);
        }
        Outcome outcome = future.outcome(act.type());
        return outcome.kind() == Outcome.Kind.BECOMES && outcome.type() == EventType.AGREE
                ? act.become(outcome, future.id(), Factuality.ASSERTED)
                : act.told(Factuality.INTENDED);
    }

    private Optional<EventDate> stated(StorySentence sentence, Act act) {
        return story.dater().stated(sentence.tree().sentence(), act.node(), story.reported(), sentence.caption());
    }

    private ToldEvent event(
            StorySentence sentence, Act act, Parties parties, OptionalDouble seconded, List<PlaceMention> places) {
        Tree tree = sentence.tree();
        CodePoints points = story.points(sentence.part());
        Sentence words = tree.sentence();
        Trigger trigger = trigger(tree, act, points);
        List<Actor> sources = Parties.actors(parties.sources(), points);
        List<Actor> targets = Parties.actors(parties.targets(), points);
        String told = story.article().words(sentence.part()).substring(words.start(), words.end());
        Evidence evidence =
                new Evidence(told, sentence.part(), points.span(words.start(), words.end()), sentence.number());
        Optional<EventDate> stated = stated(sentence, act);
        Optional<Actor> by = attribution(sentence, act, parties, points);
        Event event = new Event(
                StableId.of(
                        "e",
                        story.article().id(),
                        sentence.part(),
                        trigger.span(),
                        act.type(),
                        sources.stream().map(Actor::span).toList(),
                        targets.stream().map(Actor::span).toList()),
                story.article().id(),
                stated.orElse(EventDate.day(story.reported())),
                story.reported(),
                act.type(),
                act.mode(),
                contexts.find(act, tree),
                act.cameo(),
                act.type().quadClass(),
                CameoCode.find(act.cameo()).map(CameoCode::goldstein).orElse(0.0),
                sources,
                targets,
                parties.reciprocal(),
                new PlaceChooser(tree).choose(act, places),
                act.factuality(),
                by,
                trigger,
                evidence,
                List.of(),
                CONFIDENCE.of(
                        act,
                        new Confidence.Told(
                                seconded,
                                trigger.span(),
                                sources,
                                targets,
                                words.text().length())),
                act.by(),
                1,
                1,
                story.coder(),
                codebook.version());
        return new ToldEvent(event, stated.isPresent(), where(sentence));
    }

    private static ToldEvent.Where where(StorySentence sentence) {
        if (sentence.caption()) {
            return ToldEvent.Where.CAPTION;
        }
        return sentence.number() == 0 ? ToldEvent.Where.HEADLINE : ToldEvent.Where.BODY;
    }

    private Optional<Actor> attribution(StorySentence sentence, Act act, Parties parties, CodePoints points) {
        Tree tree = sentence.tree();
        List<Party> speakers = story.said()
                .wordOf(tree.sentence(), act.node())
                .map(speaker -> List.of(new Party(speaker, true)))
                .orElseGet(() -> told(tree, act));
        return Parties.actors(speakers, points).stream()
                .filter(speaker -> parties.sources().stream()
                        .flatMap(source -> source.mention().actors().stream())
                        .noneMatch(source -> source.name().equals(speaker.name())))
                .findFirst();
    }

    private List<Party> told(Tree tree, Act act) {
        List<Integer> speakers = new Attribution(tree, codebook.list("speech")).speakers(act.node());
        return List.copyOf(new RoleResolver(tree, story.actors())
                .resolve(speakers, Set.of())
                .values());
    }

    private static Trigger trigger(Tree tree, Act act, CodePoints points) {
        int start = tree.token(act.triggers().get(0)).start();
        int end = tree.token(act.triggers().get(act.triggers().size() - 1)).end();
        if (end - start > LONGEST_TRIGGER) {
            start = tree.token(act.node()).start();
            end = tree.token(act.node()).end();
        }
        int offset = tree.sentence().start();
        return new Trigger(tree.sentence().text().substring(start - offset, end - offset), points.span(start, end));
    }
}
