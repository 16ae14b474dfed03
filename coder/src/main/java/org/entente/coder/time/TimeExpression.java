package org.entente.coder.time;

/**
 * Words that say when.
 *
 * @param start their first character in the sentence's text
 * @param end the one after their last
 * @param meaning the days they mean
 */
record TimeExpression(int start, int end, Meaning meaning) {}
