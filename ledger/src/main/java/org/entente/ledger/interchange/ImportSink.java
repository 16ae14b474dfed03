package org.entente.ledger.interchange;

/** Takes what a file of event data gives, row by row. */
public interface ImportSink {

    /** Takes a row that was understood. */
    void event(ImportedEvent event);

    /**
     * Takes the notice that a row could not be understood; what follows it still comes.
     *
     * @param line its line in the file, counted from 1; 0 where the whole file is meant
     * @param reason what is wrong with it
     */
    void reject(long line, String reason);
}
