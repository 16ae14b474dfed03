package org.entente.app.server.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Place;

/** Where states and organisations have their seat, so that a line on a map can lead from one to another: their capitals, not where anything happened. */
public final class Seats {

    private static final Map<String, Place> SEATS = read();

    private Seats() {}

    /** The seat of an actor, by its code; empty for those without one, such as armed groups. */
    public static Optional<Place> of(String code) {
        return Optional.ofNullable(SEATS.get(code));
    }

    private static Map<String, Place> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Seats.class.getResourceAsStream("seats.tsv")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            cell -> cell[0],
                            cell -> new Place(
                                    cell[1], cell[0], Double.parseDouble(cell[2]), Double.parseDouble(cell[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
