package org.entente.ledger.interchange;

/** Says why a row cannot be read. */
final class RowFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    RowFault(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
