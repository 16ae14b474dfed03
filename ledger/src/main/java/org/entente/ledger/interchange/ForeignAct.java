package org.entente.ledger.interchange;

import java.util.List;
import java.util.Optional;
import org.entente.model.CameoCode;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;

/**
 * What was done, as it stood in somebody else's data and as we understand it.
 *
 * @param code the code it had there, "" where it had none
 * @param text the words it had there, "" where it had none
 * @param cameo the CAMEO code, given or derived
 * @param type the PLOVER type; empty for a mere statement, which PLOVER does not count
 * @param mode the type's mode
 * @param contexts what it was about
 */
record ForeignAct(
        String code, String text, CameoCode cameo, Optional<EventType> type, Mode mode, List<Context> contexts) {

    ForeignAct {
        contexts = List.copyOf(contexts);
    }

    static ForeignAct of(String code, String text, CameoCode cameo) {
        return new ForeignAct(code, text, cameo, cameo.type(), cameo.mode(), cameo.contexts());
    }

    static ForeignAct of(String text, EventType type, Mode mode, List<Context> contexts) {
        return new ForeignAct("", text, Acts.typical(type, mode), Optional.of(type), mode, contexts);
    }
}
