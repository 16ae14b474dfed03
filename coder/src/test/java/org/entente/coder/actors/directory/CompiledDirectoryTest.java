package org.entente.coder.actors.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the build compiles says the same as the tables. */
class CompiledDirectoryTest {

    private static final Facts TABLES = FactsReader.read(Optional.empty());

    private static CompiledDirectory compiled() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DirectoryPacker.pack(TABLES, out);
        return CompiledDirectory.read(out.toByteArray()).orElseThrow();
    }

    @Test
    void everyFactIsThereAgain() throws IOException {
        Facts facts = compiled().facts();

        assertThat(facts.states()).isEqualTo(TABLES.states());
        assertThat(facts.people()).isEqualTo(TABLES.people());
        assertThat(facts.organisations()).isEqualTo(TABLES.organisations());
        assertThat(facts.agents()).isEqualTo(TABLES.agents());
        assertThat(facts.titles()).isEqualTo(TABLES.titles());
        assertThat(facts.stateNames()).isEqualTo(TABLES.stateNames());
        assertThat(facts.numbers()).isEqualTo(TABLES.numbers());
        assertThat(facts.leadingRoles()).isEqualTo(TABLES.leadingRoles());
        assertThat(facts.femaleNames()).isEqualTo(TABLES.femaleNames());
        assertThat(facts.noActors()).isEqualTo(TABLES.noActors());
    }

    @Test
    void everyNameMeansTheSame() throws IOException {
        NameTable names = compiled().names();
        NameTable wanted = NameTableMaker.make(TABLES);

        for (Person person : TABLES.people()) {
            assertThat(senses(names, person.name())).isEqualTo(senses(wanted, person.name()));
        }
        for (Organisation organisation : TABLES.organisations()) {
            assertThat(senses(names, organisation.name())).isEqualTo(senses(wanted, organisation.name()));
        }
    }

    @Test
    void whatShipsWasCompiledOfTheTablesThatShip() {
        assertThat(CompiledDirectory.load()).hasValueSatisfying(shipped -> {
            assertThat(shipped.facts().people()).isEqualTo(TABLES.people());
            assertThat(shipped.facts().organisations()).isEqualTo(TABLES.organisations());
        });
    }

    @Test
    void aFileOfAnotherFormatIsNotRead() throws IOException {
        PackedOutput other = new PackedOutput();
        other.number(DirectoryPacker.FORMAT + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        other.writeTo(out);

        assertThat(CompiledDirectory.read(out.toByteArray())).isEmpty();
    }

    private static List<Sense> senses(NameTable table, String name) {
        WordScanner words = new WordScanner(name, 0, name.length());
        int node = 0;
        while (words.next() && node != NameTable.NOWHERE) {
            node = table.step(node, words.hash());
        }
        return node == NameTable.NOWHERE ? List.of() : table.senses(node);
    }
}
