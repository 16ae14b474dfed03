package org.entente.coder.codebook;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code topics.yaml}: what tells stories apart that are not about politics. A later file's topic replaces one of its id. */
final class TopicReader {

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Set<String> politics = new LinkedHashSet<>();

    void read(String file, String text) {
        YamlNodes yaml = new YamlNodes(file);
        Node root = yaml.read(new StringReader(text));
        if (root == null) {
            return;
        }
        Map<String, Node> fields = yaml.fields(root);
        politics.addAll(yaml.texts(fields.get("politics")));
        for (Node node : yaml.entries(fields.get("topics"))) {
            Topic topic = topic(yaml, node);
            topics.put(topic.id(), topic);
        }
    }

    private static Topic topic(YamlNodes yaml, Node node) {
        Map<String, Node> fields = yaml.fields(node);
        Node id = fields.get("id");
        Node above = fields.get("above");
        if (id == null || above == null) {
            throw new CodebookException(yaml.where(node) + ": a topic has an \"id\" and a threshold \"above\"");
        }
        Node states = fields.get("states");
        return new Topic(
                yaml.text(id),
                share(yaml, above),
                states != null && yaml.text(states).equals("yes"),
                new LinkedHashSet<>(yaml.texts(fields.get("words"))));
    }

    private static double share(YamlNodes yaml, Node node) {
        try {
            double share = Double.parseDouble(yaml.text(node));
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException ignored) {
            // said below, as for a number out of range
        }
        throw new CodebookException(yaml.where(node) + ": \"above\" is a number from 0 to 1");
    }

    /** What was read. */
    Topics topics() {
        return new Topics(topics, politics);
    }
}
