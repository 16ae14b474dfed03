package org.entente.spark.stories;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.entente.spark.JobFault;

/** Several rows for each thing, one thing at a time. */
final class Unfolding<T> implements Iterator<Row> {

    /** Makes rows of a thing. */
    interface Step<T> {
        List<Row> rows(T thing) throws Exception;
    }

    private final Iterator<T> things;
    private final Step<T> step;
    private Iterator<Row> rows = List.<Row>of().iterator();

    Unfolding(Iterator<T> things, Step<T> step) {
        this.things = things;
        this.step = step;
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && things.hasNext()) {
            try {
                rows = step.rows(things.next()).iterator();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new JobFault(String.valueOf(e.getMessage()), e);
            }
        }
        return rows.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }
}
