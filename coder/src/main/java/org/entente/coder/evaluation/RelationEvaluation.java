package org.entente.coder.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** Scores the coding of marked relations and tells of it in Markdown. */
public final class RelationEvaluation {

    /**
     * A relation with what it was coded as.
     *
     * @param relation the relation
     * @param coded its coding
     * @param patterns its coding by the patterns alone
     */
    public record Case(MarkedRelation relation, RelationCoder.Coded coded, RelationCoder.Coded patterns) {}

    /**
     * What came of it.
     *
     * @param cases every relation of the set
     * @param roots the confusion of roots
     * @param quads the confusion of quad classes
     */
    public record Result(List<Case> cases, Confusion roots, Confusion quads) {

        /** The same with every relation coded by the patterns alone. */
        public Result byPatterns() {
            return result(cases.stream()
                    .map(one -> new Case(one.relation(), one.patterns(), one.patterns()))
                    .toList());
        }

        /** The same with those relations only that no pattern joins. */
        public Result open() {
            return result(cases.stream().filter(one -> one.patterns().guessed()).toList());
        }

        /** How many relations no pattern joined, so that their type is a guess. */
        public long guessed() {
            return cases.stream().filter(one -> one.coded().guessed()).count();
        }
    }

    private final RelationCoder coder;

    public RelationEvaluation(RelationCoder coder) {
        this.coder = coder;
    }

    /** Codes every relation of a set and scores it. */
    public Result score(List<MarkedRelation> relations) {
        List<Case> cases = new ArrayList<>();
        for (MarkedRelation relation : relations) {
            RelationCoder.Both coded = coder.code(relation);
            cases.add(new Case(relation, coded.hybrid(), coded.patterns()));
        }
        return result(cases);
    }

    private static Result result(List<Case> cases) {
        Confusion roots = new Confusion();
        Confusion quads = new Confusion();
        for (Case one : cases) {
            roots.add(one.relation().root(), one.coded().root());
            quads.add(
                    one.relation().quad().name(), one.coded().type().quadClass().name());
        }
        return new Result(cases, roots, quads);
    }

    /**
     * What came of the fifth that is set aside, or of the rest. Set aside are the sentences whose CRC-32 is divisible by
     * five: nobody looks at them while the codebook is written, so that they tell how it does on news to come.
     */
    public static Result part(Result all, boolean aside) {
        return result(all.cases().stream()
                .filter(one -> setAside(one.relation().sentence()) == aside)
                .toList());
    }

    /** Whether a sentence is of the fifth that is set aside. */
    public static boolean setAside(String sentence) {
        CRC32 sum = new CRC32();
        sum.update(sentence.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 5 == 0;
    }

    /** The predictions as tab-separated rows: sentence_id, root, quad, by. */
    public static String predictions(Result result) {
        StringBuilder rows = new StringBuilder("sentence_id\troot\tquad\tby\n");
        for (Case one : result.cases()) {
            rows.append(String.join(
                            "\t",
                            one.relation().id(),
                            one.coded().root(),
                            one.coded().type().quadClass().name(),
                            one.coded().by()))
                    .append('\n');
        }
        return rows.toString();
    }

    /** The figures as Markdown tables. */
    public static String markdown(Result result) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%d relations; %d guessed (no pattern joins source and target)%n%n",
                result.roots().total(),
                result.guessed()));
        text.append("| | accuracy | macro-F1 |\n|---|---|---|\n");
        text.append(line("root", result.roots())).append(line("quad class", result.quads()));
        Result patterns = result.byPatterns();
        text.append(line("root, patterns alone", patterns.roots()))
                .append(line("quad class, patterns alone", patterns.quads()));
        text.append(parts(result));
        text.append('\n').append(byLabel(result.roots())).append('\n').append(byLabel(result.quads()));
        text.append('\n').append(confusion(result.roots()));
        return text.toString();
    }

    /** The figures of the fifth that is set aside beside those of the rest. */
    private static String parts(Result result) {
        StringBuilder text = new StringBuilder(
                """

                A fifth of the sentences (those whose CRC-32 is divisible by five) is set aside: its rows are not read while the codebook is
                written.

                Where no pattern joins source and target, the hand-made guess takes the nearest act and the ranker the likeliest type; where
                only a general pattern joins them, the ranker may choose another. It has learned from the rest, so that what it does there is
                shown by cross-validation in `ranking.md`; from the rows set aside it has learned nothing. Of PLV's training split, then, only
                the figures of patterns alone and those of the rows set aside tell how it does on news to come.

                | | rows | root accuracy | root macro-F1 | quad accuracy | quad macro-F1 |
                |---|---|---|---|---|---|
                """);
        for (boolean aside : new boolean[] {false, true}) {
            Result part = part(result, aside);
            String name = aside ? "set aside" : "the rest";
            text.append(figures(name + ", patterns alone", part.byPatterns()));
            String seen = aside ? "" : " that learned from them";
            text.append(figures(name + ", with the ranker" + seen, part));
            text.append(figures(name + ", no pattern joins: guess", part.open().byPatterns()));
            text.append(figures(name + ", no pattern joins: ranker" + seen, part.open()));
        }
        return text.toString();
    }

    private static String figures(String name, Result result) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f |%n",
                name,
                result.roots().total(),
                result.roots().accuracy(),
                result.roots().macroF1(),
                result.quads().accuracy(),
                result.quads().macroF1());
    }

    private static String line(String name, Confusion confusion) {
        return String.format(Locale.ROOT, "| %s | %.3f | %.3f |%n", name, confusion.accuracy(), confusion.macroF1());
    }

    private static String byLabel(Confusion confusion) {
        StringBuilder text = new StringBuilder("| | rows | precision | recall | F1 |\n|---|---|---|---|---|\n");
        for (String label : confusion.labels()) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.2f | %.2f |%n",
                    label,
                    confusion.gold(label),
                    confusion.precision(label),
                    confusion.recall(label),
                    confusion.f1(label)));
        }
        return text.toString();
    }

    private static String confusion(Confusion confusion) {
        Set<String> labels = new TreeSet<>(confusion.labels());
        StringBuilder text = new StringBuilder("Rows: gold; columns: coded.\n\n| |");
        labels.forEach(label -> text.append(' ').append(label).append(" |"));
        text.append("\n|---|").append("---|".repeat(labels.size())).append('\n');
        for (String gold : labels) {
            text.append("| ").append(gold).append(" |");
            for (String coded : labels) {
                int count = confusion.count(gold, coded);
                text.append(' ').append(count == 0 ? "" : String.valueOf(count)).append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
