package org.entente.coder.places;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the clues for and against each name of one story. */
final class Clues {

    private static final Set<String> IN = words("in near outside around throughout across within inside");
    private static final Set<String> TO = words("to from into through toward towards via onto between leaving reach");
    private static final Set<String> BY = words("by with said says told asked and");
    private static final Set<String> DIRECTION =
            words("north south east west northern southern eastern western central "
                    + "northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown "
                    + "uptown upstate nearby greater metro metropolitan rural suburban mainland");
    private static final Set<String> TITLE = words("mr mrs ms miss dr judge rep sen gov president mayor chief officer "
            + "sgt lt capt col maj gen rev pastor coach sir lord lady king queen prince princess pope bishop justice "
            + "secretary minister director professor prof detective deputy senator congressman congresswoman attorney "
            + "sheriff superintendent principal spokesman spokeswoman chairman saint governor commissioner councilman "
            + "councilwoman councilor councillor alderman trooper dean father sister brother aunt uncle vice");
    private static final Set<String> COUNTY = words("county counties parish borough province oblast district township "
            + "governorate prefecture region territory municipality village");
    private static final Set<String> GOVERNMENT = words("police sheriff sheriffs mayor city council councilman fire "
            + "department town government gov governor sen rep sens reps attorney board commission public residents "
            + "planning chamber municipal community area metropolitan metro state national foreign ministry president "
            + "prime defense defence health air international democrat republican army embassy");
    private static final Set<String> STREET = words(
            "street st avenue ave road rd drive dr lane boulevard blvd court ct way pike highway parkway turnpike "
                    + "place plaza circle terrace trail bridge square building tower hall");
    private static final Set<String> INSTITUTION = words("university college school high elementary middle academy "
            + "hospital center centre institute church cemetery medical memorial theater theatre museum library hotel "
            + "park foundation bank inn club stadium arena mall funeral clinic symphony");
    private static final Set<String> PAPER =
            words("times herald tribune post news gazette journal daily press telegraph chronicle examiner sentinel "
                    + "review star sun observer courier dispatch register independent standard echo mercury globe");
    private static final Set<String> SAID = words("said says told asked added wrote explained noted argued who has had "
            + "thinks believes testified insisted replied recalled agreed");
    private static final Set<String> GENERATION = words("jr sr ii iii");

    private static final Set<String> GIVEN = Table.words("given.tsv");

    private final Usage usage;
    private final Map<String, int[]> inStory = new HashMap<>();

    /** Clues within a story made of these scans. */
    Clues(Usage usage, List<Scan> story) {
        this.usage = usage;
        story.forEach(this::count);
    }

    /** The clues for one name of the story; what is not there is nought. */
    Map<Clue, Double> of(Scan scan, int index) {
        Span span = scan.spans().get(index);
        Map<Clue, Double> values = new EnumMap<>(Clue.class);
        set(values, Clue.ANY, true);
        name(values, scan, span);
        before(values, scan, index);
        after(values, scan, index);
        usage(values, span);
        story(values, scan, index);
        return values;
    }

    private static void name(Map<Clue, Double> values, Scan scan, Span span) {
        long people = 0;
        boolean main = false;
        for (Candidate candidate : span.candidates()) {
            boolean bears = candidate.kind() != NameKind.OTHER;
            main |= bears;
            people = Math.max(
                    people,
                    bears ? candidate.place().population() : candidate.place().population() / 20);
        }
        set(values, Clue.PEOPLE, Math.log10(people + 100.0) - 3);
        set(values, Clue.OTHER_NAME_ONLY, !main);
        set(values, Clue.ABBREVIATION, span.key().indexOf('.') >= 0);
        set(values, Clue.COUNTRY, any(span, FeatureClass.COUNTRY, FeatureClass.CONTINENT));
        set(values, Clue.DIVISION, any(span, FeatureClass.DIVISION));
        set(
                values,
                Clue.FEATURE,
                any(span, FeatureClass.REGION, FeatureClass.WATER, FeatureClass.TERRAIN, FeatureClass.SITE));
        set(values, Clue.COUNTY_ONLY, only(span, FeatureClass.COUNTY));
        set(values, Clue.SECTION_ONLY, only(span, FeatureClass.SECTION));
        set(values, Clue.GIVEN, GIVEN.contains(span.key()));
        set(values, Clue.LONG, span.to() - span.from() > 1);
        set(values, Clue.CAPITALS, scan.first(span).allCapitals());
    }

