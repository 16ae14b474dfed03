package org.entente.app.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.Event;
import org.entente.model.Part;
import org.entente.model.Span;

/** A part of a story with the spans of its events marked; offsets count code points, and marks may overlap. */
final class MarkedText {

    private record Mark(Span span, String kind, String event) {}

    private final int[] words;
    private final List<Mark> marks = new ArrayList<>();

    MarkedText(String text, Part part, List<Event> events) {
        this.words = text.codePoints().toArray();
        for (Event event : events) {
            if (event.evidence().part() == part) {
                mark(event.trigger().span(), "trigger " + Layout.colour(event.quad()), event);
                event.sources().forEach(actor -> mark(actor.span(), "source", event));
                event.targets().forEach(actor -> mark(actor.span(), "target", event));
            }
        }
    }

    private void mark(Span span, String kind, Event event) {
        if (span.end() <= words.length && span.start() < span.end()) {
            marks.add(new Mark(span, kind, event.id()));
        }
    }

    /** Where the paragraphs stand: blank ones are left out. */
    List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= words.length; i++) {
            if (i == words.length || (words[i] == '\n' && i + 1 < words.length && words[i + 1] == '\n')) {
                if (!slice(start, i).isBlank()) {
                    paragraphs.add(new Span(start, i));
                }
                start = i;
            }
        }
        return paragraphs;
    }

    /** Writes the text from one offset to another. */
    void write(Html html, int from, int to) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(from, to));
        marks.forEach(mark -> {
            bounds.add(Math.min(to, Math.max(from, mark.span().start())));
            bounds.add(Math.min(to, Math.max(from, mark.span().end())));
        });
        int start = from;
        for (int end : bounds) {
            piece(html, start, end);
            start = end;
        }
    }

    /** Writes all of it. */
    void write(Html html) {
        write(html, 0, words.length);
    }

    private void piece(Html html, int start, int end) {
        if (start >= end) {
            return;
        }
        TreeSet<String> kinds = new TreeSet<>();
        TreeSet<String> events = new TreeSet<>();
        for (Mark mark : marks) {
            if (mark.span().start() <= start && mark.span().end() >= end) {
                kinds.add(mark.kind());
                events.add(mark.event());
            }
        }
        if (kinds.isEmpty()) {
            html.text(slice(start, end));
        } else {
            html.element(
                    "span",
                    slice(start, end),
                    "class",
                    "mark " + String.join(" ", kinds),
                    "data-events",
                    String.join(" ", events));
        }
    }

    private String slice(int start, int end) {
        return new String(words, start, end - start);
    }
}
