package org.entente.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryCheckTest {

    @TempDir
    Path codebook;

    @Test
    void theShippedDirectoryIsClean() {
        assertThat(new DirectoryCheck(ActorDirectory.ofTables(Optional.empty()).facts()).faults())
                .isEmpty();
    }

    @Test
    void aRowThatRunsBackwardsIsNamedWithFileAndLine() throws IOException {
        people("Ann Example\t\tFRA\tGOV\tpresident\t2030\t2029\ttest");
        assertThat(new DirectoryCheck(ActorDirectory.load(Optional.of(codebook)).facts()).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.where()).isEqualTo("people/mine.tsv:2");
                    assertThat(fault.what()).contains("before it begins");
                });
    }

    @Test
    void aDateThatCannotBeIsNamedWithFileAndLine() throws IOException {
        people("Ann Example\t\tFRA\tGOV\tpresident\t1850\t1851\ttest");
        assertThat(new DirectoryCheck(ActorDirectory.load(Optional.of(codebook)).facts()).faults())
                .anySatisfy(fault -> {
                    assertThat(fault.kind()).isEqualTo("date");
                    assertThat(fault.where()).isEqualTo("people/mine.tsv:2");
                });
    }

    @Test
    void aBodyOfAStateThatWasNoMoreIsNamed() throws IOException {
        people("Ivan Example\t\tSUN\tGOV\tforeign minister\t1995\t1996\ttest");
        assertThat(new DirectoryCheck(ActorDirectory.load(Optional.of(codebook)).facts()).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("Soviet Union", "no more on 1995-01-01"));
    }

    @Test
    void aUsersFolderAddsPeople() throws IOException {
        people("Ann Example\t\tFRA\tGOV\tpresident\t2030\t\ttest");
        ActorResolver resolver = new ActorResolver(ActorDirectory.load(Optional.of(codebook)));
        assertThat(resolver.resolve("the French president", LocalDate.of(2031, 5, 1))
                        .name())
                .isEqualTo("Ann Example");
    }

    @Test
    void lookingUpANameFindsItsBearersWithTheirOffices() {
        assertThat(new DirectoryLookup(ActorDirectory.load().facts()).find("lavrov"))
                .anyMatch(e -> e.name().equals("Sergei Lavrov"));
    }

    private void people(String row) throws IOException {
        Path folder = Files.createDirectories(codebook.resolve("actors/people"));
        Files.writeString(
                folder.resolve("mine.tsv"), "name\taliases\tcountry\tsector\toffice\tfrom\tto\tsource\n" + row + "\n");
    }
}
