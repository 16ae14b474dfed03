package org.entente.analysis.history;

import java.time.LocalDate;
import java.util.List;

/** Knows which events the causes and effects of a history are. */
public interface NamedEvents {

    /** The ids of the causes of a day. */
    List<String> causes(LocalDate day);

    /** The ids of the effects from a day to another, both included, in order of their days; without those that are causes too. */
    List<String> effects(LocalDate from, LocalDate to);
}
