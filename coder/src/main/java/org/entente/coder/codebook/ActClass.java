package org.entente.coder.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;

/**
 * Words that name the same kind of act.
 *
 * @param id such as {@code assault.attack}
 * @param type the PLOVER type; empty for labels, which look like acts and are none ("trade war")
 * @param mode the mode, {@link Mode#NONE} where it has none
 * @param cameo the CAMEO code, "" for labels
 * @param contexts what such acts are about
 * @param reciprocal whether its parties act on each other
 * @param local whether the place where it is done stands for whom it is done to, as with a curfew
 * @param modes words near it that give it another mode; the first that has one of its words counts
 * @param patterns the words
 * @param examples sentences that show it
 */
public record ActClass(
        String id,
        Optional<EventType> type,
        Mode mode,
        String cameo,
        List<Context> contexts,
        boolean reciprocal,
        boolean local,
        Map<Mode, Set<String>> modes,
        List<Pattern> patterns,
        List<Example> examples) {

    public ActClass {
        contexts = List.copyOf(contexts);
        modes = Collections.unmodifiableMap(new LinkedHashMap<>(modes));
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
    }
}
