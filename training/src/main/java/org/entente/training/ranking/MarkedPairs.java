package org.entente.training.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.codebook.Example;
import org.entente.coder.coding.ExampleCheck;
import org.entente.coder.evaluation.MarkedRelation;
import org.entente.coder.evaluation.MarkedRelationReader;
import org.entente.coder.layout.PicturePositions;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.ranking.Pair;
import org.entente.coder.ranking.Ranking;
import org.entente.model.EventType;

/** Reads pairs that are marked in their sentences: sets of relations, sentences of our own, examples of the codebook. */
final class MarkedPairs {

    private static final Pattern MARK = Pattern.compile("\\[([^\\]]*)\\]|\\{([^}]*)\\}");

    private MarkedPairs() {}

    /**
     * The relations of a set in the layout of PLV.
     *
     * @throws IOException if the file cannot be read
     */
    static List<LabelledPair> relations(Path file, PairReader reader) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        for (MarkedRelation relation : new MarkedRelationReader().read(file)) {
            String text = PicturePositions.blank(relation.sentence());
            reader.read(text, 0, text.length(), relation.sources(), relation.targets())
                    .ifPresent(pair -> pairs.add(new LabelledPair(
                            "plv", relation.id(), relation.sentence(), pair, relation.root(), true, "")));
        }
        return pairs;
    }

    /**
     * Sentences of our own: a root, a tab, the sentence with [source] and {target}.
     *
     * @throws IOException if the file cannot be read
     */
    static List<LabelledPair> own(Path file, PairReader reader) throws IOException {
        List<LabelledPair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", 2);
                marked(cells[1], reader)
                        .ifPresent(pair -> pairs.add(
                                new LabelledPair("own", "own-" + pairs.size(), cells[1], pair, cells[0], true, "")));
            }
        }
        return pairs;
    }

    /** The examples of the codebook that mark both parties. */
    static List<LabelledPair> examples(EnglishReader english, Codebook codebook, PairReader reader) {
        List<LabelledPair> pairs = new ArrayList<>();
        for (Example example : new ExampleCheck(english, codebook).examples()) {
            if (!example.source().isEmpty() && !example.target().isEmpty()) {
                String label = example.type().map(MarkedPairs::root).orElse(Ranking.NONE);
                marked(example.marked().replace("*", ""), reader)
                        .ifPresent(pair -> pairs.add(new LabelledPair(
                                "codebook", example.where(), example.sentence(), pair, label, true, "")));
            }
        }
        return pairs;
    }

    private static String root(EventType type) {
        return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
    }

    private static Optional<Pair> marked(String line, PairReader reader) {
        StringBuilder text = new StringBuilder();
        List<int[]> sources = new ArrayList<>();
        List<int[]> targets = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            boolean source = mark.group(1) != null;
            mark.appendReplacement(text, "");
            int from = text.length();
            text.append(source ? mark.group(1) : mark.group(2));
            (source ? sources : targets).add(new int[] {from, text.length()});
        }
        mark.appendTail(text);
        return reader.read(text.toString(), 0, text.length(), sources, targets);
    }
}
