package org.entente.coder.actors.directory;

import java.util.List;

/**
 * A title that people bear: an office ("foreign minister"), a rank ("general"), a form of address ("Mr.").
 *
 * @param name the title
 * @param plural its plural, "" where it has none
 * @param sector PLOVER's sector of who bears it, "" where it says none
 * @param role the office in the form shared by all its names, so that "foreign secretary" and "minister of foreign
 *     affairs" are one; "" for ranks and forms of address
 * @param countries the states whose office alone it is when no nation is named ("secretary of state"); mostly empty
 * @param gender f, m or "" where it says none
 */
public record Title(String name, String plural, String sector, String role, List<String> countries, String gender)
        implements Entity {

    public Title {
        countries = List.copyOf(countries);
    }
}
