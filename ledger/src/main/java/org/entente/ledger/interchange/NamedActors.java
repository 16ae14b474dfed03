package org.entente.ledger.interchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands actors that are named in words, as ICEWS does: {@code China}, {@code Police (India)}, {@code Angela Merkel},
 * {@code Activist (United Democratic Front)}.
 */
final class NamedActors {

    private static final Pattern ROLE_AND_HOME = Pattern.compile("(.+?) \\((.+)\\)");
    private static final int REMEMBERED = 50_000;

    private record Asked(String name, LocalDate day) {}

    private final ActorLookup lookup;

    @SuppressWarnings("serial") // never written anywhere
    private final Map<Asked, Party> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Party> eldest) {
            return size() > REMEMBERED;
        }
    };

    NamedActors(ActorLookup lookup) {
        this.lookup = lookup;
    }

    /** Who a name stands for on a day, by nothing but the name. */
    Party find(String name, LocalDate day) {
        Asked asked = new Asked(name, day);
        Party known = remembered.get(asked);
        if (known == null) {
            known = resolve(name, day);
            remembered.put(asked, known);
        }
        return known;
    }

    /**
     * Who a name stands for that came with a country and sectors.
     *
     * @param country the country's name, "" where the actor belongs to none
     * @param sectors names of sectors, parted by commas
     */
    Party find(String name, String country, String sectors, LocalDate day) {
        Party byName = find(name, day);
        Optional<String> code = Countries.named(country);
        boolean theStateItself = Countries.named(name).isPresent();
        if (code.isEmpty() || theStateItself) {
            return byName;
        }
        String sector = byName.office().isEmpty() && !sectors.isEmpty() ? Sectors.of(sectors) : byName.sector();
        Party party = Party.of(byName.name(), code.get(), sector);
        boolean ownCode = !byName.code().isEmpty() && !Countries.isCode(byName.code());
        return new Party(
                party.name(), ownCode ? byName.code() : party.code(), party.country(), sector, byName.office());
    }

    private Party resolve(String name, LocalDate day) {
        Optional<String> state = Countries.named(name);
        if (state.isPresent()) {
            return lookup.find(name, day)
                    .filter(party -> party.code().equals(state.get()))
                    .orElseGet(() -> Party.of(name, state.get(), ""));
        }
        Matcher parts = ROLE_AND_HOME.matcher(name);
        if (!parts.matches()) {
            return lookup.find(name, day).orElseGet(() -> Party.unknown(name));
        }
        String sector = Sectors.of(parts.group(1));
        Party home = find(parts.group(2), day);
        if (Countries.isCode(home.country())) {
            return Party.of(name, home.country(), sector);
        }
        return new Party(name, home.code(), "", sector.isEmpty() ? home.sector() : sector, "");
    }
}
