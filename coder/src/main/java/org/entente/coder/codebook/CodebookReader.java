package org.entente.coder.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the codebook's files: {@code lists.yaml}, {@code contexts.yaml}, {@code topics.yaml}, {@code operators.yaml}, and {@code classes/}, a file a type. */
final class CodebookReader {

    static final String VERSION = "0.1";

    private final Map<String, Set<String>> lists = new TreeMap<>();
    private final Map<String, Context> contexts = new TreeMap<>();
    private final Map<String, ActClass> classes = new LinkedHashMap<>();
    private final Map<String, Operator> operators = new LinkedHashMap<>();
    private final TopicReader topics = new TopicReader();

    Codebook read(Optional<Path> folder) {
        CRC32 sum = new CRC32();
        List<Path> added = folder.map(CodebookReader::files).orElse(List.of());
        shipped("lists.yaml", this::readLists);
        each(added, "lists.yaml", sum, this::readLists);
        shipped("contexts.yaml", this::readContexts);
        each(added, "contexts.yaml", sum, this::readContexts);
        shipped("topics.yaml", topics::read);
        each(added, "topics.yaml", sum, topics::read);
        shipped("operators.yaml", this::readOperators);
        each(added, "operators.yaml", sum, this::readOperators);
        for (String name : classFiles()) {
            shipped("classes/" + name, this::readClasses);
        }
        each(added, "classes/", sum, this::readClasses);
        String version = folder.isEmpty() ? VERSION : VERSION + "+" + Long.toHexString(sum.getValue());
        return new Codebook(version, classes, operators, lists, contexts, topics.topics());
    }

    /** The files that ship, by name. */
    static Map<String, byte[]> shipped() {
        Map<String, byte[]> files = new TreeMap<>();
        List<String> names = new ArrayList<>(List.of("lists.yaml", "contexts.yaml", "topics.yaml", "operators.yaml"));
        classFiles().forEach(name -> names.add("classes/" + name));
        names.forEach(name -> shipped(name, (path, words) -> files.put(path, words.getBytes(StandardCharsets.UTF_8))));
        return files;
    }

    private static List<String> classFiles() {
        List<String> names = new ArrayList<>(Arrays.stream(EventType.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT) + ".yaml")
                .toList());
        names.add("labels.yaml");
        return names;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CodebookException(folder + ": no such folder");
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CodebookException(folder + ": cannot be read: " + e.getMessage());
        }
    }

    private static void shipped(String name, BiConsumer<String, String> reader) {
        try (InputStream in = Codebook.class.getResourceAsStream(name)) {
            if (in != null) {
                reader.accept(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void each(List<Path> files, String name, CRC32 sum, BiConsumer<String, String> reader) {
        for (Path file : files) {
            String path = file.toString().replace('\\', '/');
            if (name.endsWith("/") ? path.contains("/" + name) : path.endsWith("/" + name)) {
                try {
                    String text = Files.readString(file);
                    sum.update(text.getBytes(StandardCharsets.UTF_8));
                    reader.accept(path, text);
                } catch (IOException e) {
                    throw new CodebookException(path + ": cannot be read: " + e.getMessage());
                }
            }
        }
    }

    private void readLists(String file, String text) {
        YamlNodes yaml = new YamlNodes(file);
        Node root = yaml.read(new StringReader(text));
        if (root == null) {
            return;
        }
        yaml.fields(root).forEach((name, node) -> {
            Set<String> words = new LinkedHashSet<>();
            for (String word : yaml.texts(node)) {
                if (word.startsWith("@")) {
                    words.addAll(known(word.substring(1), yaml.where(node)));
                } else {
                    words.add(word);
                }
            }
            lists.put(name, words);
        });
    }

    private void readContexts(String file, String text) {
        YamlNodes yaml = new YamlNodes(file);
        Node root = yaml.read(new StringReader(text));
        if (root == null) {
            return;
        }
        yaml.fields(root).forEach((name, node) -> {
            try {
                Context context = Context.of(name);
                yaml.texts(node).forEach(word -> contexts.put(word, context));
            } catch (IllegalArgumentException e) {
                throw new CodebookException(yaml.where(node) + ": \"" + name + "\" is no context");
            }
        });
    }

    private Set<String> known(String list, String where) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new CodebookException(where + ": no list \"" + list + "\" before this line");
        }
        return words;
    }

    private void readOperators(String file, String text) {
        YamlNodes yaml = new YamlNodes(file);
        Node root = yaml.read(new StringReader(text));
        EntryReader reader = new EntryReader(yaml, new PatternParser(lists));
        for (Node node : yaml.entries(root)) {
            Operator operator = reader.operator(node);
            operators.put(operator.id(), operator);
        }
    }

    private void readClasses(String file, String text) {
        YamlNodes yaml = new YamlNodes(file);
        Node root = yaml.read(new StringReader(text));
        EntryReader reader = new EntryReader(yaml, new PatternParser(lists));
        for (Node node : yaml.entries(root)) {
            ActClass act = reader.actClass(node);
            classes.put(act.id(), act);
        }
    }
}
