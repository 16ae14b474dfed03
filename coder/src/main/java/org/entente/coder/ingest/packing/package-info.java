/**
 * What files are packed in: gzip, zstd and bzip2, zip and tar. Everything is unpacked as it is read, nothing is ever
 * written to a disk, and what unpacks to far more than it was packed in is given up. Nothing here knows what a story is.
 */
@NullMarked
package org.entente.coder.ingest.packing;

import org.jspecify.annotations.NullMarked;