    private static void before(Map<Clue, Double> values, Scan scan, int index) {
        Span span = scan.spans().get(index);
        Word first = scan.first(span);
        Word previous = scan.before(span);
        if (previous == null || first.gap() == Word.Gap.BREAK) {
            set(values, Clue.SENTENCE_START, true);
            return;
        }
        boolean named = index > 0 && scan.spans().get(index - 1).to() == span.from();
        if (first.gap() == Word.Gap.COMMA) {
            set(values, Clue.AFTER_NAME_COMMA, named);
        } else if (first.gap() == Word.Gap.HYPHEN) {
            set(values, Clue.AFTER_HYPHEN, true);
        } else if (first.gap() == Word.Gap.SPACE || first.gap() == Word.Gap.POINT) {
            String key = previous.key();
            set(values, Clue.AFTER_IN, IN.contains(key));
            set(values, Clue.AFTER_AT, key.equals("at"));
            set(values, Clue.AFTER_TO, TO.contains(key));
            set(values, Clue.AFTER_OF, key.equals("of"));
            set(values, Clue.AFTER_THE, key.equals("the"));
            set(values, Clue.AFTER_ON, key.equals("on"));
            set(values, Clue.AFTER_BY, BY.contains(key));
            set(values, Clue.AFTER_DIRECTION, DIRECTION.contains(key));
            set(values, Clue.AFTER_TITLE, TITLE.contains(key));
            set(values, Clue.AFTER_GIVEN, previous.capital() && GIVEN.contains(key));
            set(values, Clue.AFTER_INITIAL, previous.text().length() == 1 && previous.capital());
            set(values, Clue.AFTER_NAME, named && previous.capital());
            set(values, Clue.AFTER_CAPITAL, isBareCapital(scan, span));
        }
    }

    private static void after(Map<Clue, Double> values, Scan scan, int index) {
        Span span = scan.spans().get(index);
        Word next = scan.after(span);
        Word last = scan.words().get(span.to() - 1);
        set(values, Clue.POSSESSIVE, last.possessive());
        set(values, Clue.BEFORE_COUNTY, span.to() - span.from() > 1 && COUNTY.contains(last.key()));
        if (next == null) {
            return;
        }
        set(values, Clue.BEFORE_COMMA, next.gap() == Word.Gap.COMMA);
        set(values, Clue.BEFORE_AREA, lies(scan, index));
        set(values, Clue.BEFORE_HYPHEN, next.gap() == Word.Gap.HYPHEN);
        if (next.gap() == Word.Gap.SPACE) {
            String key = next.key();
            set(values, Clue.BEFORE_SAID, SAID.contains(key) && !next.capital());
            if (next.capital()) {
                capital(values, next, key);
            } else if (COUNTY.contains(key)) {
                set(values, Clue.BEFORE_COUNTY, true);
            }
        }
    }

    private static void capital(Map<Clue, Double> values, Word next, String key) {
        if (COUNTY.contains(key)) {
            set(values, Clue.BEFORE_COUNTY, true);
        } else if (GOVERNMENT.contains(key)) {
            set(values, Clue.BEFORE_GOVERNMENT, true);
        } else if (STREET.contains(next.text().toLowerCase(Locale.ROOT))) {
            set(values, Clue.BEFORE_STREET, true);
        } else if (INSTITUTION.contains(key)) {
            set(values, Clue.BEFORE_INSTITUTION, true);
        } else if (PAPER.contains(key)) {
            set(values, Clue.BEFORE_PAPER, true);
        } else if (next.text().length() == 1 || GENERATION.contains(key)) {
            set(values, Clue.BEFORE_INITIAL, true);
        } else if (!next.allCapitals()) {
            set(values, Clue.BEFORE_CAPITAL, true);
            set(values, Clue.GIVEN_BEFORE_CAPITAL, values.containsKey(Clue.GIVEN));
        }
    }

