package org.entente.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.entente.model.EventDate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventDaterTest {

    private static final int ROWS = 116;
    private static final EnglishReader READER = EnglishReader.load();
    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 20);

    private final EventDater dater = new EventDater();

    @TestFactory
    List<DynamicTest> actsAreDatedByWhatBelongsToThem() throws IOException {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EventDaterTest.class.getResourceAsStream("dates.tsv")),
                StandardCharsets.UTF_8))) {
            List<DynamicTest> tests = rows.lines()
                    .filter(row -> !row.startsWith("#") && !row.startsWith("published"))
                    .map(row -> row.split("\t"))
                    .map(row -> DynamicTest.dynamicTest(row[1], () -> assertThat(dated(row[1], LocalDate.parse(row[0])))
                            .isEqualTo(row[2])))
                    .toList();
            assertThat(tests).hasSizeGreaterThanOrEqualTo(ROWS);
            return tests;
        }
    }

    /** The date of the act between asterisks, as the table writes it. */
    private String dated(String marked, LocalDate published) {
        String text = marked.replace("*", "");
        int at = marked.indexOf('*');
        Sentence sentence = READER.read(text, 0, text.length()).stream()
                .filter(one -> one.start() <= at && at < one.end())
                .findFirst()
                .orElseThrow();
        int trigger = sentence.tokens().stream()
                .filter(token -> token.start() <= at && at < token.end())
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        EventDate date = dater.date(sentence, trigger, published);
        return date.start() + " " + date.end() + " " + date.precision().label();
    }

    @Test
    void whatASentenceDoesNotSayIsEmpty() {
        Sentence sentence = READER.read("Putin met Xi.", 0, 13).get(0);
        assertThat(dater.stated(sentence, 1, MONDAY, false)).isEmpty();
    }

    @Test
    void thePresentTenseOfACaptionTellsOfThePast() {
        String caption = "Monitors inspect the wreckage near the village on Friday.";
        Sentence sentence = READER.read(caption, 0, caption.length()).get(0);
        assertThat(dater.stated(sentence, 1, MONDAY, true)).contains(EventDate.day(LocalDate.of(2024, 5, 17)));
        assertThat(dater.stated(sentence, 1, MONDAY, false)).contains(EventDate.day(LocalDate.of(2024, 5, 24)));
    }

    @Provide
    Arbitrary<String> times() {
        Arbitrary<String> words = Arbitraries.of(
                "on",
                "in",
                "since",
                "by",
                "from",
                "to",
                "and",
                "until",
                "the",
                "last",
                "next",
                "this",
                "early",
                "mid",
                "May",
                "March",
                "February",
                "30",
                "31",
                "16",
                "0",
                "2024",
                "1999",
                "1980s",
                "Monday",
                "Friday",
                "week",
                "month",
                "years",
                "ago",
                "three",
                "a",
                "few",
                "hours",
                "past",
                "coming",
                "weekend",
                "summer",
                "of",
                ",",
                "-",
                "overnight",
                "today",
                "end",
                "quarter");
        return words.list().ofMinSize(1).ofMaxSize(9).map(list -> "They met " + String.join(" ", list) + ".");
    }

    @Property(tries = 2000)
    void anyRunOfTemporalWordsIsReadWithoutFailing(
            @ForAll @From("times") String text, @ForAll("days") LocalDate published) {
        for (TimeExpression expression : TimeExpressions.find(text)) {
            assertThat(expression.end()).isGreaterThan(expression.start());
            for (Direction direction : Direction.values()) {
                EventDate date = expression.meaning().on(published, direction);
                assertThat(date.start()).isBeforeOrEqualTo(date.end());
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2096, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
