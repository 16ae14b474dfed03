package org.entente.app.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.coder.ingest.ColumnFile;
import org.entente.ledger.columns.ParquetFile;

/** Lets the ledger's database read Parquet files for who reads stories. */
public final class ParquetColumns implements ColumnFile {

    @Override
    public void read(Path file, Rows rows) throws IOException {
        ParquetFile.read(file, rows::columns, rows::row);
    }
}
