package org.entente.coder.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Finds which of the many days or months of one name is meant. */
final class Nearest {

    /** A story may be dated a day before its own last line. */
    private static final int TOLERANCE_DAYS = 2;

    private Nearest() {}

    /** The year in which a day that comes once a year lies nearest in this direction. */
    static int year(IntFunction<@Nullable LocalDate> dayIn, LocalDate published, Direction direction) {
        int best = published.getYear();
        long least = Long.MAX_VALUE;
        for (int year = published.getYear() - 4; year <= published.getYear() + 4; year++) {
            LocalDate day = dayIn.apply(year);
            if (day == null) {
                continue;
            }
            long distance = day.toEpochDay() - published.toEpochDay();
            boolean wrongWay = direction == Direction.PAST
                    ? distance > TOLERANCE_DAYS
                    : direction == Direction.FUTURE && distance < -TOLERANCE_DAYS;
            if (!wrongWay && Math.abs(distance) < least) {
                least = Math.abs(distance);
                best = year;
            }
        }
        return best;
    }

    /** The month of this name that lies nearest in this direction; the present month counts for all. */
    static YearMonth month(Month month, LocalDate published, Direction direction) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(published.getYear(), month);
        return switch (direction) {
            case PAST -> same.isAfter(now) ? same.minusYears(1) : same;
            case FUTURE -> same.isBefore(now) ? same.plusYears(1) : same;
            case PRESENT -> nearer(same, now);
        };
    }

    private static YearMonth nearer(YearMonth same, YearMonth now) {
        int apart = (same.getYear() - now.getYear()) * 12 + same.getMonthValue() - now.getMonthValue();
        return apart > 6 ? same.minusYears(1) : apart < -6 ? same.plusYears(1) : same;
    }
}
