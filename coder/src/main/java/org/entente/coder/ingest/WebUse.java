package org.entente.coder.ingest;

import java.time.Duration;
import org.entente.coder.ingest.web.OpenWeb;
import org.entente.coder.ingest.web.PoliteWeb;
import org.entente.coder.ingest.web.WebFetcher;

/**
 * What may be fetched, and from where.
 *
 * @param linkedPages whether the pages that feeds link to are fetched
 * @param intranet whether addresses of this machine and its own network may be read from too
 * @param delay how long a host is left alone after each page that a feed links to
 */
public record WebUse(boolean linkedPages, boolean intranet, Duration delay) {

    /** The open web, with the pages that feeds link to. */
    public static final WebUse OPEN = new WebUse(true, false, PoliteWeb.USUAL_DELAY);

    /** How long a page may take altogether. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What fetches so. */
    public WebFetcher fetcher(int maxBytes) {
        return new WebFetcher(maxBytes, PATIENCE, intranet ? OpenWeb.withIntranet() : OpenWeb.publicOnly());
    }
}
