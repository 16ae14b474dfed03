package org.entente.coder.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Statement;

/**
 * Scores the coding of one article against what a careful human coder reads in it.
 *
 * <p>An event counts as found when its type is one of those allowed, some source and some target match by country (and by
 * name where one is given), and its evidence contains the words that the expectation names. The order of source and target
 * does not matter where the expected event is reciprocal.
 */
public final class ReportEvaluation {

    /**
     * What came of it.
     *
     * @param found ids of the expected events that were found
     * @param missed ids of those that were not
     * @param core how many of the missed are core events
     * @param forbidden what was coded although it must not be
     * @param beyond coded events that stand in no list
     * @param statementsFound ids of the expected statements that were found
     * @param statementsMissed ids of those that were not
     */
    public record Result(
            List<String> found,
            List<String> missed,
            int core,
            List<String> forbidden,
            List<String> beyond,
            List<String> statementsFound,
            List<String> statementsMissed) {}

    /**
     * Scores a coding.
     *
     * @throws IOException if the file of expectations cannot be read
     */
    public Result score(Coding coding, Path expectations) throws IOException {
        JsonNode expected = new ObjectMapper().readTree(expectations.toFile());
        List<String> found = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        int core = 0;
        for (JsonNode one : expected.path("events")) {
            List<Event> hits = coding.events().stream()
                    .filter(event -> matches(event, one))
                    .toList();
            hits.forEach(event -> explained.add(event.id()));
            (hits.isEmpty() ? missed : found).add(one.path("id").asText());
            core += hits.isEmpty() && one.path("core").asBoolean() ? 1 : 0;
        }
        List<String> forbidden = new ArrayList<>();
        for (JsonNode one : expected.path("mustNotBeCoded")) {
            coding.events().stream()
                    .filter(event -> matches(event, one))
                    .forEach(event -> forbidden.add(one.path("why").asText() + ": " + told(event)));
        }
        List<String> beyond = coding.events().stream()
                .filter(event -> !explained.contains(event.id()))
                .map(ReportEvaluation::told)
                .toList();
        List<String> said = new ArrayList<>();
        List<String> unsaid = new ArrayList<>();
        for (JsonNode one : expected.path("statements")) {
            boolean hit = coding.statements().stream().anyMatch(statement -> matches(statement, one));
            (hit ? said : unsaid).add(one.path("id").asText());
        }
        return new Result(found, missed, core, forbidden, beyond, said, unsaid);
    }

    private static boolean matches(Event event, JsonNode expected) {
        if (!in(event.type().name(), expected.path("type")) || !evidence(event, expected)) {
            return false;
        }
        boolean straight = side(event.sources(), expected, "source") && side(event.targets(), expected, "target");
        boolean turned = expected.path("reciprocal").asBoolean()
                && side(event.sources(), expected, "target")
                && side(event.targets(), expected, "source");
        return straight || turned;
    }

    private static boolean evidence(Event event, JsonNode expected) {
        String words = expected.path("evidence").asText();
        return event.evidence().text().contains(words)
                || event.also().stream()
                        .anyMatch(telling -> telling.evidence().text().contains(words));
    }

    private static boolean in(String value, JsonNode allowed) {
        if (allowed.isMissingNode() || allowed.isEmpty()) {
            return true;
        }
        for (JsonNode one : allowed) {
            if (one.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean side(List<Actor> actors, JsonNode expected, String side) {
        JsonNode countries = expected.path(side);
        if (countries.isMissingNode() || countries.isEmpty()) {
            return true;
        }
        String name = expected.path(side + "Name").asText("");
        return actors.stream()
                .anyMatch(actor -> (in(actor.country(), countries) || in(actor.code(), countries))
                        && (name.isEmpty() || actor.name().equals(name)));
    }

    private static boolean matches(Statement statement, JsonNode expected) {
        return squeezed(statement.text() + " " + statement.evidence().text())
                        .contains(squeezed(expected.path("contains").asText()))
                && statement.speaker().name().equals(expected.path("speaker").asText());
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String told(Event event) {
        return event.type() + " " + names(event.sources()) + " -> " + names(event.targets()) + " [" + event.by() + "] "
                + event.evidence().text();
    }

    private static String names(List<Actor> actors) {
        return String.join(
                ", ",
                actors.stream()
                        .map(actor -> actor.name() + " (" + actor.code() + ")")
                        .toList());
    }
}
