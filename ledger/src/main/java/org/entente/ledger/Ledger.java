package org.entente.ledger;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.entente.ledger.interchange.EventFile;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Interaction;
import org.entente.model.QuadClass;
import org.entente.model.Statement;

/**
 * An open ledger. One process at a time may write to it; several may read it while nobody writes.
 *
 * <p>Every method throws {@link LedgerException} if the file cannot be used: the message says which file, why, and what to
 * do. Streams hold on to the ledger until they are closed.
 */
public final class Ledger implements AutoCloseable {

    private static final String BY_DATE = " ORDER BY x.date_start, x.story, x.sentence, x.trigger_start, x.id";
    private static final String BY_STORY = " ORDER BY x.story, x.sentence, x.evidence_start, x.id";

    private final Store store;

    private Ledger(Store store) {
        this.store = store;
    }

    /** Opens a ledger to write to it and read it, and makes it where there is none. */
    public static Ledger open(Path file) {
        return new Ledger(Store.open(file, false));
    }

    /** Opens a ledger that exists, or a {@link CodedFolder}, only to read it. */
    public static Ledger read(Path file) {
        return new Ledger(Files.isDirectory(file) ? Store.of(CodedFolder.of(file)) : Store.open(file, true));
    }

    /** A ledger in memory, gone when it is closed. */
    public static Ledger inMemory() {
        return new Ledger(Store.inMemory());
    }

    /** What it knows of its stories, for those who bring more. */
    public StoryShelf shelf() {
        return new StoryShelf(store);
    }

    /** What it knows of the feeds that are watched. */
    public WatchBook watchBook() {
        return new WatchBook(store);
    }

    /** Begins a run, whose codings the keeper takes. */
    public Keeper begin(Run run) {
        return new Keeper(store, run);
    }

    /**
     * Brings in a file of event data that others made. What the ledger has already stays as it is: to import a file again
     * does nothing.
     *
     * @param rejects takes the number of each line that cannot be understood (0: the whole file), and what is wrong with it
     */
    public ImportReport importEvents(EventFile file, Run run, BiConsumer<Long, String> rejects) {
        ImportKeeper keeper = new ImportKeeper(store, run, rejects);
        file.read(keeper);
        return keeper.finish();
    }

    /** Brings in what a cluster has coded. Stories that the ledger has already stay as they are. */
    public FolderReport importFolder(CodedFolder folder, Run run) {
        return new FolderKeeper(store).keep(folder, run);
    }

    /**
     * The events that the filter asks for, by date: each once, as the first story tells it, with the counts of those that
     * do. Where stories are asked for, what these tell themselves.
     */
    public Stream<Event> events(EventFilter filter) {
        return events(Conditions.events(filter));
    }

    /** Every story's report of an event that the filter asks for, by date. */
    public Stream<Event> reports(EventFilter filter) {
        return events(Conditions.reports(filter));
    }

    private Stream<Event> events(Conditions conditions) {
        return store.stream(
                "SELECT x.* FROM " + EventRows.of(conditions) + " x" + BY_DATE, conditions, EventTable::read);
    }

    /** How many events that the filter asks for begin on each day; days without any are absent. */
    public NavigableMap<LocalDate, Long> days(EventFilter filter) {
        Conditions conditions = Conditions.events(filter);
        return store.days(
                "SELECT x.date_start, count(*) FROM events x" + conditions.where() + " GROUP BY 1", conditions);
    }

    /**
     * Some of the events that the filter asks for, by date: of those that begin from one day to another, so many after so
     * many. With {@link #days} any part of a long list is found without sorting what goes before it.
     */
    public List<Event> events(EventFilter filter, LocalDate first, LocalDate last, long passed, int most) {
        Conditions conditions = Conditions.none();
        conditions.and("x.date_start BETWEEN ? AND ?", first, last);
        conditions.and(Conditions.events(filter));
        return store.list(
                "SELECT x.* FROM " + EventRows.of(conditions) + " x" + BY_DATE + part(passed, most),
                conditions,
                EventTable::read);
    }

