package org.entente.training.words;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The kinds of word that WordNet 3.1 has a form as: noun, verb, adjective, adverb, and the regular and irregular
 * inflections of those.
 */
final class WordKinds {

    static final int NOUN = 1;
    static final int VERB = 2;
    static final int ADJECTIVE = 4;
    static final int ADVERB = 8;
    static final int PLURAL = 16;
    static final int THIRD_PERSON = 32;
    static final int PAST = 64;
    static final int PRESENT_PARTICIPLE = 128;
    static final int COMPARED = 256;

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final int LONGEST_COMPARED = 6;

    private final Map<String, Integer> kinds = new TreeMap<>();

    /** The kinds of each form, as a sum of bits. */
    Map<String, Integer> read() throws IOException {
        for (String word : words("index.noun")) {
            add(word, NOUN);
            add(RegularForms.withS(word), PLURAL);
        }
        for (String word : words("index.verb")) {
            verb(word);
        }
        for (String word : words("index.adj")) {
            add(word, ADJECTIVE);
            if (word.length() <= LONGEST_COMPARED) {
                add(RegularForms.with(word, "er"), COMPARED);
                add(RegularForms.with(word, "est"), COMPARED);
            }
        }
        for (String word : words("index.adv")) {
            add(word, ADVERB);
        }
        words("noun.exc").forEach(word -> add(word, PLURAL));
        words("verb.exc").forEach(this::irregularVerb);
        words("adj.exc").forEach(word -> add(word, COMPARED));
        return kinds;
    }

    private void verb(String word) {
        add(word, VERB);
        add(RegularForms.withS(word), THIRD_PERSON);
        add(RegularForms.with(word, "ed"), PAST);
        add(RegularForms.with(word, "ing"), PRESENT_PARTICIPLE);
        if (word.endsWith("l")) {
            add(word + "led", PAST);
            add(word + "ling", PRESENT_PARTICIPLE);
        }
    }

    private void irregularVerb(String form) {
        add(form, form.endsWith("ing") ? PRESENT_PARTICIPLE : form.endsWith("s") ? THIRD_PERSON : PAST);
    }

    private void add(String form, int kind) {
        kinds.merge(form, kind, (a, b) -> a | b);
    }

    /** The first word of each line, where it is one in plain letters. */
    private static List<String> words(String file) throws IOException {
        InputStream in = WordKinds.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + file + " is not there: run with the profile 'teacher'");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return lines.lines()
                    .filter(line -> !line.startsWith(" "))
                    .map(line -> line.substring(0, Math.max(0, line.indexOf(' '))))
                    .filter(word -> word.matches("[a-z][a-z-]*"))
                    .toList();
        }
    }
}
