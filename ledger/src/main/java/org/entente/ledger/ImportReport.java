package org.entente.ledger;

/**
 * What became of the rows of a file of event data.
 *
 * @param events new events
 * @param statements new mere statements, which PLOVER does not count: kept with their original codes, no events
 * @param repeated rows that the ledger had already
 * @param rejected rows that could not be understood
 */
public record ImportReport(long events, long statements, long repeated, long rejected) {}
