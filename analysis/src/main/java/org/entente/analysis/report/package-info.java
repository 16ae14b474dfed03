/** How analysis is drawn: in a line of a terminal. Computes nothing about events. */
@NullMarked
package org.entente.analysis.report;

import org.jspecify.annotations.NullMarked;