    /** The statements that the filter asks for, by story and in the order of its sentences. */
    public Stream<Statement> statements(EventFilter filter) {
        Conditions conditions = Conditions.statements(filter);
        return store.stream(
                "SELECT x.* FROM statements x" + conditions.where() + BY_STORY, conditions, StatementTable::read);
    }

    /** Some of the same: so many after so many. */
    public List<Statement> statements(EventFilter filter, long passed, int most) {
        Conditions conditions = Conditions.statements(filter);
        return store.list(
                "SELECT x.* FROM statements x" + conditions.where() + BY_STORY + part(passed, most),
                conditions,
                StatementTable::read);
    }

    /** The causal claims that the filter asks for, by story and in the order of its sentences. */
    public Stream<Claim> claims(EventFilter filter) {
        Conditions conditions = Conditions.claims(filter);
        return store.stream("SELECT x.* FROM claims x" + conditions.where() + BY_STORY, conditions, ClaimTable::read);
    }

    /** Some of the same: so many after so many. */
    public List<Claim> claims(EventFilter filter, long passed, int most) {
        Conditions conditions = Conditions.claims(filter);
        return store.list(
                "SELECT x.* FROM claims x" + conditions.where() + BY_STORY + part(passed, most),
                conditions,
                ClaimTable::read);
    }

    /** How many entries of a kind the filter asks for. */
    public long count(Sheet kind, EventFilter filter) {
        Conditions conditions = kind.conditions(filter);
        return store.list(
                        "SELECT count(*) FROM " + kind.table() + " x" + conditions.where(),
                        conditions,
                        row -> row.getLong(1))
                .get(0);
    }

    /** Where the events happened that the filter asks for, the places with most of them first; the last entry may be nowhere. */
    public List<Locality> localities(EventFilter filter) {
        Conditions conditions = Conditions.events(filter);
        return store.list(Locality.query(conditions), conditions, Locality::read);
    }

    /** The event of this id. */
    public Optional<Event> event(String id) {
        Conditions conditions = having(id);
        return store.list("SELECT x.* FROM " + EventRows.of(conditions) + " x", conditions, EventTable::read).stream()
                .findFirst();
    }

    /** The stories that tell an event, the first of them first; copies too. Any of its reports may name it. */
    public List<Teller> tellers(String event) {
        return Teller.of(store, event);
    }

    /** The story of this id. */
    public Optional<Article> story(String id) {
        return store.list("SELECT x.* FROM stories x WHERE x.id = ?", having(id), StoryTable::read).stream()
                .findFirst();
    }

    /** All stories, by date of publication; those without one come last. */
    public Stream<Article> stories() {
        return store.stream(
                "SELECT x.* FROM stories x ORDER BY x.published NULLS LAST, x.id", Conditions.none(), StoryTable::read);
    }

    /** Some of the same: so many after so many. */
    public List<Article> stories(long passed, int most) {
        return store.list(
                "SELECT x.* FROM stories x ORDER BY x.published NULLS LAST, x.id" + part(passed, most),
                Conditions.none(),
                StoryTable::read);
    }

    /**
     * The interactions that the filter asks for, by day. A reciprocal event gives two for each pair, one each way, with the
     * same event id; denied, possible and merely intended acts give none.
     */
    public Stream<Interaction> interactions(InteractionFilter filter) {
        Conditions conditions = filter.conditions();
        return store.stream(
                "SELECT * FROM " + filter.counting().interactions() + conditions.where()
                        + " ORDER BY date, event, source, target",
                conditions,
                InteractionTable::read);
    }

