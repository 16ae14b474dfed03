package org.entente.coder.nlp.tokens;

import java.util.Locale;
import java.util.Set;

/** The closed lists that the rules need; all in lower case and without full stops where words are looked up so. */
final class Lexicon {

    /** Abbreviations that a name or a number follows: a sentence does not end after one. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "fr", "sr", "st", "ste", "mt", "ft", "gen", "lt", "col",
            "maj", "capt", "cpt", "cmdr", "comdr", "sgt", "cpl", "pvt", "adm", "brig", "sen", "sens", "rep", "reps",
            "gov", "govs", "pres", "hon", "amb", "supt", "det", "insp", "atty", "gens", "drs", "profs", "no", "nos",
            "vs", "v", "art", "sec", "fig", "figs", "vol", "pp", "cf", "viz", "approx", "ca", "al-hajj", "attn", "op",
            "msgr", "sir", "esq", "min", "e.g", "i.e", "eq", "ph", "dept", "univ", "assn", "bros");

    /** Other abbreviations: a sentence may end after one. */
    private static final Set<String> OTHERS = Set.of(
            "inc", "corp", "co", "cos", "ltd", "llc", "plc", "jr", "etc", "et", "al", "a.m", "p.m", "am", "pm", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
            "thu", "thur", "thurs", "fri", "ave", "blvd", "rd", "ariz", "ark", "calif", "colo", "conn", "del", "fla",
            "ga", "ill", "ind", "kan", "ky", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
            "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ont", "que", "alta", "est", "ext", "govt",
            "intl", "natl", "hwy", "km", "lb", "lbs", "oz", "cu", "sq", "mln", "bln", "cts", "shrs", "dlrs");

    /** Abbreviations that are also words: only with a capital, or before a number. */
    private static final Set<String> ALSO_WORDS = Set.of(
            "no", "nos", "art", "fig", "figs", "sir", "min", "al", "am", "pm", "mar", "jun", "sep", "sun", "sat", "mon",
            "wed", "ill", "ind", "mass", "miss", "mo", "ore", "pa", "wash", "del", "ark", "ga", "co", "cos", "est",
            "ext", "op", "v", "ca", "mt", "ms", "fr", "st", "sec", "det", "hon", "pres", "rep", "reps", "gen", "col",
            "maj", "penn", "tex", "conn", "alta", "wis", "kan", "ave", "km", "lb", "oz", "cu", "sq", "ste", "ft", "ph",
            "neb", "thu", "fri", "tue", "rev", "adm", "amb", "bros", "et", "pp", "mln", "bln", "cts", "shrs", "dlrs",
            "lbs", "vol", "eq", "rd", "va", "vt", "jan", "dec");

    /** Abbreviations only before a number: otherwise they are words that end a sentence. */
    private static final Set<String> BEFORE_NUMBERS =
            Set.of("no", "nos", "art", "fig", "figs", "min", "vol", "op", "eq", "pp", "sec");

    /** Words that begin sentences far more often than they follow an abbreviation within one. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "he",
            "she",
            "it",
            "they",
            "we",
            "you",
            "i",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "without",
            "after",
            "before",
            "during",
            "since",
            "until",
            "under",
            "over",
            "about",
            "against",
            "among",
            "between",
            "despite",
            "as",
            "if",
            "when",
            "while",
            "although",
            "though",
            "because",
            "but",
            "and",
            "or",
            "so",
            "yet",
            "nor",
            "however",
            "meanwhile",
            "moreover",
            "also",
            "then",
            "there",
            "here",
            "what",
            "who",
            "where",
            "why",
            "how",
            "which",
            "no",
            "not",
            "some",
            "many",
            "most",
            "several",
            "both",
            "all",
            "each",
            "another",
            "other",
            "such",
            "earlier",
            "later",
            "last",
            "one",
            "two",
            "three",
            "now",
            "still",
            "once",
            "only",
            "even",
            "asked",
            "according",
            "officials",
            "police",
            "analysts",
            "nobody",
            "everyone",
            "none",
            "more",
            "mr",
            "mrs",
            "ms",
            "to",
            "critics",
            "is",
            "are",
            "was",
            "were",
            "did",
            "does",
            "do",
            "will",
            "would",
            "can");

    /** Prefixes that stay with their word across a hyphen, as the treebanks have it. */
    private static final Set<String> PREFIXES = Set.of(
            "e", "co", "re", "pre", "post", "non", "anti", "pro", "ex", "semi", "mid", "multi", "mini", "pan", "inter",
            "intra", "cross", "counter", "un", "sub", "ultra", "psycho", "socio", "trans", "super", "bi", "tri", "neo",
            "quasi", "pseudo", "over", "under", "micro", "macro", "mega", "hyper", "de", "dis", "extra", "infra",
            "auto", "bio", "geo", "mis", "proto", "out", "vice", "self-un", "uni", "omni", "para", "afro", "euro",
            "sino", "anglo", "franco", "russo", "indo");

    /** Words of reporting, which carry a sentence on after a question in quotation marks. */
    private static final Set<String> REPORTING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "told",
            "wrote",
            "added",
            "replied",
            "shouted",
            "wondered",
            "tweeted",
            "declared",
            "cried",
            "exclaimed",
            "demanded",
            "inquired",
            "quipped",
            "warned");

    /** Units that stand apart from the number before them. */
    private static final Set<String> UNITS = Set.of(
            "km", "kg", "cm", "mm", "m", "bn", "mn", "mln", "bln", "tn", "pm", "am", "k", "b", "g", "lb", "lbs", "ft",
            "mph", "kph", "hrs", "hr", "min", "sec", "mw", "kw", "gw", "mg", "ml", "p", "pc", "c", "f", "bpd", "mhz",
            "ghz", "gb", "mb", "tb", "p.m", "a.m", "p.m.", "a.m.", "kt", "nm", "x", "h", "yr", "yrs");

    private Lexicon() {}

    static boolean abbreviation(String word, boolean beforeNumber) {
        String key = lower(word);
        if (!BEFORE_NAMES.contains(key) && !OTHERS.contains(key)) {
            return false;
        }
        if (BEFORE_NUMBERS.contains(key)) {
            return beforeNumber;
        }
        return !ALSO_WORDS.contains(key) || Character.isUpperCase(word.charAt(0)) || beforeNumber;
    }

    static boolean beforeNames(String word) {
        return BEFORE_NAMES.contains(lower(word));
    }

    static boolean starter(String word) {
        return STARTERS.contains(lower(word));
    }

    static boolean prefix(String word) {
        return PREFIXES.contains(lower(word));
    }

    static boolean reporting(String word) {
        return REPORTING.contains(word);
    }

    static boolean unit(String word) {
        return UNITS.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
