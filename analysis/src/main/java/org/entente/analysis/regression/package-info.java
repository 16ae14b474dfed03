/** Regression of daily counts on what else explains them. Holds statistics only; knows no actors and no theses. */
@NullMarked
package org.entente.analysis.regression;

import org.jspecify.annotations.NullMarked;
