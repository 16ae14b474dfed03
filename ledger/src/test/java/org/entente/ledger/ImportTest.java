package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.ledger.interchange.ActorLookup;
import org.entente.ledger.interchange.EventFile;
import org.entente.ledger.interchange.EventFormat;
import org.entente.ledger.interchange.Party;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Interaction;
import org.entente.model.testing.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final String ICEWS_HEADER = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\t"
            + "Event Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\t"
            + "Sentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";
    private static final String ICEWS_ROW = "77\t2020-03-01\tMilitary (Ruritania)\tMilitary,Government\tPeru\t"
            + "Use conventional military force\t190\t-10\tRebel Front\tInsurgents\tNA\t5\t3\tAndean News\t"
            + "Lima\tNA\tNA\tPeru\t-12.04\t-77.03";

    @TempDir
    Path folder;

    private Ledger ledger;
    private final List<String> rejects = new ArrayList<>();

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("test.duckdb"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Nested
    class Icews {

        @Test
        void keepsCodesAndResolvesActorsByCountryAndSector() throws IOException {
            assertThat(bring(EventFormat.ICEWS, ICEWS_HEADER, ICEWS_ROW)).isEqualTo(new ImportReport(1, 0, 0, 0));
            Event event = only();
            assertThat(event.id()).isEqualTo("icews-20200301-77");
            assertThat(event.type()).isEqualTo(EventType.ASSAULT);
            assertThat(event.cameo()).isEqualTo("190");
            assertThat(event.goldstein()).isEqualTo(-10);
            assertThat(event.story()).isEqualTo("icews-5");
            assertThat(event.sources().get(0).text()).isEqualTo("Military (Ruritania)");
            assertThat(event.sources().get(0).code()).isEqualTo("PER");
            assertThat(event.sources().get(0).sector()).isEqualTo("MIL");
            assertThat(event.targets().get(0).code()).isEmpty();
            assertThat(event.place().orElseThrow().country()).isEqualTo("PER");
        }

        @Test
        void aSecondImportDoesNothing() throws IOException {
            bring(EventFormat.ICEWS, ICEWS_HEADER, ICEWS_ROW, ICEWS_ROW);
            assertThat(bring(EventFormat.ICEWS, ICEWS_HEADER, ICEWS_ROW)).isEqualTo(new ImportReport(0, 0, 1, 0));
            assertThat(ledger.events(EventFilter.ALL)).hasSize(1);
        }

        @Test
        void theSameIdOnAnotherDayIsAnotherEvent() throws IOException {
            bring(EventFormat.ICEWS, ICEWS_HEADER, ICEWS_ROW, ICEWS_ROW.replace("2020-03-01", "2020-03-02"));
            assertThat(ledger.events(EventFilter.ALL)).hasSize(2);
        }

        @Test
        void rejectsMalformedRowsWithTheirLinesAndGoesOn() throws IOException {
            ImportReport report = bring(
                    EventFormat.ICEWS,
                    ICEWS_HEADER,
                    "only\tthree\tcells",
                    ICEWS_ROW.replace("2020-03-01", "first of March"),
                    ICEWS_ROW.replace("190\t", "999\t").replace("Use conventional military force", "Do nothing"),
                    ICEWS_ROW.replace("-10\t", "much\t"),
                    ICEWS_ROW);
            assertThat(report).isEqualTo(new ImportReport(1, 0, 0, 4));
            assertThat(rejects)
                    .containsExactly(
                            "2: 3 columns, not 20",
                            "3: 'first of March' is no date",
                            "4: there is no CAMEO code '999'",
                            "5: 'much' is no number");
        }

        @Test
        void keepsMereStatementsUncounted() throws IOException {
            String said = ICEWS_ROW.replace("Use conventional military force\t190\t-10", "Make statement\t010\t0");
            assertThat(bring(EventFormat.ICEWS, ICEWS_HEADER, said)).isEqualTo(new ImportReport(0, 1, 0, 0));
            assertThat(bring(EventFormat.ICEWS, ICEWS_HEADER, said)).isEqualTo(new ImportReport(0, 0, 1, 0));
        }

        @Test
        void readsRealRows() {
            Path file = Shared.file("events/icews-events.2018.sample.tab");
            ImportReport report = ledger.importEvents(
                    new EventFile(file, EventFormat.ICEWS, ActorLookup.NOBODY), Samples.run(), ImportTest.this::note);
            assertThat(rejects).isEmpty();
            assertThat(report.events() + report.statements()).isEqualTo(3705);
            assertThat(report.events()).isGreaterThan(2000);
            assertThat(ledger.interactions(InteractionFilter.ALL)).hasSizeGreaterThan(800);
        }
    }

    @Nested
    class Gdelt {

        @Test
        void readsTheSecondVersionAndItsTown() throws IOException {
            bring(EventFormat.GDELT, gdelt(61, "4"));
            Event event = only();
            assertThat(event.id()).isEqualTo("gdelt-20210204-991");
            assertThat(event.type()).isEqualTo(EventType.CONSULT);
            assertThat(event.sources().get(0).code()).isEqualTo("ROU");
            assertThat(event.sources().get(0).sector()).isEqualTo("GOV");
            assertThat(event.sources().get(0).text()).isEqualTo("BUCHAREST");
            assertThat(event.targets().get(0).code()).isEqualTo("NATO");
            assertThat(event.place().orElseThrow().name()).isEqualTo("Brussels");
            assertThat(event.place().orElseThrow().country()).isEqualTo("BEL");
            assertThat(event.story()).isEqualTo("https://news.example/a");
            assertThat(event.storyCount()).isEqualTo(7);
        }

        @Test
        void readsTheFirstVersionAndTakesNoCountryForAPlace() throws IOException {
            bring(EventFormat.GDELT, gdelt(58, "1"));
            assertThat(only().place()).isEmpty();
            assertThat(only().cameo()).isEqualTo("042");
        }

        @Test
        void rejectsRowsOfAnotherLength() throws IOException {
            assertThat(bring(EventFormat.GDELT, "1\t2\t3").rejected()).isEqualTo(1);
            assertThat(rejects.get(0)).contains("3 columns, where GDELT 1.0 has 57 or 58 and GDELT 2.0 has 61");
        }

        private String gdelt(int columns, String placeType) {
            List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
            int shift = columns == 61 ? 2 : 0;
            int later = columns == 61 ? 3 : 0;
            Map<Integer, String> given = Map.ofEntries(
                    Map.entry(0, "991"),
                    Map.entry(1, "20210204"),
                    Map.entry(5, "ROMGOV"),
                    Map.entry(6, "BUCHAREST"),
                    Map.entry(7, "ROM"),
                    Map.entry(12, "GOV"),
                    Map.entry(15, "NAT"),
                    Map.entry(16, "NATO"),
                    Map.entry(18, "NAT"),
                    Map.entry(26, "042"),
                    Map.entry(30, "1.9"),
                    Map.entry(33, "7"),
                    Map.entry(49 + shift, placeType),
                    Map.entry(50 + shift, "Brussels, Bruxelles-Capitale, Belgium"),
                    Map.entry(51 + shift, "BE"),
                    Map.entry(53 + later, "50.83"),
                    Map.entry(54 + later, "4.33"),
                    Map.entry(56 + later, "20210205"),
                    Map.entry(57 + later, "https://news.example/a"));
            given.forEach(cells::set);
            return String.join("\t", cells);
        }
    }

    @Nested
    class Others {

        @Test
        void readsPolecatByItsHeader() throws IOException {
            bring(
                    EventFormat.POLECAT,
                    "Event ID\tEvent Date\tEvent Type\tEvent Mode\tContexts\tActor Name\tActor Country\tActor Sectors"
                            + "\tRecipient Name\tRecipient Country\tPublication Date",
                    "X1\t2023-05-02\tASSAULT\tfirearms\tmilitary;unheard\tPeruvian Army\tPER\tMIL\tShining Path\t\t2023-05-03");
            Event event = only();
            assertThat(event.mode().label()).isEqualTo("firearms");
            assertThat(event.contexts()).hasSize(1);
            assertThat(event.sources().get(0).code()).isEqualTo("PER");
            assertThat(event.reported()).isEqualTo(LocalDate.of(2023, 5, 3));
            assertThat(event.cameo()).startsWith("1");
        }

        @Test
        void readsBothFormsOfPhoenix() throws IOException {
            bring(
                    EventFormat.PHOENIX,
                    String.join(
                            "\t",
                            Arrays.asList(
                                    "7_a",
                                    "20150101",
                                    "2015",
                                    "1",
                                    "1",
                                    "USAGOV",
                                    "USA",
                                    "GOV",
                                    "",
                                    "IRN",
                                    "IRN",
                                    "",
                                    "",
                                    "036",
                                    "03",
                                    "1",
                                    "4.0",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    "31_2",
                                    "https://a.example",
                                    "ap")));
            Event daily = only();
            assertThat(daily.sources().get(0).code() + daily.sources().get(0).sector())
                    .isEqualTo("USAGOV");
            bring(
                    EventFormat.PHOENIX,
                    "\"eid\",\"story_date\",\"source\",\"source_agent\",\"target\",\"code\",\"placename\",\"lat\",\"lon\",\"countryname\"",
                    "\"H1\",\"1999-03-24\",\"NATMIL\",\"MIL\",\"SRB\",\"195\",\"Belgrade, city\",44.8,20.4,\"Serbia\"");
            Event old = ledger.event("phoenix-19990324-H1").orElseThrow();
            assertThat(old.sources().get(0).code()).isEqualTo("NATO");
            assertThat(old.place().orElseThrow().name()).isEqualTo("Belgrade, city");
        }

        @Test
        void readsPlainTablesWithAHeaderInAnyOrderAndEveryKindOfType() throws IOException {
            ImportReport report = bring(
                    EventFormat.PLAIN,
                    "date,type,id,source,target",
                    "2001-01-01,ASSAULT,1,PER,\"Chile, government\"",
                    "2001-01-01,042,2,Peru,CHL",
                    "2001-01-01,Threaten,3,Police (Peru),Chile",
                    "2001-01-01,wave,4,PER,CHL");
            assertThat(report).isEqualTo(new ImportReport(3, 0, 0, 1));
            assertThat(rejects).containsExactly("5: 'wave' is no PLOVER type, CAMEO code or CAMEO name");
            assertThat(ledger.interactions(InteractionFilter.ALL).map(Interaction::type))
                    .containsExactly(EventType.CONSULT, EventType.THREATEN);
        }

        @Test
        void asksTheDirectoryAboutNames() throws IOException {
            ActorLookup directory = (name, day) -> name.equals("Anne Duval")
                    ? Optional.of(new Party("Anne Duval", "FRA", "FRA", "GOV", "President"))
                    : Optional.empty();
            Path file = Files.writeString(
                    folder.resolve("plain.tsv"), "Anne Duval\tConsult\tActivist (Peru)\t2020-01-01\n");
            ledger.importEvents(new EventFile(file, EventFormat.PLAIN, directory), Samples.run(), this::fail);
            assertThat(only().sources().get(0).office()).isEqualTo("President");
            assertThat(only().targets().get(0).country()).isEqualTo("PER");
            assertThat(only().targets().get(0).sector()).isEqualTo("NGO");
            assertThat(only().targets().get(0).code()).isEqualTo("PER");
        }

        @Test
        void readsRealPlainTablesWithoutAHeaderOnce() {
            Path file = Shared.file("events/icews18-autumn.tsv");
            EventFile events = new EventFile(file, EventFormat.PLAIN, ActorLookup.NOBODY);
            ImportReport first = ledger.importEvents(events, Samples.run(), this::fail);
            assertThat(first.events() + first.statements()).isEqualTo(95_540);
            assertThat(ledger.importEvents(events, Samples.run(), this::fail))
                    .isEqualTo(new ImportReport(0, 0, 95_540, 0));
        }

        private void fail(long line, String reason) {
            throw new AssertionError(line + ": " + reason);
        }
    }

    @Nested
    class AnyFile {

        @Test
        void unpacksGzipAndZip() throws IOException {
            byte[] rows = (ICEWS_HEADER + "\n" + ICEWS_ROW + "\n").getBytes(StandardCharsets.UTF_8);
            Path gzip = folder.resolve("a.gz");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
                out.write(rows);
            }
            assertThat(bring(EventFormat.ICEWS, gzip).events()).isEqualTo(1);
            Path zip = folder.resolve("a.zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                out.putNextEntry(new ZipEntry("a.tab"));
                out.write(rows);
            }
            assertThat(bring(EventFormat.ICEWS, zip).repeated()).isEqualTo(1);
            byte[] whole = Files.readAllBytes(gzip);
            Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length - 12));
            bring(EventFormat.ICEWS, cut);
            assertThat(rejects).containsExactly("0: is broken: what follows cannot be unpacked");
        }

        @Test
        void saysWhatIsWrongWithAFile() throws IOException {
            bring(EventFormat.ICEWS, folder.resolve("none"));
            bring(EventFormat.ICEWS, folder);
            bring(EventFormat.PLAIN, Files.writeString(folder.resolve("empty"), ""));
            bring(EventFormat.PLAIN, Files.write(folder.resolve("binary"), new byte[] {1, 0, 2, 0, 9}));
            bring(EventFormat.PLAIN, "source,target,when");
            bring(EventFormat.PLAIN, "source,target,type,date", "\"open,PER,AID,2001-01-01", "x".repeat(3 << 20), "a");
            assertThat(rejects)
                    .containsExactly(
                            "0: no such file",
                            "0: cannot be read: it is a folder",
                            "0: the file is empty",
                            "0: is no text; expected rows of plain events",
                            "1: the header lacks the columns type, date of plain events",
                            "2: a quotation mark is not closed",
                            "3: the line is longer than a row can be",
                            "4: no date");
        }
    }

    private ImportReport bring(EventFormat format, String... lines) throws IOException {
        return bring(format, Files.writeString(folder.resolve("rows.txt"), String.join("\r\n", lines) + "\n"));
    }

    private ImportReport bring(EventFormat format, Path file) {
        return ledger.importEvents(new EventFile(file, format, ActorLookup.NOBODY), Samples.run(), this::note);
    }

    private void note(long line, String reason) {
        rejects.add(line + ": " + reason);
    }

    private Event only() {
        List<Event> events = ledger.events(EventFilter.ALL).toList();
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
