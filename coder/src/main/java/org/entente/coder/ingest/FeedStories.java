package org.entente.coder.ingest;

import java.util.Map;
import java.util.Optional;
import org.entente.coder.ingest.feeds.Feed;
import org.entente.coder.ingest.feeds.FeedEntry;
import org.entente.coder.ingest.web.Answer;
import org.entente.coder.ingest.web.FetchFault;
import org.entente.coder.ingest.web.PoliteWeb;
import org.entente.model.Article;
import org.jsoup.Jsoup;

/**
 * Makes stories of the entries of a feed: of the page that an entry links to, unless the feed brings the whole text. Where
 * the page cannot be read, what the feed says of it is the story, and a reject tells so.
 */
public final class FeedStories {

    /** Feeds give a summary of a few hundred characters, or the whole text. */
    private static final int WHOLE_TEXT = 1_500;

    private final ReadingOptions options;
    private final HtmlReader html;
    private final Optional<PoliteWeb> web;

    /**
     * A reader of feeds.
     *
     * @param web what fetches the pages that entries link to; empty where only what the feed itself says is wanted
     */
    public FeedStories(ReadingOptions options, Optional<PoliteWeb> web) {
        this.options = options;
        this.html = new HtmlReader(options);
        this.web = web;
    }

    /** Reads a feed. */
    void read(String source, byte[] bytes, ArticleSink sink) {
        Feed feed;
        try {
            feed = Feed.read(bytes);
        } catch (Feed.Unreadable e) {
            sink.reject(new Reject(source, 0, String.valueOf(e.getMessage())));
            return;
        }
        if (feed.entries().isEmpty()) {
            sink.reject(new Reject(source, 0, "is a feed without entries"));
        }
        long number = 0;
        for (FeedEntry entry : feed.entries()) {
            entry(feed, entry, new Origin(source, ++number, Origin.UNKNOWN), true, sink);
        }
    }

    /**
     * Reads what one entry stands for, for those who ask for entries one by one.
     *
     * @param lastChance whether it must be read now; otherwise, where its page may be had another time, nothing is done
     * @return whether it was read, or rejected for good
     */
    public boolean take(Feed feed, FeedEntry entry, Origin origin, boolean lastChance, ArticleSink sink) {
        return entry(feed, entry, origin, lastChance, new StoryGate(sink));
    }

    private boolean entry(Feed feed, FeedEntry entry, Origin origin, boolean lastChance, ArticleSink sink) {
        String own = text(entry);
        String why = "";
        if (web.isPresent() && own.length() < WHOLE_TEXT && entry.link().matches("(?i)https?://.+")) {
            try {
                sink.article(completed(page(web.get(), entry), feed, entry), origin);
                return true;
            } catch (FetchFault e) {
                if (e.isPassing() && !lastChance) {
                    return false;
                }
                why = entry.link() + ": " + e.reason();
            } catch (StoryFault e) {
                why = entry.link() + ": " + e.reason();
            }
        }
        if (own.isEmpty()) {
            sink.reject(new Reject(origin, why.isEmpty() ? "the entry says nothing but a headline" : why));
            return true;
        }
        if (!why.isEmpty()) {
            sink.reject(new Reject(origin, why + "; what the feed says of it was read instead"));
        }
        sink.article(told(own, feed, entry), origin);
        return true;
    }

    private Article page(PoliteWeb fetcher, FeedEntry entry) throws FetchFault, StoryFault {
        Answer answer = fetcher.page(entry.link());
        String markup = TextDecoder.decode(answer.body(), answer.charset());
        return html.read(markup, answer.url()).orElseThrow(() -> new StoryFault("no story was found in the page"));
    }

    /** A page's story, with what only the feed knows of it. */
    private static Article completed(Article page, Feed feed, FeedEntry entry) {
        return new Article(
                page.id(),
                page.published().or(entry::published),
                page.title().isEmpty() ? entry.title() : page.title(),
                page.text(),
                page.publisher().isEmpty() ? feed.title() : page.publisher(),
                page.url().isEmpty() ? entry.link() : page.url(),
                page.language(),
                page.other());
    }

    private Article told(String own, Feed feed, FeedEntry entry) {
        return new Article(
                StoryId.of(entry.link(), entry.title(), own),
                entry.published().or(options::date),
                entry.title(),
                own,
                feed.title(),
                entry.link(),
                feed.language(),
                Map.of());
    }

    private static String text(FeedEntry entry) {
        String text = MainText.of(Jsoup.parse(entry.content()), entry.title());
        return text.isEmpty() ? Jsoup.parse(entry.content()).text().strip() : text;
    }
}
