package org.entente.coder.ingest.web;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Fetches what nobody asked for by name, such as the pages that a feed links to: only what robots may read, and no more
 * than one page of a host in a while. Not for use by several threads.
 */
public final class PoliteWeb implements AutoCloseable {

    /** How long a host is left alone after each page unless it asks for more. */
    public static final Duration USUAL_DELAY = Duration.ofSeconds(1);

    private static final long LONGEST_DELAY = Duration.ofSeconds(60).toNanos();
    private static final int MOST_HOSTS = 10_000;

    private final WebFetcher web;
    private final Robots robots;
    private final long delay;
    private final Map<String, Long> free = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    /**
     * A polite fetcher.
     *
     * @param web what fetches; closed with this
     * @param delay how long a host is left alone after each page unless it asks for more
     */
    public PoliteWeb(WebFetcher web, Duration delay) {
        this.web = web;
        this.robots = new Robots(web);
        this.delay = delay.toNanos();
    }

    /**
     * What an address answers, as soon as its host may be asked again.
     *
     * @param conditions fields of the request's head, such as {@code If-None-Match}
     * @throws FetchFault where it cannot or must not be fetched
     */
    public Answer fetch(String address, Map<String, String> conditions) throws FetchFault {
        URI at = Addresses.parse(address);
        Robots.Known asked = robots.of(at);
        if (asked.fault().isPresent()) {
            throw asked.fault().get();
        }
        if (!asked.rules().isAllowed(at.toString())) {
            throw new FetchFault("the server asks robots not to read it (robots.txt)");
        }
        await(at.getHost(), asked.rules().getCrawlDelay());
        return web.fetch(address, conditions);
    }

    /**
     * What a page holds, as soon as its host may be asked again.
     *
     * @throws FetchFault where it cannot or must not be fetched
     */
    public Answer page(String address) throws FetchFault {
        Answer answer = fetch(address, Map.of());
        if (answer.status() != 200) {
            throw FetchFault.status(answer.status());
        }
        return answer;
    }

    private void await(String host, long asked) throws FetchFault {
        long wanted = Math.max(delay, Math.min(LONGEST_DELAY, TimeUnit.MILLISECONDS.toNanos(Math.max(0, asked))));
        long now = System.nanoTime();
        long turn = free.getOrDefault(host, now);
        try {
            if (turn - now > 0) {
                TimeUnit.NANOSECONDS.sleep(turn - now);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchFault("was interrupted");
        }
        free.put(host, System.nanoTime() + wanted);
    }

    @Override
    public void close() {
        web.close();
    }
}
