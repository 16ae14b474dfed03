package org.entente.coder.nlp.tokens;

/** Kinds of characters. */
final class Characters {

    private Characters() {}

    /** White space of any kind, and marks that are not seen. */
    static boolean space(char c) {
        return c <= ' '
                || (c > 126
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || c == '\uFEFF'
                                || c == '\u200B'));
    }

    /** What words are made of. */
    static boolean wordly(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD';
    }

    /** Marks that stay together when repeated. */
    static boolean repeats(char c) {
        return "-=*_~<>`#|\u2014+".indexOf(c) >= 0;
    }

    /** Marks that close a quotation or a bracket. */
    static boolean closes(char c) {
        return "\"'\u2019\u201D\u00BB)]}".indexOf(c) >= 0;
    }

    /** Marks that may open a sentence before its first word. */
    static boolean opens(char c) {
        return "\"'`\u2018\u201C\u00AB([{\u2014-\u2022*".indexOf(c) >= 0;
    }
}
