/** Tests that hold the figures of the geoparser. */
@NullMarked
package org.entente.bench.places;

import org.jspecify.annotations.NullMarked;
