package org.entente.model;

import java.util.Locale;

/** How the text presents an act: as having happened, as meant to happen, as possible, or as not having happened. */
public enum Factuality {
    ASSERTED,
    INTENDED,
    HYPOTHETICAL,
    DENIED;

    /** The name that stands in files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
