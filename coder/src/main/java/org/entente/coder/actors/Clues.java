package org.entente.coder.actors;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.State;
import org.entente.coder.actors.directory.Title;
import org.jspecify.annotations.Nullable;

/** What the words around a head say of who is meant. Filled while a phrase is read. */
final class Clues {

    /** The states named beside the head; several when they are joined ("US, British and Ukrainian officials"). */
    final List<State> nations = new ArrayList<>(2);

    /** The organisation named beside the head. */
    @Nullable
    Organisation organisation;

    /** The title before a name, or the head itself. */
    @Nullable
    Title title;

    /** The sector that a noun beside the head says: "rebel" in "rebel commander". */
    String sector = "";

    /** The province or town of a nation that is named beside the head, "" where none is. */
    String place = "";

    /** Whether that place is the nation's capital, which may stand for the nation. */
    boolean capital;

    /** Whether the office is over: "former", "ex-". */
    boolean former;

    /** Whether the office has not begun: "incoming", "future". */
    boolean future;

    /** Whether words that name nobody say which it is: "the minister of communications". */
    boolean specified;

    /** Whether the office has only just begun: "the new president". */
    boolean fresh;

    /** Whether the office is held for a time only: "the acting president". */
    boolean acting;

    /** Whether a name that the directory lacks stands where the body would: "Amex president", "the president of Holly Farms". */
    boolean elsewhere;

    /** The code of whose people a noun beside the head means: "Chechen rebel" in "Chechen rebel commander". */
    String heritage = "";

    /** Whether the phrase brings in somebody new: "a", "some", a number. */
    boolean indefinite;

    /** Whether nation or organisation stand in the phrase itself. */
    boolean hasHome() {
        return !nations.isEmpty() || organisation != null;
    }

    /** Whether words are still wanted that say of which nation they are: "Arab fighters" may be of any. */
    boolean lacksNation() {
        return nations.isEmpty()
                && (organisation == null
                        || organisation.kind().equals("people")
                                && organisation.country().isEmpty());
    }

    /** The one nation named, or null. */
    @Nullable
    State nation() {
        return nations.isEmpty() ? null : nations.get(0);
    }

    /** Takes over what another has and this one lacks. */
    void fillFrom(Clues other) {
        if (!hasHome()) {
            nations.addAll(other.nations);
            organisation = other.organisation;
            place = other.place;
            capital = other.capital;
        }
        if (title == null) {
            title = other.title;
        }
        if (sector.isEmpty()) {
            sector = other.sector;
        }
        former |= other.former;
        future |= other.future;
    }
}
