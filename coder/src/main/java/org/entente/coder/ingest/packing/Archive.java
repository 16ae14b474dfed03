package org.entente.coder.ingest.packing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The files in a zip or tar archive, one after the other as they stand in it; the archive itself may come from anywhere,
 * also out of another one.
 */
public final class Archive implements AutoCloseable {

    /**
     * A file in an archive.
     *
     * @param name what the archive calls it
     * @param body what it holds; only good until the next member is asked for
     * @param fault why it must not or cannot be read, "" where it can
     */
    public record Member(String name, InputStream body, String fault) {}

    /** Names of more than this many bytes, with all else that stands before a file in a tar archive, are an attack. */
    private static final long LONGEST_HEADER = 1 << 20;

    private static final Pattern CLIMBS =
            Pattern.compile("(?:^|.*[/\\\\])\\.\\.(?:[/\\\\].*|$)|^[/\\\\].*|^[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern FURNITURE =
            Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\.[^/]+|\\.[^/.][^/]*/.*|Thumbs\\.db)", Pattern.DOTALL);

    private final ArchiveInputStream<?> entries;
    private final UnpackingBudget budget;
    private final HeaderGuard guard;
    private final boolean zip;
    private InputStream open = InputStream.nullInputStream();

    private Archive(InputStream in, boolean zip, UnpackingBudget budget) {
        this.zip = zip;
        this.budget = budget;
        this.guard = new HeaderGuard(new Packing.Shield(in));
        this.entries = zip
                ? new ZipArchiveInputStream(guard, StandardCharsets.UTF_8.name(), true, true)
                : new TarArchiveInputStream(guard, StandardCharsets.UTF_8.name());
    }

    /** The archive in a stream that {@link Packing#of} says is one. */
    public static Archive of(InputStream in, Packing packing, UnpackingBudget budget) {
        return new Archive(in, packing == Packing.ZIP, budget);
    }

    /**
     * The next file; folders, links and hidden files are passed over. Empty at the end.
     *
     * @throws IOException where the archive is broken; nothing more can be read of it
     */
    public Optional<Member> next() throws IOException {
        open.transferTo(java.io.OutputStream.nullOutputStream());
        while (true) {
            ArchiveEntry entry = header();
            if (entry == null) {
                return Optional.empty();
            }
            open = new BufferedInputStream(Packing.charged(entries, budget));
            String fault = fault(entry);
            if (file(entry)
                    && !(fault.isEmpty() && FURNITURE.matcher(entry.getName()).matches())) {
                return Optional.of(new Member(entry.getName(), open, fault));
            }
            open.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    private @org.jspecify.annotations.Nullable ArchiveEntry header() throws IOException {
        guard.limit(zip ? Long.MAX_VALUE : LONGEST_HEADER);
        try {
            return entries.getNextEntry();
        } catch (RuntimeException e) {
            // a header that contradicts itself in a way that the library does not expect
            throw new IOException("an entry of the archive is broken", e);
        } finally {
            guard.limit(Long.MAX_VALUE);
        }
    }

    private static boolean file(ArchiveEntry entry) {
        return entry instanceof TarArchiveEntry tar ? tar.isFile() && !tar.isLink() : !entry.isDirectory();
    }

    private String fault(ArchiveEntry entry) {
        if (CLIMBS.matcher(entry.getName()).matches()) {
            return "its name leads out of the archive; it was not read";
        }
        if (!entries.canReadEntryData(entry)) {
            return "is encrypted or packed in a way that is not known here; unpack it first";
        }
        return "";
    }

    /** Stops the reading of a header that never ends, which the library would gather in memory. */
    private static final class HeaderGuard extends CountedStream {

        private long left = Long.MAX_VALUE;

        HeaderGuard(InputStream in) {
            super(in);
        }

        void limit(long bytes) {
            left = bytes;
        }

        @Override
        void count(long bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("what stands before a file in the archive never ends");
            }
        }
    }
}
