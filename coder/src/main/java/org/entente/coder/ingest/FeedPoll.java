package org.entente.coder.ingest;

import java.util.HashMap;
import java.util.Map;
import org.entente.coder.ingest.feeds.Feed;
import org.entente.coder.ingest.web.Answer;
import org.entente.coder.ingest.web.FetchFault;
import org.entente.coder.ingest.web.PoliteWeb;

/** Asks a server whether a feed has changed, and for it where it has. */
public final class FeedPoll {

    /** What a server sent with a feed, for it to recognise the next time. */
    public record Mark(String etag, String modified) {

        /** Of a feed that was never read. */
        public static final Mark NONE = new Mark("", "");
    }

    /** What came of asking. */
    public sealed interface Result {

        /** It is as it was. */
        record Same() implements Result {}

        /**
         * It has changed, or was never read.
         *
         * @param feed what it is now
         * @param mark what to show the next time
         */
        record Changed(Feed feed, Mark mark) implements Result {}

        /**
         * It could not be had.
         *
         * @param reason why, for people
         * @param waitSeconds for how long the server asks to be left alone, 0 where it does not say
         */
        record Failed(String reason, long waitSeconds) implements Result {}
    }

    private final PoliteWeb web;

    /** With what fetches. */
    public FeedPoll(PoliteWeb web) {
        this.web = web;
    }

    /** Asks for a feed. */
    public Result ask(String url, Mark mark) {
        Map<String, String> conditions = new HashMap<>();
        if (!mark.etag().isEmpty()) {
            conditions.put("If-None-Match", mark.etag());
        }
        if (!mark.modified().isEmpty()) {
            conditions.put("If-Modified-Since", mark.modified());
        }
        try {
            Answer answer = web.fetch(url, conditions);
            return switch (answer.status()) {
                case 304 -> new Result.Same();
                case 200 ->
                    new Result.Changed(
                            Feed.read(answer.body()),
                            new Mark(header(answer, "etag"), header(answer, "last-modified")));
                default -> new Result.Failed("the server answers with status " + answer.status(), wait(answer));
            };
        } catch (FetchFault e) {
            return new Result.Failed(e.reason(), 0);
        } catch (Feed.Unreadable e) {
            return new Result.Failed(String.valueOf(e.getMessage()), 0);
        }
    }

    private static String header(Answer answer, String name) {
        String value = answer.header(name).orElse("");
        // a header is sent back as it came: one that is too long, or could end the line, is not
        return value.length() > 1_000 || value.chars().anyMatch(c -> c < ' ' || c == 127) ? "" : value;
    }

    private static long wait(Answer answer) {
        String asked = answer.header("retry-after").orElse("").strip();
        return asked.matches("\\d{1,6}") ? Long.parseLong(asked) : 0;
    }
}
