package org.entente.ledger.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Understands the actor codes of CAMEO, which GDELT and Phoenix use: a country or a group, then types of actors. */
final class CameoActors {

    private record Known(String kind, String is, String sector) {}

    private static final Map<String, Known> OTHER = Table.rows("cameo-actors.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> new Known(row[1], row[2], row[3])));
    private static final Set<String> SECTORS = Set.of(
            "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "LEG", "SPY", "MED", "EDU", "BUS", "CRM", "CVL", "LAB",
            "NGO", "IGO", "REL", "UAF", "ELI", "HLH", "AGR", "ENV", "DEV");

    private CameoActors() {}

    /**
     * Who stands behind codes.
     *
     * @param name the words that stood with them, "" for none
     * @param country the code of the country, "" for none
     * @param group the code of a known group, "" for none
     * @param types the codes of types, the first counts most
     */
    static Party of(String name, String country, String group, List<String> types) {
        Optional<Known> known = other(group, "group").or(() -> other(country, "group"));
        if (known.isPresent()) {
            return new Party(
                    named(name, known.get().is()),
                    known.get().is(),
                    "",
                    known.get().sector(),
                    "");
        }
        String iso = other(country, "country").map(Known::is).orElse(Countries.isCode(country) ? country : "");
        String sector = types.stream()
                .map(CameoActors::sector)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        if (iso.isEmpty()) {
            return new Party(named(name, group.isEmpty() ? country : group), group, "", sector, "");
        }
        return Party.of(named(name, iso), iso, sector);
    }

    /** Who stands behind one code that holds everything: {@code USAGOV}, {@code NATMIL}. */
    static Party of(String code) {
        List<String> parts = Arrays.stream(code.split("(?<=\\G.{3})")).toList();
        String first = parts.get(0);
        boolean typeFirst = SECTORS.contains(first) || other(first, "sector").isPresent();
        return typeFirst ? of(code, "", "", parts) : of(code, first, "", parts.subList(1, parts.size()));
    }

    private static String sector(String type) {
        return SECTORS.contains(type)
                ? type
                : other(type, "sector").map(Known::is).orElse("");
    }

    private static Optional<Known> other(String code, String kind) {
        return Optional.ofNullable(OTHER.get(code)).filter(known -> known.kind().equals(kind));
    }

    /** Names come in capitals; one word of three letters or less is an abbreviation. */
    private static String named(String name, String otherwise) {
        if (name.isEmpty()) {
            return otherwise;
        }
        Function<String, String> word = each ->
                each.length() <= 3 ? each : each.charAt(0) + each.substring(1).toLowerCase(Locale.ROOT);
        return Arrays.stream(name.split(" "))
                .filter(each -> !each.isEmpty())
                .map(word)
                .collect(Collectors.joining(" "));
    }
}
