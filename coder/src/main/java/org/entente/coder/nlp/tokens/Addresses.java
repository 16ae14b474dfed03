package org.entente.coder.nlp.tokens;

/** Finds web and mail addresses. */
final class Addresses {

    private static final int SCHEME = 8;

    private Addresses() {}

    /** The end of the address that begins at {@code from}, or -1 if none does. */
    static int end(String text, int from, int limit) {
        boolean web = text.startsWith("http", from) || text.startsWith("www.", from) || text.startsWith("ftp:", from);
        if (!web && !mail(text, from, limit)) {
            return -1;
        }
        int stop = from;
        while (stop < limit
                && !Characters.space(text.charAt(stop))
                && "<>\"\u201C\u201D".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        while (stop > from && ".,;:!?)]}'\u2019".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        boolean scheme = text.substring(from, Math.min(stop, from + SCHEME)).contains(":/");
        return web && !scheme && !text.startsWith("www.", from) ? -1 : stop;
    }

    private static boolean mail(String text, int from, int limit) {
        int i = from;
        while (i < limit && (Characters.wordly(text.charAt(i)) || "._-+".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > from && i + 1 < limit && text.charAt(i) == '@' && Characters.wordly(text.charAt(i + 1));
    }
}
