package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom, when and where, and the sentence that says so.
 *
 * @param id stable: the same story coded again gives the same id
 * @param story the id of the story
 * @param date when it happened
 * @param reported when it was reported
 * @param type the PLOVER event type
 * @param mode the type's mode, {@link Mode#NONE} where it has none
 * @param contexts what it was about; empty where nothing says
 * @param cameo the CAMEO code
 * @param quad the quad class
 * @param goldstein the Goldstein score of the CAMEO code, -10 to 10
 * @param sources who acted; more than one when they acted together
 * @param targets whom it was done to; empty where the act has no target
 * @param reciprocal whether each side is as much source as target
 * @param place where it happened, if the sentence says so and the place is known
 * @param factuality whether it is told as fact
 * @param attribution whose word it is, where it is not the reporter's
 * @param trigger the words that name the act
 * @param evidence the sentence
 * @param also where else the story tells the same event
 * @param confidence 0 to 1
 * @param by what found it: the pattern's id, or the model's
 * @param storyCount how many stories tell it, copies of one text each counted; at least 1
 * @param sourceCount how many independent sources tell it: the copies of one text, and all that comes from one publisher,
 *     are one; at least 1
 * @param coder the version of the coder
 * @param codebook the version of the codebook
 */
public record Event(
        String id,
        String story,
        EventDate date,
        LocalDate reported,
        EventType type,
        Mode mode,
        List<Context> contexts,
        String cameo,
        QuadClass quad,
        double goldstein,
        List<Actor> sources,
        List<Actor> targets,
        boolean reciprocal,
        Optional<Place> place,
        Factuality factuality,
        Optional<Actor> attribution,
        Trigger trigger,
        Evidence evidence,
        List<Telling> also,
        double confidence,
        String by,
        int storyCount,
        int sourceCount,
        String coder,
        String codebook) {

    public Event {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        also = List.copyOf(also);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }
}
