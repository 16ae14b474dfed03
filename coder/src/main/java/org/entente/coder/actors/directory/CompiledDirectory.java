package org.entente.coder.actors.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The directory as the build compiled it (see {@link DirectoryPacker}): all facts and the table of their names.
 *
 * @param facts what the tables said
 * @param names the table of all names
 */
public record CompiledDirectory(Facts facts, NameTable names) {

    static final String RESOURCE = "/org/entente/coder/actors/directory.bin";

    /** The directory that ships; empty where it was not compiled, or by another version. */
    public static Optional<CompiledDirectory> load() {
        try (InputStream in = CompiledDirectory.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the compiled directory of actors: " + e.getMessage(), e);
        }
    }

    static Optional<CompiledDirectory> read(byte[] bytes) {
        PackedInput in = new PackedInput(bytes);
        return in.number() == DirectoryPacker.FORMAT ? Optional.of(new Unpacker(in).unpack()) : Optional.empty();
    }

    /** Reads part after part in the order of the file. */
    private static final class Unpacker {

        private final PackedInput in;
        private final List<Entity> entities = new ArrayList<>(1 << 15);

        Unpacker(PackedInput in) {
            this.in = in;
        }

        CompiledDirectory unpack() {
            Map<String, State> states = new LinkedHashMap<>();
            all(this::state).forEach(s -> states.put(s.code(), s));
            List<Organisation> organisations = all(this::organisation);
            List<Person> people = all(this::person);
            List<Agent> agents = all(this::agent);
            List<Title> titles = all(this::title);
            List<NoActor> noActors = all(() -> new NoActor(in.text()));
            List<Sense> stateNames = list(this::sense);
            List<Facts.StateNumber> numbers =
                    list(() -> new Facts.StateNumber(in.text(), in.text(), in.number(), in.period()));
            List<String> femaleNames = in.list();
            Map<String, String> leadingRoles = new LinkedHashMap<>();
            list(() -> leadingRoles.put(in.text(), in.text()));
            Facts facts = new Facts(
                    states,
                    stateNames,
                    numbers,
                    people,
                    organisations,
                    agents,
                    titles,
                    noActors,
                    femaleNames,
                    leadingRoles,
                    List.of(),
                    new RowPlaces());
            return new CompiledDirectory(facts, names());
        }

        private <T> List<T> list(Supplier<T> one) {
            int size = in.number();
            List<T> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(one.get());
            }
            return list;
        }

        /** A list of entities, which later parts mean by their places. */
        private <T extends Entity> List<T> all(Supplier<T> one) {
            List<T> list = list(one);
            entities.addAll(list);
            return list;
        }

        private State state() {
            return new State(in.text(), in.text(), in.text(), State.Status.valueOf(in.text()), in.period());
        }

        private Organisation organisation() {
            return new Organisation(
                    in.text(),
                    in.text(),
                    in.list(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.period(),
                    in.list(),
                    in.text());
        }

        private Person person() {
            return new Person(in.text(), in.list(), list(this::tenure));
        }

        private Tenure tenure() {
            return new Tenure(in.text(), in.text(), in.text(), in.text(), in.period(), in.text());
        }

        private Agent agent() {
            return new Agent(
                    in.text(), in.text(), in.text(), Agent.Kind.valueOf(in.text()), in.number() == 1, in.text());
        }

        private Title title() {
            return new Title(in.text(), in.text(), in.text(), in.text(), in.list(), in.text());
        }

        private Sense sense() {
            Entity entity = entities.get(in.number());
            Sense.Kind kind = Sense.Kind.valueOf(in.text());
            String form = in.text();
            return new Sense(entity, kind, in.period(), form);
        }

        private NameTable names() {
            return NameTable.read(in, () -> {
                Sense[] here = new Sense[in.number()];
                Arrays.setAll(here, i -> sense());
                return here;
            });
        }
    }
}
