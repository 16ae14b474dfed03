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

    private Borrowed() {}

    /** Whether the nation named beside the body has one like it, so that the directory's is another state's. */
    static boolean of(Organisation body, State nation) {
        return COMMON.contains(body.kind())
                && !body.country().isEmpty()
                && !body.country().equals(nation.code())
                && !body.country().equals(nation.country());
    }

    /** The nation's body of that name. */
    static Organisation body(Organisation like, State nation) {
        return new Organisation(
                "",
                like.name(),
                List.of(),
                like.kind(),
                nation.code(),
                like.sector(),
                Period.ALWAYS,
                List.of(),
                like.source());
    }
}
