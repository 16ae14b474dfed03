package org.entente.app.console;

/** A command cannot do its work at all; the message is one line for the user that says what and what to do. */
public final class CannotWork extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With this line for the user. */
    public CannotWork(String message) {
        super(message);
    }

    /** With this line for the user, and what caused it. */
    public CannotWork(String message, Throwable cause) {
        super(message, cause);
    }
}
