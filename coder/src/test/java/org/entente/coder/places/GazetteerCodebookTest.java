package org.entente.coder.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's places beside ours. */
class GazetteerCodebookTest {

    @TempDir
    private Path codebook;

    @Test
    void aPlaceAndAnotherNameAreAdded() throws IOException {
        write("regions.tsv", "SITE\tCamp Example\tExample Camp\t\t10.5\t20.5\tTD\t\t30\n");
        write("names.tsv", "Beantown\tUS.MA/Boston\n");
        Gazetteer gazetteer = Gazetteer.load(Optional.of(codebook));

        assertThat(gazetteer.candidates("Example Camp"))
                .singleElement()
                .satisfies(c -> assertThat(c.place().latitude()).isEqualTo(10.5));
        assertThat(gazetteer.candidates("Beantown"))
                .anySatisfy(c -> assertThat(c.place().name()).isEqualTo("Boston"));
    }

    @Test
    void aUsersPlaceStandsBeforeOurs() throws IOException {
        write("regions.tsv", "SITE\tNatanz\t\t\t1\t2\tIR\t\t30\n");

        assertThat(Gazetteer.load(Optional.of(codebook)).candidates("Natanz"))
                .filteredOn(c -> c.place().featureClass() == FeatureClass.SITE)
                .singleElement()
                .satisfies(c -> assertThat(c.place().longitude()).isEqualTo(2));
    }

    @Test
    void aLineThatMakesNoSenseIsNamed() throws IOException {
        write("regions.tsv", "PLANET\tMars\t\t\t0\t0\t\t\t1\n");

        assertThatThrownBy(() -> Gazetteer.load(Optional.of(codebook)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Mars");
    }

    private void write(String table, String text) throws IOException {
        Path folder = Files.createDirectories(codebook.resolve("places"));
        Files.writeString(folder.resolve(table), text);
    }
}
