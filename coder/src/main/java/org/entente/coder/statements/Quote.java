package org.entente.coder.statements;

import java.util.List;
import org.entente.coder.actors.Mention;
import org.entente.coder.nlp.Sentence;
import org.entente.model.Statement.Voice;

/**
 * Somebody's words in a sentence.
 *
 * @param sentence the sentence
 * @param from the first token of the words
 * @param to the one after the last
 * @param voice whether they are the speaker's own
 * @param speakers who says them; several where people speak together; never empty
 */
public record Quote(Sentence sentence, int from, int to, Voice voice, List<Mention> speakers) {

    public Quote {
        speakers = List.copyOf(speakers);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("somebody says what is said");
        }
    }

    /** Whether a token belongs to the words. */
    boolean holds(int token) {
        return from <= token && token < to;
    }
}
