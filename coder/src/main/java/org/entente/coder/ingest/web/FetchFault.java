package org.entente.coder.ingest.web;

/** Something cannot or must not be fetched. */
public final class FetchFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final boolean passing;

    private FetchFault(String reason, boolean passing) {
        super(reason);
        this.reason = reason;
        this.passing = passing;
    }

    /** It cannot be fetched, now or later. */
    FetchFault(String reason) {
        this(reason, false);
    }

    /** It cannot be fetched now; later it may be. */
    static FetchFault passing(String reason) {
        return new FetchFault(reason, true);
    }

    /** The server answered, but with a status that is no page. */
    static FetchFault status(int status) {
        return new FetchFault("the server answers with status " + status, status == 429 || status >= 500);
    }

    /** Whether it may go better another time. */
    public boolean isPassing() {
        return passing;
    }

    /** What is wrong, for people. */
    public String reason() {
        return reason;
    }
}
