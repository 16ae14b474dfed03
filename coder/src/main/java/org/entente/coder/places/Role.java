package org.entente.coder.places;

import java.util.Locale;

/** What a place's name does in its sentence. */
public enum Role {
    /** Says where: "in Tripoli". */
    LITERAL,
    /** Stands for those who act there: "Tripoli said". */
    METONYM,
    /** Tells one thing from another: "the Tripoli government", "Libyan troops". */
    MODIFIER;

    /** The name that stands in files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
