package org.entente.app.ledger;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.app.ExitStatus;
import org.entente.app.console.CannotWork;
import org.entente.app.console.Console;
import org.entente.app.console.EntryTables;
import org.entente.app.console.Format;
import org.entente.app.console.FormatOption;
import org.entente.app.console.Grid;
import org.entente.ledger.Ledger;
import org.entente.ledger.Teller;
import org.entente.ledger.json.EntryWriter;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.CameoCode;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Place;
import org.entente.model.Telling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente show}: one event with everything known about it. */
@Command(name = "show", description = "Shows one event with everything known about it.")
public final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "EVENT", description = "The id of the event, as entente events shows it.")
    private String id;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger open = ledger.read()) {
            Event event = open.event(id)
                    .orElseThrow(() -> new CannotWork(ledger.file() + ": holds no event '" + id
                            + "'; entente events shows the ids of those it holds"));
            if (format.format() == Format.TABLE) {
                grid(event, open).print(out, Console.width());
            } else {
                try (EntryWriter writer = EntryWriter.lines(out)) {
                    writer.write(event);
                }
            }
        }
        return ExitStatus.DONE;
    }

    private static Grid grid(Event event, Ledger ledger) {
        Grid grid = new Grid("EVENT", event.id());
        grid.row("type", event.type() + " " + event.mode().label());
        grid.row("contexts", join(event.contexts().stream().map(Context::label).toList()));
        grid.row(
                "CAMEO",
                event.cameo() + " "
                        + CameoCode.find(event.cameo()).map(CameoCode::name).orElse(""));
        grid.row("quad class", event.quad() + ", Goldstein score " + event.goldstein());
        event.sources().forEach(actor -> grid.row("source", described(actor)));
        event.targets().forEach(actor -> grid.row("target", described(actor)));
        grid.row("reciprocal", event.reciprocal() ? "yes" : "no");
        grid.row("date", EntryTables.when(event.date()) + ", reported " + event.reported());
        grid.row("place", event.place().map(ShowCommand::described).orElse("not known"));
        grid.row("told as", event.factuality().label());
        grid.row("whose word", event.attribution().map(ShowCommand::described).orElse("the story's"));
        grid.row("trigger", event.trigger().text());
        grid.row("evidence", described(event.evidence()));
        for (Telling telling : event.also()) {
            grid.row("also told", described(telling.evidence()));
        }
        grid.row("confidence", Double.toString(event.confidence()));
        grid.row("found by", event.by() + ", coder " + event.coder() + ", codebook " + event.codebook());
        grid.row("stories", event.storyCount() + ", of independent sources " + event.sourceCount());
        for (Teller teller : ledger.tellers(event.id())) {
            grid.row("told by", described(teller));
        }
        grid.row(
                "story", ledger.story(event.story()).map(ShowCommand::described).orElse(event.story()));
        return grid;
    }

    private static String described(Actor actor) {
        return join(List.of(actor.name(), actor.office(), actor.code(), actor.country(), actor.sector()))
                + (actor.text().isEmpty() || actor.text().equals(actor.name()) ? "" : " — “" + actor.text() + "”");
    }

    private static String described(Place place) {
        return "%s (%s) %s, %s".formatted(place.name(), place.country(), place.latitude(), place.longitude());
    }

    private static String described(Evidence evidence) {
        String where = evidence.sentence() == 0 ? "headline" : "sentence " + evidence.sentence();
        return evidence.text() + " [" + where + "]";
    }

    private static String described(Teller teller) {
        String copy = teller.copyOf().map(story -> "copy of " + story).orElse("");
        String published = teller.published().map(Object::toString).orElse("");
        return join(List.of(teller.story(), teller.title(), teller.publisher(), published, copy, teller.event()));
    }

    private static String described(Article story) {
        String published = story.published().map(Object::toString).orElse("");
        return join(List.of(story.id(), story.title(), story.publisher(), published, story.url()));
    }

    private static String join(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
    }
}
