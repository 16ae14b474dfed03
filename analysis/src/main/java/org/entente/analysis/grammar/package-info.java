/** The language in which a thesis is put: what it says and how its words are read. Holds no events and no statistics. */
@NullMarked
package org.entente.analysis.grammar;

import org.jspecify.annotations.NullMarked;
