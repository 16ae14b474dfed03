package org.entente.coder.ingest.feeds;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A feed, RSS of any version or Atom.
 *
 * @param title what it is called, "" where it does not say
 * @param language the language that it says it is in, "" where it does not say
 * @param entries its entries, in its order
 */
public record Feed(String title, String language, List<FeedEntry> entries) {

    /** The bytes are no feed that may be read; the message says why, for people. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    /** A feed of a thousand entries has some twenty thousand; memory is for the tree of them. */
    private static final int MOST_TAGS = 400_000;

    private static final Pattern ROOT = Pattern.compile(
            "^(?:\\uFEFF|\\u00ef\\u00bb\\u00bf)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*|<\\?.*?\\?>\\s*|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>\\s*)*<(?:rss|feed|(?:\\w+:)?RDF)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    public Feed {
        entries = List.copyOf(entries);
    }

    /** Whether characters look like the start of a feed. */
    public static boolean looksLikeOne(String sample) {
        return ROOT.matcher(sample).find();
    }

    /**
     * Reads a feed.
     *
     * @throws Unreadable where it is broken, or made to do harm
     */
    public static Feed read(byte[] bytes) throws Unreadable {
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        if (tags > MOST_TAGS) {
            throw new Unreadable("is a feed of more than " + MOST_TAGS + " tags, which is none");
        }
        WireFeedInput input = new ShallowInput();
        input.setXmlHealerOn(true);
        input.setAllowDoctypes(false);
        try (XmlReader characters =
                new XmlReader(new ByteArrayInputStream(bytes), true, StandardCharsets.UTF_8.name())) {
            return of(new SyndFeedImpl(input.build(characters)));
        } catch (FeedException | IOException | RuntimeException e) {
            throw new Unreadable(reason(e));
        } catch (StackOverflowError e) {
            throw new Unreadable("is a broken feed: its tags are nested too deep");
        }
    }

    /** Refuses tags nested deeper than any feed nests them: the tree's builder takes time with the square of the depth. */
    private static final class ShallowInput extends WireFeedInput {

        private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
        private static final String DEEPEST = "200";

        ShallowInput() {
            super(false, Locale.ROOT);
        }

        @Override
        protected SAXBuilder createSAXBuilder() {
            SAXBuilder builder = super.createSAXBuilder();
            builder.setProperty(DEPTH, DEEPEST);
            return builder;
        }
    }

    private static Feed of(SyndFeed feed) {
        return new Feed(
                words(feed.getTitle()),
                words(feed.getLanguage()),
                feed.getEntries().stream().map(Feed::entry).toList());
    }

    private static FeedEntry entry(SyndEntry entry) {
        String link = words(entry.getLink());
        if (link.isEmpty() && words(entry.getUri()).matches("https?://.*")) {
            link = words(entry.getUri());
        }
        return new FeedEntry(link, words(entry.getTitle()), published(entry), content(entry));
    }

    private static Optional<LocalDate> published(SyndEntry entry) {
        @Nullable Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return Optional.ofNullable(date)
                .map(when -> when.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static String content(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String words(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static String reason(Exception e) {
        String said = String.valueOf(e.getMessage());
        if (said.contains("DOCTYPE")) {
            return "is a feed that declares entities or a document type, which feeds need not and attacks do; it was not read";
        }
        return "is a broken feed: " + said.lines().findFirst().orElse("it cannot be read");
    }
}
