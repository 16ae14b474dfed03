package org.entente.app.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationPoint;

/** Writes a relation as a JSON array with an object for each period. */
public final class RelationsJson {

    private final ObjectMapper mapper;

    /** A writer that makes its nodes with this mapper. */
    public RelationsJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The relation's periods in order. */
    public ArrayNode array(Relation relation) {
        ArrayNode array = mapper.createArrayNode();
        relation.points().forEach(point -> array.add(of(point, relation)));
        return array;
    }

    private ObjectNode of(RelationPoint point, Relation relation) {
        ObjectNode json = mapper.createObjectNode()
                .put("start", point.start().toString())
                .put("end", point.end().toString())
                .put("events", point.events());
        ObjectNode counts = json.putObject("counts");
        point.counts().forEach((type, n) -> counts.put(type.name(), n));
        ObjectNode quads = json.putObject("quads");
        point.quads().forEach((quad, n) -> quads.put(quad.name(), n));
        json.put("goldstein_sum", point.goldsteinSum());
        number(json, "goldstein_mean", point.goldsteinMean());
        json.put("index", point.index().value())
                .put("low", point.index().low())
                .put("high", point.index().high());
        number(json, "initiative", point.initiative());
        json.put("reported", point.reported());
        number(json, "per_thousand", point.perThousand());
        relation.turns().stream()
                .filter(turn -> turn.day().equals(point.start()))
                .forEach(turn -> json.putObject("turn")
                        .put("probability", turn.probability())
                        .put("earliest", turn.earliest().toString())
                        .put("latest", turn.latest().toString()));
        return json;
    }

    private static void number(ObjectNode json, String name, double value) {
        if (Double.isNaN(value)) {
            json.putNull(name);
        } else {
            json.put(name, value);
        }
    }
}
