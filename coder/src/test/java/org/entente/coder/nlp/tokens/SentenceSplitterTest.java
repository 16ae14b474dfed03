package org.entente.coder.nlp.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.coder.nlp.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SentenceSplitterTest {

    /** Text, then its sentences with spaces between the tokens, separated by {@code |}. */
    private static final String[][] CASES = {
        {"The U.S. said it won't pay.", "The U.S. said it wo n't pay ."},
        {"He left the U.S. The talks went on.", "He left the U.S. | The talks went on ."},
        {"It fell in the U.S. Treasury market.", "It fell in the U.S. Treasury market ."},
        {"They met at 5 p.m. Tuesday in Cairo.", "They met at 5 p.m. Tuesday in Cairo ."},
        {"They met at 5 p.m. The envoy left.", "They met at 5 p.m. | The envoy left ."},
        {"Gen. John K. Allen and Mr. Fox met.", "Gen. John K. Allen and Mr. Fox met ."},
        {"The Acme Corp. plant closed. Inc. later.", "The Acme Corp. plant closed . | Inc. later ."},
        {"Resolution No. 5 passed. No. It failed.", "Resolution No. 5 passed . | No . | It failed ."},
        {"The rebels' war. in the hills goes on.", "The rebels ' war . in the hills goes on ."},
        {"Prices rose. iPhone sales fell.", "Prices rose . | iPhone sales fell ."},
        {"\"Stop!\" he said. \"Why?\" Lee asked.", "\" Stop ! \" he said . | \" Why ? \" Lee asked ."},
        {"\u201cWe agree.\u201d The minister left.", "\u201c We agree . \u201d | The minister left ."},
        {"PARIS (AP) - France protested.", "PARIS ( AP ) - | France protested ."},
        {"MOSCOW, Jan 3 - Russia protested.", "MOSCOW , Jan 3 - | Russia protested ."},
        {"Tokyo (Reuters) \u2014 Japan protested.", "Tokyo ( Reuters ) \u2014 | Japan protested ."},
        {"AP - Fires broke out.", "AP - | Fires broke out ."},
        {"The Iran-Iraq war ended.", "The Iran - Iraq war ended ."},
        {"She was re-elected by anti-war voters.", "She was re-elected by anti-war voters ."},
        {"A two-day visit on May 3-5.", "A two - day visit on May 3 - 5 ."},
        {"It cost $1,250.50, or 3.5%.", "It cost $ 1,250.50 , or 3.5 % ."},
        {"A US$5bn loan for 10km of road.", "A US$ 5 bn loan for 10 km of road ."},
        {"In the 1980s and the 20th century.", "In the 1980s and the 20th century ."},
        {"They cannot and shouldn\u2019t go.", "They can not and should n\u2019t go ."},
        {"Iran's and Boss' we'll I'm they've.", "Iran 's and Boss ' we 'll I 'm they 've ."},
        {"Mr. O'Neill of AT&T wrote to a.b@c.org.", "Mr. O'Neill of AT&T wrote to a.b@c.org ."},
        {"See https://x.org/a-b, he said.", "See https://x.org/a-b , he said ."},
        {"Wait... what?! Go--now.", "Wait ... what ?! | Go -- now ."},
        {"A line\nthat goes on.\n\nA paragraph", "A line that goes on . | A paragraph"},
        {"TALKS FAIL\n \nTalks failed.", "TALKS FAIL | Talks failed ."},
        {"The end.The start.", "The end . | The start ."},
        {"(They met.) They left.", "( They met . ) | They left ."},
    };

    @TestFactory
    Stream<DynamicTest> splitsAsTheTreebanksDo() {
        return Arrays.stream(CASES)
                .map(pair -> DynamicTest.dynamicTest(
                        pair[0], () -> assertThat(split(pair[0])).isEqualTo(pair[1])));
    }

    @TestFactory
    Stream<DynamicTest> findsNoSentenceWhereThereAreNoWords() {
        return Stream.of("", " ", "\n\n\n", "\uFEFF\u00A0\t")
                .map(text ->
                        DynamicTest.dynamicTest("'" + text.replace("\n", "\\n") + "'", () -> assertThat(split(text))
                                .isEmpty()));
    }

    private static String split(String text) {
        List<Words> sentences = new SentenceSplitter().split(text, 0, text.length());
        return String.join(" | ", sentences.stream().map(Words::toString).toList());
    }
}
