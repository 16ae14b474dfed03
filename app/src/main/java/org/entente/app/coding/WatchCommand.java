package org.entente.app.coding;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.app.ExitStatus;
import org.entente.app.Version;
import org.entente.app.console.CannotWork;
import org.entente.app.console.Format;
import org.entente.app.console.FormatOption;
import org.entente.app.console.Rejects;
import org.entente.app.ledger.LedgerOption;
import org.entente.app.reading.ReadingChoices;
import org.entente.coder.Coder;
import org.entente.coder.ingest.FeedPoll;
import org.entente.coder.ingest.FeedStories;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.web.PoliteWeb;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerException;
import org.entente.ledger.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente watch}: asks for feeds again and again, and codes what is new in them. */
@Command(
        name = "watch",
        description = "Asks for RSS and Atom feeds again and again, codes the pages that are new in them, and keeps it"
                + " in the ledger, which is free for other commands in between.")
public final class WatchCommand implements Callable<Integer> {

    private static final Duration LEDGER_IN_USE = Duration.ofSeconds(30);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FEED", arity = "1..*", description = "The address of an RSS or Atom feed (https://...).")
    private List<String> feeds;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description = "How often each feed is asked for, like 90s, 15m or 2h (default: 15m).")
    private String every = "15m";

    @Option(names = "--once", description = "Ask for each feed once, code what is new, and end.")
    private boolean once;

    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "A folder with predicates, actors and agents that add to ours or replace them.")
    private @Nullable Path codebook;

    @Mixin
    private ReadingChoices reading;

    @Mixin
    private PipelineOptions pipeline;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FormatOption format;

    private final Map<String, Integer> attempts = new HashMap<>();

    @Override
    public Integer call() {
        ReadingOptions how = reading.options();
        WatchSchedule schedule = new WatchSchedule(interval(), new SplittableRandom());
        check();
        Coder coder = Loading.begin(Optional.ofNullable(codebook), pipeline.parseAll())
                .await();
        Rejects rejects = new Rejects(spec.commandLine().getErr());
        RejectsFile written = new RejectsFile(rejects, pipeline.rejects(Optional.of(ledger.file())), 0);
        CodingSink output = CodingOutput.of(
                format.format(), pipeline.quiet(), spec.commandLine().getOut());
        try (PoliteWeb web =
                new PoliteWeb(how.web().fetcher(how.maxBytes()), how.web().delay())) {
            FeedStories stories = new FeedStories(how, how.web().linkedPages() ? Optional.of(web) : Optional.empty());
            if (!once) {
                remember(schedule);
            }
            do {
                round(coder, new FeedPoll(web), stories, schedule, output, written);
                rejects.tell();
            } while (!once && await(schedule));
        } finally {
            output.close();
        }
        return rejects.count() > 0 ? ExitStatus.SOME_REJECTED : ExitStatus.DONE;
    }

    private void round(
            Coder coder,
            FeedPoll poll,
            FeedStories stories,
            WatchSchedule schedule,
            CodingSink output,
            RejectsFile rejects) {
        List<String> due = feeds.stream()
                .distinct()
                .filter(feed -> once || !schedule.due(feed).isAfter(Instant.now()))
                .toList();
        try (OpenThings open = new OpenThings()) {
            Ledger kept = opened();
            open.add(kept::close);
            WatchRound round = new WatchRound(kept.watchBook(), poll, stories, schedule, attempts, once);
            if (!round.ask(due)) {
                return;
            }
            CodingLedger keeping = new CodingLedger(kept, run(coder));
            open.add(keeping::close);
            code(coder, round, keeping, output, rejects, open);
        }
    }

    private void code(
            Coder coder, WatchRound round, CodingLedger kept, CodingSink output, RejectsFile rejects, OpenThings open) {
        CodingReport report = new CodingReport(
                spec.commandLine().getErr(), pipeline.form(), new Extent(OptionalLong.empty(), () -> 0L), rejects);
        CodingDesk desk = new CodingDesk(
                Intake.of(coder, Optional.of(kept), pipeline.again()),
                pipeline.threads(),
                new CodingBatches(Optional.of(kept), output, report));
        Interruption.guard(
                () -> {
                    round.read(desk);
                    desk.finish();
                    round.note();
                    report.finish();
                },
                () -> {
                    if (desk.stop()) {
                        open.close();
                        report.stopped();
                    }
                });
    }

    /** The ledger; waits for whoever else writes to it, unless it is to be done once. */
    private Ledger opened() {
        while (true) {
            try {
                return ledger.open();
            } catch (LedgerException e) {
                if (once || !String.valueOf(e.getMessage()).contains("in use")) {
                    throw e;
                }
                sleep(LEDGER_IN_USE);
            }
        }
    }

    /** Lets feeds that were asked for shortly before a restart wait their time. */
    private void remember(WatchSchedule schedule) {
        try (Ledger kept = opened()) {
            for (String feed : feeds) {
                kept.watchBook().feed(feed).ifPresent(state -> schedule.asked(state, Duration.ZERO));
            }
        }
    }

    private boolean await(WatchSchedule schedule) {
        Instant next = feeds.stream().map(schedule::due).min(Instant::compareTo).orElseThrow();
        Duration wait = Duration.between(Instant.now(), next);
        return sleep(wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait);
    }

    /** Waits; whether it was not woken up to end. */
    private static boolean sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotWork("was interrupted", e);
        }
    }

    private Run run(Coder coder) {
        Map<String, String> options = new TreeMap<>(reading.record());
        options.put("feeds", String.join(" ", feeds));
        options.put("version", Version.number());
        if (codebook != null) {
            options.put("codebook", codebook.toString());
        }
        return Run.now(Coder.VERSION, coder.codebookVersion(), options);
    }

    private void check() {
        pipeline.check();
        for (String feed : feeds) {
            if (!feed.matches("(?i)https?://.+")) {
                throw new ParameterException(
                        spec.commandLine(),
                        "'" + feed + "' is no address of a feed; it begins with https:// or http://");
            }
        }
        if (!once && (format.format() == Format.JSON || format.format() == Format.CSV)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format " + format.format()
                            + " has an end, which watching has not; use jsonl or table, or --once");
        }
    }

    private Duration interval() {
        if (!every.matches("[1-9]\\d{0,5}[smh]")) {
            throw new ParameterException(
                    spec.commandLine(), "--every is '" + every + "', and must be a time like 90s, 15m or 2h");
        }
        return Duration.parse("PT" + every.toUpperCase(java.util.Locale.ROOT));
    }
}
