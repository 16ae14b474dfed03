package org.entente.coder.codebook;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file whose every value knows its line, so that a message can name it. */
final class YamlNodes {

    private final String file;

    YamlNodes(String file) {
        this.file = file;
    }

    /** The root of the file, null where it is empty. */
    @Nullable
    Node read(Reader in) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).compose(in);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new CodebookException(file + ":" + line + ": not YAML: " + e.getProblem());
        }
    }

    /** Where a value stands: file and line. */
    String where(Node node) {
        return file + ":" + (node.getStartMark().getLine() + 1);
    }

    /** The values of a mapping by their keys, in order. */
    Map<String, Node> fields(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new CodebookException(where(node) + ": expected fields with names");
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            fields.put(text(tuple.getKeyNode()), tuple.getValueNode());
        }
        return fields;
    }

    /** The entries of a sequence; a single value is a sequence of one. */
    List<Node> entries(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    /** The words of a value. */
    String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw new CodebookException(where(node) + ": expected words, found a list or fields");
        }
        return scalar.getValue().strip();
    }

    /** The words of a sequence's entries. */
    List<String> texts(@Nullable Node node) {
        List<String> all = new ArrayList<>();
        for (Node entry : entries(node)) {
            all.add(text(entry));
        }
        return all;
    }
}
