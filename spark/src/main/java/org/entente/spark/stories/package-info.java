/** Stories as rows: read from files of every format, each with the place where it stood, by which they are in order. */
@NullMarked
package org.entente.spark.stories;

import org.jspecify.annotations.NullMarked;
