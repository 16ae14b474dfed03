package org.entente.coder.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Antecedents.Candidate;
import org.entente.coder.actors.Antecedents.Kind;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun means: of all that was spoken of and agrees with it in number, gender and manner, the most salient;
 * nobody where that is no political actor, or where two are about as likely.
 */
final class Pronouns {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> SPEAKER =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "&quot;");

    /** How much likelier the subject is that the pronoun's clause hangs on. */
    private static final double BOUND = 2.5;

    /** How much likelier "he said" or "it said" is who spoke last. */
    private static final double SPOKE_LAST = 1.7;

    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "explain",
            "argue",
            "warn",
            "announce",
            "declare",
            "reply",
            "comment",
            "insist",
            "claim",
            "believe",
            "stress",
            "concede",
            "acknowledge",
            "predict",
            "describe",
            "call",
            "admit",
            "ask",
            "write");

    /** How likely "she" is somebody whose first name does not say that she is a woman. */
    private static final double UNKNOWN_WOMAN = 0.4;

    private final StoryMemory memory;
    private final Antecedents antecedents;

    Pronouns(StoryMemory memory, Antecedents antecedents) {
        this.memory = memory;
        this.antecedents = antecedents;
    }

    /**
     * Whom a pronoun means.
     *
     * @param reading who
     * @param token the head of the words in the pronoun's own sentence that name them, -1 where they stand in another
     */
    record Meant(Reading reading, int token) {}

    /** Whether the token is a pronoun that may mean an actor. */
    static boolean isPronoun(Token token) {
        return token.tag().startsWith("PRP");
    }

    /** Whether the token is the subject of a verb of speech. */
    static boolean speaks(Sentence sentence, Token token) {
        return token.relation().startsWith("nsubj")
                && token.head() >= 0
                && SPEECH.contains(sentence.token(token.head()).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whom it means; empty where nobody fits. */
    Optional<Meant> read(Sentence sentence, int number, Token pronoun, @Nullable Reading speaker) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        if (SPEAKER.contains(word)) {
            return Optional.ofNullable(speaker).map(who -> new Meant(who, -1));
        }
        if (pronoun.relation().startsWith("expl")) {
            return Optional.empty();
        }
        if (THEY.contains(word)) {
            Optional<Reading> joined = memory.lastGroup(number, pronoun.index());
            if (joined.isPresent()) {
                return joined.map(who -> new Meant(who, -1));
            }
        }
        boolean subject = pronoun.relation().startsWith("nsubj");
        boolean speaks = speaks(sentence, pronoun);
        int excluded = ownSubject(sentence, pronoun);
        return antecedents
                .likeliest(number, each -> {
                    if (each.sentence() == number && unreachable(sentence, each.token(), pronoun, excluded)) {
                        return 0;
                    }
                    double binding =
                            each.sentence() == number && governs(sentence, each.token(), pronoun.index()) ? BOUND : 1;
                    double speaking = speaks && antecedents.spokeLast(each) ? SPOKE_LAST : 1;
                    return speaking * binding * agreement(word, each, subject);
                })
                .flatMap(found -> {
                    Reading who = found.reading();
                    if (who == null) {
                        antecedents.add(again(found, number, pronoun));
                        return Optional.empty();
                    }
                    return Optional.of(new Meant(who, found.sentence() == number ? found.token() : -1));
                });
    }

    /** What is no political actor, spoken of once more. */
    private static Candidate again(Candidate meant, int number, Token pronoun) {
        double weight = pronoun.relation().startsWith("nsubj") ? 1 : 0.5;
        return new Candidate(number, pronoun.index(), meant.kind(), meant.gender(), weight, meant.key(), null);
    }

    /** Whether the pronoun's clause hangs on the verb whose subject the token is: "Paris said it would". */
    private static boolean governs(Sentence sentence, int token, int pronoun) {
        Token subject = sentence.token(token);
        if (!subject.relation().startsWith("nsubj")) {
            return false;
        }
        int at = pronoun;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (at == subject.head()) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** How well something agrees with a pronoun, 0 to 1. */
    private static double agreement(String word, Candidate each, boolean subject) {
        if (HE.contains(word) || SHE.contains(word)) {
            boolean she = SHE.contains(word);
            if (each.gender().equals(she ? "m" : "f")) {
                return 0;
            }
            double sex = she && !each.gender().equals("f") ? UNKNOWN_WOMAN : 1;
            return sex * (each.kind() == Kind.PERSON ? 1 : each.kind() == Kind.NAME ? 0.6 : 0);
        }
        if (THEY.contains(word)) {
            return switch (each.kind()) {
                case PEOPLE -> 1;
                case BODY, NAME -> 0.5;
                case STATE -> 0.3;
                case THINGS -> subject ? 0.4 : 0.8;
                default -> 0;
            };
        }
        if (IT.contains(word)) {
            return switch (each.kind()) {
                case STATE, BODY -> 1;
                case NAME -> 0.7;
                case THING -> subject ? 0.6 : 0.9;
                default -> 0;
            };
        }
        return 0;
    }

    /** What stands after the pronoun, with it in one clause, or speaks the quote that it is in, is not meant. */
    private static boolean unreachable(Sentence sentence, int token, Token pronoun, int excluded) {
        return token >= pronoun.index()
                || token == excluded
                || sameClause(sentence, token, pronoun)
                || reported(sentence, token, pronoun)
                || quoted(sentence, pronoun.index()) && !quoted(sentence, token);
    }

    /**
     * Whether the token stands in what the pronoun says: whoever is named there is another than who speaks, as in "Blair has a
     * record to defend, he said".
     */
    private static boolean reported(Sentence sentence, int token, Token pronoun) {
        if (!speaks(sentence, pronoun)) {
            return false;
        }
        Token verb = sentence.token(pronoun.head());
        int said = verb.index();
        boolean aside = verb.universalRelation().equals("parataxis") && verb.head() < verb.index();
        Token at = sentence.token(token);
        for (int steps = 0; at.head() >= 0 && steps < sentence.size(); steps++) {
            if (at.head() == said) {
                return at.universalRelation().equals("ccomp")
                        || at.universalRelation().equals("parataxis") && at.index() < said;
            }
            if (aside && at.index() == verb.head()) {
                return true;
            }
            at = sentence.token(at.head());
        }
        return aside && at.index() == verb.head();
    }

    /** Whether the two depend on one verb: "Putin met him" is not Putin meeting himself. */
    private static boolean sameClause(Sentence sentence, int token, Token pronoun) {
        return !possessive(pronoun) && sentence.token(token).head() == pronoun.head();
    }

    private static boolean possessive(Token pronoun) {
        return pronoun.tag().equals("PRP$")
                || pronoun.text().toLowerCase(Locale.ROOT).contains("sel");
    }

    /** Who does what is done to the pronoun, and so is not meant by it: "Putin rang Xi and told him". */
    private static int ownSubject(Sentence sentence, Token pronoun) {
        if (possessive(pronoun) || pronoun.relation().startsWith("nsubj")) {
            return -1;
        }
        int verb = pronoun.head();
        for (int steps = 0; verb >= 0 && steps < 4; steps++) {
            for (Token each : sentence.tokens()) {
                if (each.head() == verb && each.relation().startsWith("nsubj")) {
                    return each.index();
                }
            }
            Token own = sentence.token(verb);
            if (!Set.of("conj", "xcomp", "advcl", "nmod", "obl").contains(own.universalRelation())) {
                return -1;
            }
            verb = own.head();
        }
        return -1;
    }

    /** Whether the token stands in quotation marks that the sentence opens. */
    private static boolean quoted(Sentence sentence, int token) {
        boolean open = false;
        for (int i = 0; i < token; i++) {
            open ^= QUOTES.contains(sentence.token(i).text());
        }
        return open;
    }
}
