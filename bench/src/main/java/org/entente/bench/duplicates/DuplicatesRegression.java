package org.entente.bench.duplicates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.entente.coder.duplicates.Sketcher;
import org.entente.coder.duplicates.StoryClusters;

/** Measures how well copies are found among real stories, and writes {@code docs/regressions/duplicates.md}. */
public final class DuplicatesRegression {

    private static final long SEED = 20;
    private static final int EVERY = 8;
    private static final int FEWEST_WORDS = 50;

    private static final String HEAD =
            """
            # Copies of stories

            Made by `org.entente.bench.duplicates.DuplicatesRegression SHARED OUT`; SHARED is the folder that holds
            `benchmarks/reuters/`. All %,d stories there arrive in order; every eighth of at least fifty words comes again in
            a disguise, up to two days later, in place of a paper that runs the wire's copy: %,d of them. A copy is found if it
            is put to the story that it was made of, or to one which that itself was put to.

            | disguise | copies | found | put to another |
            |---|---|---|---|
            """;

    private record Story(String id, LocalDate date, String title, String text) {}

    private static final class Score {
        private int made;
        private int found;
        private int wrong;
    }

    private DuplicatesRegression() {}

    /**
     * Runs it.
     *
     * @param arguments the folder of third-party data, the file to write
     */
    public static void main(String[] arguments) throws IOException {
        List<Story> stories = stories(Path.of(arguments[0]).resolve("benchmarks/reuters/stories.jsonl.gz"));
        Files.writeString(Path.of(arguments[1]), page(stories));
    }

    private static String page(List<Story> stories) throws IOException {
        Random random = new Random(SEED);
        StoryClusters clusters = new StoryClusters();
        Map<String, String> lead = new HashMap<>();
        Map<Disguise, Score> scores = new EnumMap<>(Disguise.class);
        int made = 0;
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            lead.put(story.id(), place(clusters, story).orElse(story.id()));
            Story older = stories.get(Math.max(0, i - 100));
            if (i % EVERY == 0 && i >= 100 && Disguise.words(older.text()).size() >= FEWEST_WORDS) {
                Disguise disguise = Disguise.values()[made++ % Disguise.values().length];
                Score score = scores.computeIfAbsent(disguise, first -> new Score());
                score.made++;
                LocalDate date = older.date().plusDays(random.nextInt(3));
                Story copy = new Story("copy-" + i, date, "", disguise.text(older.text(), random));
                Optional<String> to = place(clusters, copy);
                boolean right = to.isPresent()
                        && (to.get().equals(older.id()) || to.get().equals(lead.get(older.id())));
                score.found += right ? 1 : 0;
                score.wrong += to.isPresent() && !right ? 1 : 0;
            }
        }
        return HEAD.formatted(stories.size(), made) + rows(scores) + pairs(stories);
    }

    private static String rows(Map<Disguise, Score> scores) {
        StringBuilder rows = new StringBuilder();
        Score all = new Score();
        scores.forEach((disguise, score) -> {
            if (disguise == Disguise.ALL) {
                return;
            }
            rows.append(row(disguise.label(), score));
            all.made += score.made;
            all.found += score.found;
            all.wrong += score.wrong;
        });
        return rows
                + row("**together**", all)
                + row(
                        "beyond these: all at once, half of the text left",
                        Objects.requireNonNull(scores.get(Disguise.ALL)))
                + "\nOf the four kinds, of those that were put to any story, %.4f were put to the right one (precision); %.4f of all were found (recall).\n"
                        .formatted(all.found / (double) (all.found + all.wrong), all.found / (double) all.made);
    }

    private static String row(String label, Score score) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d (%.2f %%) | %,d |%n",
                label,
                score.made,
                score.found,
                100.0 * score.found / score.made,
                score.wrong);
    }

    /** The pairs of stories, as they were judged by hand, that are put together or not. */
    private static String pairs(List<Story> stories) throws IOException {
        Map<String, Story> byId = new HashMap<>();
        stories.forEach(story -> byId.put(story.id(), story));
        int copies = 0;
        int foundCopies = 0;
        int others = 0;
        int foundOthers = 0;
        for (String[] pair : judged()) {
            StoryClusters clusters = new StoryClusters(2);
            place(clusters, Objects.requireNonNull(byId.get(pair[0])));
            boolean together =
                    place(clusters, Objects.requireNonNull(byId.get(pair[1]))).isPresent();
            if (pair[2].equals("copy")) {
                copies++;
                foundCopies += together ? 1 : 0;
            } else {
                others++;
                foundOthers += together ? 1 : 0;
            }
        }
        return """

                ## Pairs that are there

                The agency itself sent stories again: whole, cut, lengthened, corrected. Of all pairs published within a week
                that share at least half of the shorter one's runs of three words, a sample was judged by hand, most of them
                doubtful ones (`judged-pairs.tsv`): written by one pattern, as reports of dividends, bonds and prices are, or
                copies.

                | judged | pairs | put together |
                |---|---|---|
                | copies | %d | %d |
                | others | %d | %d |
                """
                .formatted(copies, foundCopies, others, foundOthers);
    }

    private static Optional<String> place(StoryClusters clusters, Story story) {
        return clusters.place(story.id(), Optional.of(story.date()), Sketcher.sketch(story.text()))
                .map(StoryClusters.Match::story);
    }

    private static List<String[]> judged() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DuplicatesRegression.class.getResourceAsStream("judged-pairs.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split("\t")).toList();
        }
    }

    private static List<Story> stories(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Story> stories = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode story = json.readTree(line);
                stories.add(new Story(
                        story.get("id").asText(),
                        LocalDate.parse(story.get("date").asText()),
                        story.path("title").asText(),
                        story.get("text").asText()));
            }
        }
        return stories;
    }
}
