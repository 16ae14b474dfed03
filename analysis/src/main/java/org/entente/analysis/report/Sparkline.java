package org.entente.analysis.report;

/** A series drawn in one line of a terminal, with blocks of eight heights. */
public final class Sparkline {

    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /**
     * The line of a series. Where there are more values than room, neighbours are averaged; a gap stands for what is not a number.
     *
     * @param values the values, the lowest drawn lowest
     * @param room how many characters there are, at least one
     */
    public static String of(double[] values, int room) {
        double[] drawn = values.length <= room ? values : averaged(values, room);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : drawn) {
            low = Double.isNaN(value) ? low : Math.min(low, value);
            high = Double.isNaN(value) ? high : Math.max(high, value);
        }
        StringBuilder line = new StringBuilder();
        for (double value : drawn) {
            int height = high > low ? (int) Math.round((value - low) / (high - low) * (BLOCKS.length() - 1)) : 0;
            line.append(Double.isNaN(value) ? ' ' : BLOCKS.charAt(height));
        }
        return line.toString();
    }

    private static double[] averaged(double[] values, int room) {
        double[] averaged = new double[room];
        for (int i = 0; i < room; i++) {
            double sum = 0;
            int count = 0;
            for (int j = (int) ((long) i * values.length / room); j < (long) (i + 1) * values.length / room; j++) {
                sum += Double.isNaN(values[j]) ? 0 : values[j];
                count += Double.isNaN(values[j]) ? 0 : 1;
            }
            averaged[i] = count == 0 ? Double.NaN : sum / count;
        }
        return averaged;
    }
}
