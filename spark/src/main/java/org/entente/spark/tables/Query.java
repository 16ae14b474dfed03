package org.entente.spark.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The queries of this package, with what they repeat written out. */
final class Query {

    private static final String PERSON =
            "STRUCT<text: STRING, name: STRING, code: STRING, country: STRING, sector: STRING, office: STRING>";
    private static final String ACTOR =
            "coalesce($1.code, '') AS $2_code, coalesce($1.country, '') AS $2_country, coalesce($1.sector, '') AS $2_sector,"
                    + " coalesce($1.name, '') AS $2_name, coalesce($1.office, '') AS $2_office,"
                    + " coalesce($1.text, '') AS $2_text";
    private static final String NAMES =
            "nullif(array_join(transform($1, a -> IF(a.code = '', a.name, a.code)), ';'), '') AS $2";

    private Query() {}

    /** The query of this name. */
    static String of(String name) {
        try (InputStream in = Objects.requireNonNull(Query.class.getResourceAsStream(name + ".sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\bPERSON\\b", PERSON)
                    .replaceAll("\\bACTOR\\(([\\w.]+), (\\w+)\\)", ACTOR)
                    .replaceAll("\\bNAMES\\(([\\w.]+), (\\w+)\\)", NAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
