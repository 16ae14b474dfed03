package org.entente.coder.actors.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people in an office for one are found; changes of office, and offices for several, are left alone. */
class OfficeOverlapsTest {

    @TempDir
    private Path folder;

    @Test
    void findsTwoPeopleInAnOfficeForOne() throws Exception {
        assertThat(added(
                        "Ada Old\t\tNRU\tGOV\tpresident\t1931-02\t1935-05\tx",
                        "Bob New\t\tNRU\tGOV\tpresident\t1934-01\t1937\tx"))
                .containsExactly(
                        "NRU president: Ada Old (1931-02-01 to 1935-05-31) and Bob New (1934-01-01 to 1937-12-31)");
    }

    @Test
    void suspectsOnePersonUnderTwoNames() throws Exception {
        assertThat(added(
                        "Robert Newman\t\tNRU\tGOV\tpresident\t1931-02\t1935-05\tx",
                        "R. J. Newman\t\tNRU\tGOV\tpresident\t1931-02\t1935-05\tx"))
                .singleElement()
                .asString()
                .endsWith("perhaps one person");
    }

    @Test
    void allowsTheMonthOrTheYearOfAChange() throws Exception {
        assertThat(added(
                        "Ada Old\t\tNRU\tGOV\tpresident\t1931-02\t1935-05\tx",
                        "Bob New\t\tNRU\tGOV\tpresident\t1935-05\t1937\tx",
                        "Cid Last\t\tNRU\tGOV\tpresident\t1937\t1938\tx"))
                .isEmpty();
    }

    @Test
    void allowsSeveralInAnOfficeForSeveral() throws Exception {
        assertThat(added(
                        "Ada Old\t\tNRU\tGOV\tminister\t1931\t1935\tx", "Bob New\t\tNRU\tGOV\tminister\t1931\t1935\tx"))
                .isEmpty();
    }

    /** The overlaps that these people add to those that the directory has without them. */
    private List<String> added(String... people) throws Exception {
        Path tables = Files.createDirectories(folder.resolve("actors/people"));
        Files.writeString(
                tables.resolve("mine.tsv"),
                "name\taliases\tcountry\tsector\toffice\tfrom\tto\tsource\n" + String.join("\n", people) + "\n");
        List<Fault> before = new OfficeOverlaps(FactsReader.read(Optional.empty())).find();
        return new OfficeOverlaps(FactsReader.read(Optional.of(folder)))
                .find().stream()
                        .map(Fault::what)
                        .filter(what ->
                                before.stream().noneMatch(fault -> fault.what().equals(what)))
                        .toList();
    }
}
