package org.entente.analysis.thesis;

import java.time.LocalDate;
import java.util.List;

/**
 * A cause and what followed it.
 *
 * @param day the day of the cause
 * @param causes ids of the causes of that day
 * @param effects ids of the effects within the window, in order of their days
 * @param expected how many effects the average of the history lets expect there
 */
public record Episode(LocalDate day, List<String> causes, List<String> effects, double expected) {

    public Episode {
        causes = List.copyOf(causes);
        effects = List.copyOf(effects);
    }

    /** By how much the effects exceed what was expected; negative if they fall short. */
    public double excess() {
        return effects.size() - expected;
    }
}
