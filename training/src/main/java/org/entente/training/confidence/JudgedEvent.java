package org.entente.training.confidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An event that a reader judged.
 *
 * @param story the story it was coded in
 * @param right whether its type, source and target are all right
 * @param features what the coder knew of it, in the order of {@link #FEATURES}
 */
record JudgedEvent(String story, boolean right, List<Double> features) {

    JudgedEvent {
        features = List.copyOf(features);
    }

    /** What confidence is made of, as the coder's {@code confidence.tsv} names it. */
    static final List<String> FEATURES = List.of(
            "seconded",
            "nominal",
            "target_pronoun",
            "source_unknown",
            "target_unknown",
            "no_target",
            "distance",
            "length");

    /**
     * The events of a table of judgements that has the columns {@code story}, {@code right} and the features.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    static List<JudgedEvent> read(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<String> header = cells(lines.get(0));
        int story = column(header, "story", table);
        int right = column(header, "right", table);
        int[] columns =
                FEATURES.stream().mapToInt(name -> column(header, name, table)).toArray();
        List<JudgedEvent> events = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            events.add(new JudgedEvent(
                    cells.get(story),
                    cells.get(right).equals("yes"),
                    Arrays.stream(columns)
                            .mapToObj(at -> Double.valueOf(cells.get(at)))
                            .toList()));
        }
        return events;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static int column(List<String> header, String name, Path table) {
        int at = header.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(table + " has no column " + name);
        }
        return at;
    }
}
