package org.entente.analysis.thesis;

/** What the tests make of a thesis together. */
public enum Verdict {
    SUPPORTED("supported"),
    OPPOSITE("opposite"),
    NOT_SUPPORTED("not supported"),
    TOO_FEW("too few");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict in words, as output formats have it. */
    public String words() {
        return words;
    }
}
