package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small corpus: the examples that ship, copies of them in other papers, a story in German, and a line that is none. */
final class Corpus {

    private Corpus() {}

    static Path write(Path folder) throws IOException {
        Path examples = Path.of(System.getProperty("entente.root", ".."), "examples", "wire.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(examples));
        List<String> copies = lines.stream()
                .filter(line -> line.length() > 400)
                .map(line -> line.replaceFirst("\"id\": ?\"", "\"id\": \"copy-")
                        .replaceFirst("\"publisher\": ?\"[^\"]*\"", "\"publisher\": \"The Other Paper\""))
                .toList();
        lines.addAll(copies);
        lines.add(
                "{\"id\": \"de-1\", \"text\": \"Der Minister reiste am Montag nach Paris, um dort mit seinem Kollegen über"
                        + " die Lage in der Region und die Zukunft des Bündnisses zu sprechen.\"}");
        lines.add("{\"id\": \"broken");
        return Files.write(folder.resolve("corpus.jsonl"), lines);
    }
}
