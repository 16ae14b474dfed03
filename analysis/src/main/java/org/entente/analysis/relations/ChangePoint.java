package org.entente.analysis.relations;

/**
 * A change in a series of counts.
 *
 * @param at the first period after the likeliest place of the change
 * @param earliest the 2.5 % quantile of its place
 * @param latest the 97.5 % quantile of its place
 * @param probability how probable it is that there is a change between the neighbouring ones, 0 to 1
 */
record ChangePoint(int at, int earliest, int latest, double probability) {}
