package org.entente.model;

import java.util.Locale;

/** What an event was about: the contexts of the PLOVER ontology, with those that its CAMEO conversion table adds. */
public enum Context {
    MILITARY,
    INTELLIGENCE,
    EXECUTIVE,
    LEGISLATIVE,
    ELECTION,
    POLITICAL_INSTITUTIONS,
    LEGAL,
    HUMAN_RIGHTS,
    RIGHTS_FREEDOMS,
    GENDER,
    LGBT,
    RELIGION_ETHNICITY,
    DIPLOMATIC,
    TERRITORY,
    ECONOMIC,
    RESOURCE,
    ENERGY,
    TECHNOLOGY,
    CORRUPTION,
    CRIME,
    DRUGS,
    HATE,
    HUMAN_SECURITY,
    HUMANITARIAN,
    DISASTER,
    ENVIRONMENT,
    HEALTH,
    INEQUALITY,
    EDUCATION,
    MIGRATION,
    ASYLUM,
    TERRORISM,
    CBRN,
    CYBER,
    MISINFORMATION,
    HISTORICAL,
    CULTURE,
    REPARATIONS,
    PEACEKEEPING,
    DEMOCRACY,
    PRO_DEMOCRACY,
    PRO_AUTOCRACY;

    /** The name that stands in files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The context of a label.
     *
     * @throws IllegalArgumentException if no context has it
     */
    public static Context of(String label) {
        return valueOf(label.strip().toUpperCase(Locale.ROOT));
    }
}
