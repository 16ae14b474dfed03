/** The count model: effects of a day explained by the causes of the days before and by everything else that is known. */
@NullMarked
package org.entente.analysis.lags;

import org.jspecify.annotations.NullMarked;
