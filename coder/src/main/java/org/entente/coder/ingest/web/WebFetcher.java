package org.entente.coder.ingest.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches from the open web, within limits of size and time.
 *
 * <p>Whatever is not http or https, and every host that is at an address which {@link OpenWeb} does not allow, is refused,
 * also where a page sends on to it. A name is looked up once for each connection, and the connection goes to the very
 * addresses that were looked at: a name server that changes its answer wins nothing.
 */
public final class WebFetcher implements AutoCloseable {

    /** How the software calls itself to servers. */
    public static final String AGENT = "Entente/0.1 (event coder)";

    private static final int MOST_REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Http1Config HEADS = Http1Config.custom()
            .setMaxHeaderCount(200)
            .setMaxLineLength(16 << 10)
            .build();

    private final int maxBytes;
    private final Duration patience;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock;

    /**
     * A fetcher.
     *
     * @param maxBytes the most that an answer may have, unpacked
     * @param patience how long an answer may take altogether
     * @param web the addresses that may be read from
     */
    public WebFetcher(int maxBytes, Duration patience, OpenWeb web) {
        this.maxBytes = maxBytes;
        this.patience = patience;
        Timeout wait = Timeout.of(CONNECT.compareTo(patience) < 0 ? CONNECT : patience);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(web)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(HEADS)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(wait)
                                .setSocketTimeout(Timeout.of(patience))
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setRedirectsEnabled(false).build())
                .setUserAgent(AGENT)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "entente-fetch-clock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * What an address answers, after it was followed wherever it sends on to.
     *
     * @param conditions fields of the request's head, such as {@code If-None-Match}
     * @throws FetchFault where it cannot or must not be fetched
     */
    public Answer fetch(String address, Map<String, String> conditions) throws FetchFault {
        long end = System.nanoTime() + patience.toNanos();
        URI at = Addresses.parse(address);
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            Answer answer = get(at, conditions, end);
            Optional<String> onward = answer.header("location");
            if (answer.status() / 100 != 3 || answer.status() == 304 || onward.isEmpty()) {
                return answer;
            }
            at = Addresses.onward(at, onward.get());
        }
        throw new FetchFault("sends on more than " + MOST_REDIRECTS + " times");
    }

    /**
     * What a page holds.
     *
     * @throws FetchFault where it cannot be fetched, or the server says anything but that here it is
     */
    public Answer page(String address) throws FetchFault {
        Answer answer = fetch(address, Map.of());
        if (answer.status() != 200) {
            throw FetchFault.status(answer.status());
        }
        return answer;
    }

    private Answer get(URI at, Map<String, String> conditions, long end) throws FetchFault {
        HttpGet request = new HttpGet(at);
        request.setHeader(
                "Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5");
        conditions.forEach(request::setHeader);
        long left = Math.max(1, end - System.nanoTime());
        ScheduledFuture<?> alarm = clock.schedule(() -> request.cancel(), left, TimeUnit.NANOSECONDS);
        try {
            return client.execute(request, response -> answer(at, response));
        } catch (IOException e) {
            if (request.isCancelled() || System.nanoTime() >= end) {
                throw FetchFault.passing("took longer than " + patience.toSeconds() + " s");
            }
            throw FetchReasons.of(e, maxBytes);
        } finally {
            alarm.cancel(false);
        }
    }

    private Answer answer(URI at, ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(
                    header.getName().toLowerCase(Locale.ROOT), header.getValue() == null ? "" : header.getValue());
        }
        return new Answer(response.getCode(), at.toString(), body(response), headers);
    }

    private byte[] body(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        @Nullable InputStream in = response.getEntity().getContent();
        if (in == null) {
            return new byte[0];
        }
        // not closed on the way out through the exception: that would read the rest of it
        byte[] body = in.readNBytes(maxBytes + 1);
        if (body.length > maxBytes) {
            throw new FetchReasons.TooLarge();
        }
        return body;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
