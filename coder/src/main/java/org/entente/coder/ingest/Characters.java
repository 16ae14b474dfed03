package org.entente.coder.ingest;

/** Clears away what is no character of any text: NUL, which databases refuse, and halves of surrogate pairs. */
final class Characters {

    private Characters() {}

    /** The words with a blank for each NUL and the replacement character for each half of a pair. */
    static String clean(String words) {
        int fault = firstFault(words);
        if (fault < 0) {
            return words;
        }
        StringBuilder clean = new StringBuilder(words);
        for (int i = fault; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '\0') {
                clean.setCharAt(i, ' ');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < clean.length()
                    && Character.isLowSurrogate(clean.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean.toString();
    }

    private static int firstFault(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\0' || Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
