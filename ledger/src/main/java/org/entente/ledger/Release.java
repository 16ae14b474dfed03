package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ledger frozen in a folder, for others to cite and to check: its tables as Parquet and CSV, the codebook, a dictionary of
 * the columns, how to cite it, what has changed since the release before, and the checksums of all that.
 */
final class Release {

    private static final String CITATION =
            """
            cff-version: 1.2.0
            message: "If you use these data, please cite them as below."
            type: dataset
            title: "%s: political events coded by Entente"
            version: "%s"
            date-released: %s
            authors:
              - name: "The makers of this release"
            abstract: "%,d events in %,d stories, coded by Entente %s."
            keywords:
              - political events
              - event data
              - PLOVER
            """;

    private final Store store;
    private final String name;
    private final Path folder;

    /**
     * A release.
     *
     * @param store the ledger
     * @param name what it is called and cited by
     * @param folder the folder to make
     */
    Release(Store store, String name, Path folder) {
        this.store = store;
        this.name = name;
        this.folder = folder;
    }

    /** Writes it; the folder is there whole or not at all. */
    ReleaseChanges write(Map<String, byte[]> codebook, Optional<Path> before, Extent extent, String coder) {
        if (Files.exists(folder)) {
            throw new LedgerException(folder + ": is there already; a release is never changed: give another name");
        }
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            ReleaseFiles.delete(part);
            Files.createDirectories(part.resolve("codebook"));
            for (Map.Entry<String, byte[]> file : codebook.entrySet()) {
                Path to = part.resolve("codebook").resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.write(to, file.getValue());
            }
            for (ReleaseTable table : ReleaseTable.all()) {
                for (String ending : List.of("parquet", "csv")) {
                    Path file = part.resolve(table.name() + "." + ending);
                    ExportFile.write(store, table.query(), Conditions.none(), file);
                }
            }
            Files.writeString(part.resolve("DICTIONARY.md"), new ReleaseDictionary(store).text());
            Files.writeString(part.resolve("CITATION.cff"), citation(extent, coder));
            ReleaseChanges changes = ReleaseChanges.write(store, part, before);
            ReleaseFiles.writeSums(part);
            Files.move(part, folder);
            return changes;
        } catch (IOException e) {
            throw new LedgerException(folder + ": the release cannot be written: " + e.getMessage(), e);
        }
    }

    private String citation(Extent extent, String coder) {
        String quoted = name.replace("\\", "\\\\").replace("\"", "\\\"");
        return CITATION.formatted(
                quoted, quoted, LocalDate.now(java.time.ZoneOffset.UTC), extent.events(), extent.stories(), coder);
    }
}
