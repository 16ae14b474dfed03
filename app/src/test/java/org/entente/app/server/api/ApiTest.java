package org.entente.app.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.entente.app.server.testing.ServedLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API by its own document and by its documentation. */
class ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path DOCUMENT =
            Path.of(Objects.requireNonNull(System.getProperty("entente.root"))).resolve("docs/api.md");
    private static final String THESIS = "thesis=THREATEN,SANCTION%20USA%20-%3E%20RUS%20raises%20COOPERATION%20RUS"
            + "%20%3C-%3E%20CHN%20within%2015%20days&from=2021-01-01&to=2022-12-31";

    @TempDir
    private static Path folder;

    private static ServedLedger served;
    private static JsonNode document;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws Exception {
        served = ServedLedger.full(folder);
        document = JSON.readTree(get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void close() {
        served.close();
    }

    /** How every reading route is called; a route that is missing here fails the test. */
    private static Map<String, String> calls() {
        Map<String, String> calls = new LinkedHashMap<>();
        calls.put("/api/v1/health", "/api/v1/health");
        calls.put("/api/v1/openapi.json", "/api/v1/openapi.json");
        calls.put("/api/v1/events", "/api/v1/events?actor=RUS&limit=200&offset=3");
        calls.put("/api/v1/events/{id}", "/api/v1/events/" + first("/api/v1/events?text=Lavrov"));
        calls.put("/api/v1/statements", "/api/v1/statements?limit=50");
        calls.put("/api/v1/claims", "/api/v1/claims");
        calls.put("/api/v1/stories", "/api/v1/stories?limit=5");
        calls.put("/api/v1/stories/{id}", "/api/v1/stories/" + served.example());
        calls.put("/api/v1/dyads", "/api/v1/dyads?limit=20");
        calls.put("/api/v1/relations/{a}/{b}", "/api/v1/relations/USA/RUS?by=month");
        calls.put("/api/v1/thesis", "/api/v1/thesis?" + THESIS);
        calls.put("/api/v1/network", "/api/v1/network?top=20&of=ledger");
        calls.put("/api/v1/map", "/api/v1/map?source=USA");
        calls.put("/api/v1/reviews", "/api/v1/reviews");
        calls.put("/api/v1/reviews/score", "/api/v1/reviews/score");
        return calls;
    }

    @Test
    void everyReadingRouteAnswersAsTheDocumentSays() throws Exception {
        Set<String> reading = new TreeSet<>();
        document.path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> reading.add(path.getKey()));
        assertThat(calls().keySet()).as("every route is called").containsExactlyInAnyOrderElementsOf(reading);
        for (Map.Entry<String, String> call : calls().entrySet()) {
            HttpResponse<String> answer = get(call.getValue());
            assertThat(answer.statusCode()).as(call.getValue()).isEqualTo(200);
            JsonNode schema = document.path("paths")
                    .path(call.getKey())
                    .at("/get/responses/200/content/application~1json/schema");
            if (!schema.isMissingNode()) {
                assertThat(faults(schema, answer.body())).as(call.getValue()).isEmpty();
            }
        }
    }

    @Test
    void whatGoesWrongIsAProblemAsTheDocumentSays() throws Exception {
        Map<String, Integer> wrong = new LinkedHashMap<>();
        wrong.put("/api/v1/events?sorce=RUS", 400);
        wrong.put("/api/v1/events?from=yesterday", 400);
        wrong.put("/api/v1/events?limit=1001", 400);
        wrong.put("/api/v1/events?type=SMILE", 400);
        wrong.put("/api/v1/events?format=xml", 400);
        wrong.put("/api/v1/events/none", 404);
        wrong.put("/api/v1/stories/none", 404);
        wrong.put("/api/v1/nothing", 404);
        wrong.put("/api/v1/thesis", 400);
        wrong.put("/api/v1/thesis?thesis=nonsense", 400);
        wrong.put("/api/v1/relations/USA/USA", 400);
        wrong.put("/api/v1/network?from=2024-01-01&to=2020-01-01", 400);
        for (Map.Entry<String, Integer> call : wrong.entrySet()) {
            HttpResponse<String> answer = get(call.getKey());
            assertThat(answer.statusCode()).as(call.getKey()).isEqualTo(call.getValue());
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(call.getKey())
                    .startsWith("application/problem+json");
            assertThat(faults(Shape.ref("Problem"), answer.body()))
                    .as(call.getKey())
                    .isEmpty();
        }
    }

    @Test
    void pagesInARowAreTheWholeAndTheWholeIsTheLines() throws Exception {
        List<String> ids = new ArrayList<>();
        JsonNode page = JSON.readTree(get("/api/v1/events?source=RUS&limit=37").body());
        while (true) {
            page.path("items").forEach(event -> ids.add(event.path("id").asText()));
            if (page.path("next").isNull()) {
                break;
            }
            page = JSON.readTree(get("/api/v1/events?source=RUS&limit=37&offset="
                            + page.path("next").asLong())
                    .body());
        }
        List<String> lines = new ArrayList<>();
        for (String line :
                get("/api/v1/events?source=RUS&format=jsonl").body().lines().toList()) {
            assertThat(faults(Shape.ref("Event"), line)).isEmpty();
            lines.add(JSON.readTree(line).path("id").asText());
        }
        assertThat(ids).hasSize(page.path("total").asInt()).isEqualTo(lines).doesNotHaveDuplicates();
    }

    @Test
    void aStoryIsCodedAsTheFormatsSay() throws Exception {
        String story =
                "{\"text\": \"France threatened Peru on Monday.\", \"date\": \"2024-05-20\", \"desk\": \"foreign\"}";
        HttpResponse<String> whole = post("/api/v1/code", "application/json", story, "application/json");
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(faults(Shape.ref("Coding"), whole.body())).isEmpty();
        JsonNode event = JSON.readTree(whole.body()).at("/events/0");
        assertThat(event.path("type").asText()).isEqualTo("THREATEN");
        assertThat(event.at("/source/0/code").asText()).isEqualTo("FRA");

        HttpResponse<String> lines = post("/api/v1/code", "application/json", story, "application/x-ndjson");
        List<String> kinds = new ArrayList<>();
        for (String line : lines.body().lines().toList()) {
            kinds.add(JSON.readTree(line).path("kind").asText());
        }
        assertThat(kinds).startsWith("event");
        assertThat(post("/api/v1/code", "application/json", "{\"title\": \"x\"}", "*/*")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/api/v1/code", "application/json", "no json", "*/*").statusCode())
                .isEqualTo(400);
    }

    @Test
    void judgementsGoOutAndComeBack() throws Exception {
        String event = first("/api/v1/events?type=AGREE");
        String judged = "{\"events\": [\"" + event + "\"], \"judgement\": \"wrong\", \"reviewer\": \"Bo\"}";
        assertThat(post("/api/v1/reviews", "application/json", judged, "*/*").body())
                .isEqualTo("{\"stored\":1}");
        String gold = get("/api/v1/reviews").body();
        assertThat(gold).contains("\"reviewer\":\"Bo\"").contains("\"type\":\"AGREE\"");
        assertThat(post("/api/v1/reviews/import", "application/x-ndjson", gold, "*/*")
                        .body())
                .as("known ones stay")
                .isEqualTo("{\"stored\":0}");
        String other = gold.replace("\"Bo\"", "\"Cy\"");
        assertThat(post("/api/v1/reviews/import", "application/x-ndjson", other, "*/*")
                        .body())
                .isEqualTo("{\"stored\":1}");
        JsonNode score = JSON.readTree(get("/api/v1/reviews/score").body());
        assertThat(score.at("/agreement/events").asInt()).isEqualTo(1);
        assertThat(score.at("/precision/0/precision").asDouble()).isEqualTo(0);
        assertThat(score.at("/precision/0/high").asDouble()).isBetween(0.5, 1.0);
        assertThat(post("/api/v1/reviews/import", "application/x-ndjson", "{}", "*/*")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void metricsCountWhatWasAnswered() throws Exception {
        get("/api/v1/health");
        assertThat(get("/metrics").body())
                .contains("# TYPE entente_http_requests_total counter")
                .containsPattern("entente_http_requests_total\\{method=\"GET\",status=\"200\"} [1-9]")
                .contains("entente_memory_used_bytes");
    }

    @Test
    void theExamplesForTheShellRun() throws Exception {
        assumeThere("curl", "--version");
        List<String> lines = block("sh").lines().toList();
        assertThat(lines).hasSizeGreaterThan(5);
        for (String line : lines) {
            String said = run("bash", "-c", line);
            assertThat(said).as(line).isNotBlank().doesNotContain("\"status\":4");
        }
    }

    @Test
    void theExampleForPythonRuns() throws Exception {
        assumeThere("python3", "-c", "import pandas");
        assertThat(run("python3", "-c", block("python"))).contains("THREATEN").contains("index");
    }

    @Test
    void theExampleForRRuns() throws Exception {
        assumeThere("Rscript", "--version");
        assertThat(run("Rscript", "-e", block("r"))).contains("THREATEN");
    }

    private static String first(String list) {
        try {
            return JSON.readTree(get(list).body()).at("/items/0/id").asText();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<ValidationMessage> faults(Map<String, Object> schema, String answer) throws IOException {
        return faults(JSON.<JsonNode>valueToTree(schema), answer);
    }

    private static Set<ValidationMessage> faults(JsonNode schema, String answer) throws IOException {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole)
                .validate(JSON.readTree(answer));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(served.at(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String type, String body, String accept)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(served.at(path)))
                        .header("Content-Type", type)
                        .header("Accept", accept)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String block(String language) throws IOException {
        var found = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT));
        assertThat(found.find()).as("docs/api.md has an example in " + language).isTrue();
        return found.group(1);
    }

    private static void assumeThere(String... command) {
        boolean there;
        try {
            there = new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException e) {
            there = false;
        }
        Assumptions.assumeTrue(there, "skipped: needs " + String.join(" ", command));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SERVER", served.at(""));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
