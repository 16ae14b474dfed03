package org.entente.training.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.coder.layout.PicturePositions;
import org.entente.coder.layout.TrueCase;
import org.entente.coder.ranking.Pair;
import org.entente.model.Article;
import org.entente.model.Part;

/** Joins labels that are kept without text to the stories that they are about. */
final class NewsPairs {

    private static final int CELLS = 14;

    /**
     * A stretch of a text, in UTF-16 units.
     *
     * @param from its first character
     * @param to the one after its last
     */
    record Stretch(int from, int to) {

        int[] units() {
            return new int[] {from, to};
        }
    }

    /**
     * A row of labels.
     *
     * @param story the story it is about
     * @param part the part of it
     * @param whole where its sentence stands
     * @param source where the words of the source stand
     * @param target where those of the target stand
     * @param label the root, or {@code NONE}
     * @param factuality asserted, hypothetical or denied; "" where the label is {@code NONE}
     * @param stratum how it was drawn
     */
    record Row(
            Article story,
            Part part,
            Stretch whole,
            Stretch source,
            Stretch target,
            String label,
            String factuality,
            String stratum) {

        /** The words of its sentence. */
        String sentence() {
            return story.words(part).substring(whole.from(), whole.to());
        }
    }

    private NewsPairs() {}

    /**
     * The rows of a file of labels with their stories.
     *
     * @throws IOException if the file or a story is missing, or a row is none
     */
    static List<Row> rows(Path labels, Path benchmarks) throws IOException {
        Map<String, Map<String, Article>> corpora = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(labels)) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("corpus\t")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length < CELLS) {
                throw new IOException(labels + ": a row of " + cells.length + " cells: " + line);
            }
            Article story = corpora.computeIfAbsent(cells[0], corpus -> stories(corpus, benchmarks))
                    .get(cells[1]);
            if (story == null) {
                throw new IOException(labels + ": there is no story " + cells[1]);
            }
            Part part = cells[2].equals("title") ? Part.TITLE : Part.TEXT;
            String words = story.words(part);
            rows.add(new Row(
                    story,
                    part,
                    span(words, cells, 3),
                    span(words, cells, 5),
                    span(words, cells, 7),
                    cells[9],
                    cells[11],
                    cells[13]));
        }
        return rows;
    }

    /** The rows as the coder reads them, those left out whose sentence it does not read as one. */
    static List<LabelledPair> read(List<Row> rows, PairReader reader) {
        List<LabelledPair> pairs = new ArrayList<>();
        for (Row row : rows) {
            Optional<Pair> pair = reader.read(
                    cased(row),
                    row.whole().from(),
                    row.whole().to(),
                    List.of(row.source().units()),
                    List.of(row.target().units()));
            String id = row.story().id() + "/" + row.source().from() + "/"
                    + row.target().from();
            pair.ifPresent(found -> pairs.add(new LabelledPair(
                    "news",
                    id,
                    row.sentence(),
                    found,
                    row.label(),
                    row.factuality().equals("asserted"),
                    row.stratum())));
        }
        return pairs;
    }

    /** Capitals of a headline set back, as the coder does. */
    private static String cased(Row row) {
        String words = PicturePositions.blank(row.story().words(row.part()));
        String sentence = words.substring(row.whole().from(), row.whole().to());
        long letters = sentence.chars().filter(Character::isLetter).count();
        long capitals = sentence.chars().filter(Character::isUpperCase).count();
        return 5 * capitals < 4 * letters
                ? words
                : words.substring(0, row.whole().from())
                        + TrueCase.restore(sentence, row.story().text())
                        + words.substring(row.whole().to());
    }

    private static Map<String, Article> stories(String corpus, Path benchmarks) {
        try {
            return StoryFile.read(benchmarks, corpus).stream()
                    .collect(Collectors.toMap(Article::id, Function.identity(), (one, same) -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stretch span(String words, String[] cells, int at) {
        return new Stretch(
                words.offsetByCodePoints(0, Integer.parseInt(cells[at])),
                words.offsetByCodePoints(0, Integer.parseInt(cells[at + 1])));
    }
}
