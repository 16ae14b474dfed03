package org.entente.coder.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a story has spoken of, political or not, so that a pronoun is given to the likeliest of all and to nobody where
 * two are about as likely. Grows as sentences are read; belongs to one story.
 *
 * <p>Salience after Lappin and Leass (1994): each time something is spoken of counts by its role in the sentence and by how
 * many sentences ago it was.
 */
final class Antecedents {

    /** How many sentences back a pronoun may reach. */
    static final int REACH = 3;

    private static final double[] RECENCY = {1, 0.75, 0.4, 0.2};

    /** How far the likeliest must stand above the next, as a share. */
    private static final double LEAD = 1.15;

    /** How much it adds that a story has spoken of something often, for each natural logarithm of the times. */
    private static final double FAMILIAR = 0.25;

    /** What manner of thing is spoken of. */
    enum Kind {
        PERSON,
        PEOPLE,
        BODY,
        STATE,
        /** A name that may be a person's or a body's. */
        NAME,
        THING,
        THINGS
    }

    /**
     * One time that something is spoken of.
     *
     * @param sentence in which sentence of the story
     * @param token its head
     * @param kind what manner of thing
     * @param gender f, m or ""
     * @param weight how prominent its role makes it, 0 to 1
     * @param key what is the same for each time that the same is spoken of
     * @param reading the actor, or null where it is none that is known
     */
    record Candidate(
            int sentence, int token, Kind kind, String gender, double weight, String key, @Nullable Reading reading) {}

    private final List<Candidate> all = new ArrayList<>();
    private String speaker = "";

    /** Keeps that something was spoken of. */
    void add(Candidate candidate) {
        all.add(candidate);
    }

    /** Keeps who spoke last. */
    void spoke(Candidate candidate) {
        speaker = candidate.key();
    }

    /** Whether it is who spoke last. */
    boolean spokeLast(Candidate candidate) {
        return candidate.key().equals(speaker);
    }

    /**
     * The likeliest of those that fit, its last mention.
     *
     * @param sentence the number of the sentence that the pronoun stands in
     * @param fits how well something fits the pronoun, 0 where it cannot be meant
     * @return empty where nothing fits or two fit about as well
     */
    Optional<Candidate> likeliest(int sentence, ToDoubleFunction<Candidate> fits) {
        Map<String, Double> salience = new LinkedHashMap<>();
        Map<String, Candidate> last = new LinkedHashMap<>();
        Map<String, Integer> often = new HashMap<>();
        for (Candidate each : all) {
            often.merge(each.key(), 1, Integer::sum);
            int back = sentence - each.sentence();
            double fit = back < 0 || back > REACH ? 0 : fits.applyAsDouble(each);
            if (fit > 0) {
                salience.merge(each.key(), fit * each.weight() * RECENCY[back], Double::sum);
                last.put(each.key(), each);
            }
        }
        salience.replaceAll((key, sum) -> sum * (1 + FAMILIAR * Math.log(often.getOrDefault(key, 1))));
        String best = null;
        for (Map.Entry<String, Double> each : salience.entrySet()) {
            if (best == null || each.getValue() > salience.getOrDefault(best, 0.0)) {
                best = each.getKey();
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        double top = salience.getOrDefault(best, 0.0);
        for (Map.Entry<String, Double> each : salience.entrySet()) {
            if (!each.getKey().equals(best) && each.getValue() * LEAD > top) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(last.get(best));
    }
}
