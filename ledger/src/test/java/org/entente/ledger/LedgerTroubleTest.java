package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with a ledger is told in one line that names the file. */
class LedgerTroubleTest {

    private static final int KIBIBYTES_THAT_HOLD_THE_NATIVE_LIBRARY = 64 * 1024;

    @TempDir
    Path folder;

    @Test
    void saysWhichCommandMakesALedgerThatIsMissing() {
        Path file = folder.resolve("none.duckdb");
        assertThatThrownBy(() -> Ledger.read(file))
                .isInstanceOf(LedgerException.class)
                .hasMessage(file + ": there is no such ledger; make one with: entente code FILE --ledger " + file);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "a longer text that is no database, though it fills more than a header would"})
    void refusesAFileThatIsNoLedgerAndLeavesItAlone(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), content);
        assertThatThrownBy(() -> Ledger.open(file))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(file + ": is no ledger");
        assertThat(file).hasContent(content);
    }

    @Test
    void refusesADatabaseOfSomebodyElse() throws SQLException {
        Path file = folder.resolve("other.duckdb");
        run(file, "CREATE TABLE meta (k INTEGER)");
        assertThatThrownBy(() -> Ledger.open(file))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is a DuckDB database, but no ledger");
    }

    @Test
    void refusesALedgerOfANewerVersion() throws SQLException {
        Path file = folder.resolve("newer.duckdb");
        Ledger.open(file).close();
        run(file, "UPDATE meta SET value = '99' WHERE key = 'schema'");
        for (boolean readOnly : new boolean[] {true, false}) {
            assertThatThrownBy(() -> (readOnly ? Ledger.read(file) : Ledger.open(file)).close())
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("newer version of Entente (its schema is 99, this version knows 2)");
        }
    }

    @Test
    void refusesAFolderAndAFileInNoFolder() {
        assertThatThrownBy(() -> Ledger.open(folder)).hasMessageStartingWith(folder + ": is a folder");
        Path lost = folder.resolve("no/such/ledger.duckdb");
        assertThatThrownBy(() -> Ledger.open(lost)).hasMessageStartingWith(lost + ": its folder does not exist");
    }

    @Test
    void saysWhoHoldsTheLedger() throws IOException, InterruptedException {
        Path file = folder.resolve("held.duckdb");
        try (OtherProcess holder = OtherProcess.start(HoldLedger.class, file.toString())) {
            holder.awaitLine();
            assertThatThrownBy(() -> Ledger.open(file))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage(file + ": the ledger is in use by process " + holder.pid()
                            + "; wait until it ends, or name another with --ledger");
        }
    }

    @Test
    void aFullDiskLeavesTheLedgerAsItWas() throws IOException, InterruptedException {
        Path file = folder.resolve("full.duckdb");
        try (Ledger ledger = Ledger.open(file);
                Keeper keeper = ledger.begin(Samples.run())) {
            keeper.keep(Samples.coding("kept"));
        }
        try (OtherProcess writer = OtherProcess.startWithFilesAtMost(
                KIBIBYTES_THAT_HOLD_THE_NATIVE_LIBRARY, WriteStories.class, file.toString(), "99999", "500000")) {
            assertThat(writer.waitFor()).isEqualTo(1);
            assertThat(writer.errors()).containsOnlyOnce(file.toString()).contains("the disk is full");
        }
        try (Ledger ledger = Ledger.read(file)) {
            assertThat(ledger.event("kept-e1")).isPresent();
        }
    }

    private static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
