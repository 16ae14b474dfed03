package org.entente.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program of the tests that runs in a Java process of its own. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private OtherProcess(List<String> command) throws IOException {
        process = new ProcessBuilder(command).start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    static OtherProcess start(Class<?> program, String... arguments) throws IOException {
        return new OtherProcess(command(program, arguments));
    }

    /** Starts it so that no file may grow beyond so many KiB: to the program, a full disk. */
    static OtherProcess startWithFilesAtMost(int kibibytes, Class<?> program, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "bash"));
        command.addAll(command(program, arguments));
        return new OtherProcess(command);
    }

    private static List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** The next line of its standard output. */
    @Nullable
    String awaitLine() throws IOException {
        return out.readLine();
    }

    long pid() {
        return process.pid();
    }

    /** Its exit status. */
    int waitFor() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new AssertionError("the other process did not end");
        }
        return process.exitValue();
    }

    /** What it wrote to standard error. */
    String errors() throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Ends it at once, as SIGKILL does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }
}
