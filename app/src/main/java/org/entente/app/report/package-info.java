/** Pages to send to a colleague: one file of HTML that asks for nothing outside itself. Draws and writes; computes nothing about events. */
@NullMarked
package org.entente.app.report;

import org.jspecify.annotations.NullMarked;
