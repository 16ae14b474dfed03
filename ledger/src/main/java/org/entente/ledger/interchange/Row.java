package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of a row, by the names of their columns or by their numbers.
 *
 * @param columns the numbers of the columns by their names, in lower case
 * @param cells what stands in them
 */
record Row(Map<String, Integer> columns, List<String> cells) {

    /** What stands under a name; "" where the column is missing, or says that there is nothing. */
    String text(String name) {
        Integer column = columns.get(name);
        return column == null ? "" : text(column);
    }

    /** What stands in the column of this number. */
    String text(int column) {
        String cell = column < cells.size() ? cells.get(column).strip() : "";
        return switch (cell) {
            case "NA", "NULL", "null", "None", "nan", "---" -> "";
            default -> cell;
        };
    }

    /** What stands under a name, which must be there. */
    String needed(String name) throws RowFault {
        String cell = text(name);
        if (cell.isEmpty()) {
            throw new RowFault("no " + name);
        }
        return cell;
    }

    /** What stands in the column of this number, which must be there. */
    String needed(int column, String name) throws RowFault {
        String cell = text(column);
        if (cell.isEmpty()) {
            throw new RowFault("no " + name);
        }
        return cell;
    }

    /** A day as files write it: 2018-06-01, with or without a time after it, or 20180601. */
    static LocalDate day(String cell) throws RowFault {
        try {
            return cell.length() >= 8 && cell.chars().limit(8).allMatch(Character::isDigit)
                    ? LocalDate.parse(cell.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
                    : LocalDate.parse(cell.length() > 10 ? cell.substring(0, 10) : cell);
        } catch (DateTimeParseException e) {
            throw new RowFault("'" + cell + "' is no date");
        }
    }

    /** A number, empty where there is none. */
    static Optional<Double> number(String cell) throws RowFault {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(cell);
            if (!Double.isFinite(number)) {
                throw new RowFault("'" + cell + "' is no number");
            }
            return Optional.of(number);
        } catch (NumberFormatException e) {
            throw new RowFault("'" + cell + "' is no number");
        }
    }
}
