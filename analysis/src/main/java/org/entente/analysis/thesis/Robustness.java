package org.entente.analysis.thesis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.analysis.epochs.EpochResult;
import org.entente.analysis.epochs.EpochTest;
import org.entente.analysis.epochs.Surprise;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.History;
import org.entente.analysis.lags.LagModel;
import org.entente.analysis.lags.LagResult;

/**
 * Looks at a thesis in other ways: half and twice the window, one event a day, without the month that says most for it, and with a placebo, the
 * same causes moved by half of the history, which should show nothing.
 */
final class Robustness {

    private final Thesis thesis;

    Robustness(Thesis thesis) {
        this.thesis = thesis;
    }

    List<Variant> variants(History history, Surprise surprise) {
        List<Variant> variants = new ArrayList<>();
        int half = Math.max(1, thesis.days() / 2);
        if (half < thesis.days()) {
            variants.add(variant("within " + half + (half == 1 ? " day" : " days"), half, history, surprise));
        }
        if (history.days() >= 4 * thesis.days()) {
            variants.add(variant("within " + 2 * thesis.days() + " days", 2 * thesis.days(), history, surprise));
        }
        variants.add(variant("one event a day", thesis.days(), history.onceADay()));
        withoutAMonth(history, surprise).ifPresent(variants::add);
        variants.add(variant("placebo", thesis.days(), history.withCauses(moved(history.causes()))));
        return variants;
    }

    private Variant variant(String name, int days, History history) {
        return variant(name, days, history, Surprise.of(history));
    }

    private Variant variant(String name, int days, History history, Surprise surprise) {
        EpochResult epochs = new EpochTest(days).test(history, surprise);
        LagResult lags = new LagModel(days).test(history);
        boolean raises = thesis.direction() == Direction.RAISES;
        return new Variant(
                name, lags.rateRatio(), raises ? epochs.more() : epochs.fewer(), raises ? lags.more() : lags.fewer());
    }

    /** The result without the causes of the month that says most for the thesis; empty where all causes lie in one month. */
    private Optional<Variant> withoutAMonth(History history, Surprise surprise) {
        return tellingMonth(history, surprise).flatMap(month -> {
            History rest = history.withCauses(without(history, month));
            return rest.causeDays() == 0
                    ? Optional.empty()
                    : Optional.of(variant(
                            String.format(Locale.ROOT, "without the causes of %s", month), thesis.days(), rest));
        });
    }

    /** The month whose causes add most to the statistic of superposed epochs, in the direction of the thesis. */
    private Optional<YearMonth> tellingMonth(History history, Surprise surprise) {
        double[] products = new EpochTest(thesis.days()).products(surprise);
        double sign = thesis.direction() == Direction.RAISES ? 1 : -1;
        Map<YearMonth, Double> months = new TreeMap<>();
        for (int t = 0; t < products.length; t++) {
            if (history.causes()[t] > 0) {
                months.merge(YearMonth.from(history.first().plusDays(t)), sign * products[t], Double::sum);
            }
        }
        return months.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static double[] without(History history, YearMonth month) {
        double[] causes = history.causes().clone();
        for (int t = 0; t < causes.length; t++) {
            causes[t] = YearMonth.from(history.first().plusDays(t)).equals(month) ? 0 : causes[t];
        }
        return causes;
    }

    private static double[] moved(double[] causes) {
        double[] moved = new double[causes.length];
        for (int t = 0; t < causes.length; t++) {
            moved[(t + causes.length / 2) % causes.length] = causes[t];
        }
        return moved;
    }
}
