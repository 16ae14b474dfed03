/** How fast news is coded, and where the time goes. */
@NullMarked
package org.entente.bench.speed;

import org.jspecify.annotations.NullMarked;
