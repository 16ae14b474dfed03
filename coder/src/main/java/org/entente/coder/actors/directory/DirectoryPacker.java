package org.entente.coder.actors.directory;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles the directory's tables to one file, which loads without parsing or linking: run by the build after the classes are
 * compiled. The tables stay the source; a codebook that adds to them is read from the tables.
 *
 * <p>The file holds, as {@link PackedOutput} writes them: the {@linkplain #FORMAT format}; states, organisations, people with
 * their tenures, agents, titles and names that mean nobody, each after its count; the names of states, the numbers of states,
 * women's first names, the offices that lead states; then the table of all names: its words, its nodes that begin with a small
 * letter, and of each node in which names end what they mean. Entities are meant by their place among all of them.
 */
public final class DirectoryPacker {

    /** The number of the format; a file of another is not read. */
    static final int FORMAT = 1;

    private final PackedOutput out = new PackedOutput();
    private final Map<Entity, Integer> places = new HashMap<>();

    private DirectoryPacker() {}

    /**
     * Compiles the tables on the class path.
     *
     * @param args the folder of the compiled classes
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0] + CompiledDirectory.RESOURCE);
        Files.createDirectories(file.resolveSibling(""));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            pack(FactsReader.read(Optional.empty()), out);
        }
    }

    /** Writes the facts and the table of their names. */
    static void pack(Facts facts, OutputStream out) throws IOException {
        DirectoryPacker packer = new DirectoryPacker();
        packer.entities(facts);
        packer.rest(facts);
        packer.names(NameTableMaker.make(facts));
        packer.out.writeTo(out);
    }

    private void entities(Facts facts) {
        out.number(FORMAT);
        out.number(facts.states().size());
        facts.states().values().forEach(this::state);
        out.number(facts.organisations().size());
        facts.organisations().forEach(this::organisation);
        out.number(facts.people().size());
        facts.people().forEach(this::person);
        out.number(facts.agents().size());
        facts.agents().forEach(this::agent);
        out.number(facts.titles().size());
        facts.titles().forEach(this::title);
        out.number(facts.noActors().size());
        facts.noActors().forEach(n -> {
            place(n);
            out.text(n.name());
        });
    }

    private void place(Entity entity) {
        places.putIfAbsent(entity, places.size());
    }

    private void state(State s) {
        place(s);
        out.text(s.code());
        out.text(s.name());
        out.text(s.country());
        out.text(s.status().name());
        out.period(s.years());
    }

    private void organisation(Organisation o) {
        place(o);
        out.text(o.code());
        out.text(o.name());
        out.list(o.aliases());
        out.text(o.kind());
        out.text(o.country());
        out.text(o.sector());
        out.period(o.years());
        out.list(o.members());
        out.text(o.source());
    }

    private void person(Person p) {
        place(p);
        out.text(p.name());
        out.list(p.aliases());
        out.number(p.tenures().size());
        for (Tenure t : p.tenures()) {
            out.text(t.country());
            out.text(t.sector());
            out.text(t.office());
            out.text(t.role());
            out.period(t.years());
            out.text(t.source());
        }
    }

    private void agent(Agent a) {
        place(a);
        out.text(a.name());
        out.text(a.plural());
        out.text(a.sector());
        out.text(a.kind().name());
        out.number(a.inherits() ? 1 : 0);
        out.text(a.home());
    }

    private void title(Title t) {
        place(t);
        out.text(t.name());
        out.text(t.plural());
        out.text(t.sector());
        out.text(t.role());
        out.list(t.countries());
        out.text(t.gender());
    }

    private void rest(Facts facts) {
        out.number(facts.stateNames().size());
        facts.stateNames().forEach(this::sense);
        out.number(facts.numbers().size());
        for (Facts.StateNumber n : facts.numbers()) {
            out.text(n.code());
            out.text(n.system());
            out.number(n.number());
            out.period(n.years());
        }
        out.list(facts.femaleNames());
        out.number(facts.leadingRoles().size());
        facts.leadingRoles().forEach((code, role) -> {
            out.text(code);
            out.text(role);
        });
    }

    private void sense(Sense s) {
        Integer place = places.get(s.entity());
        if (place == null) {
            throw new IllegalStateException("'" + s.form() + "' names " + s.entity() + ", which no table has");
        }
        out.number(place);
        out.text(s.kind().name());
        out.text(s.form());
        out.period(s.years());
    }

    private void names(NameTable table) {
        table.writeWords(out);
        out.number(table.size());
        for (int node = 0; node < table.size(); node++) {
            List<Sense> here = table.senses(node);
            out.number(here.size());
            here.forEach(this::sense);
        }
    }
}
