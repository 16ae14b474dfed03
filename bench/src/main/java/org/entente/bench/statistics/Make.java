package org.entente.bench.statistics;

/** Of what make a simulated history without an effect is: what moves its causes and effects instead. */
enum Make {
    /** Events come alone, evenly. */
    QUIET("even, Poisson", true),
    /** Several on a day, weekly rhythm, trend. */
    UNEVEN("over-dispersed, weekly rhythm, trends", true),
    /** Each series excites itself. */
    BURSTS("bursts: each series excites itself", true),
    /** Each series follows a slow swing of its own. */
    SWINGS("slow swings of each series, independent", true),
    /** Both follow the volume of all news, which is reported too. */
    NEWS("shared news cycle, seen in the other news", true),
    /** All of it. */
    ALL("all of these at once", true),
    /** Both follow a crisis that nothing else tells of. */
    HIDDEN("a hidden driver of both", false),
    /** The effect brings the cause about. */
    REVERSE("the effect brings about the cause", false);

    private final String words;
    private final boolean controlled;

    Make(String words, boolean controlled) {
        this.words = words;
        this.controlled = controlled;
    }

    String words() {
        return words;
    }

    /** Whether the tests claim to hold their level on such histories each for itself. */
    boolean controlled() {
        return controlled;
    }
}
