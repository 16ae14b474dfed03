package org.entente.spark.copies;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The connected components of a graph of stories: each story gets the least number that it is connected with, spread from
 * neighbour to neighbour, with a short cut over the label's own label at every turn, until nothing changes.
 */
final class Components {

    /** Far more than copies of copies need: with the short cuts, chains of 2^50 would be joined. */
    private static final int MOST_TURNS = 50;

    private Components() {}

    /**
     * The components.
     *
     * @param edges pairs of numbers, {@code one} and {@code other}
     * @return {@code number} and {@code component}, for every number in an edge
     */
    static Dataset<Row> of(Dataset<Row> edges) {
        Dataset<Row> both = edges.select(col("one").as("number"), col("other").as("neighbour"))
                .union(edges.select(col("other"), col("one")))
                .localCheckpoint();
        Dataset<Row> labels = both.select(col("number"), col("number").as("component"))
                .distinct()
                .localCheckpoint();
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            Dataset<Row> next = shortCut(spread(labels, both)).localCheckpoint();
            boolean changed = !next.as("a")
                    .join(labels.as("b"), col("a.number").equalTo(col("b.number")))
                    .filter(col("a.component").notEqual(col("b.component")))
                    .isEmpty();
            labels = next;
            if (!changed) {
                break;
            }
        }
        return labels;
    }

    private static Dataset<Row> spread(Dataset<Row> labels, Dataset<Row> both) {
        Dataset<Row> heard = both.as("e")
                .join(labels.as("l"), col("e.neighbour").equalTo(col("l.number")))
                .groupBy(col("e.number").as("number"))
                .agg(min(col("l.component")).as("heard"));
        return labels.as("a")
                .join(heard.as("h"), col("a.number").equalTo(col("h.number")))
                .select(
                        col("a.number").as("number"),
                        least(col("a.component"), col("h.heard")).as("component"));
    }

    private static Dataset<Row> shortCut(Dataset<Row> labels) {
        Dataset<Row> once = labels.localCheckpoint();
        return once.as("a")
                .join(once.as("b"), col("a.component").equalTo(col("b.number")), "left")
                .select(
                        col("a.number").as("number"),
                        least(col("a.component"), coalesce(col("b.component"), col("a.component")))
                                .as("component"));
    }
}
