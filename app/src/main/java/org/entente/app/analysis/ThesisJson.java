package org.entente.app.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.thesis.Episode;
import org.entente.analysis.thesis.Evidence;
import org.entente.analysis.thesis.Finding;
import org.entente.analysis.thesis.ThesisTest;
import org.entente.analysis.thesis.Variant;

/** Writes what was found about a thesis as a JSON object; the tests are absent where there were too few events for them. */
public final class ThesisJson {

    private final ObjectMapper mapper;

    /** A writer that makes its nodes with this mapper. */
    public ThesisJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A finding with its episodes, reached with random draws that this seed begins. */
    public ObjectNode of(Finding finding, List<Episode> episodes, long seed) {
        ObjectNode json = mapper.createObjectNode()
                .put("thesis", finding.thesis().toString())
                .put("verdict", finding.verdict().words())
                .put("from", finding.window().from().toString())
                .put("to", finding.window().to().toString())
                .put("causes", finding.causes())
                .put("effects", finding.effects());
        finding.evidence().ifPresent(evidence -> {
            tests(json, evidence, finding.thesis().direction());
            episodes(json.putArray("episodes"), episodes);
        });
        return json.put("seed", seed).put("draws", ThesisTest.DRAWS).put("sentence", finding.sentence());
    }

    private static void tests(ObjectNode json, Evidence evidence, Direction direction) {
        json.putObject("permutation").put("ratio", evidence.epochs().ratio()).put("p", evidence.epochsP(direction));
        json.putObject("counts")
                .put("rate_ratio", evidence.lags().rateRatio())
                .put("low", evidence.lags().low())
                .put("high", evidence.lags().high())
                .put("p", evidence.lagsP(direction))
                .put("reverse_p", evidence.reverse());
        json.putObject("hawkes")
                .put("branching", evidence.hawkes().branching())
                .put("low", evidence.hawkes().low())
                .put("high", evidence.hawkes().high())
                .put("half_life_days", evidence.hawkes().halfLifeDays())
                .put("p", evidence.hawkesP(direction));
        json.put("order_p", evidence.after());
        ArrayNode variants = json.putArray("robustness");
        for (Variant variant : evidence.robustness()) {
            variants.addObject()
                    .put("variant", variant.name())
                    .put("rate_ratio", variant.rateRatio())
                    .put("permutation_p", variant.epochsP())
                    .put("counts_p", variant.lagsP());
        }
    }

    private static void episodes(ArrayNode array, List<Episode> episodes) {
        for (Episode episode : episodes) {
            ObjectNode one =
                    array.addObject().put("day", episode.day().toString()).put("expected", episode.expected());
            episode.causes().forEach(one.putArray("causes")::add);
            episode.effects().forEach(one.putArray("effects")::add);
        }
    }
}
