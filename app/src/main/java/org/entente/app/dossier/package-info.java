/** The command that puts what is known of one article on a page to send to a colleague. */
@NullMarked
package org.entente.app.dossier;

import org.jspecify.annotations.NullMarked;
