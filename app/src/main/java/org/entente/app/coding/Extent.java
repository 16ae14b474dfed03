package org.entente.app.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * How much there is to read, and how much of it is read.
 *
 * @param total the bytes of all files; empty where something is no file, as what comes from the web
 * @param read how many of them were read so far
 */
record Extent(OptionalLong total, LongSupplier read) {

    static Extent of(List<String> names, LongSupplier read) {
        long total = 0;
        for (String name : names) {
            OptionalLong size = size(name);
            if (size.isEmpty()) {
                return new Extent(OptionalLong.empty(), read);
            }
            total += size.getAsLong();
        }
        return new Extent(OptionalLong.of(total), read);
    }

    /** How many seconds are left if it goes on as it did in those that have passed; empty where nobody knows. */
    OptionalLong secondsLeft(double passed) {
        long done = read.getAsLong();
        if (total.isEmpty() || done == 0 || total.getAsLong() == 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.round(passed * Math.max(0, total.getAsLong() - done) / done));
    }

    private static OptionalLong size(String name) {
        try (Stream<Path> files = Files.walk(Path.of(name))) {
            return OptionalLong.of(files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum());
        } catch (IOException | InvalidPathException | java.io.UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }
}
