package org.entente.coder.actors;

import java.util.List;
import java.util.Set;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Period;
import org.entente.coder.actors.directory.State;

/** Bodies that many states have under one name: "Peru's Congress" is not that of the United States. */
final class Borrowed {

    private static final Set<String> COMMON = Set.of(
            "parliament",
            "court",
            "party",
            "ministry",
            "police",
            "central bank",
            "government",
            "military",
            "agency",
            "union");

    /** Short names of international bodies that states give to bodies of their own too. */
    private static final Set<String> SHARED = Set.of(
            "Security Council", "General Assembly", "Council of Ministers", "Commission", "Parliament", "Assembly");

    private Borrowed() {}

    /**
     * Whether the nation named beside the body has one like it, so that the directory's is another's.
     *
     * @param form the name by which the body is called
     */
    static boolean of(Organisation body, String form, State nation) {
        if (body.kind().equals("igo")) {
            return SHARED.contains(form);
        }
        return COMMON.contains(body.kind())
                && !body.country().isEmpty()
                && !body.country().equals(nation.code())
                && !body.country().equals(nation.country());
    }

    /** The nation's body of that name. */
    static Organisation body(Organisation like, String form, State nation) {
        boolean international = like.kind().equals("igo");
        return new Organisation(
                "",
                international ? form : like.name(),
                List.of(),
                international ? "government" : like.kind(),
                nation.code(),
                international ? "GOV" : like.sector(),
                Period.ALWAYS,
                List.of(),
                like.source());
    }
}
