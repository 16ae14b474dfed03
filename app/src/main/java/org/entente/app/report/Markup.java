package org.entente.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a page of HTML, in the syntax that is XML too. Every text and every attribute's value is escaped by the XML library; names of tags and attributes are ours alone.
 */
public final class Markup {

    private static final Set<String> VOID = Set.of("meta", "line", "rect", "path", "circle", "polyline", "polygon");

    private final StringWriter out = new StringWriter(8192);
    private final XMLStreamWriter xml;

    /** A page of nothing yet. */
    public Markup() {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("every Java writes XML", e);
        }
    }

    /** Begins a page with this title, which asks for nothing outside itself. */
    public static Markup page(String title) {
        Markup page = new Markup();
        page.out.append("<!DOCTYPE html>\n");
        page.open("html", "lang", "en").open("head");
        page.element("meta", "", "charset", "utf-8");
        page.element(
                "meta",
                "",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        page.element("meta", "", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", title + " · Entente").element("style", style());
        return page.close().open("body").element("h1", title);
    }

    /** Begins an element; attributes come as name and value. */
    public Markup open(String tag, String... attributes) {
        return written(() -> {
            xml.writeStartElement(tag);
            attributes(attributes);
        });
    }

    /** Ends the element begun last. */
    public Markup close() {
        return written(() -> {
            xml.writeCharacters("");
            xml.writeEndElement();
        });
    }

    /** Text. */
    public Markup text(String text) {
        return written(() -> xml.writeCharacters(legal(text)));
    }

    /** A whole element that holds text. */
    public Markup element(String tag, String text, String... attributes) {
        if (VOID.contains(tag)) {
            return written(() -> {
                xml.writeEmptyElement(tag);
                attributes(attributes);
            });
        }
        return open(tag, attributes).text(text).close();
    }

    /** A row of a table: each cell a text. */
    public Markup row(String cell, String... cells) {
        open("tr");
        for (String text : cells) {
            element(cell, text);
        }
        return close();
    }

    /** Ends the page: what was begun and not ended ends here. */
    public String end() {
        written(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
        return out.append('\n').toString();
    }

    /** A number for a drawing. */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /** Characters that XML cannot hold become blanks. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> c < 0x20 && c != '\n' && c != '\t' || c >= 0xD800 && c <= 0xDFFF || c >= 0xFFFE && c <= 0xFFFF
                        ? ' '
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String style() {
        try (InputStream sheet = Markup.class.getResourceAsStream("report.css")) {
            if (sheet == null) {
                throw new IllegalStateException("report.css is not beside its class");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Markup written(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the page is not well formed", e);
        }
        return this;
    }
}
