/** Day by day, how often cause and effect of a thesis were reported, and how much else. */
@NullMarked
package org.entente.analysis.history;

import org.jspecify.annotations.NullMarked;
