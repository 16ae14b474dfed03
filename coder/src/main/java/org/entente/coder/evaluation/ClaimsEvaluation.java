package org.entente.coder.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Coding;
import org.entente.model.Part;
import org.entente.model.Span;

/**
 * Scores causal claims against sentences that were read by hand. A claim is right if its sentence makes one, the effect goes the same way, and one of the actors
 * that the gold names is found on the side of the cause and one on that of the effect.
 */
public final class ClaimsEvaluation {

    private static final int COLUMNS = 7;

    /**
     * A sentence that was read by hand.
     *
     * @param corpus the folder of its story
     * @param story the story's id
     * @param span where it stands in the story's text
     * @param cause actors of the cause; {@code *} any, {@code -} where nothing is claimed
     * @param effect actors of the effect, likewise
     * @param direction up, down or {@code -}
     */
    public record Gold(
            String corpus, String story, Span span, List<String> cause, List<String> effect, String direction) {

        public Gold {
            cause = List.copyOf(cause);
            effect = List.copyOf(effect);
        }

        /** Whether the sentence claims something. */
        public boolean claims() {
            return !direction.equals("-");
        }

        /** The sentence by its place, for a list of errors. */
        @Override
        public String toString() {
            return corpus + " " + story + " " + span.start() + "-" + span.end();
        }
    }

    /**
     * How well claims were found.
     *
     * @param found gold claims that were found
     * @param missed gold claims that were not
     * @param wrong claims made of sentences that claim nothing, or of which the right claim is another
     * @param made how many claims were made of all these sentences
     */
    public record Result(List<Gold> found, List<Gold> missed, List<String> wrong, int made) {

        public Result {
            found = List.copyOf(found);
            missed = List.copyOf(missed);
            wrong = List.copyOf(wrong);
        }

        /** The share of gold claims that were found. */
        public double recall() {
            return (double) found.size() / (found.size() + missed.size());
        }

        /** The share of the claims made that are right. */
        public double precision() {
            return made == 0 ? Double.NaN : (double) (made - wrong.size()) / made;
        }
    }

    private final List<Gold> gold;

    private ClaimsEvaluation(List<Gold> gold) {
        this.gold = gold;
    }

    /**
     * Reads the sentences of a gold file.
     *
     * @throws IOException if it cannot be read; the message says which line is wrong
     */
    public static ClaimsEvaluation read(Path file) throws IOException {
        List<Gold> gold = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                gold.add(line(file, i + 1, lines.get(i).split("\t", -1)));
            }
        }
        return new ClaimsEvaluation(gold);
    }

    private static Gold line(Path file, int number, String[] cells) throws IOException {
        try {
            if (cells.length == COLUMNS) {
                return new Gold(
                        cells[0],
                        cells[1],
                        new Span(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])),
                        List.of(cells[4].split(",")),
                        List.of(cells[5].split(",")),
                        cells[6]);
            }
        } catch (NumberFormatException e) {
            throw new IOException(file + ":" + number + ": start and end of the sentence must be numbers", e);
        }
        throw new IOException(file + ":" + number + ": " + cells.length + " columns; expected " + COLUMNS);
    }

    /** The ids of the stories of each corpus. */
    public Map<String, Set<String>> stories() {
        Map<String, Set<String>> stories = new LinkedHashMap<>();
        gold.forEach(one ->
                stories.computeIfAbsent(one.corpus(), corpus -> new TreeSet<>()).add(one.story()));
        return stories;
    }

    /** How many of the sentences claim something, and how many only look like it. */
    public int[] sizes() {
        int claims = (int) gold.stream().filter(Gold::claims).count();
        return new int[] {claims, gold.size() - claims};
    }

    /** Scores the codings of these stories, each under its corpus and id with a blank between. */
    public Result score(Map<String, Coding> codings) {
        List<Gold> found = new ArrayList<>();
        List<Gold> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int made = 0;
        for (Gold one : gold) {
            Coding coding = codings.get(one.corpus() + " " + one.story());
            List<Claim> claims = coding == null
                    ? List.of()
                    : coding.claims().stream()
                            .filter(claim -> within(claim, one))
                            .toList();
            made += claims.size();
            boolean right = false;
            for (Claim claim : claims) {
                if (right(claim, one)) {
                    right = true;
                } else {
                    wrong.add(one + ": " + claim.thesis());
                }
            }
            if (one.claims()) {
                (right ? found : missed).add(one);
            }
        }
        return new Result(found, missed, wrong, made);
    }

    private static boolean within(Claim claim, Gold one) {
        return claim.evidence().part() == Part.TEXT && claim.evidence().span().overlaps(one.span());
    }

    private static boolean right(Claim claim, Gold one) {
        return one.direction().equals(claim.direction().name().toLowerCase(Locale.ROOT))
                && named(claim.cause(), one.cause())
                && named(claim.effect(), one.effect());
    }

    private static boolean named(Claim.Side side, List<String> wanted) {
        return wanted.contains("*")
                || Stream.concat(side.sources().stream(), side.targets().stream())
                        .map(Actor::code)
                        .anyMatch(wanted::contains);
    }
}
