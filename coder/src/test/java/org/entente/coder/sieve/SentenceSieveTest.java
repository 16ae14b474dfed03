package org.entente.coder.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.Coder;
import org.entente.coder.actors.ActorDirectory;
import org.entente.coder.actors.ActorSpotter;
import org.entente.coder.claims.ClaimCues;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Words;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.junit.jupiter.api.Test;

class SentenceSieveTest {

    private static final EnglishReader READER = EnglishReader.load();
    private static final ActorSpotter SPOTTER = new ActorSpotter(ActorDirectory.load());
    private static final SentenceSieve SIEVE = new SentenceSieve(READER, Codebook.load(), new ClaimCues());
    private static final LocalDate DAY = LocalDate.of(2020, 5, 20);

    @Test
    void aSentenceWithTwoPartiesAndAnActIsWorthAParse() {
        assertThat(chosen("Russian troops attacked Ukraine on Monday.")).containsExactly(true);
    }

    @Test
    void aSentenceInWhichNobodyIsNamedIsPassedOver() {
        assertThat(chosen("Heavy rain fell on the hills and rivers rose quickly."))
                .containsExactly(false);
    }

    @Test
    void namesWithoutAnActOrWordsOfSomebodyAreNotEnough() {
        assertThat(chosen("The road between Iran and Iraq is long and dry.")).containsExactly(false);
    }

    @Test
    void whoGoesOnInTheSameQuotationMarksIsRead() {
        assertThat(chosen("\"It is late,\" Lavrov said. \"The night is long. The road is dry.\""))
                .containsExactly(true, true, true);
    }

    @Test
    void somebodyIntroducedByTitleIsKnownByTheFamilyNameAfterwards() {
        assertThat(chosen(
                        "The new chairman is Harold Quimble. It rained all day in the hills. Quimble said sales rose."))
                .containsExactly(true, false, true);
    }

    @Test
    void aPronounBringsInTheSentenceBeforeIt() {
        assertThat(chosen("Angela Merkel was tired. She criticised Russia.")).containsExactly(true, true);
    }

    @Test
    void theSieveLosesNoneOfWhatIsCodedWithoutIt() {
        Coder whole = Coder.load(Optional.empty(), true);
        Coder sifted = Coder.load();
        Article story = article(
                """
                MOSCOW - Russian troops attacked a Ukrainian town on Monday. Rain fell all day and the roads were empty.

                "We will answer," Ukrainian President Volodymyr Zelenskiy said. "We are not afraid."

                He accused Russia of killing civilians. Grain prices rose. Germany imposed sanctions on Russia because of the attack.
                """);
        Coding expected = whole.code(story, DAY);
        Coding found = sifted.code(story, DAY);
        assertThat(found.events()).isNotEmpty().isEqualTo(expected.events());
        assertThat(found.statements()).isNotEmpty().isEqualTo(expected.statements());
        assertThat(found.claims()).isEqualTo(expected.claims());
        assertThat(sifted.sentencesParsed()).isLessThan(sifted.sentences());
        assertThat(whole.sentencesParsed()).isEqualTo(whole.sentences());
    }

    private static List<Boolean> chosen(String text) {
        List<StoryLine> story = new ArrayList<>();
        for (Words words : READER.split(text, 0, text.length())) {
            story.add(new StoryLine(words, 1, SPOTTER.spot(words, DAY)));
        }
        return SIEVE.sift(story).stream().map(Sifted::chosen).toList();
    }

    private static Article article(String text) {
        return new Article("s", Optional.of(DAY), "", text, "", "", "en", Map.of());
    }
}
