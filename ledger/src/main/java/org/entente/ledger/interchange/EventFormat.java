package org.entente.ledger.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The formats of event data that can be read. */
public enum EventFormat {
    /** Twenty columns parted by tabs, under a header. */
    ICEWS,
    /** GDELT 1.0 or 2.0 events. */
    GDELT,
    /** PLOVER events under a header. */
    POLECAT,
    /** Daily files of the Open Event Data Alliance, or the historical ones of the Cline Center. */
    PHOENIX,
    /** Source, target, type, date. */
    PLAIN;

    /** The name that stands in files and on the command line: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label();
    }

    /** A reader of rows. */
    RowReader reader(ActorLookup lookup) {
        NamedActors actors = new NamedActors(lookup);
        return switch (this) {
            case ICEWS -> new IcewsRows(actors);
            case GDELT -> new GdeltRows();
            case POLECAT -> new PolecatRows(actors);
            case PHOENIX -> new PhoenixRows();
            case PLAIN -> new PlainRows(actors);
        };
    }

    /** The names of the columns of a file that starts without any. */
    List<String> columnsWithoutHeader() {
        return switch (this) {
            case ICEWS -> IcewsRows.COLUMNS;
            case GDELT, POLECAT -> List.of();
            case PHOENIX -> PhoenixRows.DAILY;
            case PLAIN -> PlainRows.WITHOUT_HEADER;
        };
    }

    /** Whether a first line names the columns. */
    boolean isHeader(List<String> names) {
        return switch (this) {
            case ICEWS -> names.contains("event id");
            case GDELT -> names.contains("globaleventid");
            case POLECAT -> true;
            case PHOENIX -> names.contains("eid") || names.contains("source_root");
            case PLAIN -> names.contains("source") && names.contains("target");
        };
    }

    /** The columns that a header lacks. */
    List<String> missing(List<String> names) {
        List<String> missing = new ArrayList<>(
                switch (this) {
                    case ICEWS -> IcewsRows.COLUMNS;
                    case GDELT -> List.of();
                    case POLECAT -> PolecatRows.NEEDED;
                    case PHOENIX -> List.of("eid", "story_date", "source", "target", "code");
                    case PLAIN -> PlainRows.NEEDED;
                });
        missing.removeAll(names);
        return missing;
    }
}
