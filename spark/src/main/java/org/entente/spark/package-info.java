/**
 * The same coder over a cluster, by Apache Spark.
 *
 * <p>{@link org.entente.spark.EntenteSpark} is for notebooks: stories in, events out. {@link org.entente.spark.CodeStories} is
 * the job for {@code spark-submit}: it reads files ({@code stories}), finds copies ({@code copies}), codes what is missing
 * ({@code coding}) and writes the tables that analysts and ledgers read ({@code tables}). What a story, a copy, an event or
 * a link is, the coder and the ledger say; nothing here knows it a second time.
 */
@NullMarked
package org.entente.spark;

import org.jspecify.annotations.NullMarked;
