/** The signed network of actors in a window: blocs, balance, who stands with whom. Knows nothing of how it is drawn. */
@NullMarked
package org.entente.analysis.network;

import org.jspecify.annotations.NullMarked;
