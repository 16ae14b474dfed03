package org.entente.model;

import java.util.Locale;
import java.util.Set;

/** How an act of a type was done: the modes of the PLOVER ontology. A type has its own few; most events of a type have none. */
public enum Mode {
    NONE(),
    VISIT(EventType.CONSULT),
    PHONE(EventType.CONSULT),
    THIRD_PARTY(EventType.CONSULT),
    MULTILATERAL(EventType.CONSULT),
    RELEASE(EventType.RETREAT),
    RETURN(EventType.RETREAT),
    ACCESS(EventType.RETREAT),
    DISARM(EventType.RETREAT),
    CEASEFIRE(EventType.RETREAT),
    WITHDRAW(EventType.RETREAT, EventType.SANCTION),
    RESIGN(EventType.RETREAT),
    EASE(EventType.RETREAT),
    ASSIST(EventType.REQUEST, EventType.REJECT),
    CHANGE(EventType.REQUEST, EventType.REJECT),
    YIELD(EventType.REQUEST, EventType.REJECT),
    MEET(EventType.REQUEST, EventType.REJECT),
    INVESTIGATE(EventType.ACCUSE),
    DISAPPROVE(EventType.ACCUSE),
    ALLEGE(EventType.ACCUSE),
    RELATIONS(EventType.THREATEN),
    TERRITORY(EventType.THREATEN),
    VIOLENCE(EventType.THREATEN),
    RESTRICT(EventType.THREATEN, EventType.COERCE),
    BAN(EventType.THREATEN, EventType.COERCE),
    ARREST(EventType.THREATEN, EventType.COERCE),
    EXPEL(EventType.THREATEN, EventType.SANCTION),
    DEMO(EventType.PROTEST),
    HUNGER(EventType.PROTEST),
    BOYCOTT(EventType.PROTEST),
    STRIKE(EventType.PROTEST),
    OBSTRUCT(EventType.PROTEST),
    RIOT(EventType.PROTEST),
    DISCONTINUE(EventType.SANCTION),
    CONVICT(EventType.SANCTION),
    TROOPS(EventType.MOBILIZE),
    POLICE(EventType.MOBILIZE),
    MILITIA(EventType.MOBILIZE),
    WEAPONS(EventType.MOBILIZE),
    SEIZE(EventType.COERCE),
    CENSOR(EventType.COERCE),
    CURFEW(EventType.COERCE),
    CYBER(EventType.COERCE),
    DEPORT(EventType.COERCE),
    MARTIAL_LAW(EventType.COERCE),
    MISINFORMATION(EventType.COERCE),
    WITHHOLD(EventType.COERCE),
    ABDUCT(EventType.ASSAULT),
    AERIAL(EventType.ASSAULT),
    ASSASSINATE(EventType.ASSAULT),
    BEAT(EventType.ASSAULT),
    CLEANSING(EventType.ASSAULT),
    CROWD_CONTROL(EventType.ASSAULT),
    DESTROY(EventType.ASSAULT),
    DRONE(EventType.ASSAULT),
    EXECUTE(EventType.ASSAULT),
    EXPLOSIVES(EventType.ASSAULT),
    FIREARMS(EventType.ASSAULT),
    HEAVY_WEAPONS(EventType.ASSAULT),
    MASSACRE(EventType.ASSAULT),
    PRIMITIVE(EventType.ASSAULT),
    SEXUAL(EventType.ASSAULT),
    SUICIDE_ATTACK(EventType.ASSAULT),
    TORTURE(EventType.ASSAULT),
    UNCONVENTIONAL(EventType.ASSAULT);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<EventType> types;

    Mode(EventType... types) {
        this.types = Set.of(types);
    }

    /** Whether an event of the type can have this mode. */
    public boolean fits(EventType type) {
        return this == NONE || types.contains(type);
    }

    /** The name that stands in files: lower case, words parted by a hyphen; "" for {@link #NONE}. */
    public String label() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The mode of a label.
     *
     * @throws IllegalArgumentException if no mode has it
     */
    public static Mode of(String label) {
        return label.isBlank()
                ? NONE
                : valueOf(label.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
