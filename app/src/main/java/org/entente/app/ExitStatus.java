package org.entente.app;

/** What the process ends with, as {@code docs/formats.md} promises. */
public final class ExitStatus {

    /** Everything was done. */
    public static final int DONE = 0;
    /** Done, but some of what came in was rejected; each is named on standard error. */
    public static final int SOME_REJECTED = 1;
    /** Called in a wrong way: standard error says which word, and what was expected. */
    public static final int WRONG_USAGE = 2;
    /** Could not work at all: ledger in use, disk full, ledger of a newer version. */
    public static final int CANNOT_WORK = 3;

    private ExitStatus() {}
}
