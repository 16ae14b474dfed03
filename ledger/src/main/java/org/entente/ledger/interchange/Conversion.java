package org.entente.ledger.interchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.interchange.ForeignEvent.Side;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Evidence;
import org.entente.model.Factuality;
import org.entente.model.Part;
import org.entente.model.Span;
import org.entente.model.Trigger;

/** Makes an entry of the ledger out of an event of somebody else's. */
final class Conversion {

    private static final Span NOWHERE = new Span(0, 0);
    private static final int DIGITS = 20;

    private final EventFormat format;

    Conversion(EventFormat format) {
        this.format = format;
    }

    ImportedEvent convert(ForeignEvent foreign) {
        String id = id(foreign);
        return new ImportedEvent(
                id,
                foreign.act().type().map(type -> event(id, foreign)),
                format,
                foreign.id(),
                foreign.date(),
                foreign.source().text(),
                foreign.source().codes(),
                foreign.target().map(Side::text).orElse(""),
                foreign.target().map(Side::codes).orElse(""),
                foreign.act().code(),
                foreign.act().text(),
                foreign.score(),
                foreign.publisher());
    }

    /** The file's id is unique on its day at most; where there is none, equal rows are one event. */
    private String id(ForeignEvent foreign) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(foreign.date());
        String own = foreign.id().isEmpty() ? hash(foreign) : foreign.id();
        return format.label() + "-" + day + "-" + own;
    }

    private static String hash(ForeignEvent foreign) {
        String row = String.join(
                "\t",
                foreign.source().text(),
                foreign.act().cameo().code(),
                foreign.act().text(),
                foreign.target().map(Side::text).orElse(""));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(row.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Event event(String id, ForeignEvent foreign) {
        ForeignAct act = foreign.act();
        return new Event(
                id,
                foreign.story(),
                EventDate.day(foreign.date()),
                foreign.reported(),
                act.type().orElseThrow(),
                act.mode(),
                act.contexts(),
                act.cameo().code(),
                act.type().orElseThrow().quadClass(),
                foreign.score()
                        .filter(score -> score >= -10 && score <= 10)
                        .orElse(act.cameo().goldstein()),
                List.of(actor(foreign.source())),
                foreign.target().map(side -> List.of(actor(side))).orElse(List.of()),
                false,
                foreign.place(),
                Factuality.ASSERTED,
                Optional.empty(),
                new Trigger(act.text(), NOWHERE),
                new Evidence("", Part.TEXT, NOWHERE, foreign.sentence()),
                List.of(),
                1,
                format.label(),
                foreign.stories(),
                1,
                format.label(),
                format == EventFormat.POLECAT ? "PLOVER" : "CAMEO");
    }

    private static Actor actor(Side side) {
        Party party = side.party();
        return new Actor(
                side.text(), NOWHERE, party.name(), party.code(), party.country(), party.sector(), party.office());
    }
}
