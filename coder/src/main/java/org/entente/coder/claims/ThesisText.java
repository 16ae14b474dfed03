package org.entente.coder.claims;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/**
 * Writes a claim as a thesis that the ledger can test: {@code THREATEN USA -> RUS,CHN raises COOPERATION RUS <-> CHN within
 * 30 days}. Texts rarely say how long an effect takes; a month is asked for.
 */
final class ThesisText {

    private static final int DAYS = 30;
    private static final Set<QuadClass> COOPERATION =
            EnumSet.of(QuadClass.VERBAL_COOPERATION, QuadClass.MATERIAL_COOPERATION);
    private static final Set<QuadClass> CONFLICT = EnumSet.of(QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_CONFLICT);

    private ThesisText() {}

    /** The thesis; "" where a side names nobody, or cause and effect are the same acts. */
    static String of(
            Claim.Side cause, boolean mutual, Claim.Direction direction, Claim.Side effect, boolean reciprocal) {
        String before = acts(cause, mutual);
        String after = acts(effect, reciprocal);
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return "";
        }
        String verb = direction == Claim.Direction.UP ? " raises " : " lowers ";
        return before + verb + after + " within " + DAYS + " days";
    }

    private static String acts(Claim.Side side, boolean mutual) {
        String left = codes(side.sources());
        String right = codes(side.targets());
        return left.equals("*") && right.equals("*")
                ? ""
                : kinds(side) + " " + left + (mutual ? " <-> " : " -> ") + right;
    }

    private static String kinds(Claim.Side side) {
        if (side.types().isEmpty() && side.quads().isEmpty()) {
            return "ANY";
        }
        if (side.quads().equals(COOPERATION)) {
            return "COOPERATION";
        }
        if (side.quads().equals(CONFLICT)) {
            return "CONFLICT";
        }
        Collection<EventType> types = side.types();
        return types.isEmpty() ? names(side.quads()) : names(types);
    }

    private static String names(Collection<? extends Enum<?>> kinds) {
        return kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static String codes(List<Actor> actors) {
        String codes = actors.stream()
                .map(Actor::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> code.matches("[^\\s,\"*<>→←↔-]+") ? code : '"' + code.replace("\"", "") + '"')
                .collect(Collectors.joining(","));
        return codes.isEmpty() ? "*" : codes;
    }
}
