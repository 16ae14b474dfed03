package org.entente.coder.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EnglishReaderTest {

    private static final EnglishReader READER = EnglishReader.load();

    @Test
    void readsWhoDidWhatToWhom() {
        Sentence sentence =
                read("The French president has condemned the attack on Kyiv.").get(0);
        Token verb = find(sentence, "condemned");
        assertThat(verb)
                .returns("root", Token::relation)
                .returns(-1, Token::head)
                .returns("condemn", Token::lemma);
        assertThat(verb.tag()).isEqualTo("VBN");
        assertThat(find(sentence, "president"))
                .returns(verb.index(), Token::head)
                .returns("nsubj", Token::relation);
        assertThat(find(sentence, "attack")).returns(verb.index(), Token::head).returns("obj", Token::relation);
        assertThat(find(sentence, "Kyiv"))
                .returns(find(sentence, "attack").index(), Token::head)
                .returns("nmod", Token::relation)
                .returns("NNP", Token::tag);
    }

    @Test
    void tellsThePassiveFromTheActive() {
        Sentence sentence = read("Two villages were attacked by government troops on Monday.")
                .get(0);
        assertThat(find(sentence, "villages").relation()).isEqualTo("nsubj:pass");
        assertThat(find(sentence, "troops").universalRelation()).isEqualTo("obl");
        assertThat(find(sentence, "attacked").lemma()).isEqualTo("attack");
    }

    @Test
    void readsHeadlinesInCapitals() {
        Sentence sentence = read("RUSSIA REJECTS WESTERN SANCTIONS").get(0);
        assertThat(find(sentence, "REJECTS")).returns("root", Token::relation).returns("reject", Token::lemma);
        assertThat(find(sentence, "SANCTIONS").relation()).isEqualTo("obj");
    }

    @Property(tries = 300)
    void whateverTheWordsAreTheyFormOneTree(@ForAll @Size(min = 1, max = 60) List<String> pieces) {
        for (Sentence sentence : read(String.join(" ", pieces))) {
            assertTree(sentence);
        }
    }

    @Test
    void givesTheSameTreesFromManyThreads() throws Exception {
        List<String> texts = List.of(
                "Iran accused Israel of sabotage.",
                "Talks between the two sides will resume in Geneva next week, officials said on Friday.",
                "He resigned.");
        List<List<Sentence>> expected =
                texts.stream().map(EnglishReaderTest::read).toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Sentence>>> calls = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                String text = texts.get(i % texts.size());
                calls.add(() -> read(text));
            }
            List<Future<List<Sentence>>> results = pool.invokeAll(calls);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected.get(i % texts.size()));
            }
        } finally {
            pool.shutdown();
        }
    }

    private static void assertTree(Sentence sentence) {
        assertThat(sentence.tokens().stream().filter(token -> token.head() < 0)).hasSize(1);
        for (Token token : sentence.tokens()) {
            assertThat(token.relation().equals("root")).isEqualTo(token.head() < 0);
            Token up = token;
            for (int steps = 0; up.head() >= 0; steps++) {
                assertThat(steps).isLessThan(sentence.size());
                up = sentence.token(up.head());
            }
        }
    }

    private static List<Sentence> read(String text) {
        return READER.read(text, 0, text.length());
    }

    private static Token find(Sentence sentence, String text) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
