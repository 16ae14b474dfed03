package org.entente.coder.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The verbs of speech, as {@code speech-verbs.tsv} lists them. */
final class SpeechVerbs {

    /** How a verb takes the words that are said; the file says what each means. */
    enum Kind {
        SAY,
        THAT,
        TELL,
        ASK,
        DENY,
        NAME
    }

    /** A row of the file. */
    record Verb(String lemma, List<String> irregular, Kind kind, String example) {}

    private static final SpeechVerbs STANDARD = load("speech-verbs.tsv");

    private final Map<String, Verb> verbs;
    private final Map<String, Verb> forms = new HashMap<>();

    private SpeechVerbs(Map<String, Verb> verbs) {
        this.verbs = verbs;
        for (Verb verb : verbs.values()) {
            String stem = verb.lemma().replaceFirst("e$", "");
            for (String ending : new String[] {"ed", "ing", stem.equals(verb.lemma()) ? "s" : "es"}) {
                forms.put(stem + ending, verb);
            }
            forms.put(stem.replaceFirst("y$", "ied"), verb);
            forms.put(stem.replaceFirst("y$", "ies"), verb);
            verb.irregular().forEach(form -> forms.put(form, verb));
        }
    }

    /** The verbs that come with the coder. */
    static SpeechVerbs standard() {
        return STANDARD;
    }

    /** The kind of a verb by its form or its dictionary form, empty where it is none of speech. */
    Optional<Kind> kind(String form, String lemma) {
        return find(form, lemma).map(Verb::kind);
    }

    /** The verb of a form. The form comes first: of a rare verb a lemmatiser may only guess the dictionary form. */
    Optional<Verb> find(String form, String lemma) {
        Verb byForm = forms.get(form.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(byForm != null ? byForm : verbs.get(lemma.toLowerCase(Locale.ROOT)));
    }

    /** The rows of the file by verb, for the test that runs their examples. */
    Map<String, Verb> verbs() {
        return verbs;
    }

    private static SpeechVerbs load(String name) {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        InputStream file = Objects.requireNonNull(SpeechVerbs.class.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("verb\t") && !line.isBlank()) {
                    String[] row = line.split("\t", -1);
                    List<String> names = List.of(row[0].split(" "));
                    verbs.put(
                            names.get(0),
                            new Verb(
                                    names.get(0),
                                    names.subList(1, names.size()),
                                    Kind.valueOf(row[1].toUpperCase(Locale.ROOT)),
                                    row[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new SpeechVerbs(verbs);
    }
}
