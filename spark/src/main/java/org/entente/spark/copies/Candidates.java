package org.entente.spark.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs stories that stand under the same key, given in the order of keys and numbers. Each is paired with those just before
 * it; one that is word for word as an earlier one of the same day is paired with that alone, which stands for it, so that a
 * wire story in five thousand papers makes five thousand pairs and not twelve million.
 */
final class Candidates implements Iterator<Row> {

    /** The columns of a pair: the numbers of the earlier and the later story. */
    static final StructType PAIR =
            new StructType().add("one", DataTypes.LongType, false).add("other", DataTypes.LongType, false);

    /** With how many before it a story is paired, as far as the index of one machine walks. */
    private static final int MOST = 200;

    private record Story(long number, long face) {}

    private final Iterator<Row> rows;
    private final Deque<Story> before = new ArrayDeque<>();
    private Iterator<Row> pairs = List.<Row>of().iterator();
    private int key;

    /**
     * Pairs.
     *
     * @param rows key, number and face (what stories of the same words and day have in common), sorted by key and number
     */
    Candidates(Iterator<Row> rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        while (!pairs.hasNext() && rows.hasNext()) {
            pairs = take(rows.next()).iterator();
        }
        return pairs.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return pairs.next();
    }

    private List<Row> take(Row row) {
        if (row.getInt(0) != key) {
            key = row.getInt(0);
            before.clear();
        }
        Story story = new Story(row.getLong(1), row.getLong(2));
        for (Story earlier : before) {
            if (earlier.face() == story.face()) {
                return List.of(pair(earlier, story));
            }
        }
        List<Row> made = new ArrayList<>();
        before.forEach(earlier -> made.add(pair(earlier, story)));
        before.addFirst(story);
        if (before.size() > MOST) {
            before.removeLast();
        }
        return made;
    }

    private static Row pair(Story earlier, Story later) {
        return RowFactory.create(earlier.number(), later.number());
    }
}
