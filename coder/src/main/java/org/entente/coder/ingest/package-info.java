/**
 * From bytes to stories: plain text, web pages and JSON Lines, from files, folders, addresses on the web and standard
 * input.
 *
 * <p>Everything that comes in is hostile until read: sizes and times are limited, and what cannot be read becomes a
 * {@link org.entente.coder.ingest.Reject} that says where and why, never an exception. Nothing here reads what a story
 * says; which stretches of it are furniture, {@code layout} knows.
 */
@NullMarked
package org.entente.coder.ingest;

import org.jspecify.annotations.NullMarked;
