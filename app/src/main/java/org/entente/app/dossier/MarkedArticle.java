package org.entente.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.app.report.Markup;
import org.entente.model.Actor;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Part;
import org.entente.model.QuadClass;
import org.entente.model.Span;

/** An article with its events, statements and claims marked; offsets count code points, and marks may overlap. */
final class MarkedArticle {

    private record Mark(Span span, String kind, String title) {}

    private final Coding coding;

    MarkedArticle(Coding coding) {
        this.coding = coding;
    }

    void write(Markup page) {
        page.open("div", "class", "article");
        if (!coding.article().title().isBlank()) {
            page.open("h3");
            write(page, Part.TITLE, 0, points(Part.TITLE).length);
            page.close();
        }
        int[] text = points(Part.TEXT);
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n' && i + 1 < text.length && text[i + 1] == '\n') {
                if (!new String(text, start, i - start).isBlank()) {
                    page.open("p");
                    write(page, Part.TEXT, start, i);
                    page.close();
                }
                start = i;
            }
        }
        page.close();
    }

    private int[] points(Part part) {
        return coding.article().words(part).codePoints().toArray();
    }

    private void write(Markup page, Part part, int from, int to) {
        int[] words = points(part);
        List<Mark> marks = marks(part);
        TreeSet<Integer> bounds = new TreeSet<>(List.of(from, to));
        for (Mark mark : marks) {
            bounds.add(Math.min(to, Math.max(from, mark.span().start())));
            bounds.add(Math.min(to, Math.max(from, mark.span().end())));
        }
        int start = from;
        for (int end : bounds.tailSet(from, false)) {
            piece(page, marks, start, end, new String(words, start, end - start));
            start = end;
        }
    }

    private static void piece(Markup page, List<Mark> marks, int start, int end, String words) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.span().start() <= start && mark.span().end() >= end)
                .toList();
        if (here.isEmpty()) {
            page.text(words);
        } else {
            page.element(
                    "mark",
                    words,
                    "class",
                    here.stream().map(Mark::kind).distinct().collect(Collectors.joining(" ")),
                    "title",
                    here.stream().map(Mark::title).distinct().collect(Collectors.joining("; ")));
        }
    }

    private List<Mark> marks(Part part) {
        List<Mark> marks = new ArrayList<>();
        for (var claim : coding.claims()) {
            if (claim.evidence().part() == part) {
                marks.add(new Mark(claim.evidence().span(), "claim", "claim: " + claim.thesis()));
            }
        }
        for (var statement : coding.statements()) {
            if (statement.evidence().part() == part) {
                marks.add(new Mark(
                        statement.evidence().span(),
                        "statement",
                        "statement of " + statement.speaker().name()));
            }
        }
        for (Event event : coding.events()) {
            if (event.evidence().part() == part) {
                String title = event.type().name() + ": " + names(event.sources()) + " → " + names(event.targets());
                marks.add(new Mark(event.trigger().span(), colour(event.quad()), title));
                event.sources().forEach(actor -> marks.add(new Mark(actor.span(), "source", title)));
                event.targets().forEach(actor -> marks.add(new Mark(actor.span(), "target", title)));
            }
        }
        return marks;
    }

    /** The names of actors with their codes. */
    static String names(List<Actor> actors) {
        return actors.isEmpty()
                ? "–"
                : actors.stream()
                        .map(actor -> (actor.name().isBlank() ? actor.text() : actor.name())
                                + (actor.code().isBlank() ? "" : " (" + actor.code() + ")"))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** The class that colours a quad class. */
    static String colour(QuadClass quad) {
        return (quad.material() ? "m" : "v") + (quad.cooperative() ? "coop" : "conf");
    }

    /** An enum's name in words. */
    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
