/**
 * Fetching from the open web: within limits of size and time, never from addresses that only this machine can reach, and
 * as politely as its owners ask for. What a page says is nothing that is known here.
 */
@NullMarked
package org.entente.coder.ingest.web;

import org.jspecify.annotations.NullMarked;
