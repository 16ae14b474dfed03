package org.entente.app.directory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.analysis.grammar.Spelling;
import org.entente.app.ExitStatus;
import org.entente.app.console.CannotWork;
import org.entente.app.console.Format;
import org.entente.app.console.FormatOption;
import org.entente.coder.actors.ActorDirectory;
import org.entente.coder.actors.DirectoryLookup;
import org.entente.coder.actors.directory.Entity;
import org.entente.coder.actors.directory.Facts;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.actors.directory.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente actors show}: what the directory has on somebody. */
@Command(
        name = "show",
        description = "Shows what the directory has on a person, a state or an organisation: names, offices with their"
                + " dates, and where each fact comes from.")
public final class ActorsShowCommand implements Callable<Integer> {

    private static final int SUGGESTIONS = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "1..*",
            description = "A name or part of one, or a code: Angela Merkel, merkel, FRA.")
    private List<String> words;

    @Option(names = "--codebook", paramLabel = "DIR", description = "A folder with actors that add to ours.")
    private @Nullable Path codebook;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        String name = String.join(" ", words);
        if (name.isBlank()) {
            throw new ParameterException(spec.commandLine(), "expected a name");
        }
        Facts facts = ActorDirectory.load(Optional.ofNullable(codebook)).facts();
        List<Entity> found = new ArrayList<>(new DirectoryLookup(facts).find(name));
        found.sort(Comparator.comparing(entity -> !meantExactly(entity, name)));
        if (found.isEmpty()) {
            throw new CannotWork("the directory has nobody called '" + name + "'; spelt most like it: "
                    + String.join(", ", Spelling.nearest(name, names(facts), SUGGESTIONS)));
        }
        List<ActorSheet> sheets = new ArrayList<>();
        found.forEach(entity -> sheets.add(ActorSheet.of(entity, facts)));
        if (format.format() == Format.TABLE) {
            sheets.forEach(sheet -> sheet.print(spec.commandLine().getOut()));
        } else {
            ActorSheet.rows(sheets).write(format.format(), spec.commandLine().getOut());
        }
        return ExitStatus.DONE;
    }

    /** Whether the name is the whole name, or a state's code, which bodies of the state bear too. */
    private static boolean meantExactly(Entity entity, String name) {
        boolean code = entity instanceof State state && state.code().equalsIgnoreCase(name);
        return code || entity.name().equalsIgnoreCase(name);
    }

    private static Set<String> names(Facts facts) {
        Set<String> names = new TreeSet<>();
        Stream.of(facts.people(), facts.organisations(), facts.states().values())
                .flatMap(entities -> entities.stream().map(Entity.class::cast))
                .forEach(entity -> names.add(entity.name()));
        facts.people().forEach(person -> names.addAll(person.aliases()));
        facts.stateNames().stream()
                .filter(sense -> sense.kind() == Sense.Kind.STATE)
                .forEach(sense -> names.add(sense.form()));
        return names;
    }
}
