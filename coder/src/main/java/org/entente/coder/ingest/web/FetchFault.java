package org.entente.coder.ingest.web;

/** Something cannot or must not be fetched. */
public final class FetchFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    FetchFault(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong, for people. */
    public String reason() {
        return reason;
    }
}
