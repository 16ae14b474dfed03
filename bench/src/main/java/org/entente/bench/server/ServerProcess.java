package org.entente.bench.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.Main;

/** {@code entente serve} in a process of its own, so that what it needs is not mixed with what its callers need. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("is at http://[^:]+:(\\d+)/");

    private final Process process;
    private final int port;
    private final Duration start;

    private ServerProcess(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /** Starts one on a ledger, with so much heap, and waits until it listens. */
    static ServerProcess start(Path ledger, String heap) throws IOException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--read-only",
                        "--port",
                        "0",
                        "--ledger",
                        ledger.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread rest = new Thread(() -> said.lines().forEach(ignored -> {}));
                rest.setDaemon(true);
                rest.start();
                return new ServerProcess(
                        process, Integer.parseInt(address.group(1)), Duration.ofNanos(System.nanoTime() - begun));
            }
        }
        throw new IOException("the server did not start");
    }

    /** How long it took from the command to the open port. */
    Duration start() {
        return start;
    }

    /** The address of a path. */
    String at(String path) {
        return "http://localhost:" + port + path;
    }

    /** Megabytes of memory that it holds, Java's and DuckDB's, after a collection of garbage; Linux knows. */
    long megabytes() throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        List<String> status = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
        return status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
