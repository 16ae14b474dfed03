package org.entente.coder.ingest.feeds;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a feed says about one story.
 *
 * @param link the address of its page, "" where there is none
 * @param title its headline, plain text
 * @param published the day of publication, in UTC
 * @param content its text or the summary of it, whichever is longer, as HTML; "" where the feed gives neither
 */
public record FeedEntry(String link, String title, Optional<LocalDate> published, String content) {}
