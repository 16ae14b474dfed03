package org.entente.model;

/** The four classes into which every event type falls: words or deeds, cooperation or conflict. */
public enum QuadClass {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** Whether the class is one of the two that stand for cooperation. */
    public boolean cooperative() {
        return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
    }

    /** Whether the class stands for deeds rather than words. */
    public boolean material() {
        return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }
}
