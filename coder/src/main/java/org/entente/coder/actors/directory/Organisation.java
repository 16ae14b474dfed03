package org.entente.coder.actors.directory;

import java.util.List;

/**
 * A body that is no state: an international organisation, a ministry, an army, a party, an armed group, a company.
 *
 * @param code its usual abbreviation; for a state's own body the state's code
 * @param name its usual name
 * @param aliases other names
 * @param kind what it is: igo, ngo, armed group, party, ministry, ...
 * @param country ISO 3166-1 alpha-3 of its state, "" where it has none
 * @param sector PLOVER's sector
 * @param years when it existed
 * @param members the ISO codes that a group stands for, empty for others
 * @param source where the fact comes from, and when it was checked
 */
public record Organisation(
        String code,
        String name,
        List<String> aliases,
        String kind,
        String country,
        String sector,
        Period years,
        List<String> members,
        String source)
        implements Entity {

    public Organisation {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }
}
