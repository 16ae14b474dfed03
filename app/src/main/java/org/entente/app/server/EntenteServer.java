package org.entente.app.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.entente.app.Version;
import org.entente.app.console.Console;
import org.entente.app.server.api.ApiRoutes;
import org.entente.app.server.api.Route;
import org.entente.app.server.pages.Pages;
import org.entente.app.server.reviews.ReviewBook;
import org.entente.app.server.safety.Gate;
import org.entente.app.server.safety.Headers;
import org.entente.app.server.safety.Problem;
import org.entente.app.server.safety.ServerSettings;
import org.entente.app.server.safety.Slots;
import org.entente.app.server.view.CodingRoom;
import org.entente.app.server.view.Inquiry;
import org.entente.app.server.view.LedgerView;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerException;

/** Serves one ledger to browsers and programs until it is closed. */
public final class EntenteServer implements AutoCloseable {

    private static final long LARGEST_BODY = 1_000_000;
    private static final int THREADS = 64;
    private static final long IDLE_MILLIS = 30_000;
    private static final int READERS = 8;

    private final Traffic traffic = new Traffic();
    private final Slots readers = new Slots(READERS, Duration.ofSeconds(20));
    private final ServerSettings settings;
    private final Gate gate;
    private final Javalin server;

    private EntenteServer(Ledger ledger, Path file, ServerSettings settings) {
        this.settings = settings;
        this.gate = new Gate(settings);
        LedgerView view = new LedgerView(ledger);
        Inquiry inquiry = new Inquiry(view);
        CodingRoom room = new CodingRoom(view);
        ReviewBook book = ReviewBook.open(ReviewBook.beside(file));
        this.server = Javalin.create(EntenteServer::configure);
        guard();
        for (Route route : new ApiRoutes(view, inquiry, room, book, gate, Version.number()).all()) {
            server.addHttpHandler(
                    HandlerType.valueOf(route.method().name()),
                    ApiRoutes.BASE + route.path(),
                    request -> held(route::answer, request));
        }
        server.get("/metrics", request -> request.contentType("text/plain; version=0.0.4")
                .result(traffic.text()));
        Pages pages = new Pages(view, inquiry, room, book, gate, settings);
        pages.add((path, page) -> server.get(path, request -> {
            held(page, request);
        }));
        server.post("/stories", pages::paste);
        view.warm();
    }

    /**
     * Starts a server on an open ledger.
     *
     * @param file where the ledger lies: reviews are kept beside it
     */
    public static EntenteServer start(Ledger ledger, Path file, ServerSettings settings) {
        EntenteServer made = new EntenteServer(ledger, file, settings);
        made.server.start(settings.host(), settings.port());
        return made;
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void held(Handler handler, Context request) throws Exception {
        readers.hold(() -> {
            handler.handle(request);
            return true;
        });
    }

    private static void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_MILLIS);
        });
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/org/entente/app/server/assets";
            files.location = Location.CLASSPATH;
        });
        config.staticFiles.add(files -> {
            files.hostedPath = "/lib/echarts";
            files.directory = "/META-INF/resources/webjars/echarts/5.5.0";
            files.location = Location.CLASSPATH;
        });
    }

    private void guard() {
        server.before(request -> {
            request.attribute("begun", System.nanoTime());
            Headers.put(request);
            gate.check(request);
            if (request.path().equals("/") && gate.admit(request)) {
                request.redirect("/");
            }
        });
        server.after(request -> traffic.answered(
                request.method().name(),
                request.statusCode(),
                System.nanoTime() - Objects.requireNonNullElse(request.<Long>attribute("begun"), System.nanoTime())));
        server.exception(Problem.class, (problem, request) -> tell(problem, request));
        server.exception(
                LedgerException.class,
                (problem, request) -> tell(new Problem(500, String.valueOf(problem.getMessage())), request));
        server.exception(
                HttpResponseException.class,
                (problem, request) ->
                        tell(new Problem(problem.getStatus(), String.valueOf(problem.getMessage())), request));
        server.exception(Exception.class, (problem, request) -> {
            if (problem instanceof EofException || problem.getCause() instanceof EofException) {
                // the caller went away before the answer was whole: nobody is left to be told
                return;
            }
            Console.standardError()
                    .println(
                            "entente: " + request.method() + " " + Console.plain(request.path()) + " failed: " + problem
                                    + Stream.of(problem.getStackTrace())
                                            .findFirst()
                                            .map(frame -> " at " + frame)
                                            .orElse(""));
            tell(new Problem(500, "the request failed for a reason the server does not know"), request);
        });
        server.error(404, request -> {
            if (Optional.ofNullable(request.result()).orElse("").startsWith("Not Found")) {
                tell(new Problem(404, "there is nothing at " + request.path()), request);
            }
        });
    }

    private void tell(Problem problem, Context request) {
        Headers.put(request);
        if (request.path().startsWith("/api/") || request.path().startsWith("/metrics")) {
            problem.answer(request);
        } else {
            Pages.problem(problem, request, settings);
        }
    }
}
