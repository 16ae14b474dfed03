package org.entente.coder.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows page and wire furniture by the patterns in {@code furniture.tsv}. */
public final class FurnitureRules {

    /** Nothing longer than this is looked at as a line of furniture: long paragraphs are prose. */
    private static final int LONGEST_LINE = 420;

    /** Furniture without a single capital is a word or a few. */
    private static final int MOST_SMALL_WORDS = 6;

    private static final int LONGEST_TAIL = 450;
    private static final int LONGEST_LEAD = 160;
    private static final FurnitureRules STANDARD = load("furniture.tsv");

    /** A row of the file. */
    record Rule(String where, Pattern pattern, String example) {}

    private final List<Rule> rules;

    private FurnitureRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules that come with the coder. */
    public static FurnitureRules standard() {
        return STANDARD;
    }

    /** Whether a whole line is furniture. */
    public boolean isLine(String line) {
        String trimmed = line.strip();
        return trimmed.length() <= LONGEST_LINE
                && !goesOn(trimmed)
                && rules.stream()
                        .anyMatch(rule -> rule.where().equals("line")
                                && rule.pattern().matcher(trimmed).matches());
    }

    /** Whether a line is the end of a sentence that another line starts. */
    private static boolean goesOn(String line) {
        return !line.isEmpty()
                && Character.isLowerCase(line.charAt(0))
                && (line.split("\\s+").length > MOST_SMALL_WORDS
                        || ".,;\"”".indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    /** Where the furniture at the end of a paragraph starts; its length where there is none. */
    int tailStart(String paragraph) {
        int end = paragraph.length();
        int from = Math.max(0, end - LONGEST_TAIL);
        for (Rule rule : rules) {
            if (rule.where().equals("tail")) {
                end = Math.min(end, tailStart(paragraph, rule.pattern(), from));
            }
        }
        return end;
    }

    private static int tailStart(String paragraph, Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(paragraph).region(from, paragraph.length());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            if (matcher.end() == paragraph.length()) {
                return matcher.start();
            }
        }
        return paragraph.length();
    }

    /** Where a caption starts after the words that only say that it is one; 0 where there are none. */
    int leadEnd(String paragraph) {
        for (Rule rule : rules) {
            if (rule.where().equals("lead")) {
                Matcher matcher =
                        rule.pattern().matcher(paragraph).region(0, Math.min(paragraph.length(), LONGEST_LEAD));
                if (matcher.lookingAt()) {
                    return matcher.end();
                }
            }
        }
        return 0;
    }

    /** The rows of the file, for the test that runs their examples. */
    List<Rule> rules() {
        return rules;
    }

    private static FurnitureRules load(String name) {
        List<Rule> rules = new ArrayList<>();
        InputStream file = Objects.requireNonNull(FurnitureRules.class.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("where\t") && !line.isBlank()) {
                    String[] row = line.split("\t", -1);
                    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
                    rules.add(new Rule(row[0], Pattern.compile(row[1], flags), row[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new FurnitureRules(rules);
    }
}
