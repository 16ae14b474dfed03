package org.entente.app.coding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.FeedPoll;
import org.entente.coder.ingest.FeedPoll.Mark;
import org.entente.coder.ingest.FeedPoll.Result;
import org.entente.coder.ingest.FeedStories;
import org.entente.coder.ingest.Origin;
import org.entente.coder.ingest.Reject;
import org.entente.coder.ingest.feeds.Feed;
import org.entente.coder.ingest.feeds.FeedEntry;
import org.entente.ledger.WatchBook;
import org.entente.ledger.WatchBook.FeedState;
import org.entente.model.Article;

/**
 * Asks for feeds and reads what is new in them. That a page was read is noted when its story is in the ledger, and that a
 * feed was, when all its new pages are: whatever happens in between, nothing is lost, and no page is coded twice.
 */
final class WatchRound {

    /** A feed that changed, with its entries that are new. */
    private record News(FeedState state, Feed feed, List<FeedEntry> entries, Mark mark) {}

    /** How often a page is tried, poll after poll, before what the feed says of it has to do. */
    private static final int MOST_ATTEMPTS = 3;

    private final WatchBook book;
    private final FeedPoll poll;
    private final FeedStories stories;
    private final WatchSchedule schedule;
    private final Map<String, Integer> attempts;
    private final boolean once;
    private final List<Reject> rejects = new ArrayList<>();
    private final List<News> news = new ArrayList<>();
    private final Map<FeedState, Map<String, String>> toNote = new LinkedHashMap<>();

    WatchRound(
            WatchBook book,
            FeedPoll poll,
            FeedStories stories,
            WatchSchedule schedule,
            Map<String, Integer> attempts,
            boolean once) {
        this.book = book;
        this.poll = poll;
        this.stories = stories;
        this.schedule = schedule;
        this.attempts = attempts;
        this.once = once;
    }

    /** Asks for feeds; whether there is anything to read in them, or to tell. */
    boolean ask(List<String> urls) {
        for (String url : urls) {
            FeedState before = book.feed(url).orElse(new FeedState(url, "", "", Instant.EPOCH, 0));
            Result result = poll.ask(url, new Mark(before.etag(), before.modified()));
            FeedState now = state(before, result instanceof Result.Failed ? before.failures() + 1 : 0);
            Duration wish = Duration.ZERO;
            if (result instanceof Result.Changed changed) {
                List<FeedEntry> fresh = fresh(changed.feed());
                news.add(new News(now, changed.feed(), fresh, changed.mark()));
            } else {
                if (result instanceof Result.Failed failed) {
                    wish = Duration.ofSeconds(failed.waitSeconds());
                    rejects.add(new Reject(Origin.whole(url), failed.reason()));
                }
                book.note(now, Map.of());
            }
            schedule.asked(now, wish);
        }
        return !rejects.isEmpty()
                || news.stream().anyMatch(one -> !one.entries().isEmpty())
                || settled();
    }

    /** Gives on what is new. */
    void read(ArticleSink sink) {
        rejects.forEach(sink::reject);
        for (News one : news) {
            Map<String, String> read = new HashMap<>();
            boolean whole = true;
            long number = 0;
            for (FeedEntry entry : one.entries()) {
                Origin origin = new Origin(one.state().url(), ++number, Origin.UNKNOWN);
                whole &= read(one.feed(), entry, origin, read, sink);
            }
            FeedState state = whole
                    ? new FeedState(
                            one.state().url(),
                            one.mark().etag(),
                            one.mark().modified(),
                            one.state().checked(),
                            0)
                    : one.state();
            toNote.put(state, read);
        }
    }

    /** Notes what was read, now that it is in the ledger. */
    void note() {
        toNote.forEach(book::note);
    }

    /** Notes at once the feeds in which nothing is new. */
    private boolean settled() {
        for (News one : news) {
            book.note(
                    new FeedState(
                            one.state().url(),
                            one.mark().etag(),
                            one.mark().modified(),
                            one.state().checked(),
                            0),
                    Map.of());
        }
        return false;
    }

    private boolean read(Feed feed, FeedEntry entry, Origin origin, Map<String, String> read, ArticleSink sink) {
        String key = key(entry);
        boolean last = once || attempts.merge(key, 1, Integer::sum) >= MOST_ATTEMPTS;
        boolean done = stories.take(feed, entry, origin, last, new OncePerPage(sink, read));
        if (done) {
            read.putIfAbsent(key, "");
            attempts.remove(key);
        }
        return done;
    }

    private List<FeedEntry> fresh(Feed feed) {
        Map<String, FeedEntry> byKey = new LinkedHashMap<>();
        feed.entries().forEach(entry -> byKey.putIfAbsent(key(entry), entry));
        Set<String> known = new LinkedHashSet<>(book.read(byKey.keySet()));
        byKey.keySet().removeAll(known);
        return List.copyOf(byKey.values());
    }

    private static FeedState state(FeedState before, int failures) {
        return new FeedState(before.url(), before.etag(), before.modified(), Instant.now(), failures);
    }

    /** What a page is known by: its address without what only says how one came to it, or its words where it has none. */
    private static String key(FeedEntry entry) {
        String link =
                entry.link().replaceAll("#.*$", "").replaceAll("(?<=[?&])(?:utm_[a-z]+|fbclid|gclid)=[^&]*&?", "");
        String bare = link.replaceAll("[?&]+$", "");
        return bare.isEmpty() ? "entry:" + Integer.toHexString((entry.title() + entry.content()).hashCode()) : bare;
    }

    /** Lets a page through that was not read before by another address, and remembers its story. */
    private final class OncePerPage implements ArticleSink {

        private final ArticleSink next;
        private final Map<String, String> read;

        OncePerPage(ArticleSink next, Map<String, String> read) {
            this.next = next;
            this.read = read;
        }

        @Override
        public void article(Article article) {
            article(article, Origin.whole(article.id()));
        }

        @Override
        public void article(Article article, Origin origin) {
            String url = article.url();
            boolean known = !url.isEmpty() && !book.read(List.of(url)).isEmpty();
            if (!known) {
                next.article(article, origin);
            }
            if (!url.isEmpty()) {
                read.put(url, article.id());
            }
        }

        @Override
        public void reject(Reject reject) {
            next.reject(reject);
        }
    }
}
