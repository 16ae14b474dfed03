package org.entente.bench.server;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Serves a million simulated events and writes what that was like to {@code docs/regressions/server.md}: how long each page takes the first
 * time, what the largest answers cost, and how two hundred callers at once fare.
 */
public final class ServerRegression {

    private static final int CALLERS = 200;
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final StringBuilder page = new StringBuilder();

    private ServerRegression() {}

    /**
     * Runs it.
     *
     * @param arguments the ledger, the file to write
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path ledger = Path.of(arguments[0]);
        if (!Files.exists(ledger)) {
            MillionLedger.write(ledger);
        }
        ServerRegression regression = new ServerRegression();
        regression.run(ledger);
        Files.writeString(Path.of(arguments[1]), regression.page);
    }

    private void run(Path ledger) throws IOException, InterruptedException {
        page.append(String.format(
                Locale.ROOT,
                """
                # The server

                Made by `org.entente.bench.server.ServerRegression LEDGER OUT` (LEDGER is written first where there is none: a million
                simulated events among sixty actors over ten years, in 140,000 stories): `entente serve --read-only` in a process of its own with a
                heap of 1 GB, on %d processors, its callers on the same machine. Times include the whole answer. Load average of the machine
                when it began, by others too: %.1f; what is well above nought makes every time longer.

                """,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        try (ServerProcess server = ServerProcess.start(ledger, "1g")) {
            page.append(String.format(
                    Locale.ROOT,
                    "From the command to the open port: %.1f s.%n%n",
                    server.start().toMillis() / 1000.0));
            views(server);
            large(server);
            crowd(server);
        }
    }

    private void views(ServerProcess server) throws IOException, InterruptedException {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("home, as the first request", "/");
        views.put("events", "/events");
        views.put("events, the last of a million", "/events?offset=998000");
        views.put("events of one type and class", "/events?type=THREATEN&from=2020-01-01");
        views.put("events of one actor", "/events?actor=RUS");
        views.put("events with a word in the sentence", "/events?text=ships");
        views.put("a story", "/stories/sim-2019-05-05-3");
        views.put("a relation by month, ten years", "/relations?a=USA&b=RUS&by=month");
        views.put("its data", "/api/v1/relations/USA/RUS?by=month");
        views.put("network", "/network?from=2020-01-01&to=2020-12-31");
        views.put("its data, whole ledger", "/api/v1/network?of=ledger&top=60");
        views.put("map", "/map");
        views.put("its data", "/api/v1/map?");
        views.put("the home page again", "/");
        page.append("## A view\n\n| view | first, ms | again, ms | KB |\n|---|---|---|---|\n");
        for (Map.Entry<String, String> view : views.entrySet()) {
            double[] first = time(server.at(view.getValue().replaceFirst("\\?$", "")));
            double[] again = time(server.at(view.getValue().replaceFirst("\\?$", "")));
            page.append(String.format(
                    Locale.ROOT, "| %s | %.0f | %.0f | %.0f |%n", view.getKey(), first[0], again[0], first[1] / 1000));
        }
    }

    private void large(ServerProcess server) throws IOException, InterruptedException {
        page.append(
                "\n## A million rows\n\n| answer | s | MB | server's memory before, MB | after, MB |\n|---|---|---|---|---|\n");
        for (String format : List.of("jsonl", "csv", "parquet")) {
            long before = server.megabytes();
            double[] whole = time(server.at("/api/v1/events?format=" + format));
            page.append(String.format(
                    Locale.ROOT,
                    "| all events as %s | %.1f | %.0f | %d | %d |%n",
                    format,
                    whole[0] / 1000,
                    whole[1] / 1e6,
                    before,
                    server.megabytes()));
        }
    }

    private void crowd(ServerProcess server) throws IOException, InterruptedException {
        List<String> addresses = List.of(
                server.at("/"),
                server.at("/events?source=USA&type=THREATEN"),
                server.at("/api/v1/events?limit=100&offset=500000"),
                server.at("/stories/sim-2019-05-05-3"),
                server.at("/api/v1/network?of=ledger&top=40&from=2020-01-01&to=2020-12-31"),
                server.at("/assets/entente.css"));
        page.append(String.format(
                Locale.ROOT,
                "%n## %d callers at once%n%nEach asks one thing after another for %d seconds: home, filtered events, a page of the API in the"
                        + " middle of the million, a story, the network's data, the style sheet. 503: told to come again after"
                        + " waiting 20 seconds for a slot.%n%n"
                        + "| round | answers | a second | 200 | 503 | others | none | median, ms | 95 %%, ms | 99 %%, ms | memory after, MB |%n"
                        + "|---|---|---|---|---|---|---|---|---|---|---|%n",
                CALLERS,
                ROUND.toSeconds()));
        for (int round = 1; round <= ROUNDS; round++) {
            Crowd.Outcome outcome = Crowd.ask(CALLERS, ROUND, addresses);
            Map<Integer, Integer> statuses = outcome.statuses();
            int all = outcome.millis().length;
            int fine = statuses.getOrDefault(200, 0);
            int later = statuses.getOrDefault(503, 0);
            int none = statuses.getOrDefault(0, 0);
            page.append(String.format(
                    Locale.ROOT,
                    "| %d | %,d | %.0f | %,d | %d | %d | %d | %.0f | %.0f | %.0f | %d |%n",
                    round,
                    all,
                    (double) all / ROUND.toSeconds(),
                    fine,
                    later,
                    all - fine - later - none,
                    none,
                    outcome.quantile(0.5),
                    outcome.quantile(0.95),
                    outcome.quantile(0.99),
                    server.megabytes()));
        }
        page.append(String.format(Locale.ROOT, "%nAfterwards the home page takes %.0f ms.%n", time(server.at("/"))[0]));
    }

    /** How many milliseconds an answer takes, and how many bytes it has. */
    private double[] time(String address) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<java.io.InputStream> answer = client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofInputStream());
        long bytes;
        try (var body = answer.body()) {
            bytes = body.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (answer.statusCode() != 200) {
            throw new IOException(address + " was answered with " + answer.statusCode());
        }
        return new double[] {(System.nanoTime() - begun) / 1e6, bytes};
    }
}
