package org.entente.app.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.thesis.Evidence;
import org.entente.app.server.safety.Json;
import org.entente.app.server.view.Inquiry.Answer;

/** What was found about a thesis, as {@code docs/formats.md} has it. */
final class FindingJson {

    private FindingJson() {}

    static JsonNode of(Answer answer) {
        Json.Fields fields = Json.fields()
                .put("thesis", answer.finding().thesis().toString())
                .put("verdict", answer.finding().verdict().words())
                .put("from", answer.finding().window().from().toString())
                .put("to", answer.finding().window().to().toString())
                .put("causes", answer.finding().causes())
                .put("effects", answer.finding().effects());
        answer.finding()
                .evidence()
                .ifPresent(evidence ->
                        tests(fields, evidence, answer.finding().thesis().direction()));
        List<? extends JsonNode> episodes = answer.episodes().stream()
                .map(episode -> Json.fields()
                        .put("day", episode.day().toString())
                        .put("causes", episode.causes())
                        .put("effects", episode.effects())
                        .put("expected", episode.expected())
                        .node())
                .toList();
        return fields.put("episodes", episodes)
                .put("sentence", answer.finding().sentence())
                .node();
    }

    private static void tests(Json.Fields fields, Evidence evidence, Direction direction) {
        fields.put(
                        "permutation",
                        Json.fields()
                                .put("ratio", evidence.epochs().ratio())
                                .put("p", evidence.epochsP(direction))
                                .node())
                .put(
                        "counts",
                        Json.fields()
                                .put("rate_ratio", evidence.lags().rateRatio())
                                .put("low", evidence.lags().low())
                                .put("high", evidence.lags().high())
                                .put("p", evidence.lagsP(direction))
                                .put("reverse_p", evidence.reverse())
                                .node())
                .put(
                        "hawkes",
                        Json.fields()
                                .put("branching", evidence.hawkes().branching())
                                .put("low", evidence.hawkes().low())
                                .put("high", evidence.hawkes().high())
                                .put("half_life_days", evidence.hawkes().halfLifeDays())
                                .put("p", evidence.hawkesP(direction))
                                .node());
    }
}
