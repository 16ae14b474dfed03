package org.entente.app.coding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Coding;

/**
 * Gathers what became of stories into batches: each is first kept, then shown and reported as done. The first ones come
 * soon, many of them in batches.
 */
final class CodingBatches implements OrderedWork.Taker<Outcome> {

    private static final int BATCH = 256;
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private final Optional<CodingLedger> ledger;
    private final CodingSink output;
    private final CodingReport report;
    private List<Outcome> waiting = new ArrayList<>();
    private long handedOn = System.nanoTime();

    CodingBatches(Optional<CodingLedger> ledger, CodingSink output, CodingReport report) {
        this.ledger = ledger;
        this.output = output;
        this.report = report;
    }

    @Override
    public void take(Outcome outcome) {
        waiting.add(outcome);
        if (waiting.size() >= BATCH || System.nanoTime() - handedOn > PATIENCE) {
            handOn();
        }
    }

    @Override
    public void idle() {
        if (System.nanoTime() - handedOn > PATIENCE) {
            handOn();
        }
        report.tick();
    }

    @Override
    public void end() {
        handOn();
    }

    private void handOn() {
        List<Outcome> batch = waiting;
        waiting = new ArrayList<>();
        handedOn = System.nanoTime();
        if (batch.isEmpty()) {
            return;
        }
        ledger.ifPresent(kept -> kept.keep(batch));
        report.clear();
        output.take(codings(batch));
        report.done(batch);
    }

    private List<Coding> codings(List<Outcome> batch) {
        Map<String, Coding> known = new HashMap<>();
        if (output.shows()) {
            ledger.ifPresent(kept -> kept.known(batch)
                    .forEach(coding -> known.put(coding.article().id(), coding)));
        }
        List<Coding> codings = new ArrayList<>();
        for (Outcome outcome : batch) {
            if (outcome instanceof Outcome.Story story) {
                codings.add(story.coding());
            } else if (outcome instanceof Outcome.Known before) {
                Optional.ofNullable(known.get(before.story())).ifPresent(codings::add);
            }
        }
        return codings;
    }
}
