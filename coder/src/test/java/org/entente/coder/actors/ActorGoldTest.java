package org.entente.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.coder.actors.ActorGold.Answer;
import org.entente.coder.nlp.EnglishReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Scores the gold phrases; {@code mvn -pl coder -am test -Dtest=ActorGoldTest -Dentente.record=true} writes
 * {@code docs/regressions/actors.md}.
 */
class ActorGoldTest {

    private static List<Answer> answers = List.of();
    private static List<Answer> alone = List.of();

    @BeforeAll
    static void answerAll() {
        ActorResolver resolver = new ActorResolver(ActorDirectory.load());
        EnglishReader reader = EnglishReader.load();
        answers = ActorGold.items().stream()
                .map(item -> ActorGold.answer(resolver, reader, item))
                .toList();
        alone = ActorGold.items().stream()
                .filter(item -> !item.kind().equals("story"))
                .map(item -> ActorGold.answerAlone(resolver, item))
                .toList();
    }

    @Test
    void allGoldPhrasesRanAndHaveIdsOfTheirOwn() {
        assertThat(answers).hasSizeGreaterThanOrEqualTo(1249);
        assertThat(answers.stream().map(a -> a.item().id()).distinct()).hasSameSizeAs(answers);
    }

    @Test
    void countriesSectorsAndPersonsStayAsRightAsRecorded() {
        assertThat(share(answers, Answer::countryRight)).isGreaterThanOrEqualTo(0.96);
        assertThat(share(answers, Answer::sectorRight)).isGreaterThanOrEqualTo(0.97);
        assertThat(share(answers, Answer::personRight)).isGreaterThanOrEqualTo(0.93);
        assertThat(share(alone, Answer::countryRight)).isGreaterThanOrEqualTo(0.96);
        assertThat(share(alone, Answer::sectorRight)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void theScoresAreWrittenDownWhenAsked() throws IOException {
        String report = report();
        assertThat(report).contains("| all |");
        String root = System.getProperty("entente.root");
        if (Boolean.getBoolean("entente.record") && root != null) {
            Path file = Path.of(root, "docs", "regressions", "actors.md");
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, report);
        }
    }

    private static double share(List<Answer> some, Function<Answer, Optional<Boolean>> test) {
        List<Boolean> scored =
                some.stream().flatMap(a -> test.apply(a).stream()).toList();
        return scored.isEmpty() ? 1 : scored.stream().filter(b -> b).count() / (double) scored.size();
    }

    private static String cell(List<Answer> some, Function<Answer, Optional<Boolean>> test) {
        long scored = some.stream().flatMap(a -> test.apply(a).stream()).count();
        long right = some.stream()
                .flatMap(a -> test.apply(a).stream())
                .filter(b -> b)
                .count();
        return scored == 0
                ? "-"
                : String.format(Locale.ROOT, "%.3f (%d of %d)", right / (double) scored, right, scored);
    }

    private static String row(String kind, List<Answer> some) {
        return "| " + kind + " | " + some.size() + " | " + cell(some, Answer::countryRight) + " | "
                + cell(some, Answer::sectorRight) + " | " + cell(some, Answer::personRight) + " |\n";
    }

    private static String report() {
        Map<String, List<Answer>> kinds = new TreeMap<>();
        answers.forEach(a -> kinds.computeIfAbsent(a.item().kind(), k -> new java.util.ArrayList<>())
                .add(a));
        StringBuilder text = new StringBuilder(
                """
                # Who is who: the gold phrases

                Written by `mvn -pl coder -am test -Dtest=ActorGoldTest -Dsurefire.failIfNoSpecifiedTests=false -Dentente.record=true`
                from `coder/src/test/resources/org/entente/coder/actors/actors-gold.tsv`. Each round of phrases was written before the
                resolver had been run on any of them; what it then had right is the honest estimate for text that nobody has
                looked at. The misses were looked at since and their causes mended, so the tables below are a regression.

                | round | phrases | country | sector | person |
                |---|---|---|---|---|
                | a: all kinds | 353 | 0.878 | 0.886 | not kept |
                | b: offices, people and seats of power 1979-2025 | 99 | 0.969 | 0.974 | 0.882 |
                | b: former offices, joint forces, groups, armed groups, agencies | 100 | 0.939 | 0.870 | 0.923 |
                | c: agents, possessives, nested phrases, media, companies, none | 116 | 0.919 | 0.951 | 0.429 (3 of 7) |
                | d: titles, misspellings, appositions, strangers, stories | 90 | 0.895 | 0.944 | 0.899 |
                | e: offices of places and bodies, armed groups, agents, bodies of many nations, titles | 94 | 0.918 | 0.947 | 0.800 |
                | f: offices, people, armed groups, bodies, parties, seats of power, strangers 1979-2025 | 307 | 0.915 | 0.929 | 0.755 |
                | g: the kinds of f again, after the causes of its misses were mended | 90 | 0.895 | 0.914 | 0.804 |

                Two hundred actor mentions were drawn by seed (20261124), fifty each, from codings of stories of Reuters, the
                Guardian, the BBC and AG, and read: 172 were right (Reuters 40, Guardian 45, BBC 41, AG 46). The others were parts of
                things taken for bodies ("division", "new funds"), people of sport and business under political titles ("captain",
                "festival director", "chief executive"), surnames of others that politicians bear, "the minister of" something taken
                for the minister before, GAO for Gao and the Gulf for a province, and an army's or militants' nation taken
                from the story's place. All but the last two causes have been mended since.

                Two more draws were read more strictly: a nation that the story gives and the coding leaves out is wrong too. Of
                two hundred (seed 71204, `actors/mentions-71204.tsv`) 158 were right; the commonest causes were mended. Of a
                hundred drawn anew after that (seed 88321, `actors/mentions-88321.tsv`) 79 were right (Reuters 16, Guardian 21,
                BBC 19, AG 23 of 25 each), and 84 where what is left out is no error. Some of what was wrong then has been
                mended since; pronouns, "the group" and parts of companies' names have not.

                Three more were read as strictly, each of stories that no draw before had. Of 160 (seed 12011,
                `actors/mentions-12011.tsv`) 131 were right, .82. After their causes and those of other coded stories had
                been mended, 135 of 160 (seed 12012, `actors/mentions-12012.tsv`), .84; after those of that draw too, 76 of
                100 (seed 12013, `actors/mentions-12013.tsv`), .76. So what generalised is within the noise of such draws,
                and .93 is far: most of what is wrong is a pronoun or a noun that needs the story ("the foreign ministry",
                "officials"), a nation that only the story gives, and words that are no actor at all.

                | kind | phrases | country | sector | person |
                |---|---|---|---|---|
                """);
        kinds.forEach((kind, some) -> text.append(row(kind, some)));
        text.append(row("all", answers));
        text.append(row("without the sentence", alone)).append("\n## Missed\n\n");
        answers.stream().filter(ActorGoldTest::missed).forEach(a -> text.append("- ")
                .append(a.item().id())
                .append(" \"")
                .append(a.item().phrase())
                .append("\", ")
                .append(a.item().date())
                .append(": wanted ")
                .append(shown(a.item().country(), a.item().sector(), a.item().person()))
                .append("; got ")
                .append(shown(a.country(), a.sector(), a.person()))
                .append('\n'));
        return text.toString();
    }

    private static boolean missed(Answer a) {
        return !a.countryRight().orElse(true)
                || !a.sectorRight().orElse(true)
                || !a.personRight().orElse(true);
    }

    private static String shown(String country, String sector, String person) {
        return (country.isEmpty() ? "no country" : country) + ", " + (sector.isEmpty() ? "no sector" : sector)
                + (person.isEmpty() ? "" : ", " + person);
    }
}
