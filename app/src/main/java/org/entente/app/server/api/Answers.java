package org.entente.app.server.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.app.server.view.LedgerView;
import org.entente.app.server.view.Page;

/** Writes answers as JSON, whole or line by line, and spares those that the caller has already. */
final class Answers {

    /** Writes one entry as JSON. */
    interface Entry<T> {
        void write(JsonGenerator json, T entry) throws IOException;
    }

    private static final JsonFactory JSON = new ObjectMapper().getFactory();

    private Answers() {}

    /** Whether the caller has this answer already: it is told so, and nothing else need be done. */
    static boolean known(Context request, LedgerView view) {
        String query = Optional.ofNullable(request.queryString()).orElse("");
        String tag = "W/\"" + view.stamp() + "-"
                + Integer.toHexString((request.path() + "?" + query + request.header("Accept")).hashCode()) + "\"";
        request.header("ETag", tag).header("Cache-Control", "private, no-cache");
        request.header("Vary", "Accept");
        if (tag.equals(request.header("If-None-Match"))) {
            request.status(304);
            return true;
        }
        return false;
    }

    /** Answers with one document. */
    static void json(Context request, JsonNode node) {
        request.contentType("application/json").result(org.entente.app.server.safety.Json.text(node));
    }

    /** Answers with a page of a list. */
    static <T> void page(Context request, Page<T> page, Entry<? super T> entry) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("items");
            for (T item : page.items()) {
                entry.write(json, item);
            }
            json.writeEndArray();
            json.writeNumberField("offset", page.offset());
            json.writeNumberField("limit", page.limit());
            json.writeNumberField("total", page.total());
            if (page.more()) {
                json.writeNumberField("next", page.offset() + page.limit());
            } else {
                json.writeNullField("next");
            }
            json.writeEndObject();
        }
        request.contentType("application/json").result(text.toString());
    }

    /** What a document looks like that is written field by field. */
    interface Document {
        void write(JsonGenerator json) throws IOException;
    }

    /** Answers with a document that is written field by field. */
    static void document(Context request, Document document) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            document.write(json);
        }
        request.contentType("application/json").result(text.toString());
    }

    /** A writer that sends what it is given at once: for answers of any length. */
    static Writer stream(Context request, String type) throws IOException {
        request.contentType(type);
        return new OutputStreamWriter(request.outputStream(), StandardCharsets.UTF_8);
    }
}
