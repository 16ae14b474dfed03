/** Many theses at once, ranked, with the share of false discoveries held down. Knows nothing of where events are kept. */
@NullMarked
package org.entente.analysis.scan;

import org.jspecify.annotations.NullMarked;
