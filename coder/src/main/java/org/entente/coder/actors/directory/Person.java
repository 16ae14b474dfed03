package org.entente.coder.actors.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody with dated offices.
 *
 * @param name the usual full name
 * @param aliases other names and spellings
 * @param tenures the offices held, in order of their beginning
 */
public record Person(String name, List<String> aliases, List<Tenure> tenures) implements Entity {

    public Person {
        aliases = List.copyOf(aliases);
        tenures = List.copyOf(tenures);
    }

    /** The office held on that day; of several the one begun last. */
    public Optional<Tenure> on(LocalDate day) {
        return tenures.stream().filter(t -> t.years().contains(day)).reduce((a, b) -> b);
    }

    /** The office held on that day, else the last one before it, else the first one after it. */
    public Tenure nearest(LocalDate day) {
        return on(day).or(() -> tenures.stream()
                        .filter(t -> t.years().to().isBefore(day))
                        .reduce((a, b) -> b.years().to().isBefore(a.years().to()) ? a : b))
                .orElse(tenures.get(0));
    }

    /** Days between the day and the nearest day in office: 0 in office, negative before the first. */
    public long daysAfterOffice(LocalDate day) {
        return tenures.stream()
                .mapToLong(t -> t.years().daysAfter(day))
                .reduce((a, b) -> Math.abs(b) < Math.abs(a) ? b : a)
                .orElse(Long.MAX_VALUE);
    }
}
