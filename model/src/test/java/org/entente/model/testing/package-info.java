/** What tests of every module need: finding third-party data that does not live in the repository, a simulated history. No tests here. */
@NullMarked
package org.entente.model.testing;

import org.jspecify.annotations.NullMarked;
