package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.nlp.EnglishReader;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;

/** The sentences that we wrote for each CAMEO code are coded no worse than when the score was last written down. */
class OwnRelationsTest {

    private static final int SENTENCES = 1690;
    private static final double RIGHT_AT_LEAST = 0.925;
    private static final double JOINED_AT_LEAST = 0.88;
    private static final Pattern MARK = Pattern.compile("\\[([^\\]]*)\\]|\\{([^}]*)\\}");

    @Test
    void theWaysToPutEachCodeAreCodedNoWorseThanRecorded() throws IOException {
        RelationEvaluation.Result result = new RelationEvaluation(
                        new RelationCoder(EnglishReader.load(), Codebook.load(), Optional.empty()))
                .score(relations());

        assertThat(result.roots().total()).isGreaterThanOrEqualTo(SENTENCES);
        assertThat(result.roots().accuracy()).isGreaterThanOrEqualTo(RIGHT_AT_LEAST);
        assertThat(1 - (double) result.guessed() / result.roots().total()).isGreaterThanOrEqualTo(JOINED_AT_LEAST);
    }

    private static List<MarkedRelation> relations() throws IOException {
        List<MarkedRelation> all = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OwnRelationsTest.class.getResourceAsStream("own-relations.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", 2);
                    all.add(relation(fields[0], fields[1], "own-" + all.size()));
                }
            }
        }
        return all;
    }

    private static MarkedRelation relation(String root, String marked, String id) {
        StringBuilder text = new StringBuilder();
        List<int[]> sources = new ArrayList<>();
        List<int[]> targets = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            boolean source = mark.group(1) != null;
            mark.appendReplacement(text, "");
            int from = text.length();
            text.append(source ? mark.group(1) : mark.group(2));
            (source ? sources : targets).add(new int[] {from, text.length()});
        }
        mark.appendTail(text);
        EventType type = root.equals("YIELD") ? EventType.CONCEDE : EventType.valueOf(root);
        return new MarkedRelation(id, root, type.quadClass(), text.toString(), sources, targets);
    }
}
