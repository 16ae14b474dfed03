package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases and pronouns of parsed sentences, and remembers them. */
final class SentenceReader {

    private static final Set<String> NO_HEAD = Set.of(
            "flat",
            "compound",
            "amod",
            "punct",
            "case",
            "det",
            "advmod",
            "mark",
            "aux",
            "cop",
            "cc",
            "goeswith",
            "fixed",
            "nummod",
            "expl");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "around",
            "outside",
            "inside",
            "across",
            "throughout",
            "into",
            "over",
            "through",
            "within",
            "along",
            "off");
    private static final Set<String> BRACKETS = Set.of("(", ")", "-LRB-", "-RRB-", "[", "]");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "nsubj:pass");

    private static final Set<String> ARGUMENTS =
            Set.of("nsubj", "obj", "iobj", "obl", "nmod", "appos", "conj", "csubj");

    private final NameFinder finder;
    private final PhraseReader phrases;
    private final Pronouns pronouns;
    private final Antecedents antecedents = new Antecedents();
    private final Rivals rivals;
    private final Groups groups;
    private final LocalDate date;
    private final StoryMemory memory;

    /**
     * A sentence made ready.
     *
     * @param number the how-manieth of its story
     * @param meant the heads of the words that its pronouns stand for, by the pronoun, where they stand in it too
     */
    record Text(Sentence sentence, int number, Wording wording, List<Unit> units, Map<Integer, Integer> meant) {

        /** The same with the words and names that were found without a parse. */
        Text of(SpottedNames spotted) {
            return new Text(sentence, number, spotted.wording(), spotted.units(), meant);
        }
    }

    SentenceReader(ActorDirectory directory, NameFinder finder, LocalDate date, StoryMemory memory) {
        this.finder = finder;
        this.date = date;
        this.memory = memory;
        this.phrases = new PhraseReader(directory, date, memory);
        this.rivals = new Rivals(directory);
        this.pronouns = new Pronouns(memory, antecedents);
        this.groups = new Groups(memory, new Resolutions(directory));
    }

    /** Makes a sentence ready. */
    Text open(Sentence sentence, int number) {
        Wording wording = Wording.of(sentence);
        return new Text(sentence, number, wording, finder.units(wording, date), new HashMap<>());
    }

    /** Takes in the names of a sentence before any is read. */
    void learn(Text text) {
        memory.given().learn(text.wording(), text.units());
    }

    /** Whether the token may be the head of a phrase that names somebody. */
    boolean mayHead(Text text, Token token) {
        if (Pronouns.isPronoun(token)) {
            return true;
        }
        if (credit(text, token)) {
            return false;
        }
        String tag = token.tag();
        boolean noun = tag.startsWith("N")
                || tag.startsWith("J")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("FW")
                || tag.equals("ADD");
        boolean argument = ARGUMENTS.contains(token.universalRelation());
        Unit unit = unitAt(text, token.index());
        boolean known = unit != null && !unit.unknown();
        boolean names = unit != null && unit.has(StoryActors::names);
        if (token.relation().equals("nmod:desc") && token.head() > token.index() || endsName(text, token)) {
            return false;
        }
        if (noun && !NO_HEAD.contains(token.universalRelation())) {
            return true;
        }
        boolean name = names && Character.isUpperCase(token.text().charAt(0));
        return known && argument
                || name && (tag.startsWith("V") || token.universalRelation().equals("root"));
    }

    /** Whether it is a medium that a bracket names as a story's source: "(CBS/AP) As US forces". */
    private static boolean credit(Text text, Token token) {
        Unit unit = unitAt(text, token.index());
        if (unit == null
                || !unit.has(
                        s -> s.entity() instanceof Organisation o && o.sector().equals("MED"))) {
            return false;
        }
        List<Token> tokens = text.sentence().tokens();
        int from = token.index();
        while (from > 0 && Character.isUpperCase(tokens.get(from).text().charAt(0))
                || from > 0 && tokens.get(from).text().equals("/")) {
            from--;
        }
        int to = token.index();
        while (to + 1 < tokens.size()
                && (Character.isUpperCase(tokens.get(to).text().charAt(0))
                        || tokens.get(to).text().equals("/"))) {
            to++;
        }
        boolean edge = from == 0 || to + 1 == tokens.size();
        return edge
                && BRACKETS.contains(tokens.get(from).text())
                && BRACKETS.contains(tokens.get(to).text());
    }

    /** Whether a nation stands in the name of something that nobody knows: "the Writers Guild of America". */
    private static boolean endsName(Text text, Token token) {
        if (!token.universalRelation().equals("nmod") || token.head() < 0 || token.head() > token.index()) {
            return false;
        }
        Token head = text.sentence().token(token.head());
        Unit whole = unitAt(text, head.index());
        Unit own = unitAt(text, token.index());
        return head.tag().startsWith("NNP")
                && whole != null
                && whole.unknown()
                && own != null
                && own.is(Sense.Kind.STATE)
                && text.sentence().tokens().stream()
                        .anyMatch(t -> t.head() == token.index() && t.text().equals("of"));
    }

    private static @Nullable Unit unitAt(Text text, int token) {
        int word = wordOf(text, token);
        for (Unit unit : text.units()) {
            if (unit.from() <= word && word < unit.to()) {
                return unit;
            }
        }
        return null;
    }

    /** Who the phrase with that head names, remembered. */
    Optional<Mention> mention(Text text, Token token, @Nullable Reading speaker) {
        if (Pronouns.isPronoun(token)) {
            return pronouns.read(text.sentence(), text.number(), token, speaker).map(meant -> {
                if (meant.token() >= 0) {
                    text.meant().put(token.index(), meant.token());
                }
                return keep(text, token, meant.reading(), token.index(), token.index() + 1);
            });
        }
        NounPhrase phrase = NounPhrase.of(text.sentence(), token.index());
        Optional<Reading> group = groups.read(text.sentence(), phrase, token);
        if (group.isPresent()) {
            return group.map(r -> keep(text, token, r, phrase.from(), phrase.to()));
        }
        Optional<Reading> reading = readPhrase(text, token.index(), phrase, possessor(text, token, speaker));
        Optional<Reading> joined = withApposition(text, token, phrase, reading);
        return joined.or(() -> reading).map(r -> {
            PhraseParts parts = parts(text, token.index(), phrase);
            Token head = text.sentence()
                    .token(text.wording()
                            .word(extent(text, token.index(), phrase).head())
                            .token());
            int from = parts.core().isEmpty()
                    ? token.index()
                    : text.wording().word(parts.core().get(0).from()).token();
            int to = parts.to() == 0
                    ? token.index() + 1
                    : text.wording().word(parts.to() - 1).token() + 1;
            return keep(text, head, r, Math.min(from, head.index()), Math.max(to, head.index() + 1));
        });
    }

    /** Remembers a noun that names no political actor, so that a pronoun that means it is given to nobody else. */
    void pass(Text text, Token token) {
        if (!Pronouns.isPronoun(token)) {
            rivals.unknown(text.sentence(), text.number(), token).ifPresent(candidate -> {
                antecedents.add(candidate);
                if (Pronouns.speaks(text.sentence(), token)) {
                    antecedents.spoke(candidate);
                }
            });
        }
    }

    private static PhraseParts parts(Text text, int head, NounPhrase phrase) {
        Extent e = extent(text, head, phrase);
        return PhraseParts.of(text.wording(), text.units(), e.from(), e.to(), e.head());
    }

    private static Extent extent(Text text, int head, NounPhrase phrase) {
        return new Extent(wordAt(text, phrase.from()), wordAt(text, phrase.to()), wordOf(text, head))
                .mended(text.wording(), text.units());
    }

    /** Whom a possessive pronoun before the head means. */
    private Optional<Reading> possessor(Text text, Token head, @Nullable Reading speaker) {
        for (Token t : text.sentence().tokens()) {
            if (t.head() == head.index() && t.tag().equals("PRP$")) {
                return pronouns.read(text.sentence(), text.number(), t, speaker).map(Pronouns.Meant::reading);
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> readPhrase(Text text, int head, NounPhrase phrase) {
        return readPhrase(text, head, phrase, Optional.empty());
    }

    private Optional<Reading> readPhrase(Text text, int head, NounPhrase phrase, Optional<Reading> possessor) {
        if (wordOf(text, head) < 0) {
            return Optional.empty();
        }
        Extent e = extent(text, head, phrase);
        return phrases.read(text.wording(), text.units(), e.from(), e.to(), e.head(), possessor);
    }

    private Optional<Reading> withApposition(Text text, Token token, NounPhrase phrase, Optional<Reading> reading) {
        for (Token other : text.sentence().tokens()) {
            boolean after =
                    other.head() == token.index() && other.universalRelation().equals("appos");
            if (after && other.index() > token.index()) {
                NounPhrase second = NounPhrase.of(text.sentence(), other.index());
                return new Apposition(text.wording(), text.units())
                        .join(half(text, phrase, reading), half(text, second, readPhrase(text, other.index(), second)));
            }
        }
        return Optional.empty();
    }

    private static Apposition.Half half(Text text, NounPhrase phrase, Optional<Reading> reading) {
        return new Apposition.Half(wordAt(text, phrase.from()), wordAt(text, phrase.to()), reading);
    }

    private Mention keep(Text text, Token token, Reading reading, int from, int to) {
        Sentence s = text.sentence();
        boolean subject = SUBJECTS.contains(token.relation())
                || token.universalRelation().equals("conj")
                        && SUBJECTS.contains(s.token(token.head()).relation());
        memory.remember(
                reading,
                text.number(),
                token.index(),
                subject,
                token.universalRelation().equals("conj") ? token.head() : -1);
        Antecedents.Candidate candidate = rivals.known(s, text.number(), token, reading);
        antecedents.add(candidate);
        if (Pronouns.speaks(s, token)) {
            antecedents.spoke(candidate);
        }
        int start = s.token(from).start();
        int end = s.token(to - 1).end();
        String words = s.text().substring(start - s.start(), end - s.start());
        return new Mention(token.index(), from, to, start, end, words, reading.actors());
    }

    /** The nation or body that the token alone, or the name it is in, stands for. */
    Optional<Mention> modifier(Text text, int token) {
        int word = wordOf(text, token);
        for (Unit unit : text.units()) {
            if (word >= 0 && unit.from() <= word && word < unit.to() && unit.has(StoryActors::names)) {
                return phrases.name(unit).map(actors -> {
                    int from = text.wording().word(unit.from()).token();
                    int to = text.wording().word(unit.to() - 1).token() + 1;
                    Sentence s = text.sentence();
                    int start = s.token(from).start();
                    int end = s.token(to - 1).end();
                    return new Mention(
                            token,
                            from,
                            to,
                            start,
                            end,
                            s.text().substring(start - s.start(), end - s.start()),
                            actors);
                });
            }
        }
        return Optional.empty();
    }

    /** Whether a name of a place stands after a preposition of place. */
    boolean isPlaceUse(Text text, int head) {
        Sentence s = text.sentence();
        Optional<Reading> reading = readPhrase(text, head, NounPhrase.of(s, head));
        if (reading.isEmpty() || !reading.get().place() || reading.get().shape() != Shape.STATE) {
            return false;
        }
        for (Token t : s.tokens()) {
            if (t.head() == head
                    && t.universalRelation().equals("case")
                    && PLACE_PREPOSITIONS.contains(t.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        Token token = s.token(head);
        boolean hangs = Set.of("appos", "nmod", "flat", "compound", "conj", "nmod:npmod")
                .contains(token.relation());
        return hangs && token.head() >= 0 && !hasCase(s, head) && isPlaceUse(text, token.head());
    }

    private static boolean hasCase(Sentence s, int head) {
        return s.tokens().stream()
                .anyMatch(t -> t.head() == head && t.universalRelation().equals("case"));
    }

    private static int wordOf(Text text, int token) {
        return text.wording().firstOf(token);
    }

    /** The first word of that token or of one after it. */
    private static int wordAt(Text text, int token) {
        for (int i = 0; i < text.wording().size(); i++) {
            if (text.wording().word(i).token() >= token) {
                return i;
            }
        }
        return text.wording().size();
    }
}
