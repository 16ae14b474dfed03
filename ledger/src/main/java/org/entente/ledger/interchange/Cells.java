package org.entente.ledger.interchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.util.Arrays;
import java.util.List;

/** Splits a line into cells. */
interface Cells {

    /** The cells of a line. */
    List<String> split(String line) throws RowFault;

    /** How to split a file that starts with this line: at tabs where it has one, else at commas that are not quoted. */
    static Cells of(String first) {
        if (first.indexOf('\t') >= 0) {
            return line -> Arrays.asList(line.split("\t", -1));
        }
        ObjectReader csv = new CsvMapper().readerFor(String[].class);
        return line -> {
            try {
                String[] cells = csv.readValue(line);
                return Arrays.asList(cells);
            } catch (JsonProcessingException e) {
                throw new RowFault("a quotation mark is not closed");
            }
        };
    }
}
