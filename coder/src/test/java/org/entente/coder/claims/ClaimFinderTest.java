package org.entente.coder.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.coder.Coder;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Factuality;
import org.entente.model.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFinderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final Coder CODER = Coder.load();

    @ParameterizedTest
    @CsvFileSource(resources = "claims.tsv", delimiter = '\t', numLinesToSkip = 1)
    void writesWhatATextClaimsAsAThesis(String thesis, Factuality factuality, String sentence) {
        List<Claim> claims = claims(sentence);

        assertThat(claims).extracting(Claim::thesis).containsExactly(thesis + " within 30 days");
        assertThat(claims).extracting(Claim::factuality).containsExactly(factuality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China strengthened ties with Russia.",
                "Germany gave tanks to Ukraine and talked with Poland.",
                "The minister pushed the door open because of the heat.",
                "Turkey recalled its ambassador from Israel after the summit."
            })
    void tellsAnEventFromAClaim(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @Test
    void namesTheClaimantAndShowsTheSentence() {
        String sentence = "The Kremlin said that NATO's expansion could lead to war between Russia and Ukraine.";

        Claim claim = claims(sentence).get(0);

        assertThat(claim.claimant()).map(Actor::code).contains("RUS");
        assertThat(claim.evidence().text()).isEqualTo(sentence);
        assertThat(claims(sentence)).extracting(Claim::id).containsExactly(claim.id());
    }

    @Test
    void findsTheThesisOfTheReport() throws IOException {
        String[] report = Files.readString(Shared.file("seed/report.txt")).split("\n\n", 3);

        List<Claim> claims = CODER.code(article(report[1], report[2]), DAY).claims();

        assertThat(claims)
                .extracting(Claim::thesis)
                .contains("THREATEN USA -> RUS,CHN raises COOPERATION RUS <-> CHN within 30 days");
    }

    @Test
    void findsFourInFiveOfWhatWasWrittenToTryItAndLittleElse() throws IOException {
        int claims = 0;
        int found = 0;
        int made = 0;
        int right = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/org/entente/coder/claims/written.tsv"))) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            List<Claim> read = claims(row[3]);
            long hits = read.stream().filter(claim -> agrees(claim, row)).count();
            claims += row[2].equals("-") ? 0 : 1;
            found += hits > 0 ? 1 : 0;
            made += read.size();
            right += (int) hits;
        }

        assertThat(claims).isEqualTo(60);
        assertThat((double) found / claims).isGreaterThanOrEqualTo(0.8);
        assertThat((double) right / made).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void takesThisForWhatTheSentenceBeforeTold() {
        List<Claim> claims =
                claims("Turkey bombed a town in Syria on Monday. This has strained ties between Ankara and Moscow.");

        assertThat(claims)
                .extracting(Claim::thesis)
                .containsExactly("ASSAULT TUR -> SYR lowers COOPERATION TUR <-> RUS within 30 days");
    }

    @Test
    void readsASentenceThatEndsInTheMiddle() {
        assertThat(claims("Iran acted in retaliation")).isEmpty();
        assertThat(claims("Iran acted because of")).isEmpty();
    }

    @Test
    void knowsAtLeastSixtyWays() {
        assertThat(Way.all()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static boolean agrees(Claim claim, String[] row) {
        return row[2].equalsIgnoreCase(claim.direction().name())
                && names(claim.cause(), row[0])
                && names(claim.effect(), row[1]);
    }

    private static boolean names(Claim.Side side, String wanted) {
        List<String> codes = List.of(wanted.split(","));
        return Stream.concat(side.sources().stream(), side.targets().stream())
                .map(Actor::code)
                .anyMatch(codes::contains);
    }

    private static List<Claim> claims(String sentence) {
        return CODER.code(article("", sentence), DAY).claims();
    }

    private static Article article(String title, String text) {
        return new Article("story", Optional.of(DAY), title, text, "", "", "", Map.of());
    }
}
