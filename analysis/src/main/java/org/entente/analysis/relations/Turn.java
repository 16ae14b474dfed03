package org.entente.analysis.relations;

import java.time.LocalDate;

/**
 * A day on which a relation turned: from then on its events are of another mix of classes.
 *
 * @param day the first day of the likeliest period for it
 * @param earliest the turn is not before this day, with 97.5 % probability
 * @param latest the turn is not after this day, with 97.5 % probability
 * @param probability how probable it is that the relation turned at all around this time, 0 to 1
 * @param before the relation index of the stretch before it
 * @param after the relation index of the stretch after it
 */
public record Turn(
        LocalDate day,
        LocalDate earliest,
        LocalDate latest,
        double probability,
        RelationIndex before,
        RelationIndex after) {}
