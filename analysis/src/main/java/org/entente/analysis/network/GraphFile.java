package org.entente.analysis.network;

import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;

/**
 * Writes a network as GraphML, which igraph, Gephi and networkx read.
 *
 * <p>Nodes carry {@code bloc}; edges {@code cooperation}, {@code conflict}, {@code net} and {@code weight}, which is the absolute value of net, since many programs
 * take no negative weights, with {@code sign} beside it.
 */
public final class GraphFile {

    private GraphFile() {}

    /** Writes it; the writer stays open. */
    public static void write(SignedNetwork network, Blocs blocs, Writer out) {
        Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        network.actors().forEach(graph::addVertex);
        Map<DefaultWeightedEdge, Tie> ties = new HashMap<>();
        for (Tie tie : network.ties()) {
            DefaultWeightedEdge edge = graph.addEdge(tie.one(), tie.other());
            graph.setEdgeWeight(edge, Math.abs(tie.net()));
            ties.put(edge, tie);
        }
        GraphMLExporter<String, DefaultWeightedEdge> exporter = new GraphMLExporter<>(actor -> actor);
        exporter.setExportEdgeWeights(true);
        exporter.registerAttribute("bloc", GraphMLExporter.AttributeCategory.NODE, AttributeType.INT);
        for (String name : new String[] {"cooperation", "conflict", "net"}) {
            exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.EDGE, AttributeType.DOUBLE);
        }
        exporter.registerAttribute("sign", GraphMLExporter.AttributeCategory.EDGE, AttributeType.INT);
        exporter.setVertexAttributeProvider(
                actor -> Map.of("bloc", DefaultAttribute.createAttribute(blocs.number(actor))));
        exporter.setEdgeAttributeProvider(edge -> attributes(Objects.requireNonNull(ties.get(edge))));
        exporter.exportGraph(graph, out);
    }

    private static Map<String, Attribute> attributes(Tie tie) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        attributes.put("cooperation", DefaultAttribute.createAttribute(tie.cooperation()));
        attributes.put("conflict", DefaultAttribute.createAttribute(tie.conflict()));
        attributes.put("net", DefaultAttribute.createAttribute(tie.net()));
        attributes.put("sign", DefaultAttribute.createAttribute(tie.sign()));
        return attributes;
    }
}
