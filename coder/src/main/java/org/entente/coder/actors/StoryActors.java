package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who the sentences of one story name. Remembers whom they named, so that "Zarif", "the minister" and "he" are known; so
 * sentences are given in the story's order. For one thread.
 */
public final class StoryActors {

    private final SentenceReader reader;
    private final StoryMemory memory = new StoryMemory();
    private final IdentityHashMap<Sentence, Read> sentences = new IdentityHashMap<>();
    private final IdentityHashMap<Sentence, SentenceReader.Text> opened = new IdentityHashMap<>();
    private @Nullable Reading speaker;

    /** A sentence that was read. */
    private record Read(List<Mention> mentions, Map<Integer, Mention> byHead, SentenceReader.Text text) {}

    StoryActors(ActorDirectory directory, NameFinder finder, LocalDate date) {
        this.reader = new SentenceReader(directory, finder, date, memory);
    }

    /**
     * Takes in a story's names before any sentence is read, so that a family name is known by the first name or trade that
     * stands with it anywhere in the story.
     *
     * @param story its sentences, in the order in which they will be read
     */
    public void learn(List<Sentence> story) {
        for (Sentence sentence : story) {
            SentenceReader.Text text = reader.open(sentence, opened.size());
            opened.put(sentence, text);
            reader.learn(text);
        }
    }

    /**
     * Takes in a story of which some sentences are passed over, so that their names are known all the same.
     *
     * @param story its sentences, in the order in which they will be read; those passed over have no tokens
     * @param spotted what stands in each
     */
    public void learn(List<Sentence> story, List<SpottedNames> spotted) {
        for (int i = 0; i < story.size(); i++) {
            Sentence sentence = story.get(i);
            SentenceReader.Text text = reader.open(sentence, opened.size());
            opened.put(sentence, text);
            reader.learn(sentence.size() > 0 ? text : text.of(spotted.get(i)));
        }
    }

    /** All noun phrases and pronouns of the sentence that name actors, in order; and remembers them. */
    public List<Mention> mentions(Sentence sentence) {
        return read(sentence).mentions();
    }

    /** Who the noun phrase or pronoun with that head, or that the token is part of, names; empty where it is no actor. */
    public Optional<Mention> mention(Sentence sentence, int headToken) {
        Read read = read(sentence);
        Mention mention = read.byHead().get(headToken);
        if (mention == null) {
            mention = read.byHead().get(NounPhrase.headOf(sentence, headToken));
        }
        return Optional.ofNullable(mention);
    }

    /** The words of its own sentence that a pronoun stands for; empty where it is no pronoun or they stand elsewhere. */
    public Optional<Mention> antecedent(Sentence sentence, int pronoun) {
        Read read = read(sentence);
        return Optional.ofNullable(read.text().meant().get(pronoun))
                .map(token -> read.byHead().get(token));
    }

    /**
     * The nation or body that a single word beside another names: "Chinese" in "Chinese trade", "Israel" in "Israel's raid",
     * "NATO" in "the NATO-Russia war".
     */
    public Optional<Mention> modifier(Sentence sentence, int token) {
        Read read = read(sentence);
        Optional<Mention> name = reader.modifier(read.text(), token);
        return name.isPresent() ? name : Optional.ofNullable(read.byHead().get(token));
    }

    /** Whether the name with that head is used of the place: "in Beijing", not "Beijing said". */
    public boolean isPlaceUse(Sentence sentence, int headToken) {
        return reader.isPlaceUse(read(sentence).text(), headToken);
    }

    /**
     * Says who speaks in the sentences to come, so that "I", "we" and "our" in them are known.
     *
     * @param mention empty where nobody does any more
     */
    public void withSpeaker(Optional<Mention> mention) {
        speaker = mention.map(m -> new Reading(
                        m.actors(), Reading.Shape.PERSON, m.actors().size() > 1, null, List.of(), "", "", false))
                .orElse(null);
    }

    private Read read(Sentence sentence) {
        Read known = sentences.get(sentence);
        if (known != null) {
            return known;
        }
        SentenceReader.Text before = opened.get(sentence);
        SentenceReader.Text text = before != null ? before : reader.open(sentence, sentences.size());
        Map<Integer, Mention> byHead = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (byHead.containsKey(token.index()) || !reader.mayHead(text, token)) {
                continue;
            }
            Optional<Mention> named = reader.mention(text, token, speaker);
            if (named.isEmpty()) {
                reader.pass(text, token);
            }
            named.ifPresent(m -> {
                add(m, mentions, byHead);
                byHead.putIfAbsent(token.index(), m);
            });
        }
        Read read = new Read(List.copyOf(mentions), byHead, text);
        sentences.put(sentence, read);
        return read;
    }

    /** Adds a mention; of two that lie one in the other and name the same, the longer stands for both. */
    private static void add(Mention mention, List<Mention> mentions, Map<Integer, Mention> byHead) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention other = mentions.get(i);
            boolean within = other.from() <= mention.from() && mention.to() <= other.to();
            boolean around = mention.from() <= other.from() && other.to() <= mention.to();
            boolean list = around && mention.actors().size() > other.actors().size();
            if (list || (within || around) && other.actors().equals(mention.actors())) {
                Mention longer = within && !list ? other : mention;
                mentions.set(i, longer);
                byHead.put(other.head(), longer);
                byHead.put(mention.head(), longer);
                for (int j = mentions.size() - 1; j > i; j--) {
                    Mention later = mentions.get(j);
                    if (longer.from() <= later.from() && later.to() <= longer.to() && list) {
                        byHead.put(later.head(), longer);
                        mentions.remove(j);
                    }
                }
                return;
            }
        }
        mentions.add(mention);
        byHead.put(mention.head(), mention);
    }

    /** Whether a sense is a nation's or a body's name, which may stand beside another noun. */
    static boolean names(Sense sense) {
        return sense.national() || sense.kind() == Sense.Kind.ORGANISATION;
    }
}
