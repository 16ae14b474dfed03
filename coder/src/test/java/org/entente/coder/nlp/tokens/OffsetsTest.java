package org.entente.coder.nlp.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.coder.nlp.Words;

class OffsetsTest {

    @Property(tries = 500)
    void everyCharacterButSpaceIsInExactlyOneToken(@ForAll("newsLike") String text) {
        StringBuilder covered = new StringBuilder();
        int last = 0;
        for (Words sentence : split(text)) {
            assertThat(sentence.text()).isEqualTo(text.substring(sentence.start(), sentence.end()));
            assertThat(sentence.size()).isBetween(1, SentenceSplitter.LONGEST);
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(sentence.start(i)).isGreaterThanOrEqualTo(last);
                assertThat(sentence.end(i)).isGreaterThan(sentence.start(i));
                assertThat(sentence.word(i)).isEqualTo(text.substring(sentence.start(i), sentence.end(i)));
                covered.append(sentence.word(i));
                last = sentence.end(i);
            }
        }
        assertThat(covered.toString()).isEqualTo(withoutSpace(text));
    }

    @Property(tries = 200)
    void aPartOfATextIsReadWithTheOffsetsOfTheWhole(
            @ForAll("newsLike") String before, @ForAll("newsLike") String text) {
        String whole = before + "\n\n" + text;
        int from = before.length() + 2;
        List<Words> part = new SentenceSplitter().split(whole, from, whole.length());
        assertThat(part.stream().map(Words::toString))
                .isEqualTo(split(text).stream().map(Words::toString).toList());
        assertThat(part).allMatch(sentence -> sentence.start() >= from);
    }

    @Provide
    Arbitrary<String> newsLike() {
        Arbitrary<String> pieces = Arbitraries.of(
                "The",
                "U.S.",
                "said",
                "Mr.",
                "J.",
                "don't",
                "Iran-Iraq",
                "$5",
                "3.5%",
                "1,000",
                "\u201c",
                "\u201d",
                "\"",
                "'s",
                ".",
                "...",
                "?!",
                ",",
                " ",
                "  ",
                "\n",
                "\n\n",
                "\t",
                "-",
                "--",
                "\u2014",
                "(",
                ")",
                "AP - ",
                "PARIS, May 3 - ",
                "a@b.com",
                "http://x",
                "10km",
                "\uD83D\uDE00",
                "\uD83D",
                "\u00E9",
                "e\u0301",
                "'",
                "\u2019",
                "cannot",
                "I",
                "i.e.",
                "No. 5",
                "/",
                "9/11",
                "&",
                "AT&T",
                "_",
                "\u00A0",
                "\u200B",
                "US$5",
                "n't",
                "'t",
                "$",
                ":",
                "5:30");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    private static List<Words> split(String text) {
        return new SentenceSplitter().split(text, 0, text.length());
    }

    private static String withoutSpace(String text) {
        return text.chars()
                .filter(c -> !Characters.space((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
