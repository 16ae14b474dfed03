package org.entente.bench.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Callers who all ask at once, one request after another, for a while. */
final class Crowd {

    /**
     * What became of the requests.
     *
     * @param statuses how many answers had each HTTP status; 0: none came
     * @param millis how long the answers took, sorted
     */
    @SuppressWarnings("ArrayRecordComponent") // hundreds of thousands of numbers that nobody compares
    record Outcome(Map<Integer, Integer> statuses, double[] millis) {

        /** The time within which such a share of the answers came. */
        double quantile(double share) {
            return millis.length == 0 ? Double.NaN : millis[(int) Math.min(millis.length - 1, share * millis.length)];
        }
    }

    private Crowd() {}

    /** Lets so many callers ask for the addresses in turn. */
    static Outcome ask(int callers, Duration time, List<String> addresses) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(30))
                .build();
        long end = System.nanoTime() + time.toNanos();
        Queue<long[]> answers = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() < end) {
                    String address = addresses.get(Math.floorMod(next.getAndIncrement(), addresses.size()));
                    long begun = System.nanoTime();
                    answers.add(new long[] {status(client, address), System.nanoTime() - begun});
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Map<Integer, Integer> statuses = new TreeMap<>();
        answers.forEach(answer -> statuses.merge((int) answer[0], 1, Integer::sum));
        double[] millis =
                answers.stream().mapToDouble(answer -> answer[1] / 1e6).toArray();
        Arrays.sort(millis);
        return new Outcome(statuses, millis);
    }

    private static int status(HttpClient client, String address) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .timeout(Duration.ofSeconds(60))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
