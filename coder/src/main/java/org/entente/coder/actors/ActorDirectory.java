package org.entente.coder.actors;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.directory.CompiledDirectory;
import org.entente.coder.actors.directory.Facts;
import org.entente.coder.actors.directory.FactsReader;
import org.entente.coder.actors.directory.NameScan;
import org.entente.coder.actors.directory.NameTable;
import org.entente.coder.actors.directory.NameTableMaker;
import org.entente.coder.actors.directory.OfficeOverlaps;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Person;
import org.entente.coder.actors.directory.State;
import org.entente.coder.actors.directory.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * The world's political actors: who is called what, and who held which office when.
 *
 * <p>Immutable, and shared between threads.
 */
public final class ActorDirectory {

    /** The offices that may head an organisation, the likeliest first. */
    private static final List<String> HEADS = List.of(
            "secretary general",
            "director general",
            "managing director",
            "high commissioner",
            "executive director",
            "president",
            "chairman",
            "director",
            "leader",
            "supreme leader",
            "political leader",
            "party leader",
            "chief executive",
            "commander",
            "rebel leader");

    /** How long two may share an office while one hands it to the other. */
    private static final int HANDOVER_DAYS = 45;

    private final Facts facts;
    private final NameTable names;
    private final Map<String, List<Holder>> holders = new HashMap<>();
    private final Set<String> femaleNames;
    private final Map<String, Organisation> organisations = new HashMap<>();

    private volatile @Nullable SoundIndex sounds;

    /**
     * Somebody in office.
     *
     * @param person who
     * @param tenure the office and its years
     */
    record Holder(Person person, Tenure tenure) {}

    private ActorDirectory(Facts facts, NameTable names) {
        this.facts = facts;
        this.names = names;
        this.femaleNames = new HashSet<>(facts.femaleNames());
        facts.organisations().forEach(o -> organisations.putIfAbsent(o.code(), o));
        for (Person person : facts.people()) {
            for (Tenure tenure : person.tenures()) {
                holders.computeIfAbsent(tenure.country() + "/" + tenure.role(), k -> new ArrayList<>(4))
                        .add(new Holder(person, tenure));
            }
        }
    }

    /** The directory that ships. */
    public static ActorDirectory load() {
        return load(Optional.empty());
    }

    /**
     * The directory that ships, with what a user's codebook adds to it or puts in its place.
     *
     * @param extraFolder the codebook; its {@code actors} folder, where it has one, holds files like the shipped ones
     */
    public static ActorDirectory load(Optional<Path> extraFolder) {
        Optional<CompiledDirectory> compiled = extraFolder.isPresent() ? Optional.empty() : CompiledDirectory.load();
        return compiled.map(c -> new ActorDirectory(c.facts(), c.names())).orElseGet(() -> ofTables(extraFolder));
    }

    /** The directory as the tables have it, with file and line of each row; slower to load than as it was compiled. */
    public static ActorDirectory ofTables(Optional<Path> extraFolder) {
        Facts facts = FactsReader.read(extraFolder);
        return new ActorDirectory(facts, NameTableMaker.make(facts));
    }

    /** All facts, as the files have them. */
    public Facts facts() {
        return facts;
    }

    /** People by the sound of their names; made when it is first asked for. */
    SoundIndex sounds() {
        SoundIndex made = sounds;
        if (made == null) {
            made = new SoundIndex(facts.people());
            sounds = made;
        }
        return made;
    }

    NameTable names() {
        return names;
    }

    boolean isFemaleName(String firstName) {
        return femaleNames.contains(firstName.toLowerCase(java.util.Locale.ROOT));
    }

    Optional<State> state(String code) {
        return Optional.ofNullable(facts.states().get(code));
    }

    /** The country of the organisation with that code, "" where it has none. */
    String countryOf(String code) {
        Organisation organisation = organisations.get(code);
        return organisation == null ? "" : organisation.country();
    }

    /** The first organisation with that code, or null. */
    @Nullable
    Organisation organisation(String code) {
        return organisations.get(code);
    }

    /** Everybody who ever held the office there, whenever. */
    List<Holder> holders(String role, String country) {
        return holders.getOrDefault(country + "/" + role, List.of());
    }

    /**
     * Who held the office on that day. On the day of a change who leaves it, of whom that day's news speaks; nobody where
     * several hold an office of that name at once.
     */
    Optional<Holder> holder(String role, String country, LocalDate day) {
        List<Holder> on = holders(role, country).stream()
                .filter(h -> h.tenure().years().contains(day))
                .sorted(Comparator.comparing(h -> h.tenure().years().from()))
                .toList();
        if (on.size() < 2) {
            return on.stream().findFirst();
        }
        Holder last = on.get(on.size() - 1);
        Holder before = on.get(on.size() - 2);
        if (before.person().equals(last.person())) {
            return Optional.of(last);
        }
        if (last.tenure().years().from().equals(day)) {
            return Optional.of(before);
        }
        boolean sideBySide =
                before.tenure().years().contains(last.tenure().years().from().plusDays(HANDOVER_DAYS))
                        && before.tenure().years().contains(day.plusDays(HANDOVER_DAYS));
        return sideBySide && !OfficeOverlaps.isHeldByOne(role) ? Optional.empty() : Optional.of(last);
    }

    /** Who is the first to hold the office after that day, within as many days. */
    Optional<Holder> nextHolder(String role, String country, LocalDate day, int days) {
        return holders(role, country).stream()
                .filter(h -> h.tenure().years().from().isAfter(day)
                        && h.tenure().years().from().isBefore(day.plusDays(days)))
                .min(Comparator.comparing(h -> h.tenure().years().from()));
    }

    /** Who headed the organisation with that code on that day, whatever its office is called. */
    Optional<Holder> head(String organisation, LocalDate day) {
        for (String role : HEADS) {
            Optional<Holder> found = holder(role, organisation, day);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Who led the state on that day, in whatever office leads it. */
    Optional<Holder> leader(String country, LocalDate day) {
        for (String role : leadingRoles(country)) {
            Optional<Holder> found = holder(role, country, day);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The offices that may lead the state, the likeliest first. */
    List<String> leadingRoles(String country) {
        List<String> roles = new ArrayList<>();
        String own = facts.leadingRoles().get(country);
        if (own != null) {
            roles.add(own);
        }
        roles.addAll(List.of(
                "leader",
                "supreme leader",
                "president",
                "party leader",
                "king",
                "prime minister",
                "chancellor",
                "chief adviser",
                "head of state",
                "military ruler",
                "emir",
                "sultan",
                "prince",
                "acting president",
                "interim president"));
        return roles;
    }

    /** A scan for all names of the directory in text, fast and without grammar; for one thread. */
    public NameScan scan() {
        return new NameScan(names);
    }
}
