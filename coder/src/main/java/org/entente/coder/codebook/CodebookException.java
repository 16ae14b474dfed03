package org.entente.coder.codebook;

/** A codebook that cannot be read; the message says where and why, for its author. */
public final class CodebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CodebookException(String message) {
        super(message);
    }
}
