package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory shown and checked from the command line. */
class ActorsTest {

    @TempDir
    private Path folder;

    @Test
    void showsSomebodysOfficesWithDatesAndSources() {
        CommandLine call = CommandLine.here("actors", "show", "angela", "merkel");
        assertThat(call.status()).isZero();
        assertThat(call.out().lines()).first().isEqualTo("Angela Merkel (person)");
        assertThat(call.out()).containsPattern("chancellor +DEU +GOV +2005-11-22 +2021-12-08 +knowledge");
    }

    @Test
    void showsAStateToPrograms() throws Exception {
        CommandLine call = CommandLine.here("actors", "show", "FRA", "--format", "jsonl");
        JsonNode france =
                new ObjectMapper().readTree(call.out().lines().findFirst().orElseThrow());
        assertThat(france.get("kind").asText()).isEqualTo("state");
        assertThat(france.get("aliases").asText().split("\\|")).contains("French Republic");
    }

    @Test
    void namesTheNearestWhereNobodyIsCalledSo() {
        CommandLine call = CommandLine.here("actors", "show", "Angela Merkl");
        assertThat(call.status()).isEqualTo(3);
        assertThat(call.out()).isEmpty();
        assertThat(call.errors()).singleElement().asString().contains("'Angela Merkl'", "Angela Merkel");
    }

    @Test
    void checksTheDirectoryWithTheUsersRows() throws Exception {
        Path people = Files.createDirectories(folder.resolve("actors/people"));
        Files.writeString(
                people.resolve("mine.tsv"),
                "name\taliases\tcountry\tsector\toffice\tfrom\tto\tsource\nAda\t\tQQQ\tGOV\tking\t1990\t\tme\n");
        CommandLine call = CommandLine.here("actors", "check", "--codebook", folder.toString(), "--format", "csv");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("row,people/mine.tsv:2,", "'QQQ'");
        assertThat(call.err()).contains("to look at");
    }
}
