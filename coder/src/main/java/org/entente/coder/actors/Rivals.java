package org.entente.coder.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Antecedents.Candidate;
import org.entente.coder.actors.Antecedents.Kind;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;

/** Says what a noun phrase is to a pronoun: what manner of thing, and how much it stands out in its sentence. */
final class Rivals {

    private static final Set<String> COMPANY = Set.of(
            "inc",
            "corp",
            "co",
            "ltd",
            "plc",
            "llc",
            "group",
            "bank",
            "company",
            "university",
            "college",
            "council",
            "party",
            "association",
            "union",
            "institute",
            "federation",
            "league",
            "club",
            "agency",
            "committee",
            "commission",
            "board",
            "court",
            "hospital",
            "school",
            "industries",
            "airlines",
            "airways",
            "motors",
            "times",
            "post",
            "news",
            "foundation",
            "trust",
            "fund",
            "centre",
            "center",
            "office",
            "department",
            "ministry");
    private static final Set<String> ADDRESS = Set.of("mr", "mr.", "sir", "lord");
    private static final Set<String> ADDRESS_OF_WOMEN =
            Set.of("mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "baroness");
    private static final Set<String> PLACES = Set.of(
            "in", "at", "near", "from", "into", "across", "around", "outside", "inside", "through", "over", "within");
    private static final double IN_A_PLACE = 0.4;

    private final ActorDirectory directory;

    Rivals(ActorDirectory directory) {
        this.directory = directory;
    }

    /** A noun that names no political actor; empty where no pronoun can mean it. */
    Optional<Candidate> unknown(Sentence sentence, int number, Token head) {
        String tag = head.tag();
        if (!tag.startsWith("NN") || head.relation().startsWith("obl:tmod") || time(head)) {
            return Optional.empty();
        }
        String word = head.text().toLowerCase(Locale.ROOT);
        double weight = weight(sentence, head);
        if (tag.startsWith("NNP")) {
            return Optional.of(name(sentence, number, head, word, weight));
        }
        boolean plural = tag.equals("NNS");
        Kind kind = plural
                ? PersonNouns.several(word) ? Kind.PEOPLE : Kind.THINGS
                : PersonNouns.one(word) ? Kind.PERSON : Kind.THING;
        return Optional.of(
                new Candidate(number, head.index(), kind, PersonNouns.gender(word), weight, "n:" + head.lemma(), null));
    }

    private Candidate name(Sentence sentence, int number, Token head, String word, double weight) {
        String first = "";
        String last = word;
        String gender = "";
        boolean body = COMPANY.contains(word.replace(".", ""));
        for (Token each : sentence.tokens()) {
            boolean part = each.head() == head.index()
                    && (each.universalRelation().equals("flat")
                            || each.universalRelation().equals("compound"));
            if (each.head() == head.index() && each.text().equalsIgnoreCase("the")) {
                body = true;
            }
            if (!part) {
                continue;
            }
            String other = each.text().toLowerCase(Locale.ROOT);
            if (ADDRESS.contains(other)) {
                gender = "m";
            } else if (ADDRESS_OF_WOMEN.contains(other)) {
                gender = "f";
            } else if (each.index() > head.index() && each.universalRelation().equals("flat")) {
                first = first.isEmpty() ? last : first;
                last = other;
            } else if (first.isEmpty()) {
                first = other;
            }
            body |= COMPANY.contains(other.replace(".", ""));
        }
        if (gender.isEmpty() && directory.isFemaleName(first)) {
            gender = "f";
        }
        Kind kind = body ? Kind.BODY : !first.isEmpty() || !gender.isEmpty() ? Kind.PERSON : Kind.NAME;
        return new Candidate(number, head.index(), kind, gender, weight, "p:" + last, null);
    }

    private static boolean time(Token head) {
        return Set.of(
                        "monday",
                        "tuesday",
                        "wednesday",
                        "thursday",
                        "friday",
                        "saturday",
                        "sunday",
                        "january",
                        "february",
                        "march",
                        "april",
                        "june",
                        "july",
                        "august",
                        "september",
                        "october",
                        "november",
                        "december",
                        "year",
                        "week",
                        "month",
                        "day",
                        "today",
                        "yesterday",
                        "tomorrow",
                        "night",
                        "morning",
                        "time",
                        "pct",
                        "mln",
                        "dlrs",
                        "percent")
                .contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** A political actor that was named, described or meant by a pronoun. */
    Candidate known(Sentence sentence, int number, Token head, Reading reading) {
        Kind kind =
                switch (reading.shape()) {
                    case PERSON -> reading.plural() ? Kind.PEOPLE : Kind.PERSON;
                    case PEOPLE -> Kind.PEOPLE;
                    case BODY -> reading.plural() ? Kind.PEOPLE : Kind.BODY;
                    case STATE -> Kind.STATE;
                };
        return new Candidate(
                number, head.index(), kind, reading.gender(), weight(sentence, head), key(reading), reading);
    }

    private static String key(Reading reading) {
        if (reading.shape() == Shape.PERSON && !reading.names().isEmpty()) {
            return "p:" + reading.names().get(reading.names().size() - 1);
        }
        Resolution first = reading.first();
        if (reading.shape() == Shape.BODY && first.code().isEmpty()) {
            return "b:" + first.name(); // of two companies that no directory has neither is the other
        }
        return reading.shape() == Shape.STATE
                ? "s:" + first.code()
                : "a:" + first.code() + "/" + first.sector() + "/" + reading.role() + "/" + reading.plural();
    }

    /** How much a phrase stands out by its place in the sentence, 0 to 1. */
    private static double weight(Sentence sentence, Token head) {
        Token at = head;
        for (int steps = 0; at.universalRelation().equals("conj") && steps < 5; steps++) {
            at = sentence.token(at.head());
        }
        boolean placed = false;
        for (Token each : sentence.tokens()) {
            placed |= each.head() == head.index()
                    && each.universalRelation().equals("case")
                    && PLACES.contains(each.text().toLowerCase(Locale.ROOT));
        }
        return role(sentence, at) * (placed ? IN_A_PLACE : 1);
    }

    private static double role(Sentence sentence, Token at) {
        String relation = at.relation();
        if (relation.startsWith("nsubj")) {
            Token verb = sentence.token(at.head());
            boolean below = Set.of("acl", "advcl", "ccomp", "xcomp").contains(verb.universalRelation());
            return below ? 0.8 : 1;
        }
        return switch (relation) {
            case "root" -> 0.6;
            case "obj", "iobj" -> 0.55;
            case "obl:agent" -> 0.5;
            case "nmod:poss" -> 0.4;
            case "appos" -> 0.15;
            default -> relation.startsWith("obl") ? 0.35 : relation.startsWith("nmod") ? 0.25 : 0.2;
        };
    }
}
