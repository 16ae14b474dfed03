package org.entente.app.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.analysis.grammar.Spelling;
import org.entente.ledger.Tallies;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Who occurs in a ledger: refuses actors who do not, and names those who may be meant. */
final class KnownActors {

    private static final int SUGGESTIONS = 4;

    private final Tallies tallies;

    KnownActors(Tallies tallies) {
        this.tallies = tallies;
    }

    /** Refuses an actor who does not occur, and names those whose codes or countries' names are nearest. */
    void check(Collection<String> asked, CommandLine command) {
        if (asked.isEmpty()) {
            return;
        }
        Set<String> unknown = new TreeSet<>(asked);
        unknown.removeAll(tallies.occurring(asked));
        if (!unknown.isEmpty()) {
            String actor = unknown.iterator().next();
            List<String> near = nearest(actor, tallies.actors());
            throw new ParameterException(
                    command,
                    "no event of '" + actor + "' in the ledger; "
                            + (near.isEmpty()
                                    ? "it has no events at all: code or import some"
                                    : "the nearest actors are " + String.join(", ", near)));
        }
    }

    private static List<String> nearest(String actor, Set<String> known) {
        String wanted = actor.toUpperCase(Locale.ROOT);
        Map<String, String> names = countryNames();
        return known.stream()
                .sorted(Comparator.comparingInt((String code) -> Math.min(
                                Spelling.distance(wanted, code.toUpperCase(Locale.ROOT)),
                                Spelling.distance(wanted, names.getOrDefault(code, code))))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** The English names of countries in capitals, by their codes of three letters. */
    private static Map<String, String> countryNames() {
        Map<String, String> names = new TreeMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = new Locale("", country);
            names.put(code(locale), locale.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT));
        }
        return names;
    }

    private static String code(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException e) {
            // a country without a code of three letters occurs in no ledger
            return "";
        }
    }
}
