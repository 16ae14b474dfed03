package org.entente.app.coding;

import org.entente.coder.ingest.Reject;
import org.entente.ledger.Filing;
import org.entente.model.Coding;

/** What became of something that came in. */
sealed interface Outcome {

    /**
     * A story was read, and coded where that was called for: a copy of another and a story in a language that the coder
     * does not read are kept without events.
     *
     * @param coding what was read out of it
     * @param filing how the ledger is to file it
     * @param coded whether the coder read it
     */
    record Story(Coding coding, Filing filing, boolean coded) implements Outcome {}

    /**
     * A story that the ledger holds already, coded from the same words by the same coder and codebook.
     *
     * @param story its id
     */
    record Known(String story) implements Outcome {}

    /**
     * Something that could not be read or coded.
     *
     * @param reject where it stood and why
     */
    record Rejected(Reject reject) implements Outcome {}
}
