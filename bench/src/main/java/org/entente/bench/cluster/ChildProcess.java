package org.entente.bench.cluster;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A run in a process of its own, which says when it ends how much processor time it took. */
final class ChildProcess {

    private static final String TOOK = "processor seconds: ";

    private final Process process;
    private final Path log;

    private ChildProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts a class's main method with the class path and the options of this process. */
    static ChildProcess start(Class<?> main, Map<String, String> environment, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Path log = Files.createTempFile("entente-bench", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new ChildProcess(builder.start(), log);
    }

    /** Waits for the end, and gives the processor time in seconds. */
    double end() throws IOException, InterruptedException {
        int status = process.waitFor();
        String said = Files.readString(log);
        if (status != 0) {
            throw new IOException(
                    "a run ended with " + status + ": " + said.substring(Math.max(0, said.length() - 2000)));
        }
        return said.lines()
                .filter(line -> line.startsWith(TOOK))
                .mapToDouble(line -> Double.parseDouble(line.substring(TOOK.length())))
                .sum();
    }

    /** Kills it as soon as something has happened; whether that came before its end. */
    boolean killWhen(BooleanSupplier happened) throws InterruptedException {
        while (process.isAlive() && !happened.getAsBoolean()) {
            Thread.sleep(50);
        }
        boolean early = process.isAlive();
        process.destroyForcibly().waitFor();
        return early;
    }

    /** Says how much processor time this process took. */
    static void tell() {
        double seconds =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
        System.out.println(TOOK + String.format(Locale.ROOT, "%.2f", seconds));
    }
}
