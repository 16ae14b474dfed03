package org.entente.coder.actors;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Common nouns for people who are no political actors: a pronoun may mean them, and a name beside one of the trades is not
 * the politician's who bears the same name.
 */
public final class PersonNouns {

    private static final Set<String> MEN = words(
            """
            man boy father son husband brother uncle nephew grandfather grandson guy gentleman widower boyfriend
            actor waiter schoolboy stepfather lad monk
            """);

    private static final Set<String> WOMEN = words(
            """
            woman girl mother daughter wife sister aunt niece grandmother granddaughter lady widow girlfriend actress
            waitress schoolgirl stepmother bride nun
            """);

    private static final Set<String> EITHER = words(
            """
            person child baby infant teenager teen youngster youth adult parent spouse sibling cousin relative friend
            neighbour neighbor victim survivor witness patient passenger tourist visitor guest driver rider customer
            client consumer user reader viewer listener fan supporter follower critic opponent rival colleague
            pensioner homeowner tenant resident native newcomer immigrant migrant foreigner stranger hostage captive
            prisoner inmate suspect defendant accused convict murderer killer thief robber hacker spy agent
            hero heroine star celebrity winner loser contender champion nominee
            trader broker dealer banker investor shareholder economist analyst consultant executive manager boss
            entrepreneur industrialist farmer grower producer importer exporter refiner miner trucker
            journalist reporter correspondent editor columnist presenter broadcaster photographer blogger
            doctor nurse surgeon teacher pupil student scientist researcher astronomer engineer pilot captain
            professor academic historian lawyer solicitor barrister
            """);

    private static final Set<String> TRADES = words(
            """
            coach manager captain striker midfielder defender goalkeeper keeper winger forward fullback hooker prop lock
            flanker quarterback pitcher catcher shortstop outfielder infielder linebacker receiver guard center centre
            batsman bowler spinner all-rounder wicketkeeper opener golfer sprinter runner hurdler jumper thrower
            swimmer skater skier cyclist boxer wrestler jockey trainer driver referee umpire linesman seed player
            teammate team-mate champion medallist medalist athlete footballer rookie skipper
            actor actress singer songwriter rapper drummer guitarist bassist frontman vocalist musician composer
            conductor director producer screenwriter comedian comic presenter host dj star model designer artist
            painter sculptor novelist author poet playwright writer critic photographer dancer choreographer
            astronaut scientist researcher astronomer engineer inventor
            analyst economist trader broker dealer strategist banker executive
            """);

    private static final Pattern AGENTIVE =
            Pattern.compile(".{3,}(er|or|ist|ian|ant|ee|eer|crat|ite)s?|.{3,}(folk|goers)");

    private PersonNouns() {}

    /** Whether the word, in small letters, is a noun for one person. */
    public static boolean one(String word) {
        return MEN.contains(word)
                || WOMEN.contains(word)
                || EITHER.contains(word)
                || TRADES.contains(word)
                || word.endsWith("woman")
                || word.endsWith("man") && word.length() > 5;
    }

    /** Whether the word, in small letters, is a noun for several people. */
    public static boolean several(String word) {
        if (word.equals("people") || word.equals("men") || word.equals("women") || word.equals("children")) {
            return true;
        }
        if (word.endsWith("women") || word.endsWith("men") && word.length() > 5) {
            return true;
        }
        return word.endsWith("s") && one(word.substring(0, word.length() - 1)) || word.equals("wives");
    }

    /** Whether the word, in small letters, is by its ending or by itself a noun for people. */
    static boolean likely(String word) {
        return one(word) || several(word) || AGENTIVE.matcher(word).matches();
    }

    /** f, m or "", by the noun alone. */
    static String gender(String word) {
        if (WOMEN.contains(word) || word.endsWith("woman")) {
            return "f";
        }
        return MEN.contains(word) ? "m" : "";
    }

    /** Whether the word is a trade of sport, art, science or money, as it stands before a name: "striker Owen". */
    static boolean trade(String word) {
        return TRADES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}
