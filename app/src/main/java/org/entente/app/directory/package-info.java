/** The commands that ask who and where: the directory of actors and the gazetteer. */
@NullMarked
package org.entente.app.directory;

import org.jspecify.annotations.NullMarked;
