package org.entente.coder.layout;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the words of a text are written, and how names are where the text does not say. */
final class WordCases {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*(?:\\.\\p{L}\\b)*\\.?");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?\\.?");
    private static final Pattern COMMON_ENDING = Pattern.compile("(?:ing|ed|ers|tion|tions|ment|ments|ly|ies|ness)$");
    private static final int SURE = 10;
    private static final Set<String> NAMES = names();

    /** Abbreviations that stay in capitals wherever they stand. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "us", "uk", "eu", "un", "uae", "ussr", "nato", "opec", "imf", "gatt", "oecd", "asean", "gcc", "wto", "who",
            "iaea", "osce", "cia", "fbi", "kgb", "plo", "ira", "eta", "anc", "ec", "eec", "gdp", "gnp", "ecb", "g7",
            "g20", "g8", "brics", "isis", "isil", "icc", "unhcr", "unicef", "unesco", "oas", "ecowas", "swapo", "unita",
            "pkk");

    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    private WordCases() {}

    /** Counts the forms of a text's words; the first word of a sentence counts least, because it is always large. */
    static WordCases of(String body) {
        WordCases cases = new WordCases();
        Matcher word = WORD.matcher(body);
        while (word.find()) {
            String form = bare(word.group());
            boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && form.indexOf('.') < 0;
            int weight = startsSentence(body, word.start()) || (capitals && form.length() > 5) ? 1 : 10;
            cases.forms
                    .computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new HashMap<>())
                    .merge(form, weight, Integer::sum);
        }
        return cases;
    }

    /** The word as running text would write it. */
    String restore(String word) {
        String possessive = word.toLowerCase(Locale.ROOT).matches(".+['’]s") ? word.substring(word.length() - 2) : "";
        String stem = word.substring(0, word.length() - possessive.length());
        return form(stem) + possessive.toLowerCase(Locale.ROOT);
    }

    private String form(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String dot = word.endsWith(".") && !INITIALS.matcher(word).matches() ? "." : "";
        String key = bare(small);
        Map<String, Integer> seen = forms.get(key);
        if (seen != null) {
            String form = heaviest(seen);
            // a common word that opens a sentence is large there and small elsewhere
            boolean opener = seen.size() == 1
                    && seen.getOrDefault(form, 0) < SURE
                    && COMMON_ENDING.matcher(key).find();
            return (opener && !NAMES.contains(key) ? small.substring(0, key.length()) : form)
                    + word.substring(key.length());
        }
        if (ABBREVIATIONS.contains(key) || (INITIALS.matcher(word).matches() && word.length() > 2)) {
            return word.toUpperCase(Locale.ROOT);
        }
        String inflected = inflected(key);
        if (inflected != null) {
            return inflected + dot;
        }
        return NAMES.contains(key) || NAMES.contains(key.replaceFirst("s$", "")) ? TrueCase.capitalised(small) : small;
    }

    /** The case of another form of the word: "sanctions" where the text has "sanction". */
    private @org.jspecify.annotations.Nullable String inflected(String word) {
        for (String other : new String[] {word + "s", word + "n", word.replaceFirst("(?:es|s|ed|ing|ns|n)$", "")}) {
            Map<String, Integer> seen = forms.get(other);
            if (seen != null && !other.equals(word) && other.length() > 2) {
                boolean large = Character.isUpperCase(heaviest(seen).charAt(0));
                return large ? TrueCase.capitalised(word) : word;
            }
        }
        return null;
    }

    private static String heaviest(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<String, Integer>comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static String bare(String word) {
        boolean sentenceEnd = word.endsWith(".") && !INITIALS.matcher(word).matches();
        return sentenceEnd ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean startsSentence(String body, int start) {
        int at = start - 1;
        while (at >= 0 && (Character.isWhitespace(body.charAt(at)) || "\"'“‘([".indexOf(body.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || ".!?:".indexOf(body.charAt(at)) >= 0;
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>(Set.of(
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
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
                "kremlin",
                "pentagon",
                "washington",
                "moscow",
                "beijing",
                "brussels",
                "london",
                "paris",
                "tokyo",
                "bonn",
                "berlin",
                "geneva",
                "soviet",
                "soviets",
                "british",
                "french",
                "german",
                "chinese",
                "japanese",
                "dutch",
                "swiss",
                "danish",
                "swedish",
                "spanish",
                "irish",
                "polish",
                "turkish",
                "finnish",
                "arab",
                "arabs",
                "european",
                "african",
                "asian",
                "american",
                "islamic",
                "muslim",
                "christian",
                "jewish",
                "israeli",
                "iraqi",
                "kuwaiti",
                "pakistani",
                "saudi",
                "thai",
                "greek",
                "czech",
                "gulf",
                "britain",
                "america",
                "korean",
                "philippine",
                "filipino",
                "taiwanese",
                "vietnamese",
                "portuguese",
                "lebanese",
                "palestinian",
                "palestinians",
                "kurdish",
                "congress",
                "parliament",
                "senate",
                "god"));
        names.remove("march");
        for (String code : Locale.getISOCountries()) {
            String name = new ULocale("", code).getDisplayCountry(ULocale.ENGLISH);
            for (String part : name.split("[^\\p{L}]+")) {
                if (part.length() > 2 && Character.isUpperCase(part.charAt(0))) {
                    names.add(part.toLowerCase(Locale.ROOT));
                    if (part.endsWith("a")) {
                        names.add(part.toLowerCase(Locale.ROOT) + "n");
                        names.add(part.toLowerCase(Locale.ROOT) + "ns");
                    }
                }
            }
        }
        return names;
    }
}
