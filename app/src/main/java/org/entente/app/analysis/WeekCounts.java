package org.entente.app.analysis;

import java.util.Set;
import org.entente.analysis.network.WeekTally;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Tallies;

/** Counts in a ledger what actors did to each other week by week, to compare windows by. */
public final class WeekCounts {

    private WeekCounts() {}

    /** The weeks of what the filter asks for, among these actors. */
    public static WeekTally of(Tallies tallies, InteractionFilter filter, Set<String> actors) {
        WeekTally tally = new WeekTally();
        tallies.pairsByWeek(filter.between(actors))
                .forEach(count -> tally.add(
                        count.start(), count.one(), count.other(), count.quad(), Math.toIntExact(count.events())));
        return tally;
    }
}
