package org.entente.coder.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;

/** The gold phrases, and what the resolver makes of each. */
final class ActorGold {

    private static final String NOT_SCORED = "-";

    /**
     * A phrase in a sentence and who is meant.
     *
     * @param text the sentence or the short story, without the brackets
     * @param start where the phrase begins
     * @param end where it ends
     */
    record Item(
            String id,
            String half,
            String kind,
            LocalDate date,
            String text,
            int start,
            int end,
            String country,
            String sector,
            String person) {

        String phrase() {
            return text.substring(start, end);
        }
    }

    /** What came out for an item. */
    record Answer(Item item, String country, String sector, String person) {

        Optional<Boolean> countryRight() {
            return scored(item.country(), country);
        }

        Optional<Boolean> sectorRight() {
            return scored(item.sector(), sector);
        }

        Optional<Boolean> personRight() {
            return item.person().isEmpty() || item.person().equals(NOT_SCORED)
                    ? Optional.empty()
                    : scored(plain(item.person()), plain(person));
        }

        private static Optional<Boolean> scored(String gold, String got) {
            return gold.equals(NOT_SCORED) ? Optional.empty() : Optional.of(gold.equals(got));
        }

        private static String plain(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("[^\\p{L}\\p{N} ]", "")
                    .toLowerCase(Locale.ROOT);
        }
    }

    private ActorGold() {}

    static List<Item> items() {
        List<Item> items = new ArrayList<>();
        try (InputStream in = ActorGold.class.getResourceAsStream("actors-gold.tsv")) {
            if (in == null) {
                throw new IllegalStateException("actors-gold.tsv is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("id\t"))
                    .map(ActorGold::item)
                    .forEach(items::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    private static Item item(String line) {
        String[] c = line.split("\t", -1);
        int open = c[4].indexOf('[');
        int close = c[4].indexOf(']');
        String text = c[4].replace("[", "").replace("]", "");
        return new Item(
                c[0], c[1], c[2], LocalDate.parse(c[3]), text, open, close - 1, c[5], c[6], c.length > 7 ? c[7] : "");
    }

    static Answer answer(ActorResolver resolver, EnglishReader reader, Item item) {
        StoryActors story = resolver.story(item.date());
        for (Sentence sentence : reader.read(item.text(), 0, item.text().length())) {
            List<Mention> mentions = story.mentions(sentence);
            if (item.start() < sentence.end() && item.start() >= sentence.start()) {
                return answer(item, found(story, sentence, mentions, item));
            }
        }
        return answer(item, Optional.empty());
    }

    /** The mention of the phrase's head, else the longest that lies in the phrase. */
    private static Optional<Mention> found(StoryActors story, Sentence sentence, List<Mention> mentions, Item item) {
        for (Token t : sentence.tokens()) {
            boolean inside = t.start() >= item.start() && t.end() <= item.end();
            boolean top = t.head() < 0
                    || sentence.token(t.head()).start() < item.start()
                    || sentence.token(t.head()).end() > item.end();
            if (inside && top && !t.universalRelation().equals("punct")) {
                Optional<Mention> mention = story.mention(sentence, t.index());
                if (mention.isPresent()) {
                    return mention;
                }
            }
        }
        return mentions.stream()
                .filter(m -> m.start() >= item.start() - 4 && m.end() <= item.end() + 1)
                .reduce((a, b) -> b.text().length() > a.text().length() ? b : a);
    }

    /** What the phrase gives without its sentence, as {@code entente actors resolve} reads it. */
    static Answer answerAlone(ActorResolver resolver, Item item) {
        Resolution r = resolver.resolve(item.phrase(), item.date());
        return new Answer(
                item,
                several(List.of(r.country().split("\\|", -1)), item.country()),
                several(List.of(r.sector().split("\\|", -1)), item.sector()),
                r.name());
    }

    private static Answer answer(Item item, Optional<Mention> mention) {
        List<Resolution> actors = mention.map(Mention::actors).orElse(List.of());
        return new Answer(
                item,
                several(actors.stream().map(Resolution::country).toList(), item.country()),
                several(actors.stream().map(Resolution::sector).toList(), item.sector()),
                actors.isEmpty() ? "" : actors.get(0).name());
    }

    /** The values parted by spaces, in the gold's order where they are the same. */
    private static String several(List<String> values, String gold) {
        List<String> wanted = List.of(gold.split(" ", -1));
        if (new TreeSet<>(values).equals(new TreeSet<>(wanted))) {
            return gold;
        }
        return values.stream().distinct().collect(Collectors.joining(" "));
    }
}
