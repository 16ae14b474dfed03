/**
 * Tests of a thesis on what was reported: the daily history of cause and effect, the three tests, and the verdict they make together.
 * Knows nothing of where events are kept.
 */
@NullMarked
package org.entente.analysis.thesis;

import org.jspecify.annotations.NullMarked;
