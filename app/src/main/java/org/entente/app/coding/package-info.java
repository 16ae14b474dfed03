/** The command that codes news: stories in, codings printed and kept. */
@NullMarked
package org.entente.app.coding;

import org.jspecify.annotations.NullMarked;
