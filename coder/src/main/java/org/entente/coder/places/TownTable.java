package org.entente.coder.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The towns, kept as the bytes of their file with a hash index over the names, so that they load in a moment and take
 * little memory.
 *
 * <p>A line has nine columns: name; its keys, parted by {@code |}, empty where the key is the name in lower case; keys
 * of other names; kind (C capital, A seat of a division, B seat of a county, P town, X part of a town); country; admin1;
 * latitude; longitude; people.
 */
final class TownTable {

    private static final int COLUMNS = 9;

    private final byte[] data;
    private final int[] slots = new int[1 << 19];
    private int[] next = new int[1 << 18];
    private int[] keyAt = new int[1 << 18];
    private int[] lineAt = new int[1 << 18];
    private int names = 1;

    private TownTable(byte[] data) {
        this.data = data;
    }

    /** Reads the file's uncompressed bytes from a gzip stream, which it closes. */
    static TownTable read(InputStream compressed) throws IOException {
        try (InputStream in = new GZIPInputStream(compressed, 1 << 16)) {
            TownTable table = new TownTable(in.readAllBytes());
            table.index();
            return table;
        }
    }

    /** How many names there are. */
    int size() {
        return names - 1;
    }

    /** The towns that bear the name with this key. */
    List<Candidate> candidates(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.ISO_8859_1);
        int hash = 0;
        for (byte b : bytes) {
            hash = step(hash, b);
        }
        List<Candidate> found = new ArrayList<>();
        for (int name = slots[slot(hash)]; name != 0; name = next[name]) {
            if (isAt(bytes, keyAt[name])) {
                found.add(candidate(lineAt[name], keyAt[name]));
            }
        }
        return found;
    }

    private void index() {
        int line = 0;
        while (line < data.length) {
            line = data[line] == '#' ? end(line, '\n') + 1 : indexLine(line);
        }
        next = Arrays.copyOf(next, names);
        keyAt = Arrays.copyOf(keyAt, names);
        lineAt = Arrays.copyOf(lineAt, names);
    }

    private int indexLine(int line) {
        int keys = end(line, '\t') + 1;
        int others = keys + 1;
        if (data[keys] == '\t') {
            indexName(line, line);
        } else {
            others = indexNames(line, keys);
        }
        if (data[others] != '\t') {
            indexNames(line, others);
        }
        return end(others, '\n') + 1;
    }

    /** Enters names parted by bars; the start of the next column. */
    private int indexNames(int line, int first) {
        int at = first;
        do {
            at = indexName(line, at) + 1;
        } while (data[at - 1] == '|');
        return at;
    }

    /** Enters the name that starts at a byte; the mark after it. */
    private int indexName(int line, int start) {
        int hash = 0;
        int at = start;
        while (data[at] != '\t' && data[at] != '|') {
            hash = step(hash, data[at++]);
        }
        if (names == next.length) {
            next = Arrays.copyOf(next, names * 2);
            keyAt = Arrays.copyOf(keyAt, names * 2);
            lineAt = Arrays.copyOf(lineAt, names * 2);
        }
        int slot = slot(hash);
        next[names] = slots[slot];
        keyAt[names] = start;
        lineAt[names] = line;
        slots[slot] = names++;
        return at;
    }

    private int end(int from, char mark) {
        int at = from;
        while (data[at] != mark) {
            at++;
        }
        return at;
    }

    private boolean isAt(byte[] key, int start) {
        for (int i = 0; i < key.length; i++) {
            if (lower(data[start + i]) != key[i]) {
                return false;
            }
        }
        byte after = data[start + key.length];
        return after == '\t' || after == '|';
    }

    private Candidate candidate(int line, int key) {
        String[] row = new String(data, line, end(line, '\n') - line, StandardCharsets.UTF_8).split("\t", COLUMNS);
        boolean main = key < end(end(line, '\t') + 1, '\t');
        return new Candidate(town(row), main ? NameKind.MAIN : NameKind.OTHER);
    }

    private static PlaceEntry town(String[] row) {
        PlaceEntry.Rank rank =
                switch (row[3]) {
                    case "C" -> PlaceEntry.Rank.CAPITAL;
                    case "A" -> PlaceEntry.Rank.DIVISION_SEAT;
                    case "B" -> PlaceEntry.Rank.COUNTY_SEAT;
                    default -> PlaceEntry.Rank.NONE;
                };
        FeatureClass featureClass = row[3].equals("X") ? FeatureClass.SECTION : FeatureClass.TOWN;
        return new PlaceEntry(
                row[0],
                row[4],
                row[5],
                featureClass,
                rank,
                Double.parseDouble(row[6]),
                Double.parseDouble(row[7]),
                Long.parseLong(row[8]));
    }

    private static int step(int hash, byte b) {
        return hash * 31 + lower(b);
    }

    private static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed >>> (32 - 19);
    }
}
