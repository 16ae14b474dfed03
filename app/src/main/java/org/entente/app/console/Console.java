package org.entente.app.console;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The terminal or the pipe that the command writes to. */
public final class Console {

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 140;

    private Console() {}

    /** Standard output in UTF-8, whatever the locale: data must not depend on where it was made. */
    public static PrintWriter standardOutput() {
        return writer(FileDescriptor.out, false);
    }

    /** Standard error in UTF-8, each line at once. */
    public static PrintWriter standardError() {
        return writer(FileDescriptor.err, true);
    }

    /** How many characters a line of a table may have: the terminal's, as the launcher found them out. */
    public static int width() {
        String columns = System.getenv("COLUMNS");
        if (columns == null || !columns.matches("[0-9]{1,4}")) {
            return USUAL_WIDTH;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    /** Whether somebody watches standard error on a terminal, as the launcher found out. */
    public static boolean watched() {
        return "1".equals(System.getenv("ENTENTE_TERMINAL"));
    }

    /** Words from outside made fit for a terminal: control characters, which can move its cursor, become blanks. */
    public static String plain(String words) {
        return words.codePoints()
                .map(c -> harmless(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean harmless(int character) {
        int type = Character.getType(character);
        boolean turnsText = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        return type != Character.CONTROL && type != Character.SURROGATE && !turnsText;
    }

    private static PrintWriter writer(FileDescriptor to, boolean autoFlush) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), 1 << 16),
                autoFlush);
    }
}