    private void usage(Map<Clue, Double> values, Span span) {
        Usage.Counts counts = usage.of(span.key());
        if (span.to() - span.from() == 1) {
            set(values, Clue.USED_LOWER, counts.lowerShare());
            set(values, Clue.USED_LOCATED, counts.locatedShare());
            set(values, Clue.USED_AFTER, counts.afterShare());
            set(values, Clue.USED_BEFORE, counts.beforeShare());
            set(values, Clue.UNSEEN, counts.lower() + counts.capital() == 0);
        }
    }

    private void story(Map<Clue, Double> values, Scan scan, int index) {
        int[] all = inStory.getOrDefault(scan.spans().get(index).key(), new int[4]);
        int[] own = new int[4];
        tally(scan, index, own);
        set(values, Clue.STORY_PERSON, Math.log1p(all[0] - own[0]));
        set(values, Clue.STORY_PLACE, Math.log1p(all[1] - own[1]));
        set(values, Clue.STORY_AREA, Math.log1p(all[2] - own[2]));
        set(values, Clue.STORY_LOWER, all[3] > 0);
    }

    private void count(Scan scan) {
        for (int i = 0; i < scan.spans().size(); i++) {
            tally(scan, i, inStory.computeIfAbsent(scan.spans().get(i).key(), k -> new int[4]));
        }
        for (Word word : scan.words()) {
            int[] counts = word.capital() ? null : inStory.get(word.key());
            if (counts != null) {
                counts[3]++;
            }
        }
    }

    private static void tally(Scan scan, int index, int[] counts) {
        Span span = scan.spans().get(index);
        Word previous = scan.before(span);
        Word next = scan.after(span);
        boolean joined = previous != null && scan.first(span).gap() == Word.Gap.SPACE;
        boolean free = next == null || !next.capital() || next.gap() != Word.Gap.SPACE;
        if (isBareCapital(scan, span)) {
            counts[0]++;
        } else if (previous != null && joined && IN.contains(previous.key()) && free) {
            counts[1]++;
        }
        counts[2] += lies(scan, index) ? 1 : 0;
    }

    /** Whether the span follows, by a space, a capitalised word that neither starts a sentence nor tells a direction. */
    private static boolean isBareCapital(Scan scan, Span span) {
        Word previous = scan.before(span);
        return previous != null
                && (scan.first(span).gap() == Word.Gap.SPACE || scan.first(span).gap() == Word.Gap.POINT)
                && previous.capital()
                && !(previous.gap() == Word.Gap.BREAK
                        && Keys.fold(previous.text()).length() < 4)
                && !DIRECTION.contains(previous.key())
                && !IN.contains(previous.key())
                && !previous.possessive();
    }

    /** Whether the name is followed by a comma and an area in which a place of that name lies. */
    private static boolean lies(Scan scan, int index) {
        Span area = scan.afterComma(index);
        return area != null && Containment.lies(scan.spans().get(index), area);
    }

    private static boolean any(Span span, FeatureClass... classes) {
        return span.candidates().stream()
                .anyMatch(c -> Set.of(classes).contains(c.place().featureClass()));
    }

    private static boolean only(Span span, FeatureClass featureClass) {
        return span.candidates().stream().allMatch(c -> c.place().featureClass() == featureClass);
    }

    private static void set(Map<Clue, Double> values, Clue clue, boolean present) {
        set(values, clue, present ? 1.0 : 0.0);
    }

    private static void set(Map<Clue, Double> values, Clue clue, double value) {
        if (value != 0) {
            values.put(clue, value);
        }
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
