package org.entente.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.entente.model.EventDate;

/**
 * Says when an act happened.
 *
 * <p>Of the temporal expressions in the sentence, the one that stands nearest to the act in the tree dates it; one that
 * belongs to another clause ("said on Tuesday that ...") does not. What nothing dates is dated by the day of
 * publication.
 */
public final class EventDater {

    private static final double DISTANCE_COST = 0.01;

    /** The expression that dates an act, and what it costs to take it. */
    private record Candidate(TimeExpression expression, double cost) {}

    /**
     * When the act happened.
     *
     * @param sentence the sentence that tells of it
     * @param trigger the index of the token that names the act
     * @param published the day of publication
     * @return the days that the sentence gives, else the day of publication
     */
    public EventDate date(Sentence sentence, int trigger, LocalDate published) {
        return stated(sentence, trigger, published, false).orElseGet(() -> EventDate.day(published));
    }

    /**
     * When the act happened, as far as the sentence says.
     *
     * @param caption whether the sentence stands under a picture, where the present tense tells of the past
     */
    public Optional<EventDate> stated(Sentence sentence, int trigger, LocalDate published, boolean caption) {
        List<TimeExpression> expressions = TimeExpressions.find(sentence.text());
        if (expressions.isEmpty()) {
            return Optional.empty();
        }
        Attachment attachment = new Attachment(sentence, trigger);
        Optional<Candidate> best = expressions.stream()
                .map(expression -> candidate(sentence, expression, attachment, trigger))
                .filter(candidate -> candidate.cost() <= Attachment.MOST)
                .min((a, b) -> Double.compare(a.cost(), b.cost()));
        Direction tense = Tense.of(sentence, trigger);
        Direction direction = caption && tense == Direction.PRESENT ? Direction.PAST : tense;
        return best.map(candidate -> candidate.expression().meaning().on(published, direction));
    }

    private static Candidate candidate(
            Sentence sentence, TimeExpression expression, Attachment attachment, int trigger) {
        int from = sentence.size();
        int to = 0;
        for (Token token : sentence.tokens()) {
            boolean inside = token.start() - sentence.start() < expression.end()
                    && token.end() - sentence.start() > expression.start();
            if (inside) {
                from = Math.min(from, token.index());
                to = token.index() + 1;
            }
        }
        double distance = Math.min(Math.abs(from - trigger), Math.abs(to - trigger));
        return new Candidate(expression, attachment.cost(from, to) + DISTANCE_COST * Math.min(distance, 30));
    }
}
