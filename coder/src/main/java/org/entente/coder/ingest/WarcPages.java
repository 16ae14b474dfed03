package org.entente.coder.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.ingest.packing.UnpackingBudget;
import org.entente.model.Article;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcResponse;

/** Makes a story of an answer that a crawler kept, where it is a web page; without a day of its own it is of the day it was fetched. */
final class WarcPages {

    private static final int FOUND = 200;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private final ReadingOptions options;
    private final HtmlReader html;

    WarcPages(ReadingOptions options) {
        this.options = options;
        this.html = new HtmlReader(options);
    }

    /**
     * The story of an answer; empty where it is no page at all: an error, a redirection, a picture.
     *
     * @throws StoryFault where it is a page, and no story can be made of it
     */
    Optional<Article> story(WarcResponse response, WarcBytes bytes) throws StoryFault, IOException {
        try {
            if (!response.contentType().type().equals("application")) {
                return Optional.empty();
            }
            bytes.header();
            HttpResponse http = response.http();
            bytes.body();
            String type =
                    http.headers().first("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
            if (http.status() != FOUND || !(type.startsWith("text/html") || type.startsWith("application/xhtml+xml"))) {
                return Optional.empty();
            }
            return Optional.of(page(response, http, type));
        } catch (EOFException | UnpackingBudget.Exhausted e) {
            throw e;
        } catch (WarcBytes.EndlessHeader | ParsingException | RuntimeException e) {
            throw new StoryFault("the answer in the record is broken");
        } finally {
            bytes.body();
        }
    }

    private Article page(WarcResponse response, HttpResponse http, String type) throws StoryFault, IOException {
        byte[] body;
        try {
            body = http.bodyDecoded().stream().readNBytes(options.maxBytes() + 1);
        } catch (java.util.zip.ZipException e) {
            throw new StoryFault("the page cannot be unpacked");
        }
        if (body.length > options.maxBytes()) {
            throw new StoryFault("the page " + Sizes.tooLarge(options.maxBytes()));
        }
        Matcher declared = CHARSET.matcher(type);
        String characters = TextDecoder.decode(body, declared.find() ? declared.group(1) : "");
        String url = response.headers().first("WARC-Target-URI").orElse("").strip();
        Article story = html.read(characters, url.replaceAll("^<|>$", ""))
                .orElseThrow(() -> new StoryFault("no story was found in the page"));
        return story.published().isPresent() ? story : dated(story, response);
    }

    private static Article dated(Article story, WarcResponse response) {
        Optional<LocalDate> fetched = response.headers().first("WARC-Date").flatMap(PublicationDates::parse);
        return new Article(
                story.id(),
                fetched,
                story.title(),
                story.text(),
                story.publisher(),
                story.url(),
                story.language(),
                story.other());
    }
}
