package org.entente.coder.time;

/** Which way from the day of publication the text looks. */
enum Direction {
    PAST,
    PRESENT,
    FUTURE
}
