package org.entente.ledger.interchange;

/** Reads the rows of one format. */
interface RowReader {

    /** Understands a row; throws where it cannot. */
    ForeignEvent read(Row row) throws RowFault;
}
