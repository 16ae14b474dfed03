/** The pages as a person uses them, in a real Chromium: skipped, saying so, where there is none. Screenshots go to {@code target/screenshots}. */
@NullMarked
package org.entente.app.server.browser;

import org.jspecify.annotations.NullMarked;
