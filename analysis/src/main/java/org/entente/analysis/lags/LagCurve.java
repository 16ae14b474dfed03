package org.entente.analysis.lags;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.analysis.history.History;

/** How the count model's rate ratio depends on the window: whether effects come at once or late. */
public final class LagCurve {

    private static final List<Integer> WINDOWS = List.of(1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270);

    /**
     * One window.
     *
     * @param days so many days after a cause are looked at
     * @param rateRatio by what the expected effects of a day are multiplied for each cause in the window before it
     * @param low the lower end of its 95 % confidence interval
     * @param high the upper end
     */
    public record Point(int days, double rateRatio, double low, double high) {}

    private LagCurve() {}

    /** The rate ratios for windows up to so many days, the longest last. */
    public static List<Point> of(History history, int days) {
        TreeSet<Integer> windows = new TreeSet<>(List.of(days));
        WINDOWS.stream().filter(window -> window < days).forEach(windows::add);
        List<Point> curve = new ArrayList<>();
        for (int window : windows) {
            RateRatio ratio = RateRatio.of(history, window);
            curve.add(new Point(window, ratio.value(), ratio.low(), ratio.high()));
        }
        return List.copyOf(curve);
    }
}
