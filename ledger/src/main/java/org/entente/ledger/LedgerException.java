package org.entente.ledger;

/** A ledger that cannot be used. The message is one line for the user: which file, what is the matter, what to do. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
