package org.entente.coder.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CameoCode;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.QuadClass;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one class or operator, and says in which line what is wrong. */
final class EntryReader {

    private static final Set<String> CLASS_FIELDS = Set.of(
            "id",
            "type",
            "mode",
            "cameo",
            "contexts",
            "reciprocal",
            "local",
            "modes",
            "verbs",
            "nouns",
            "adjectives",
            "targets",
            "examples");
    private static final Set<String> OPERATOR_FIELDS = Set.of(
            "id", "verbs", "nouns", "adjectives", "complement", "gives", "alone", "target", "factive", "examples");

    private final YamlNodes yaml;
    private final PatternParser parser;

    EntryReader(YamlNodes yaml, PatternParser parser) {
        this.yaml = yaml;
        this.parser = parser;
    }

    ActClass actClass(Node node) {
        Map<String, Node> fields = known(node, CLASS_FIELDS);
        String id = required(fields, "id", node);
        return at(node, () -> {
            String typeName = required(fields, "type", node);
            Optional<EventType> type =
                    typeName.equals("NONE") ? Optional.empty() : Optional.of(EventType.valueOf(typeName));
            String cameo = text(fields, "cameo");
            if (type.isPresent() && CameoCode.find(cameo).isEmpty()) {
                throw new CodebookException("\"" + cameo + "\" is no CAMEO code");
            }
            Mode mode = Mode.of(text(fields, "mode"));
            if (type.isPresent() && !mode.fits(type.get())) {
                throw new CodebookException(type.get() + " has no mode \"" + mode.label() + "\"");
            }
            return new ActClass(
                    id,
                    type,
                    mode,
                    cameo,
                    yaml.texts(fields.get("contexts")).stream().map(Context::of).toList(),
                    text(fields, "reciprocal").equals("true"),
                    text(fields, "local").equals("true"),
                    modes(fields.get("modes")),
                    patterns(id, fields, List.of("obj")),
                    examples(fields.get("examples"), type));
        });
    }

    Operator operator(Node node) {
        Map<String, Node> fields = known(node, OPERATOR_FIELDS);
        String id = required(fields, "id", node);
        return at(node, () -> {
            Map<EventType, Outcome> byType = new EnumMap<>(EventType.class);
            Map<QuadClass, Outcome> byQuad = new EnumMap<>(QuadClass.class);
            Outcome otherwise = Outcome.read("same");
            Node gives = fields.get("gives");
            if (gives != null) {
                for (Map.Entry<String, Node> entry : yaml.fields(gives).entrySet()) {
                    Outcome outcome = Outcome.read(yaml.text(entry.getValue()));
                    if (entry.getKey().equals("any")) {
                        otherwise = outcome;
                    } else if (entry.getKey().contains("_")) {
                        byQuad.put(QuadClass.valueOf(entry.getKey()), outcome);
                    } else {
                        byType.put(EventType.valueOf(entry.getKey()), outcome);
                    }
                }
            }
            Node alone = fields.get("alone");
            String target = text(fields, "target").toUpperCase(Locale.ROOT);
            return new Operator(
                    id,
                    patterns(id, fields, List.of("obj")),
                    yaml.texts(fields.get("complement")),
                    byType,
                    byQuad,
                    otherwise,
                    alone == null ? Optional.empty() : Optional.of(Outcome.read(yaml.text(alone))),
                    target.isEmpty() ? Operator.TargetRule.INNER : Operator.TargetRule.valueOf(target),
                    text(fields, "factive").equals("true"),
                    examples(fields.get("examples"), Optional.empty()));
        });
    }

    private List<Pattern> patterns(String id, Map<String, Node> fields, List<String> objects) {
        List<Pattern> all = new ArrayList<>();
        List<String> own = yaml.texts(fields.get("targets"));
        List<String> targets = own.isEmpty() ? objects : own;
        Set<String> names = new HashSet<>();
        add(all, names, id, fields.get("verbs"), WordKind.VERB, targets);
        add(all, names, id, fields.get("nouns"), WordKind.NOUN, own.isEmpty() ? List.of("on", "against", "of") : own);
        add(all, names, id, fields.get("adjectives"), WordKind.ADJECTIVE, targets);
        return all;
    }

    private void add(
            List<Pattern> all,
            Set<String> names,
            String id,
            @Nullable Node lines,
            WordKind kind,
            List<String> targets) {
        for (Node line : yaml.entries(lines)) {
            try {
                for (Pattern pattern : parser.parse(id, kind, yaml.text(line), targets)) {
                    all.add(named(pattern, names));
                }
            } catch (CodebookException e) {
                throw new CodebookException(yaml.where(line) + ": " + e.getMessage());
            }
        }
    }

    /** The pattern under names that no pattern before it has: where words and arguments are the same, the kind of word or a number tells. */
    private static Pattern named(Pattern pattern, Set<String> names) {
        Pattern named = pattern;
        for (int number = 1; pattern.lemmas().stream().map(named::name).anyMatch(names::contains); number++) {
            boolean kind = number == 1 && pattern.kind() != WordKind.VERB;
            named = pattern.asking(
                    kind ? pattern.kind().name().toLowerCase(Locale.ROOT) : Integer.toString(number + 1));
        }
        pattern.lemmas().stream().map(named::name).forEach(names::add);
        return named;
    }

    private Map<Mode, Set<String>> modes(@Nullable Node node) {
        Map<Mode, Set<String>> modes = new LinkedHashMap<>();
        if (node != null) {
            yaml.fields(node)
                    .forEach((name, words) -> modes.put(Mode.of(name), new LinkedHashSet<>(yaml.texts(words))));
        }
        return modes;
    }

    private List<Example> examples(@Nullable Node node, Optional<EventType> type) {
        List<Example> all = new ArrayList<>();
        for (Node line : yaml.entries(node)) {
            all.add(Example.read(yaml.text(line), type, yaml.where(line)));
        }
        return all;
    }

    private Map<String, Node> known(Node node, Set<String> names) {
        Map<String, Node> fields = yaml.fields(node);
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            if (!names.contains(field.getKey())) {
                throw new CodebookException(
                        yaml.where(field.getValue()) + ": no field \"" + field.getKey() + "\" here; there are "
                                + String.join(", ", names.stream().sorted().toList()));
            }
        }
        return fields;
    }

    private String required(Map<String, Node> fields, String name, Node node) {
        String value = text(fields, name);
        if (value.isEmpty()) {
            throw new CodebookException(yaml.where(node) + ": the field \"" + name + "\" is missing");
        }
        return value;
    }

    private String text(Map<String, Node> fields, String name) {
        Node node = fields.get(name);
        return node == null ? "" : yaml.text(node);
    }

    private interface Reading<T> {
        T read();
    }

    private <T> T at(Node node, Reading<T> reading) {
        try {
            return reading.read();
        } catch (CodebookException e) {
            String message = String.valueOf(e.getMessage());
            throw message.contains(".yaml:") ? e : new CodebookException(yaml.where(node) + ": " + message);
        } catch (IllegalArgumentException e) {
            throw new CodebookException(yaml.where(node) + ": " + e.getMessage());
        }
    }
}
