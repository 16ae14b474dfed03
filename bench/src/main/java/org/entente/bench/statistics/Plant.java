package org.entente.bench.statistics;

/** What effect is planted in a simulated history. */
enum Plant {
    NONE("none"),
    /** Each cause multiplies the rate of effects on every day of the window. */
    RATE("each cause multiplies the rate within the window"),
    /** Each cause brings about effects of its own, most of them soon. */
    BRANCHING("each cause brings about effects, most within days"),
    /** A day with a cause is followed by a few days of a higher rate, after a pause. */
    DELAYED("a higher rate from the third to the sixth day"),
    /** Each cause lowers the rate of effects within the window. */
    LOWER("each cause lowers the rate within the window");

    private final String words;

    Plant(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
