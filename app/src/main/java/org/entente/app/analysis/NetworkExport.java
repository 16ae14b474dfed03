package org.entente.app.analysis;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.analysis.network.Blocs;
import org.entente.analysis.network.GraphFile;
import org.entente.analysis.network.SignedNetwork;
import org.entente.app.console.CannotWork;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Writes a network to a file for other programs: GraphML or an edge list. */
final class NetworkExport {

    private final Path file;
    private final boolean graphml;

    private NetworkExport(Path file, boolean graphml) {
        this.file = file;
        this.graphml = graphml;
    }

    /** An export whose kind the file's ending says. */
    static NetworkExport to(Path file, CommandLine command) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".graphml") || name.endsWith(".csv")) {
            return new NetworkExport(file, name.endsWith(".graphml"));
        }
        throw new ParameterException(command, "--export " + file + ": the ending must be .graphml or .csv");
    }

    void write(SignedNetwork network, Blocs blocs) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (graphml) {
                GraphFile.write(network, blocs, out);
            } else {
                EdgeList.write(network, out);
            }
        } catch (IOException e) {
            throw new CannotWork(file + ": cannot be written (" + e.getMessage() + "); choose another place", e);
        }
    }
}
