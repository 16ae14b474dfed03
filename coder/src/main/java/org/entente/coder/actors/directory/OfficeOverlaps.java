package org.entente.coder.actors.directory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds two people at the same time in an office that one holds.
 *
 * <p>Dates may be known by month or year only: two tenures that share no more than the month or the year in which the office
 * changed hands are in order. So are several holders of an office that may have several (ministers, spokesmen, members of a
 * presidency). What is found need not be wrong: an acting president, or one person under two names, shows as well.
 */
public final class OfficeOverlaps {

    private static final int LONGEST_PARTICLE = 3;

    private static final Set<String> HELD_BY_ONE = Set.of(
            "president",
            "prime minister",
            "king",
            "queen",
            "chancellor",
            "supreme leader",
            "head of state",
            "governor general",
            "secretary general",
            "foreign minister",
            "defense minister",
            "interior minister",
            "finance minister",
            "central bank governor");

    private final Facts facts;

    private record Holder(String name, Period years, String where) {}

    /** Whether an office is one person's at a time, so that of two holders the later took it over. */
    public static boolean isHeldByOne(String role) {
        return HELD_BY_ONE.contains(role);
    }

    /** In these facts. */
    public OfficeOverlaps(Facts facts) {
        this.facts = facts;
    }

    /** A fault for each two people: the office, and who held it when; by office and time. */
    public List<Fault> find() {
        Map<String, List<Holder>> offices = new TreeMap<>();
        for (Person person : facts.people()) {
            for (Tenure tenure : person.tenures()) {
                if (!tenure.country().isEmpty() && HELD_BY_ONE.contains(tenure.role())) {
                    offices.computeIfAbsent(tenure.country() + " " + tenure.role(), office -> new ArrayList<>())
                            .add(new Holder(
                                    person.name(), tenure.years(), facts.where().of(tenure)));
                }
            }
        }
        List<Fault> found = new ArrayList<>();
        offices.forEach((office, holders) -> find(office, holders, found));
        return found;
    }

    private static void find(String office, List<Holder> holders, List<Fault> found) {
        holders.sort(Comparator.comparing(holder -> holder.years().from()));
        for (int i = 0; i < holders.size(); i++) {
            for (Holder other : holders.subList(i + 1, holders.size())) {
                Holder one = holders.get(i);
                if (!one.name().equals(other.name()) && clash(one.years(), other.years())) {
                    found.add(new Fault(
                            "office",
                            one.where() + " and " + other.where(),
                            office + ": " + one.name() + " (" + words(one.years()) + ") and " + other.name() + " ("
                                    + words(other.years()) + ")"
                                    + (alike(one.name(), other.name()) ? ", perhaps one person" : "")));
                }
            }
        }
    }

    /** Whether two tenures, the later one second, share more than the month or year of a change. */
    private static boolean clash(Period one, Period other) {
        if (!one.overlaps(other)) {
            return false;
        }
        LocalDate from = other.from();
        LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
        boolean yearOnly = from.getDayOfYear() == 1 || (to.getMonthValue() == 12 && to.getDayOfMonth() == 31);
        return !(YearMonth.from(from).equals(YearMonth.from(to)) || (yearOnly && from.getYear() == to.getYear()));
    }

    /** Whether two names share a word that is longer than a particle. */
    private static boolean alike(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.toLowerCase(Locale.ROOT).split("[ .-]+")));
        words.retainAll(Set.copyOf(List.of(other.toLowerCase(Locale.ROOT).split("[ .-]+"))));
        return words.stream().anyMatch(word -> word.length() > LONGEST_PARTICLE);
    }

    private static String words(Period years) {
        String to = years.to().equals(LocalDate.MAX) ? "now" : years.to().toString();
        return years.from().equals(LocalDate.MIN) ? "until " + to : years.from() + " to " + to;
    }
}
