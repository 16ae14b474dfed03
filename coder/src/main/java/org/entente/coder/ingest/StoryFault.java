package org.entente.coder.ingest;

/** Says why something is no story; never leaves the package. */
final class StoryFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    StoryFault(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong, for people. */
    String reason() {
        return reason;
    }
}
