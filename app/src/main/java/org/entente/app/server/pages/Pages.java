package org.entente.app.server.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.entente.app.server.reviews.ReviewBook;
import org.entente.app.server.safety.Gate;
import org.entente.app.server.safety.Problem;
import org.entente.app.server.safety.ServerSettings;
import org.entente.app.server.view.CodingRoom;
import org.entente.app.server.view.Inquiry;
import org.entente.app.server.view.LedgerView;
import org.entente.ledger.EventFilter;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Statement;

/** Which page answers which address. */
public final class Pages {

    private final LedgerView view;
    private final CodingRoom room;
    private final Gate gate;
    private final ReaderPage reader;
    private final HomePage home;
    private final EventsPage events;
    private final RelationsPage relations;
    private final NetworkPage network;
    private final MapPage map;
    private final ThesisPage thesis;

    /** The pages of a ledger. */
    public Pages(
            LedgerView view, Inquiry inquiry, CodingRoom room, ReviewBook book, Gate gate, ServerSettings settings) {
        this.view = view;
        this.room = room;
        this.gate = gate;
        this.reader = new ReaderPage(book, settings.readOnly());
        this.home = new HomePage(view, settings.readOnly());
        this.events = new EventsPage(view);
        this.relations = new RelationsPage(view, inquiry);
        this.network = new NetworkPage(view, inquiry);
        this.map = new MapPage(view);
        this.thesis = new ThesisPage(view, inquiry);
    }

    /** Hands every address and its page to whoever serves them. */
    public void add(BiConsumer<String, Handler> server) {
        server.accept("/", request -> Layout.answer(request, home.write()));
        server.accept(
                "/stories",
                request -> story(
                        request, Optional.ofNullable(request.queryParam("id")).orElse("")));
        server.accept("/stories/{id}", request -> story(request, request.pathParam("id")));
        server.accept("/events", events::answer);
        server.accept("/relations", relations::answer);
        server.accept("/relations/{pair}", RelationsPage::pair);
        server.accept("/network", network::answer);
        server.accept("/map", map::answer);
        server.accept("/thesis", thesis::answer);
    }

    /** Codes and keeps a story that was pasted into the form, and shows it. */
    public void paste(Context request) {
        gate.checkWritable();
        String text = Optional.ofNullable(request.formParam("text")).orElse("").replace("\r\n", "\n");
        if (text.isBlank()) {
            throw new Problem(400, "there is no text in the box");
        }
        String title = Optional.ofNullable(request.formParam("title")).orElse("");
        String id = "pasted-" + UUID.randomUUID();
        Coding coding = room.code(new Article(id, day(request), title, text, "", "", "en", Map.of()));
        room.keep(coding);
        request.redirect(Links.story(id));
    }

    /** Says on a page what is wrong. */
    public static void problem(Problem problem, Context request, ServerSettings settings) {
        Html html = Layout.begin(problem.title(), "");
        html.element("h1", problem.title()).element("p", problem.detail());
        html.open("p").link("/", "To the first page").close("p");
        Layout.answer(request.status(problem.status()), html);
    }

    private static Optional<LocalDate> day(Context request) {
        String day = Optional.ofNullable(request.formParam("date")).orElse("");
        try {
            return day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw new Problem(400, "date: '" + day + "' is no day; write it like 2024-05-20");
        }
    }

    private void story(Context request, String id) {
        Article story =
                view.ledger().story(id).orElseThrow(() -> new Problem(404, "there is no story '" + id + "' here"));
        EventFilter filter = EventFilter.ALL.inStory(id);
        try (Stream<Event> events = view.ledger().events(filter);
                Stream<Statement> statements = view.ledger().statements(filter)) {
            List<Event> told = events.sorted(java.util.Comparator.comparingInt(
                                    (Event event) -> event.evidence().sentence())
                            .thenComparingInt(event -> event.trigger().span().start()))
                    .toList();
            Layout.answer(request, reader.write(story, told, statements.toList()));
        }
    }
}
