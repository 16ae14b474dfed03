package org.entente.spark.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.Origin;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.Reject;
import org.entente.coder.ingest.StoryRecords;
import org.entente.coder.language.LanguageFinder;
import org.entente.model.Article;
import org.jspecify.annotations.Nullable;

/** Codes one story that is given by its fields, as a function of SQL does. */
public final class CodeText {

    private CodeText() {}

    /** The entries of a story as JSON: events, then statements, then claims; null where the fields make no story. */
    public static String @Nullable [] entries(
            CoderSettings settings,
            @Nullable String id,
            @Nullable String date,
            @Nullable String title,
            @Nullable String text,
            @Nullable String publisher) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "id", id);
        put(fields, "date", date);
        put(fields, "title", title);
        put(fields, "text", text);
        put(fields, "publisher", publisher);
        List<Article> stories = new ArrayList<>();
        new StoryRecords(ReadingOptions.defaults()).row(fields, Origin.whole("row"), gathering(stories));
        if (stories.isEmpty() || !LanguageFinder.readable(stories.get(0).language())) {
            return null;
        }
        Row coded = CodedRow.of(0, SharedCoder.of(settings).code(stories.get(0), settings.dateless()));
        List<String> entries = new ArrayList<>();
        for (String kind : List.of("events", "statements", "claims")) {
            entries.addAll(List.of((String[]) coded.get(CodedRow.SCHEMA.fieldIndex(kind))));
        }
        return entries.toArray(String[]::new);
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static ArticleSink gathering(List<Article> stories) {
        return new ArticleSink() {

            @Override
            public void article(Article article) {
                stories.add(article);
            }

            @Override
            public void reject(Reject reject) {
                // what is no story has no entries
            }
        };
    }
}
