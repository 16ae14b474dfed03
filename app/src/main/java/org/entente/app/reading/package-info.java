/** How commands that take stories are told what to read and how: the options that they share. */
@NullMarked
package org.entente.app.reading;

import org.jspecify.annotations.NullMarked;
