/** Pure functions over streams of interactions; knows neither where they are kept nor how they are shown. */
@NullMarked
package org.entente.analysis;

import org.jspecify.annotations.NullMarked;
