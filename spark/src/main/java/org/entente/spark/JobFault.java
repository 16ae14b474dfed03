package org.entente.spark;

/** Something that keeps a job from its work; the message says for people what it is and what to do. */
public final class JobFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A fault that this message tells. */
    public JobFault(String message) {
        super(message);
    }

    /** A fault that this message tells, and what caused it. */
    public JobFault(String message, Throwable cause) {
        super(message, cause);
    }
}
