package org.entente.ledger;

/**
 * What became of the stories of a {@link CodedFolder}.
 *
 * @param stories new stories
 * @param events new events that they tell
 * @param known stories that the ledger had already
 */
public record FolderReport(long stories, long events, long known) {}
