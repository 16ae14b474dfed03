package org.entente.coder.ingest.packing;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** What bytes may be packed in, told by how they start. */
public enum Packing {
    /** gzip, of one member or many. */
    GZIP,
    /** Zstandard, of one frame or many. */
    ZSTD,
    /** bzip2, of one stream or many. */
    BZIP2,
    /** A zip archive. */
    ZIP,
    /** A tar archive. */
    TAR;

    /** How many bytes {@link #of} wants to see. */
    public static final int SAMPLE = 512;

    private static final int BUFFER = 1 << 16;
    /** 128 MiB, which zstd itself takes without being asked; files packed with more need a flag to be unpacked by anyone. */
    private static final int LARGEST_ZSTD_WINDOW = 27;

    /** What bytes that start so are packed in, empty where in nothing that is known here. */
    public static Optional<Packing> of(byte[] start) {
        String head = new String(start, 0, Math.min(start.length, 8), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u001f\u008b")) {
            return Optional.of(GZIP);
        }
        if (head.startsWith("(\u00b5/\u00fd")) {
            return Optional.of(ZSTD);
        }
        if (head.matches("(?s)BZh[1-9][1\u0017].*")) {
            return Optional.of(BZIP2);
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Optional.of(ZIP);
        }
        return start.length >= SAMPLE && TarArchiveInputStream.matches(start, start.length)
                ? Optional.of(TAR)
                : Optional.empty();
    }

    /** Whether it holds files with names of their own. */
    public boolean archive() {
        return this == ZIP || this == TAR;
    }

    /** A file name without the endings that say what it is packed in. */
    public static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.(?:gz|zst|zstd|bz2)$", "");
    }

    /** The bytes of a file, counted as those that it has. */
    public static InputStream raw(InputStream in, UnpackingBudget budget) {
        return new CountedStream(in) {
            @Override
            void count(long bytes) {
                budget.read(bytes);
            }
        };
    }

    /**
     * What is packed, for packings that are no archives.
     *
     * @throws IOException where the packing is broken, at once or while the stream is read
     */
    public InputStream unpack(InputStream in, UnpackingBudget budget) throws IOException {
        return new BufferedInputStream(charged(unpacker(new Shield(in)), budget), BUFFER);
    }

    private InputStream unpacker(InputStream in) throws IOException {
        try {
            return switch (this) {
                case GZIP -> GzipBytes.of(in);
                case BZIP2 -> new BZip2CompressorInputStream(in, true);
                case ZSTD -> new ZstdInputStreamNoFinalizer(in).setLongMax(LARGEST_ZSTD_WINDOW);
                case ZIP, TAR -> throw new IllegalStateException(this + " is an archive");
            };
        } catch (IllegalArgumentException e) {
            throw new IOException("broken beyond what its reader expects", e);
        }
    }

    /** What comes out of something packed, charged to the budget. */
    static InputStream charged(InputStream in, UnpackingBudget budget) {
        return new CountedStream(in) {
            @Override
            void count(long bytes) throws IOException {
                budget.unpack(bytes);
            }
        };
    }

    /** What is packed is closed with what it was packed in, not by who unpacked it. */
    static final class Shield extends FilterInputStream {

        Shield(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            in = InputStream.nullInputStream();
        }
    }
}
