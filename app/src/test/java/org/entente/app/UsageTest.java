package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage ends with status 2 and one line that names the word and what was expected. */
class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evnts | no command 'evnts'; did you mean events",
                "events --formt json | no option '--formt'; did you mean --format",
                "events --type FIGHT | '--type' (TYPE): expected one of [AGREE",
                "events --format xml | '--format': expected one of [table, jsonl, json, csv] but was 'xml'",
                "events --from yesterday | 'yesterday' is no day; write it like 2024-05-20",
                "events extra | no argument 'extra'",
                "code | missing required parameter: 'FILE'",
                "code a.txt --field body=text | a story has no field 'body'; it has id, date, title, text",
                "import a.tab | missing required option: '--as=FORMAT'",
                "import a.tab --as idea | expected one of [entente, icews, gdelt, polecat, phoenix, plain] but was 'idea'",
                "actors | a command is missing; there are resolve, show, check",
                "actors resolve | expected a phrase, or --file",
            })
    void saysWhichWordIsWrongAndWhatWasExpected(String line, String expected) {
        CommandLine call = CommandLine.here(line.split(" "));
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.errors()).singleElement().satisfies(error -> assertThat(error)
                .contains(expected)
                .startsWith("entente")
                .contains("--help"));
    }

    @Test
    void asksForACommand() {
        CommandLine call = CommandLine.here();
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.errors()).singleElement().satisfies(error -> assertThat(error)
                .contains("a command is missing; there are code, watch, events"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "code --help", "events --help", "import --help", "evaluate plv --help"})
    void explainsItself(String line) {
        CommandLine call = CommandLine.here(line.split(" "));
        assertThat(call.status()).isZero();
        assertThat(call.out()).startsWith("Usage: entente");
    }

    @Test
    void givesItsVersion() {
        assertThat(CommandLine.here("--version").out()).matches("entente \\d+\\.\\d+\\.\\d+.*\\R");
    }
}
