package org.entente.coder.actors;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Small closed classes of English words that say how a noun phrase is built. */
final class Lexicon {

    static final Set<String> DETERMINERS = words(
            """
            the a an this that these those all some many several both its his her their our my your more most
            other another any no such each every few hundreds thousands dozens scores at least about nearly
            almost over under around up than one two three four five six seven eight nine ten dozen million
            """);

    static final Set<String> INDEFINITE =
            words("""
            a an some many several another any no each every few one
            """);

    static final Set<String> PREPOSITIONS = words(
            """
            of in from for to at on with by against near inside under over between among into within outside
            across around along via about toward towards through throughout off during since without despite
            including like amid
            """);

    /** The prepositions after which stands whose agent somebody is. */
    static final Set<String> OF_HOME =
            words("""
            of in from for at inside within across throughout with on near
            """);

    static final Set<String> STOPS = words(
            """
            who which that whose whom where when while as after before because if but than is are was were has
            have had said says will would could can may might led backed based held accused amid being been not
            killed known
            """);

    static final Set<String> FORMER = words(
            """
            former ex deposed ousted late onetime retired then fallen toppled previous erstwhile
            """);

    static final Set<String> FUTURE = words("""
            incoming future designate
            """);

    /** Who holds an office for a time only. */
    static final Set<String> ACTING =
            words("""
            acting interim caretaker transitional provisional
            """);

    static final Set<String> PLACE_NOUNS = words(
            """
            city cities town towns village villages capital province provinces region regions port island
            islands territory territories district enclave peninsula border soil city-state suburb state airport
            base stronghold coast airspace embassy consulate camp exclave republic county valley heights nation
            country kingdom
            """);

    /** The lands within states whose adjectives stand beside their offices: "the Scottish first minister". */
    static final Map<String, String> LANDS_OF = Map.ofEntries(
            Map.entry("Scottish", "Scotland"),
            Map.entry("Welsh", "Wales"),
            Map.entry("Northern Irish", "Northern Ireland"),
            Map.entry("Bavarian", "Bavaria"),
            Map.entry("Texan", "Texas"),
            Map.entry("Californian", "California"),
            Map.entry("Crimean", "Crimea"),
            Map.entry("Sicilian", "Sicily"),
            Map.entry("Tasmanian", "Tasmania"));

    /** Adjectives that follow their noun: "rebels loyal to Machar". */
    static final Set<String> POSTPOSED = words(
            """
            loyal opposed close sympathetic hostile responsible critical faithful allied aligned linked
            """);

    /** Bodies that are no state's, so that whoever speaks for them is none of the state. */
    static final Set<String> PRIVATE_BODIES = words(
            """
            organization organisation company firm group association union body club corporation foundation
            charity institute society federation
            """);

    /** What follows a nation and a hyphen and says that it is not that nation's. */
    static final Set<String> NOT_OF = words(
            """
            backed supported funded sponsored occupied held controlled installed brokered trained armed supplied
            mediated aligned annexed administered imposed designated allied friendly made bound supervised
            proposed recognised recognized educated style born protected financed drafted appointed speaking
            monitored mandated listed inspired linked sanctioned
            """);

    static final Set<String> PREFIXES = words("""
            pro anti non
            """);

    static final Set<String> NAME_PARTICLES = words(
            """
            bin ibn al el de la del da dos van von der den di du abu ben bint ul ud e y
            """);

    /** Words that are capitalised for other reasons than being a family name. */
    static final Set<String> DOUBTFUL_SURNAMES = words(
            """
            may march major day young white law hope price rice black green brown king prince pope church banks
            bank long short best little field fields hill hall stone wood woods page grant mark christian love
            rose justice martin george james david john paul peter thomas michael scott lee kim park grace
            victor lord west north east south sunday monday friday august note do so can will an he she no than
            ban mine war peace home house union general state and in on to as at more most many del sun mao rock
            bush gore powell cook straw clean bond ford carter baker miller butler parker hunt cash case dean
            duke earl france paris london berlin israel jordan chad santos costa palacio salvador santiago san
            santa news media times post star ha le la van singer fox wolf bird crane rush reed cross pace point
            pike moon speaker
            """);

    /** Doubtful as words, but so prominent as persons that the name alone is theirs while they hold office. */
    static final Set<String> PROMINENT =
            words("""
            bush powell rice gore carter brown straw ban moon kim mao ford baker
            """);

    /** Nouns for who stands to somebody in a relation, so that a possessor is not whose they are. */
    static final Set<String> RELATIONAL = words(
            """
            ally allies counterpart counterparts neighbour neighbours neighbor neighbors rival rivals enemy enemies foe foes
            partner partners friend friends opponent opponents critic critics adversary adversaries colleague colleagues
            supporter supporters backer backers creditor creditors host hosts guest guests
            """);

    /** Of the nouns for relations those whose bearers are of the nation of whom they stand by or against. */
    static final Set<String> FOLLOWING =
            words("""
            supporter supporters critic critics opponent opponents
            """);

    /** Nouns for who stands by somebody, so that one without a home in a story is of the story's nation. */
    static final Set<String> ADHERENTS = words(
            """
            supporter supporters follower followers sympathiser sympathisers sympathizer sympathizers backer backers
            critic critics opponent opponents
            """);

