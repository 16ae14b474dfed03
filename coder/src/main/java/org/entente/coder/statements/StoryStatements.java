package org.entente.coder.statements;

import java.util.List;
import java.util.Optional;
import org.entente.coder.actors.Mention;
import org.entente.coder.nlp.Sentence;
import org.entente.model.Statement;
import org.entente.model.Statement.Voice;

/**
 * What is said in a story.
 *
 * @param statements the statements, in the story's order
 * @param quotes where the words of each stand, in the same order
 */
public record StoryStatements(List<Statement> statements, List<Quote> quotes) {

    public StoryStatements {
        statements = List.copyOf(statements);
        quotes = List.copyOf(quotes);
    }

    /**
     * Who "I", "we" and "our" mean at a token: the speaker of the direct quote that it stands in; empty where it stands in
     * none.
     */
    public Optional<Mention> speakerOf(Sentence sentence, int token) {
        return innermost(sentence, token, true);
    }

    /** Whose word a token is, quoted or told; empty where it is the reporter's. */
    public Optional<Mention> wordOf(Sentence sentence, int token) {
        return innermost(sentence, token, false);
    }

    private Optional<Mention> innermost(Sentence sentence, int token, boolean direct) {
        return quotes.stream()
                .filter(quote -> quote.sentence().equals(sentence) && quote.holds(token))
                .filter(quote -> !direct || quote.voice() == Voice.DIRECT)
                .min((a, b) -> Integer.compare(a.to() - a.from(), b.to() - b.from()))
                .map(quote -> quote.speakers().get(0));
    }
}
