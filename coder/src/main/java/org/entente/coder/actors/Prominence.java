package org.entente.coder.actors;

import java.util.Map;
import java.util.Set;
import org.entente.coder.actors.directory.Tenure;

/** How likely news speaks of who holds an office, when it gives a bare family name. */
final class Prominence {

    private static final Map<String, Integer> ROLES = Map.ofEntries(
            Map.entry("president", 10),
            Map.entry("prime minister", 10),
            Map.entry("chancellor", 10),
            Map.entry("supreme leader", 10),
            Map.entry("king", 8),
            Map.entry("party leader", 7),
            Map.entry("leader", 8),
            Map.entry("secretary general", 8),
            Map.entry("crown prince", 7),
            Map.entry("pope", 8),
            Map.entry("vice president", 7),
            Map.entry("foreign minister", 7),
            Map.entry("defense minister", 6),
            Map.entry("head of state", 7),
            Map.entry("finance minister", 5),
            Map.entry("opposition leader", 5),
            Map.entry("interior minister", 4),
            Map.entry("rebel leader", 5));

    private static final Set<String> GREAT = Set.of(
            "USA", "RUS", "SUN", "CHN", "GBR", "FRA", "DEU", "ISR", "IRN", "IRQ", "UKR", "SYR", "PRK", "KOR", "JPN",
            "IND", "PAK", "TUR", "SAU", "EGY", "AFG", "PSE", "LBY", "VEN", "CUB", "ZAF", "YUG", "SRB", "UNO", "NATO",
            "EU");

    private Prominence() {}

    /** 1 to 14. */
    static int of(Tenure tenure) {
        return ROLES.getOrDefault(tenure.role(), 2) + (GREAT.contains(tenure.country()) ? 4 : 0);
    }
}
