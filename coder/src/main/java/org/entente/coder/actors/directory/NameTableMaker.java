package org.entente.coder.actors.directory;

import java.util.Set;

/** Puts all names of the directory into one table. */
public final class NameTableMaker {

    private final NameTable.Builder builder = new NameTable.Builder();

    private NameTableMaker() {}

    /** The table of all the facts' names. */
    public static NameTable make(Facts facts) {
        NameTableMaker maker = new NameTableMaker();
        facts.stateNames().forEach(s -> maker.builder.add(s.form(), s));
        facts.organisations().forEach(maker::organisation);
        facts.people().forEach(maker::person);
        facts.agents().forEach(maker::agent);
        facts.titles().forEach(maker::title);
        facts.noActors().forEach(n -> maker.add(n, n.name(), Sense.Kind.NONE, Period.ALWAYS));
        return maker.builder.build();
    }

    private void add(Entity entity, String name, Sense.Kind kind, Period years) {
        if (!name.isEmpty()) {
            builder.add(name, new Sense(entity, kind, years, name));
        }
    }

    private void organisation(Organisation o) {
        add(o, bare(o.name()), Sense.Kind.ORGANISATION, o.years());
        o.aliases().forEach(a -> add(o, bare(a), Sense.Kind.ORGANISATION, o.years()));
    }

    private static String bare(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }

    private void person(Person p) {
        Set<String> full = PersonNames.full(p);
        full.forEach(n -> add(p, n, Sense.Kind.PERSON, Period.ALWAYS));
        PersonNames.alone(p).forEach(n -> add(p, n, Sense.Kind.SURNAME, Period.ALWAYS));
    }

    private void agent(Agent a) {
        boolean always = a.kind() != Agent.Kind.PERSON && a.plural().isEmpty();
        add(a, a.name(), always ? Sense.Kind.AGENTS : Sense.Kind.AGENT, Period.ALWAYS);
        if (!a.plural().equals("-")) {
            add(a, a.plural().isEmpty() ? plural(a.name()) : a.plural(), Sense.Kind.AGENTS, Period.ALWAYS);
        }
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && !noun.matches(".*[aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(s|x|ch|sh)") ? noun + "es" : noun + "s";
    }

    private void title(Title t) {
        add(t, t.name(), Sense.Kind.TITLE, Period.ALWAYS);
        add(t, t.plural(), Sense.Kind.TITLES, Period.ALWAYS);
    }
}
