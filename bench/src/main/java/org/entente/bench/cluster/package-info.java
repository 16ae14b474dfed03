/** Whether a cluster makes the same of the same news as one machine, at what cost, and what a killed job leaves behind. */
@NullMarked
package org.entente.bench.cluster;

import org.jspecify.annotations.NullMarked;
