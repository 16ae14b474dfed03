package org.entente.coder.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.StoryMemory.Remembered;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun means: the nearest fitting subject, then the nearest fitting other, a few sentences back at most. */
final class Pronouns {

    private static final int REACH = 3;
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> SPEAKER =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");

    private final StoryMemory memory;

    Pronouns(StoryMemory memory) {
        this.memory = memory;
    }

    /** Whether the token is a pronoun that may mean an actor. */
    static boolean isPronoun(Token token) {
        return token.tag().startsWith("PRP");
    }

    /** Whom it means; empty where nobody fits. */
    Optional<Reading> read(Sentence sentence, int number, Token pronoun, @Nullable Reading speaker) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        if (SPEAKER.contains(word)) {
            return Optional.ofNullable(speaker);
        }
        if (pronoun.relation().startsWith("expl")) {
            return Optional.empty();
        }
        if (HE.contains(word)) {
            return nearest(
                    sentence,
                    number,
                    pronoun,
                    r -> r.shape() == Shape.PERSON && !r.plural() && !r.gender().equals("f"));
        }
        if (SHE.contains(word)) {
            Optional<Reading> woman = nearest(
                    sentence,
                    number,
                    pronoun,
                    r -> r.shape() == Shape.PERSON && r.gender().equals("f"));
            return woman.isPresent()
                    ? woman
                    : nearest(
                            sentence,
                            number,
                            pronoun,
                            r -> r.shape() == Shape.PERSON
                                    && !r.plural()
                                    && !r.gender().equals("m"));
        }
        if (THEY.contains(word)) {
            Optional<Reading> joined = memory.lastGroup(number, pronoun.index());
            Optional<Reading> people = nearest(
                    sentence, number, pronoun, r -> r.shape() == Shape.PEOPLE || r.plural() || r.shape() == Shape.BODY);
            return joined.isPresent() ? joined : people;
        }
        if (IT.contains(word)) {
            return nearest(
                    sentence,
                    number,
                    pronoun,
                    r -> (r.shape() == Shape.STATE || r.shape() == Shape.BODY) && !r.plural());
        }
        return Optional.empty();
    }

    private Optional<Reading> nearest(Sentence sentence, int number, Token pronoun, Predicate<Reading> fits) {
        List<Remembered> latest = memory.latestFirst();
        for (int back = 0; back <= REACH; back++) {
            Remembered first = null;
            for (Remembered r : latest) {
                if (r.sentence() != number - back || !fits.test(r.reading())) {
                    continue;
                }
                if (back == 0 && (r.token() >= pronoun.index() || sameClause(sentence, r.token(), pronoun))) {
                    continue;
                }
                if (r.subject() && (first == null || !first.subject() || back > 0)) {
                    first = r;
                } else if (first == null) {
                    first = r;
                }
            }
            if (first != null) {
                return Optional.of(first.reading());
            }
        }
        return Optional.empty();
    }

    /** Whether the two depend on one verb: "Putin met him" is not Putin meeting himself. */
    private static boolean sameClause(Sentence sentence, int token, Token pronoun) {
        boolean possessive = pronoun.tag().equals("PRP$")
                || pronoun.text().toLowerCase(Locale.ROOT).contains("sel");
        return !possessive && sentence.token(token).head() == pronoun.head();
    }
}
