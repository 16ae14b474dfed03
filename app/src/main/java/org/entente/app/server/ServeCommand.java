package org.entente.app.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.app.ExitStatus;
import org.entente.app.console.CannotWork;
import org.entente.app.ledger.LedgerOption;
import org.entente.app.server.safety.ServerSettings;
import org.entente.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente serve}: the ledger in a browser. */
@Command(name = "serve", description = "Opens the ledger as web pages and as a REST API, until you end it (Ctrl+C).")
public final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "The port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description = "The address to listen on (default: this machine alone); another needs --token.")
    private String host;

    @Option(names = "--token", paramLabel = "TOKEN", description = "What callers must know; 16 characters at least.")
    private @Nullable String token;

    @Option(names = "--read-only", description = "Write nothing: no stories are kept, no reviews taken.")
    private boolean readOnly;

    @Mixin
    private LedgerOption ledger;

    @Override
    public Integer call() throws InterruptedException {
        ServerSettings settings = settings();
        Path file = ledger.file();
        try (Ledger open = readOnly && Files.exists(file) ? ledger.read() : ledger.open();
                EntenteServer server = start(open, file, settings)) {
            spec.commandLine()
                    .getErr()
                    .println("entente: " + file + " is at http://" + host + ":" + server.port() + "/");
            spec.commandLine().getErr().flush();
            CountDownLatch ended = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            ended.await();
        }
        return ExitStatus.DONE;
    }

    private EntenteServer start(Ledger open, Path file, ServerSettings settings) {
        try {
            return EntenteServer.start(open, file, settings);
        } catch (RuntimeException e) {
            throw new CannotWork(
                    "cannot listen on " + host + ":" + port + "; is something else there? Choose another with --port",
                    e);
        }
    }

    private ServerSettings settings() {
        ServerSettings settings = new ServerSettings(host, port, Optional.ofNullable(token), readOnly);
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port: " + port + " is no port; 0 to 65535 are");
        }
        if (!settings.local() && token == null) {
            throw new ParameterException(
                    spec.commandLine(), "--host " + host + " opens the ledger to others: give a --token");
        }
        if (token != null && token.length() < ServerSettings.SHORTEST_TOKEN) {
            throw new ParameterException(
                    spec.commandLine(), "--token: " + ServerSettings.SHORTEST_TOKEN + " characters at least");
        }
        return settings;
    }
}
