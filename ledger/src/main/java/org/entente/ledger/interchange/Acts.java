package org.entente.ledger.interchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.CameoCode;
import org.entente.model.EventType;
import org.entente.model.Mode;

/** Understands what event data calls acts: CAMEO codes and names, PLOVER types. */
final class Acts {

    private static final Map<String, CameoCode> BY_NAME = byName();

    private Acts() {}

    /** The act of a CAMEO code, a CAMEO name or a PLOVER type. */
    static ForeignAct of(String word) throws RowFault {
        Optional<CameoCode> named = named(word);
        if (named.isPresent()) {
            return ForeignAct.of("", word, named.get());
        }
        if (word.matches("[0-9]{2,4}")) {
            return coded(word, "");
        }
        return ForeignAct.of(word, type(word), Mode.NONE, List.of());
    }

    /** Whether {@link #of} would understand the word. */
    static boolean known(String word) {
        try {
            of(word);
            return true;
        } catch (RowFault e) {
            return false;
        }
    }

    /**
     * The act of a CAMEO code. Leading zeros that a spreadsheet ate are put back, and a bare root (14) stands for its
     * general code (140).
     *
     * @param text the words that stood with the code
     */
    static ForeignAct coded(String digits, String text) throws RowFault {
        CameoCode cameo = CameoCode.find(digits)
                .or(() -> digits.length() == 2 ? CameoCode.find(digits + "0") : CameoCode.find("0" + digits))
                .or(() -> named(text))
                .orElseThrow(() -> new RowFault("there is no CAMEO code '" + digits + "'"));
        return ForeignAct.of(digits, text, cameo);
    }

    /** The PLOVER type of a word, in any case. */
    static EventType type(String word) throws RowFault {
        try {
            return EventType.valueOf(word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RowFault("'" + word + "' is no PLOVER type, CAMEO code or CAMEO name");
        }
    }

    /** The CAMEO code that says most plainly what a type and mode are: the shortest of those that become them. */
    static CameoCode typical(EventType type, Mode mode) {
        Comparator<CameoCode> plainest =
                Comparator.comparing((CameoCode code) -> code.mode() != mode).thenComparing(CameoCode::code);
        return CameoCode.all().stream()
                .filter(code -> code.type().equals(Optional.of(type)))
                .min(plainest)
                .orElseThrow();
    }

    private static Optional<CameoCode> named(String name) {
        return Optional.ofNullable(BY_NAME.get(normal(name)));
    }

    private static Map<String, CameoCode> byName() {
        Map<String, CameoCode> names = new HashMap<>();
        CameoCode.all().forEach(code -> names.put(normal(code.name()), code));
        return Map.copyOf(names);
    }

    private static String normal(String name) {
        return name.replace('_', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
