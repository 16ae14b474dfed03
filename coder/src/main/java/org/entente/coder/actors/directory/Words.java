package org.entente.coder.actors.directory;

import java.util.Set;

/** What cells of the tables may hold. */
final class Words {

    private static final Set<String> SECTORS = Set.of(
            "", "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "LEG", "SPY", "MED", "EDU", "BUS", "CRM", "CVL", "LAB",
            "NGO", "IGO", "REL", "REF", "UAF", "ELI", "AGR", "HLH", "ENV", "SOC", "HRI", "NGM", "MNC", "PRM", "SEP",
            "INS", "RAD", "IMG", "DEV", "JEW", "MOS", "CHR", "IND", "TOP", "MID", "SET", "ETH", "UIS");

    private Words() {}

    /** The sector, if PLOVER has it. */
    static String sector(String text) {
        if (!SECTORS.contains(text)) {
            throw new IllegalArgumentException("'" + text + "' is no sector");
        }
        return text;
    }

    /** The text, if there is some. */
    static String notEmpty(String text, String column) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("the " + column + " is empty");
        }
        return text;
    }
}
