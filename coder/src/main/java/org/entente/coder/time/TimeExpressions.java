package org.entente.coder.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.entente.model.EventDate;

/** Finds the words of a sentence that say when. */
final class TimeExpressions {

    private static final List<Form> FORMS = Stream.of(RelativeForms.ALL, CalendarForms.ALL, WeekdayForms.ALL)
            .flatMap(List::stream)
            .toList();
    private static final int LONGEST_PREPOSITION = 24;

    private TimeExpressions() {}

    /** The expressions in order; where two overlap, the one that starts first, and of two that start together the longer. */
    static List<TimeExpression> find(String sentence) {
        List<TimeExpression> all = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(sentence);
            while (matcher.find()) {
                Meaning meaning = form.reading().apply(matcher);
                if (meaning != null) {
                    all.add(new TimeExpression(matcher.start(), matcher.end(), meaning));
                }
            }
        }
        all.sort((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        List<TimeExpression> found = new ArrayList<>();
        int free = 0;
        for (TimeExpression expression : all) {
            if (expression.start() >= free) {
                found.add(bounded(sentence, expression));
                free = expression.end();
            }
        }
        return found;
    }

    /** With the preposition before it taken into account: "since Monday" lasts, "by Monday" is to come. */
    private static TimeExpression bounded(String sentence, TimeExpression expression) {
        String before = sentence.substring(Math.max(0, expression.start() - LONGEST_PREPOSITION), expression.start())
                .stripTrailing()
                .toLowerCase(Locale.ROOT);
        Meaning meaning = expression.meaning();
        if (before.endsWith("since") || before.endsWith("ever since")) {
            return new TimeExpression(
                    expression.start(),
                    expression.end(),
                    (published, direction) -> lasting(meaning.on(published, Direction.PAST), published));
        }
        if (before.matches("(?s).*\\b(?:by|until|till)(?: the)?")) {
            return new TimeExpression(
                    expression.start(),
                    expression.end(),
                    (published, direction) -> ending(meaning.on(published, direction), published, direction));
        }
        if (before.matches(
                "(?s).*\\b(?:scheduled|set|due|planned|slated|expected|postponed)(?: for| on| in| until| to)?")) {
            return new TimeExpression(
                    expression.start(),
                    expression.end(),
                    (published, direction) -> meaning.on(published, Direction.FUTURE));
        }
        return expression;
    }

    private static EventDate lasting(EventDate date, LocalDate published) {
        return date.start().isAfter(published) ? date : new EventDate(date.start(), published, date.precision());
    }

    private static EventDate ending(EventDate date, LocalDate published, Direction direction) {
        return direction == Direction.PAST || date.end().isBefore(published)
                ? date
                : new EventDate(published, date.end(), date.precision());
    }
}
