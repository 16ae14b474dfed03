package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.Resolution.Certainty;
import org.entente.coder.actors.directory.Agent;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.actors.directory.State;
import org.entente.coder.actors.directory.Title;
import org.jspecify.annotations.Nullable;

/** Reads a phrase whose head is a noun for agents or a title: "Russian troops", "the French president", "the minister". */
final class RoleReader {

    /** Sectors whose people and bodies are somebody's, so that the story's nation is meant where none is named. */
    private static final Set<String> SOMEBODYS =
            Set.of("GOV", "MIL", "COP", "REB", "OPP", "LEG", "JUD", "SPY", "PTY", "UAF", "SEP", "ELI");

    /** States that stories name for what they do elsewhere, so that fighters in them are seldom theirs. */
    private static final Set<String> POWERS =
            Set.of("USA", "GBR", "FRA", "DEU", "CAN", "AUS", "JPN", "ITA", "NLD", "BEL", "DNK", "NOR", "SWE", "POL");

    /** Sectors of those who serve a state, whose supporters are none of its servants. */
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "ELI", "LEG", "JUD", "SPY", "COP");

    /** Sectors whose people a story that speaks of one nation alone takes from it. */
    private static final Set<String> AT_HOME = Set.of("LAB", "EDU", "HLH", "UAF", "OPP");

    private static final Set<String> NEWSPAPERS = Set.of(
            "paper",
            "newspaper",
            "daily",
            "state media",
            "state television",
            "state radio",
            "local media",
            "state news agency",
            "official news agency");

    private static final Set<String> BEARING_ARMS = Set.of("MIL", "UAF", "CRM");

    /** Whose they are is said by a pronoun, so that it is not for the story to say. */
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");

    /** Sectors whose people are those of the story's country even where no article says so: "troops", "police". */
    private static final Set<String> ARMED = Set.of("MIL", "COP", "REB");

    /** Titles of whoever heads something, by the sector of those who head what no directory of politics has. */
    static final Map<String, String> PRIVATE = Map.ofEntries(
            Map.entry("president", "BUS"),
            Map.entry("vice president", "BUS"),
            Map.entry("chairman", "BUS"),
            Map.entry("chief executive", "BUS"),
            Map.entry("director", "BUS"),
            Map.entry("chief of staff", "BUS"),
            Map.entry("managing director", "BUS"),
            Map.entry("spokesman", "BUS"),
            Map.entry("chief", ""),
            Map.entry("head", ""),
            Map.entry("leader", ""));

    /** Nouns for many states at once, which are not the story's. */
    private static final Set<String> LANDS = Set.of("country", "state", "nation", "government", "capital", "power");

    /** Sectors of those who serve a state, who are the story's where it is about one state alone. */
    private static final Set<String> PUBLIC = Set.of("GOV", "LEG", "COP", "JUD", "MIL");

    /** Who serves abroad, so that the story's nation need not be theirs. */
    private static final Set<String> ABROAD = Set.of(
            "diplomat",
            "ambassador",
            "envoy",
            "special envoy",
            "foreign minister",
            "delegate",
            "negotiator",
            "mediator",
            "emissary",
            "investigator",
            "inspector",
            "peacekeeper",
            "leader",
            "minister",
            "finance minister",
            "head of state",
            "head of government",
            "president",
            "prime minister");

    /** As many words make a description that says more of whose somebody is than a body beside it. */
    private static final int MANY_WORDS = 4;

    /** Who heads companies, and bodies of other sectors too: "the Lib Dem chief executive". */
    private static final Set<String> HEADS_OF_ANYTHING =
            Set.of("chief executive", "managing director", "chief operating officer", "chief financial officer");

    /** Communities of faith or kind, whose councils and commissions are no state's. */
    private static final Pattern OF_A_COMMUNITY = Pattern.compile(
            "(Islamic|Muslim|Jewish|Catholic|Christian|Anglican|Hindu|Sikh|Buddhist|Evangelical|Baptist|Methodist|Women's|"
                    + "Youth|Students'?) .*");

    private static final Pattern FLYING = Pattern.compile("(drone|missile|rocket|plane|aircraft|jet|bomber)s?$");

    /** What is said of those of other lands or of many. */
    private static final Set<String> FOREIGN = Set.of(
            "western", "foreign", "world", "european", "arab", "african", "asian", "international", "global", "allied");

    private final OfficeHolders holders;
    private final Resolutions resolutions;
    private final StoryMemory memory;

    RoleReader(ActorDirectory directory, Resolutions resolutions, LocalDate date, StoryMemory memory) {
        this.holders = new OfficeHolders(directory, resolutions, date, memory);
        this.resolutions = resolutions;
        this.memory = memory;
    }

    /** Whether a sector is that of people under arms against a state. */
    static boolean fighters(String sector) {
        return sector.equals("REB") || sector.equals("UAF") || sector.equals("SEP") || sector.equals("CRM");
    }

    /**
     * Who it is.
     *
     * @param head the noun or title
     * @param clues what stands beside it
     * @param text the whole phrase
     * @param core the phrase without what follows the head
     */
    Optional<Reading> read(Unit head, Clues clues, List<String> determiners, String text, String core) {
        Title title = (Title) entity(head, Title.class);
        Agent agent = (Agent) entity(head, Agent.class);
        boolean plural = head.is(Sense.Kind.TITLES)
                || head.is(Sense.Kind.AGENTS) && !head.is(Sense.Kind.AGENT) && !head.is(Sense.Kind.TITLE);
        boolean body = agent != null && agent.kind() == Agent.Kind.BODY;
        String noun = agent != null ? agent.name() : title == null ? "" : title.name();
        boolean owned = determiners.stream().anyMatch(POSSESSIVES::contains);
        if (!clues.hasHome() && !clues.indefinite && !clues.specified && !owned) {
            Optional<Reading> before = memory.described(noun, plural && !body)
                    .or(() -> title == null || title.role().isEmpty() || plural
                            ? Optional.empty()
                            : memory.described(title.role(), false).filter(r -> r.shape() == Shape.PERSON))
                    .filter(r -> !body || r.shape() == Shape.BODY);
            if (before.isPresent() && (determiners.contains("the") || determiners.contains("this") || body || plural)) {
                return before;
            }
        }
        if (title != null && !plural) {
            Optional<Reading> holder = holders.read(title, clues);
            if (holder.isPresent()) {
                return holder;
            }
        }
        String own = agent != null ? agent.sector() : title == null ? "" : title.sector();
        boolean inherits = agent != null && agent.inherits() || own.isEmpty();
        boolean personal = false;
        if (Lexicon.PRIVATE_PEOPLE.contains(noun)
                || Lexicon.ADHERENTS.contains(noun) && OF_STATE.contains(clues.sector)) {
            clues.sector = own.isEmpty() ? "CVL" : own;
            inherits = false;
            personal = true;
        }
        String sector = clues.elsewhere && title != null && !clues.hasHome()
                ? PRIVATE.getOrDefault(title.role(), sector(own, inherits, clues, noun))
                : personal ? clues.sector : sector(own, inherits, clues, noun);
        boolean ofCompany = noun.equals("officer") && sector.equals("COP")
                || noun.equals("official") && sector.equals("GOV") && !clues.hasHome() && memory.ofBusiness();
        if (clues.elsewhere && ofCompany) {
            sector = "BUS";
        }
        if (clues.elsewhere && agent != null && title == null && own.equals("GOV") && !clues.hasHome()) {
            sector = "";
        }
        if (body
                && sector.equals("GOV")
                && !clues.hasHome()
                && OF_A_COMMUNITY.matcher(core).matches()) {
            sector = "NGO";
        }
        if (clues.former && !body && !LASTING.contains(sector)) {
            sector = "ELI";
        }
        Shape shape = body ? Shape.BODY : plural ? Shape.PEOPLE : Shape.PERSON;
        String home = agent != null ? agent.home() : "";
        if (home.isEmpty() && title != null && !plural && title.countries().size() == 1) {
            home = title.countries().get(0);
        }
        String gender = title == null ? "" : title.gender();
        return Optional.of(new Reading(
                actors(
                        clues,
                        sector,
                        home,
                        clues.former ? "" : office(title, plural),
                        text,
                        core,
                        noun,
                        clues.elsewhere || clues.specified,
                        Lexicon.RELATIONAL.contains(noun)
                                || clues.elsewhere
                                || plural
                                        && (LANDS.contains(noun.substring(noun.lastIndexOf(' ') + 1))
                                                || (ABROAD.contains(noun) || FOREIGN.contains(firstWord(noun)))),
                        definite(clues, determiners, core, head, shape, sector)),
                shape,
                plural,
                null,
                List.of(),
                noun,
                gender,
                false));
    }

    /**
     * Whether a phrase without a home speaks of the one that its story is about: "the government", "troops", "police
     * officers", but not "Western officials" or "a minister".
     */
    private static boolean definite(
            Clues clues, List<String> determiners, String core, Unit head, Shape shape, String sector) {
        boolean ofTheLand = sector.equals("COP") || sector.equals("JUD");
        boolean officials = plain(core, head) && (shape == Shape.PEOPLE && PUBLIC.contains(sector) || ofTheLand);
        if (clues.indefinite) {
            boolean ofBody = !clues.sector.isEmpty() && core.split(" ", -1).length < MANY_WORDS;
            boolean ofParty = sector.equals("PTY") || sector.equals("OPP");
            return officials || ofBody && (PUBLIC.contains(sector) || ofParty);
        }
        if (determiners.stream().anyMatch(POSSESSIVES::contains)) {
            return false;
        }
        if (determiners.contains("the") || determiners.contains("this")) {
            return true;
        }
        boolean known = plain(core, head) || !clues.sector.isEmpty();
        return known && (officials || shape == Shape.BODY || shape == Shape.PEOPLE && ARMED.contains(sector));
    }

    private static String firstWord(String noun) {
        int space = noun.indexOf(' ');
        return space < 0 ? "" : noun.substring(0, space);
    }

    /** Whether nothing stands before the head but words that do not say whose it is. */
    private static boolean plain(String core, Unit head) {
        long other = Arrays.stream(core.toLowerCase(Locale.ROOT).split("[ -]", -1))
                .filter(word -> !NEUTRAL.contains(word))
                .count();
        return other <= head.to() - head.from();
    }

    private static final Set<String> NEUTRAL =
            Set.of("senior", "top", "local", "high", "ranking", "key", "unnamed", "public", "chief", "other", "more");

    private static final Set<String> LASTING =
            Set.of("REB", "OPP", "CVL", "UAF", "CRM", "BUS", "MED", "EDU", "NGO", "SEP", "REL");

    private static String office(@Nullable Title title, boolean plural) {
        return title == null || plural ? "" : title.role();
    }

    private static @Nullable Object entity(Unit head, Class<?> type) {
        for (Sense s : head.senses()) {
            if (type.isInstance(s.entity())) {
                return s.entity();
            }
        }
        return null;
    }

    private static String sector(String own, boolean inherits, Clues clues, String noun) {
        String beside = clues.sector;
        Organisation o = clues.organisation;
        boolean group = o != null && o.code().isEmpty() && !own.isEmpty();
        if (group) {
            return own;
        }
        boolean ofPeople = o != null && o.kind().equals("people") && !own.isEmpty();
        if (o != null && !o.sector().isEmpty() && !ofPeople) {
            if (beside.isEmpty() || inherits) {
                beside = o.sector();
            }
            if (inherits
                    || own.equals("GOV") && !o.kind().equals("bloc")
                    || HEADS_OF_ANYTHING.contains(noun)
                    || (fighters(o.sector()) || o.sector().equals("COP")) && BEARING_ARMS.contains(own)) {
                return beside;
            }
        }
        if (beside.isEmpty()) {
            if (o != null && o.kind().equals("people") && !own.isEmpty()) {
                return own;
            }
            boolean soldiers = own.equals("IGO") && noun.contains("peace") && !clues.nations.isEmpty() && o == null;
            return soldiers ? "MIL" : own; // "Dutch peacekeepers"
        }
        boolean general = inherits || own.equals("GOV") || own.equals("CVL");
        if (general || own.equals("MIL") && (fighters(beside) || beside.equals("OPP") || beside.equals("COP"))) {
            return own.equals("MIL") && beside.equals("OPP") ? "REB" : beside;
        }
        return own;
    }

    /**
     * Whose people of that sector the story speaks of: of its nation; for soldiers and policemen, where it is about none that
     * has them, of whom it spoke so before. What flies may be anybody's.
     */
    private String storys(String sector, String core) {
        if (FLYING.matcher(core).find()) {
            return "";
        }
        if (core.endsWith("ministry")) { // "Russia will allow it, the foreign ministry said"
            Optional<String> state =
                    memory.subjectState().map(r -> r.first().country()).filter(c -> !c.isEmpty());
            if (state.isPresent()) {
                return state.get();
            }
        }
        String plain = memory.plainNation();
        boolean none = plain.isEmpty() || plain.equals("PSE");
        return none && ARMED.contains(sector) ? memory.nationOf(sector) : plain;
    }

    private List<Resolution> actors(
            Clues clues,
            String sector,
            String home,
            String office,
            String text,
            String core,
            String noun,
            boolean elsewhere,
            boolean relational,
            boolean definite) {
        if (clues.organisation != null) {
            Organisation o = clues.organisation;
            String country = o.country();
            State nation = clues.nation();
            if (nation == null
                    && o.kind().equals("people")
                    && !elsewhere
                    && (fighters(sector) || Lexicon.LOCALS.contains(noun))) {
                nation = resolutions.stateOf(memory.given().soleNation());
            }
            if (country.isEmpty() && nation != null && !o.kind().equals("igo")) {
                country = nation.country();
            }
            String code = resolutions.code(o);
            return List.of(new Resolution(
                    text,
                    code.isEmpty() ? country : code,
                    country,
                    sector,
                    office,
                    Certainty.SURE,
                    "the body named beside " + core));
        }
        List<Resolution> actors = new ArrayList<>(2);
        for (State nation : clues.nations) {
            actors.add(new Resolution(
                    text,
                    nation.code(),
                    nation.country(),
                    sector,
                    office,
                    Certainty.SURE,
                    "the nation named beside it"));
        }
        if (!actors.isEmpty()) {
            return actors;
        }
        if (!home.isEmpty()) {
            return List.of(resolutions.served(
                    text, home, sector, office, Certainty.LIKELY, "whose it is where nobody else is named"));
        }
        boolean locals = Lexicon.LOCALS.contains(noun)
                || Lexicon.ADHERENTS.contains(noun)
                || AT_HOME.contains(sector) && !Lexicon.OBSERVERS.contains(noun.substring(noun.lastIndexOf(' ') + 1))
                || sector.equals("MED") && NEWSPAPERS.contains(noun);
        boolean somebodys = SOMEBODYS.contains(sector) && !relational && definite;
        State nation = somebodys
                ? resolutions.stateOf(storys(sector, core))
                : locals && !elsewhere && (!relational || Lexicon.ADHERENTS.contains(noun))
                        ? resolutions.stateOf(memory.given().soleNation())
                        : null;
        boolean stranger = nation != null
                && (fighters(sector) && POWERS.contains(nation.code())
                        || sector.equals("MIL") && nation.code().equals("PSE"));
        if (stranger) {
            nation = null;
        }
        if (nation != null) {
            return List.of(new Resolution(
                    text,
                    nation.code(),
                    nation.country(),
                    sector,
                    office,
                    Certainty.LIKELY,
                    "the nation that the story is about"));
        }
        Certainty certainty = sector.isEmpty() ? Certainty.UNRESOLVED : Certainty.LIKELY;
        return List.of(new Resolution(
                text, "", "", sector, office, certainty, sector.isEmpty() ? "nothing says whose" : "the noun alone"));
    }
}
