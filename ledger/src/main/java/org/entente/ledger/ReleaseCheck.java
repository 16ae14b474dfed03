package org.entente.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a release's folder against its checksums. */
public final class ReleaseCheck {

    private static final int DIGITS = 64;

    private ReleaseCheck() {}

    /**
     * What is wrong with a release, a line each; nothing if it is as it was made.
     *
     * @throws LedgerException if the folder is no release, or cannot be read
     */
    public static List<String> faults(Path folder) {
        Path sums = folder.resolve(ReleaseFiles.SUMS);
        if (!Files.isRegularFile(sums)) {
            throw new LedgerException(folder + ": is no release: it has no file " + ReleaseFiles.SUMS);
        }
        List<String> faults = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        try {
            for (String line : Files.readAllLines(sums)) {
                if (!line.matches("[0-9a-f]{" + DIGITS + "}  .+")) {
                    throw new LedgerException(sums + ": has a line that is no checksum: " + line);
                }
                String name = line.substring(DIGITS + 2);
                listed.add(name);
                Path file = folder.resolve(name).normalize();
                if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
                    faults.add(name + ": is missing");
                } else if (!ReleaseFiles.sum(file).equals(line.substring(0, DIGITS))) {
                    faults.add(name + ": was changed");
                }
            }
            ReleaseFiles.names(folder).stream()
                    .filter(name -> !listed.contains(name))
                    .forEach(name -> faults.add(name + ": does not belong to the release"));
            return faults;
        } catch (IOException e) {
            throw new LedgerException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
