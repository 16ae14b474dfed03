package org.entente.model;

import java.util.Locale;

/** The part of a story that a span counts in. */
public enum Part {
    TITLE,
    TEXT;

    /** The name that stands in files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