    /** The same as {@link #interactions}, counted for each day, pair and type: far less to read where there is much. */
    public Stream<Count> counts(InteractionFilter filter) {
        Conditions conditions = filter.conditions();
        return store.stream(
                "SELECT date, source, target, type, quad, count(*) AS events, sum(goldstein) AS goldstein"
                        + " FROM " + filter.counting().interactions() + conditions.where()
                        + " GROUP BY ALL ORDER BY ALL",
                conditions,
                row -> new Count(
                        row.getObject("date", LocalDate.class),
                        row.getString("source"),
                        row.getString("target"),
                        EventType.valueOf(row.getString("type")),
                        QuadClass.valueOf(row.getString("quad")),
                        row.getLong("events"),
                        row.getDouble("goldstein")));
    }

    /** How often each actor acted on each other one, by quad class, as the filter asks. */
    public List<Flow> flows(InteractionFilter filter) {
        Conditions conditions = filter.conditions();
        return store.list(Flow.query(filter, conditions), conditions, Flow::read);
    }

    /**
     * How many events have interactions that the filter asks for, by day. Each counts once, however many pairs it joins and
     * whether it goes both ways or one; days without any are absent.
     */
    public NavigableMap<LocalDate, Long> eventsByDay(InteractionFilter filter) {
        Conditions conditions = filter.conditions();
        return store.days(
                "SELECT date, count(DISTINCT event) FROM " + filter.counting().interactions() + conditions.where()
                        + " GROUP BY 1",
                conditions);
    }

    /** What analysis asks of the acts, counted by the database. */
    public Tallies tallies() {
        return new Tallies(store);
    }

    /** Writes the entries that the filter asks for as comma-separated values with a header. */
    public void writeCsv(Sheet sheet, EventFilter filter, Writer out) {
        Conditions conditions = sheet.conditions(filter);
        CsvSheet.write(store, sheet.query(conditions), conditions, out);
    }

    /**
     * Writes the entries that the filter asks for to a file, one row an event and pair of actors where it is events. The
     * file is there whole or not at all.
     *
     * @param sheet what is written
     * @param filter which of it
     * @param file its ending says how: {@code .csv}, {@code .jsonl} or {@code .parquet}
     */
    public void export(Sheet sheet, EventFilter filter, Path file) {
        Conditions conditions = sheet.conditions(filter);
        ExportFile.write(store, sheet.query(conditions), conditions, file);
    }

    /** The same for events, each once. */
    public void export(EventFilter filter, Path file) {
        export(Sheet.EVENTS, filter, file);
    }

    /**
     * Freezes the ledger in a folder, whole or not at all.
     *
     * @param name what the release is called and cited by
     * @param folder the folder to make
     * @param codebook the files of the codebook, by name
     * @param before the folder of the release before, to tell what has changed since
     * @param coder the version of the coder
     */
    public ReleaseChanges release(
            String name, Path folder, Map<String, byte[]> codebook, Optional<Path> before, String coder) {
        return new Release(store, name, folder).write(codebook, before, extent(), coder);
    }

    /** Writes the rows of a query to a file. */
    void copy(String query, Path file) {
        ExportFile.write(store, query, Conditions.none(), file);
    }

    /** How much is in the ledger. */
    public Extent extent() {
        return store.list(
                        "SELECT (SELECT count(*) FROM stories), (SELECT count(*) FROM events) - (SELECT count(*) FROM repeats),"
                                + " (SELECT count(*) FROM statements), (SELECT count(*) FROM claims),"
                                + " (SELECT min(date_start) FROM events), (SELECT max(date_end) FROM events)",
                        Conditions.none(),
                        row -> new Extent(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                Optional.ofNullable(row.getObject(5, LocalDate.class)),
                                Optional.ofNullable(row.getObject(6, LocalDate.class))))
                .get(0);
    }

    /** The runs that wrote to the ledger, in their order. */
    public List<Run> runs() {
        return store.list("SELECT * FROM runs ORDER BY run", Conditions.none(), RunTable::read);
    }

    @Override
    public void close() {
        store.close();
    }

    private static String part(long passed, int most) {
        return " LIMIT " + most + " OFFSET " + passed;
    }

    private static Conditions having(String id) {
        Conditions conditions = Conditions.none();
        conditions.and("x.id = ?", id);
        return conditions;
    }
}
