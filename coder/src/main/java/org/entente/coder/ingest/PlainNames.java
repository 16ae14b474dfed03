package org.entente.coder.ingest;

/** Makes names from outside fit to be shown: what could move a cursor or turn the direction of writing is spelled out. */
final class PlainNames {

    private PlainNames() {}

    /** The name with control and formatting characters written as in Java source. */
    static String escaped(String name) {
        if (name.codePoints().noneMatch(PlainNames::unseen)) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length() + 16);
        name.codePoints().forEach(c -> {
            if (unseen(c)) {
                plain.append(c > 0xFFFF ? String.format("\\U%08x", c) : String.format("\\u%04x", c));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    private static boolean unseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
