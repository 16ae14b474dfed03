package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.entente.model.Claim;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.QuadClass;

/** Causal claims as rows of the table {@code claims}. */
final class ClaimTable {

    private ClaimTable() {}

    static void append(DuckDBAppender row, Claim claim, long run) throws SQLException {
        row.beginRow().append(claim.id()).append(claim.story()).append(run);
        append(row, claim.cause());
        append(row, claim.effect());
        row.append(claim.reciprocal()).append(claim.direction().name().toLowerCase(Locale.ROOT));
        Structs.append(row, claim.claimant());
        row.append(claim.factuality().label()).append(claim.thesis());
        Structs.append(row, claim.evidence());
        row.endRow();
    }

    static Claim read(ResultSet row) throws SQLException {
        return new Claim(
                row.getString("id"),
                row.getString("story"),
                side(row, "cause"),
                side(row, "effect"),
                row.getBoolean("reciprocal"),
                Claim.Direction.valueOf(row.getString("direction").toUpperCase(Locale.ROOT)),
                Structs.optionalActor(row.getObject("claimant")),
                Factuality.valueOf(row.getString("factuality").toUpperCase(Locale.ROOT)),
                row.getString("thesis"),
                EventTable.evidence(row));
    }

    private static void append(DuckDBAppender row, Claim.Side side) throws SQLException {
        row.append(side.types().stream().sorted().map(Enum::name).toList());
        row.append(side.quads().stream().sorted().map(Enum::name).toList());
        Structs.appendActors(row, side.sources());
        Structs.appendActors(row, side.targets());
    }

    private static Claim.Side side(ResultSet row, String name) throws SQLException {
        return new Claim.Side(
                Structs.words(row.getArray(name + "_types")).stream()
                        .map(EventType::valueOf)
                        .collect(Collectors.toSet()),
                Structs.words(row.getArray(name + "_quads")).stream()
                        .map(QuadClass::valueOf)
                        .collect(Collectors.toSet()),
                Structs.actors(row.getArray(name + "_sources")),
                Structs.actors(row.getArray(name + "_targets")));
    }
}
