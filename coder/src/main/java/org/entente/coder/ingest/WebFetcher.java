package org.entente.coder.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a page from the open web, within limits of size and time.
 *
 * <p>Every host, also one that a page sends on to, is looked up first, and refused when any of its addresses is not
 * public. The platform keeps what it looked up for some thirty seconds, so that the connection goes to an address that
 * was checked.
 */
final class WebFetcher {

    /**
     * What came back.
     *
     * @param url the address it came from in the end
     * @param body what the page holds
     * @param charset the encoding that the sender declares, "" where it declares none
     */
    record Page(String url, InputStream body, String charset) {}

    private static final int MOST_REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final String AGENT = "Entente/0.1 (event coder)";

    private final int maxBytes;
    private final Duration patience;
    private final Predicate<InetAddress> allowed;
    private final HttpClient client;

    /**
     * A fetcher.
     *
     * @param maxBytes the most that a page may have
     * @param patience how long a page may take altogether
     * @param allowed the addresses that may be read from
     */
    WebFetcher(int maxBytes, Duration patience, Predicate<InetAddress> allowed) {
        this.maxBytes = maxBytes;
        this.patience = patience;
        this.allowed = allowed;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT.compareTo(patience) < 0 ? CONNECT : patience)
                .build();
    }

    /**
     * The page at an address.
     *
     * @throws StoryFault where it cannot or must not be fetched
     */
    Page fetch(String address) throws StoryFault {
        long end = System.nanoTime() + patience.toNanos();
        URI at = uri(address);
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            check(at);
            HttpResponse<byte[]> response = get(at, end - System.nanoTime());
            Optional<String> onward = response.headers().firstValue("location");
            if (response.statusCode() / 100 == 3 && onward.isPresent()) {
                at = onward(at, onward.get());
            } else if (response.statusCode() == 200) {
                return new Page(at.toString(), new ByteArrayInputStream(response.body()), charset(response));
            } else {
                throw new StoryFault("the server answers with status " + response.statusCode());
            }
        }
        throw new StoryFault("sends on more than " + MOST_REDIRECTS + " times");
    }

    private static URI uri(String address) throws StoryFault {
        try {
            return URI.create(address.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new StoryFault("is no address");
        }
    }

    private static URI onward(URI from, String location) throws StoryFault {
        try {
            return from.resolve(location.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new StoryFault("sends on to something that is no address");
        }
    }

    private void check(URI at) throws StoryFault {
        String scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new StoryFault("only http and https addresses are read, not " + scheme + ":");
        }
        String host = at.getHost();
        if (host == null) {
            throw new StoryFault("the address names no host");
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!allowed.test(address)) {
                    throw new StoryFault(
                            "refused: " + host + " is not on the open web but at " + address.getHostAddress());
                }
            }
        } catch (UnknownHostException e) {
            throw new StoryFault("the host " + host + " is not known");
        }
    }

    private HttpResponse<byte[]> get(URI at, long nanos) throws StoryFault {
        HttpRequest request = HttpRequest.newBuilder(at)
                .header("User-Agent", AGENT)
                .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5")
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, info -> new LimitedBody(maxBytes));
        try {
            return answer.get(Math.max(1, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new StoryFault("took longer than " + patience.toSeconds() + " s");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new StoryFault("was interrupted");
        } catch (ExecutionException e) {
            throw new StoryFault(reason(e.getCause()));
        }
    }

    private String reason(@Nullable Throwable cause) {
        for (@Nullable Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof LimitedBody.TooLarge) {
                return Sizes.tooLarge(maxBytes);
            }
            if (at instanceof ConnectException) {
                return "cannot be reached";
            }
            if (at instanceof SSLException) {
                return "has no valid certificate";
            }
        }
        return cause instanceof IOException ? "cannot be fetched: " + oneLine(cause) : "cannot be fetched";
    }

    private static String oneLine(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                ? "the connection broke"
                : message.lines().findFirst().orElse("the connection broke");
    }

    private static String charset(HttpResponse<byte[]> response) {
        Matcher declared =
                CHARSET.matcher(response.headers().firstValue("content-type").orElse(""));
        return declared.find() ? declared.group(1) : "";
    }
}
