package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.ActorDirectory.Holder;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.Resolution.Certainty;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Title;

/** Says who held the office that a phrase names on the story's day: "the French president", "the NATO chief". */
final class OfficeHolders {

    /** How many days before an office begins its holder-to-be may be called "president-elect". */
    private static final int DAYS_ELECT = 200;

    private static final String ELECT = "-elect";

    /** Titles for who heads a body, whatever the office is called there. */
    private static final Set<String> HEADING = Set.of("leader", "chief", "head", "secretary general", "director");

    /** Offices that one minister holds under either name. */
    private static final Map<String, String> TWINS = Map.of(
            "economy minister",
            "finance minister",
            "finance minister",
            "economy minister",
            "justice minister",
            "attorney general",
            "interior minister",
            "public security minister");

    /** What the offices are called that head a body, whatever a text calls who holds them: "the CIA chief". */
    private static final List<String> HEADS_OF_BODIES =
            List.of("leader", "director", "head", "chief", "chairman", "president", "commissioner", "commander");

    /** Roles that many hold at once, so that nation and day do not say who. */
    private static final Set<String> OF_MANY = Set.of(
            "spokesman",
            "minister",
            "official",
            "lawmaker",
            "senator",
            "representative",
            "ambassador",
            "envoy",
            "adviser",
            "commander",
            "general",
            "governor",
            "mayor",
            "judge",
            "candidate",
            "presidential candidate",
            "rebel leader",
            "prince",
            "deputy minister",
            "rebel commander",
            "party leader",
            "diplomat",
            "negotiator",
            "leader",
            "member",
            "deputy foreign minister",
            "prosecutor",
            "dissident",
            "activist",
            "secretary",
            "director",
            "chairman",
            "chief",
            "head",
            "member of the presidency",
            "security chief",
            "warlord",
            "separatist leader");

    private final ActorDirectory directory;
    private final Resolutions resolutions;
    private final LocalDate date;
    private final StoryMemory memory;

    OfficeHolders(ActorDirectory directory, Resolutions resolutions, LocalDate date, StoryMemory memory) {
        this.directory = directory;
        this.resolutions = resolutions;
        this.date = date;
        this.memory = memory;
    }

    /**
     * Who held it.
     *
     * @return empty where many hold such an office, where it is somebody's past, or where the directory knows nobody
     */
    Optional<Reading> read(Title title, Clues clues) {
        if (title.role().isEmpty() || clues.former || clues.indefinite || clues.elsewhere) {
            return Optional.empty();
        }
        if (clues.sector.equals("OPP") && title.sector().equals("GOV")) {
            return Optional.empty(); // "the shadow home secretary"
        }
        Clues asked = new Clues();
        asked.fillFrom(clues);
        asked.title = title;
        asked.acting = clues.acting;
        boolean home = clues.hasHome() || title.role().equals("leader");
        for (String code : PersonChooser.homes(asked, home ? null : memory.plainNation())) {
            Optional<Holder> holder = holder(title, clues, code);
            if (holder.isPresent()) {
                Certainty certainty = clues.hasHome() ? Certainty.SURE : Certainty.LIKELY;
                return Optional.of(reading(holder.get(), asked, title, certainty));
            }
        }
        return Optional.empty();
    }

    private Optional<Holder> holder(Title title, Clues clues, String code) {
        String role = title.role();
        if (!clues.place.isEmpty()) {
            String place = Lexicon.LANDS_OF.getOrDefault(clues.place, clues.place);
            Optional<Holder> there = directory.holder(title.name() + " of " + place, code, date);
            if (there.isPresent() || !clues.capital) {
                return there;
            }
        }
        if (role.endsWith(ELECT) || clues.future) {
            String office = role.endsWith(ELECT) ? role.substring(0, role.length() - ELECT.length()) : role;
            return directory.nextHolder(office, code, date, DAYS_ELECT);
        }
        Organisation body = clues.organisation;
        if (body != null
                && body.code().equals(code)
                && HEADING.contains(role)
                && !body.code().equals(body.country())) {
            return directory.head(code, clues.fresh ? date.plusDays(1) : date);
        }
        if (body != null) {
            return ofBody(title, body, code);
        }
        boolean state = clues.sector.isEmpty();
        if (role.equals("leader")) {
            return state ? directory.leader(code, date) : Optional.empty();
        }
        if (OF_MANY.contains(role)) {
            return Optional.empty();
        }
        LocalDate day = clues.fresh ? date.plusDays(1) : date; // who comes, on the day of a change
        if (clues.acting || acting(role)) {
            return stopgap(role, code);
        }
        String twin = TWINS.getOrDefault(role, role);
        return directory
                .holder(role, code, day)
                .or(() ->
                        directory.holders(role, code).isEmpty() ? directory.holder(twin, code, day) : Optional.empty());
    }

    private static boolean acting(String role) {
        int space = role.indexOf(' ');
        return space > 0 && Lexicon.ACTING.contains(role.substring(0, space));
    }

    /** Who holds an office for a time: under that name of it, as "acting" in it, or simply in it. */
    private Optional<Holder> stopgap(String role, String code) {
        String office = acting(role) ? role.substring(role.indexOf(' ') + 1) : role;
        return directory
                .holder("acting " + office, code, date)
                .or(() -> directory.holder(role, code, date))
                .or(() -> directory.holder("interim " + office, code, date))
                .or(() -> directory.holder(office, code, date));
    }

    /** Who held an office in a body, by its name there: "the ICC prosecutor", "the director of the FBI". */
    private Optional<Holder> ofBody(Title title, Organisation body, String code) {
        Optional<Holder> found = OF_MANY.contains(title.role()) && code.equals(body.country())
                ? Optional.empty()
                : directory.holder(title.role(), code, date);
        String state = body.country();
        if (found.isEmpty() && !state.isEmpty()) {
            found = directory.holder(title.name() + " of the " + body.name(), state, date);
            List<String> names = new ArrayList<>(body.aliases());
            names.add(body.name());
            List<String> offices = HEADING.contains(title.role()) ? HEADS_OF_BODIES : List.of(title.name());
            for (String name : names) {
                for (String office : offices) {
                    found = found.or(() -> directory.holder(office + " of the " + name, state, date))
                            .or(() -> directory.holder(office + " of " + name, state, date))
                            .or(() -> directory.holder(name + " " + office, state, date));
                }
            }
        }
        return found;
    }

    private Reading reading(Holder holder, Clues asked, Title title, Certainty certainty) {
        Resolution r = resolutions.person(holder.person(), asked, date, certainty, "who held the office on the day");
        List<String> names = List.of(Spelling.plain(r.name()).split(" ", -1));
        String gender = directory.isFemaleName(names.get(0)) ? "f" : title.gender();
        return new Reading(List.of(r), Shape.PERSON, false, holder.person(), names, title.role(), gender, false);
    }
}