    /** Nouns for kin and bystanders, who are private people whosever they are: "Isis families", "the minister's wife". */
    static final Set<String> PRIVATE_PEOPLE = words(
            """
            family families relative relatives kin father fathers mother mothers parent parents son sons daughter daughters
            brother brothers sister sisters wife wives husband husbands widow widows child children uncle cousin cousins
            nephew niece grandson fiancee girlfriend boyfriend civilian civilians resident residents villager villagers
            """);

    /** Nouns for who lives in a place, so that those of a story are of the nation that it is plainly about. */
    static final Set<String> LOCALS = words(
            """
            resident residents villager villagers civilian civilians citizen citizens voter voters local locals demonstrator
            demonstrators protester protesters protestor protestors crowd crowds mob mobs rioter rioters townspeople
            prisoner prisoners inmate inmates detainee detainees elder elders tribesman tribesmen worker workers farmer farmers
            """);

    /** Nouns for many, of whom an "of" says who they are: "a company of Nigerian infantry", "a group of lawmakers". */
    static final Set<String> MADE_UP = words(
            """
            group groups band bands gang gangs team teams crowd crowds handful contingent contingents company companies battalion
            battalions brigade brigades platoon platoons squad squads column columns convoy convoys number majority minority
            dozens pair couple trio alliance delegation delegations force army mob bunch wave party scores hundreds thousands
            """);

    /** What a name ends in that is a thing's and nobody's: "the Parliament Act", "the Taif Accord". */
    static final Set<String> THINGS = words(
            """
            act bill accord accords agreement treaty pact plan programme program project day week month year award prize cup
            show report review site law code charter convention protocol inquiry street road avenue square airport river lake
            festival conference summit campaign scheme strategy policy declaration resolution poll survey index highway bridge
            """);

    /** Nouns for agents that say of other nouns only what manner they are: "local partner forces". */
    static final Set<String> ALSO_ADJECTIVES =
            words("""
            local national regular native individual minor professional
            """);

    /** Nouns for those who rule, as the names of groups of states end in them. */
    static final Set<String> RULERS =
            words("""
            leaders governments presidents ministers premiers capitals
            """);

    /** Nouns for who serves somebody named after "to": "an aide to the president". */
    static final Set<String> SERVING = words(
            """
            aide aides adviser advisers advisor advisors assistant assistants deputy secretary lawyer lawyers
            """);

    /** Who speaks for a body or heads it, so that one without a home is of the body last named. */
    static final Set<String> OF_A_BODY = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "chief executive",
            "managing director",
            "executive director",
            "director general",
            "general secretary",
            "finance director",
            "press officer");

    /** What is risen up in, so that its people are rebels. */
    static final Set<String> RISINGS =
            words("""
            uprising rebellion insurgency revolt mutiny insurrection
            """);

    /** Nouns for who says of other lands what he knows, so that he need not be of the story's. */
    static final Set<String> OBSERVERS = words(
            """
            expert experts analyst analysts economist economists academic academics scholar scholars researcher researchers
            scientist scientists historian historians
            """);

    /** The words by which bodies are called once their whole name has been given. */
    static final Set<String> SHORT_OF_BODIES = words(
            """
            parliament commission congress senate assembly council committee court bank union community league front
            authority federation
            """);

    /** What belongs to the nation named before it and lies elsewhere: "the former Portuguese colony". */
    static final Set<String> DEPENDENT_LANDS = words(
            """
            colony colonies protectorate protectorates dependency dependencies possession possessions mandate satellite
            """);

    /** Nouns for parts of many things, which act politically only where the text says whose they are. */
    static final Set<String> OF_ANYTHING = words(
            """
            division divisions fund funds radio camp camps campaign campaigns station stations network networks unit units corps staff
            """);

    /** Nouns that name an actor only with a home, an article and an earlier mention, or another clue. */
    static final Set<String> GENERAL = words(
            """
            ally allies counterpart counterparts neighbour neighbours neighbor neighbors rival rivals enemy enemies foe foes
            partner partners friend friends opponent opponents critic critics adversary adversaries colleague colleagues
            country countries state states nation nations side sides group groups power powers alliance alliances member members
            source sources party parties team teams office offices industry body bodies board panel unit units network service
            services people man men woman women child children person persons family families resident residents leader leaders
            head heads chief chiefs director chairman deputy public society community communities market markets bank banks
            company companies firm firms union student students worker workers system club fund hospital school university
            intelligence security justice law star organization organisation organizations organisations agency agencies institution
            institutions tank tanks plane planes jet jets aircraft helicopter helicopters ship ships vessel vessels expert experts analyst analysts observer observers delegation mission committee commission council
            """);

    /** Past forms that do not end in -ed. */
    static final Set<String> PAST = words(
            """
            withdrew overran hid struck fell took shot won lost met fought drove fled left said told held kept sent brought
            caught began broke chose came went gave grew knew led made paid put quit ran rose saw sold set shook spoke stole
            stood swept swore taught thought threw wore wrote became beat bore bought built burnt cut dealt drew fed felt
            found flew forbade forgot froze got hit hurt laid lay lent let lit meant overthrew overtook rode rang read sank sat
            shut slew split spread stuck sought spent stormed upheld withheld withstood woke undertook retook
            """);

    private Lexicon() {}

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}
