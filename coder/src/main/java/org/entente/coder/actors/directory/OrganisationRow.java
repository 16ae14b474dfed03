package org.entente.coder.actors.directory;

import java.util.List;

/** Reads a row of the tables of organisations. */
final class OrganisationRow {

    static final List<String> COLUMNS =
            List.of("code", "name", "aliases", "kind", "country", "sector", "from", "to", "members", "source");

    private OrganisationRow() {}

    static Organisation read(TsvFile.Row row) {
        return new Organisation(
                row.cell(0),
                Words.notEmpty(row.cell(1), "name"),
                row.list(2),
                Words.notEmpty(row.cell(3), "kind"),
                row.cell(4),
                Words.sector(row.cell(5)),
                Period.parse(row.cell(6), row.cell(7)),
                row.cell(8).isEmpty() ? List.of() : List.of(row.cell(8).split("[ |]+")),
                row.cell(9));
    }
}
