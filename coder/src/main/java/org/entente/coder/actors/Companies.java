package org.entente.coder.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.Resolution.Certainty;
import org.entente.coder.actors.Wording.Word;
import org.entente.coder.actors.directory.Organisation;

/** Reads the names of companies that the directory lacks by the word that ends them: "Circuit City Stores Inc". */
final class Companies {

    /** What only companies are called. */
    private static final Set<String> CERTAIN = Set.of(
            "inc",
            "corp",
            "corporation",
            "ltd",
            "plc",
            "llc",
            "bancorp",
            "holdings",
            "gmbh",
            "bancshares",
            "incorporated");

    /** What companies are called, and others too, so that no nation may stand in the name. */
    private static final Set<String> LIKELY =
            Set.of("co", "group", "industries", "airlines", "airways", "motors", "partners", "stores", "securities");

    /** What groups are called that are no companies. */
    private static final Set<String> NO_COMPANY = Set.of(
            "working",
            "contact",
            "parliamentary",
            "action",
            "study",
            "support",
            "rights",
            "task",
            "militant",
            "armed",
            "rebel",
            "opposition",
            "monitoring",
            "islamic",
            "islamist",
            "fighting",
            "combat",
            "resistance",
            "army",
            "crisis");

    private Companies() {}

    /** The company that the core names; empty where it ends otherwise or is known. */
    static Optional<Reading> read(Wording wording, List<Unit> core) {
        Unit last = core.get(core.size() - 1);
        String end = wording.word(last.to() - 1).lower().replace(".", "");
        boolean certain = CERTAIN.contains(end);
        if (core.size() < 2 || !certain && !LIKELY.contains(end) || last.organisation() || wording.headline()) {
            return Optional.empty();
        }
        int from = last.from();
        for (int i = core.size() - 1; i >= 0; i--) {
            Unit unit = core.get(i);
            Word word = wording.word(unit.from());
            boolean joins = word.lower().equals("and") || word.lower().equals("of");
            if (!certain && NO_COMPANY.contains(word.lower())) {
                return Optional.empty();
            }
            boolean body = unit.has(
                    s -> s.entity() instanceof Organisation o && !o.kind().equals("people"));
            boolean stranger = body || unit.national() && !certain;
            if (stranger || !word.capital() && !joins || i < core.size() - 1 && ends(wording, core.get(i + 1))) {
                break;
            }
            from = joins ? from : unit.from();
        }
        return from == last.from() ? Optional.empty() : Optional.of(reading(wording.text(from, last.to())));
    }

    private static boolean ends(Wording wording, Unit next) {
        char before = wording.word(next.from()).before();
        return before != Wording.NONE && before != '-';
    }

    private static Reading reading(String name) {
        Resolution r = new Resolution(name, "", "", "BUS", "", Certainty.LIKELY, "a company by the end of its name");
        return new Reading(List.of(r), Shape.BODY, false, null, List.of(), "company", "", false);
    }
}
