package org.entente.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Coding;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Factuality;
import org.entente.model.Mode;
import org.entente.model.Part;
import org.entente.model.Place;
import org.entente.model.QuadClass;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Telling;
import org.entente.model.Trigger;

/** Codings to try the ledger with. */
final class Samples {

    static final Actor FRANCE =
            new Actor("French President Duval", new Span(0, 22), "Anne Duval", "FRA", "FRA", "GOV", "President");
    static final Actor PERU = new Actor("Peru", new Span(31, 35), "Peru", "PER", "PER", "GOV", "");
    static final Actor NATO = new Actor("NATO", new Span(40, 44), "NATO", "NATO", "", "IGO", "");
    static final Actor STRANGER = new Actor("a gunman", new Span(2, 10), "a gunman", "", "", "", "");
    static final String SENTENCE = "French President Duval visited Peru with “élan” 😀 on Tuesday.";

    private Samples() {}

    static Article story(String id) {
        return new Article(
                id,
                Optional.of(LocalDate.of(2024, 5, 20)),
                "Duval in Lima",
                SENTENCE,
                "The Daily O'Brien",
                "https://news.example/" + id,
                "en",
                Map.of("desk", "foreign"));
    }

    static Event event(String id, String story) {
        return event(
                id, story, EventType.CONSULT, Mode.VISIT, List.of(FRANCE), List.of(PERU), LocalDate.of(2024, 5, 14));
    }

    static Event event(
            String id,
            String story,
            EventType type,
            Mode mode,
            List<Actor> sources,
            List<Actor> targets,
            LocalDate day) {
        return new Event(
                id,
                story,
                EventDate.day(day),
                LocalDate.of(2024, 5, 20),
                type,
                mode,
                List.of(Context.DIPLOMATIC),
                "042",
                type.quadClass(),
                1.9,
                sources,
                targets,
                false,
                Optional.of(new Place("Lima", "PER", -12.04318, -77.02824)),
                Factuality.ASSERTED,
                Optional.of(NATO),
                new Trigger("visited", new Span(23, 30)),
                evidence(1),
                List.of(new Telling(evidence(3), new Trigger("visit", new Span(4, 9)))),
                0.8,
                "visit.v",
                1,
                1,
                "0.1.0",
                "2024a");
    }

    static Statement statement(String id, String story) {
        return new Statement(
                id, story, FRANCE, Optional.of(PERU), Statement.Voice.DIRECT, "We are friends.", evidence(1));
    }

    static Claim claim(String id, String story) {
        return new Claim(
                id,
                story,
                new Claim.Side(Set.of(EventType.THREATEN), Set.of(), List.of(FRANCE), List.of(PERU, NATO)),
                new Claim.Side(
                        Set.of(),
                        Set.of(QuadClass.VERBAL_COOPERATION, QuadClass.MATERIAL_COOPERATION),
                        List.of(PERU),
                        List.of(NATO)),
                true,
                Claim.Direction.UP,
                Optional.empty(),
                Factuality.ASSERTED,
                "threaten(FRA, PER) raises cooperation(PER, NATO)",
                evidence(2));
    }

    static Coding coding(String story) {
        return new Coding(
                story(story),
                List.of(event(story + "-e1", story)),
                List.of(statement(story + "-s1", story)),
                List.of(claim(story + "-c1", story)));
    }

    /** A coding of a story whose text goes on with these code points. */
    static Coding coding(String story, IntStream more) {
        Coding coding = coding(story);
        String text = more.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Article plain = coding.article();
        Article article = new Article(
                plain.id(),
                plain.published(),
                plain.title(),
                plain.text() + "\n\n" + text,
                plain.publisher(),
                plain.url(),
                plain.language(),
                plain.other());
        return new Coding(article, coding.events(), coding.statements(), coding.claims());
    }

    static Run run() {
        return Run.now("0.1.0", "2024a", Map.of("date", "2024-05-20"));
    }

    private static Evidence evidence(int sentence) {
        return new Evidence(SENTENCE, Part.TEXT, new Span(0, 61), sentence);
    }
}
