package org.entente.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of the CAMEO ontology (Schrodt 2012), with the PLOVER type that it converts to.
 *
 * @param code three or four digits
 * @param name the name in the CAMEO codebook
 * @param goldstein the Goldstein score, -10 to 10
 * @param type the PLOVER type, empty for mere statements, which PLOVER does not count
 * @param mode the mode of that type
 * @param contexts what acts of this code are about
 */
public record CameoCode(
        String code, String name, double goldstein, Optional<EventType> type, Mode mode, List<Context> contexts) {

    private static final Map<String, CameoCode> BY_CODE = load();

    public CameoCode {
        contexts = List.copyOf(contexts);
    }

    /** The code of these digits, if there is one. */
    public static Optional<CameoCode> find(String digits) {
        return Optional.ofNullable(BY_CODE.get(digits));
    }

    /** All codes, in the order of the codebook. */
    public static Collection<CameoCode> all() {
        return BY_CODE.values();
    }

    private static Map<String, CameoCode> load() {
        Map<String, CameoCode> codes = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CameoCode.class.getResourceAsStream("cameo.tsv")), StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code\t") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .forEach(field -> codes.put(field[0], read(field)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(codes);
    }

    private static CameoCode read(String[] field) {
        return new CameoCode(
                field[0],
                field[1],
                Double.parseDouble(field[2]),
                field[3].isEmpty() ? Optional.empty() : Optional.of(EventType.valueOf(field[3])),
                Mode.of(field[4]),
                Arrays.stream(field[5].split(";"))
                        .filter(label -> !label.isBlank())
                        .map(Context::of)
                        .toList());
    }
}
