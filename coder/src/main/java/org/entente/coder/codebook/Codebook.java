package org.entente.coder.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Context;

/** The codebook as the coder uses it: classes and operators, found by the words that trigger them. Immutable. */
public final class Codebook {

    /**
     * An act class or an operator, with the pattern of it that a word triggers.
     *
     * @param name what the pattern is called where this word triggers it
     */
    public record Entry(Pattern pattern, String name, Optional<ActClass> act, Optional<Operator> operator) {}

    private final String version;
    private final Map<String, ActClass> classes;
    private final Map<String, Operator> operators;
    private final Map<String, Set<String>> lists;
    private final Map<String, Context> contexts;
    private final Topics topics;
    private final Map<String, List<Entry>> byTrigger = new HashMap<>();
    private final Map<String, List<Entry>> byForm = new HashMap<>();

    Codebook(
            String version,
            Map<String, ActClass> classes,
            Map<String, Operator> operators,
            Map<String, Set<String>> lists,
            Map<String, Context> contexts,
            Topics topics) {
        this.topics = topics;
        this.contexts = contexts;
        this.version = version;
        this.classes = classes;
        this.operators = operators;
        this.lists = lists;
        for (Operator operator : operators.values()) {
            operator.patterns().forEach(pattern -> index(pattern, Optional.empty(), Optional.of(operator)));
        }
        for (ActClass act : classes.values()) {
            act.patterns().forEach(pattern -> index(pattern, Optional.of(act), Optional.empty()));
        }
    }

    /** The codebook that ships with the coder. */
    public static Codebook load() {
        return new CodebookReader().read(Optional.empty());
    }

    /**
     * The codebook that ships with the coder, with a folder's classes, operators and lists added and overridden.
     *
     * @throws CodebookException if the folder cannot be read or is not a valid codebook
     */
    public static Codebook load(Path folder) {
        return new CodebookReader().read(Optional.of(folder));
    }

    /** The files of the codebook that ships with the coder, by name. */
    public static Map<String, byte[]> shippedFiles() {
        return CodebookReader.shipped();
    }

    /** The version: that of what ships, with a checksum of what a folder added. */
    public String version() {
        return version;
    }

    /** The classes by id. */
    public Map<String, ActClass> classes() {
        return classes;
    }

    /** The operators by id. */
    public Map<String, Operator> operators() {
        return operators;
    }

    /** A word list by name, empty where there is none. */
    public Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    /** The contexts that words bring in, by lemma. */
    public Map<String, Context> contextWords() {
        return contexts;
    }

    /** What tells stories apart that are not about politics. */
    public Topics topics() {
        return topics;
    }

    /**
     * What a word of this kind can trigger; its company and arguments decide whether it does.
     *
     * @param lemma the word as dictionaries have it, as far as the reader knows
     * @param form the word as it stands in the text, which counts where the lemma triggers nothing
     */
    public List<Entry> triggered(String lemma, String form, WordKind kind) {
        for (Map<String, List<Entry>> known : List.of(byTrigger, byForm)) {
            for (String word : List.of(lemma, form)) {
                List<Entry> entries = known.get(key(word, kind));
                if (entries != null) {
                    return entries;
                }
            }
        }
        return List.of();
    }

    private void index(Pattern pattern, Optional<ActClass> act, Optional<Operator> operator) {
        for (String lemma : pattern.lemmas()) {
            Entry entry = new Entry(pattern, pattern.name(lemma), act, operator);
            add(byTrigger, key(lemma, pattern.kind()), entry);
            for (String form : forms(lemma, pattern.kind())) {
                add(byForm, key(form, pattern.kind()), entry);
            }
        }
    }

    private static void add(Map<String, List<Entry>> index, String key, Entry entry) {
        index.computeIfAbsent(key, word -> new ArrayList<>(2)).add(entry);
    }

    private static Set<String> forms(String lemma, WordKind kind) {
        return switch (kind) {
            case VERB -> Inflections.ofVerb(lemma);
            case NOUN -> Set.of(Inflections.plural(lemma));
            case ADJECTIVE -> Set.of();
        };
    }

    private static String key(String lemma, WordKind kind) {
        return kind == WordKind.VERB ? "v " + lemma : kind == WordKind.NOUN ? "n " + lemma : "a " + lemma;
    }
}
