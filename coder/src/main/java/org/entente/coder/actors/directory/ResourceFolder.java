package org.entente.coder.actors.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder of resources, whether they lie in a folder or in a jar. */
final class ResourceFolder {

    private ResourceFolder() {}

    /**
     * The names of the tables in the folder of the class's package, with their way from there: {@code people/leaders.tsv};
     * in order.
     */
    static List<String> tables(Class<?> owner, String folder, String known) {
        URL one = owner.getResource(folder + known);
        if (one == null) {
            throw new IllegalStateException(
                    "the directory of actors is not on the class path: " + known + " is missing");
        }
        try {
            if (one.openConnection() instanceof JarURLConnection jar) {
                String root = jar.getEntryName().substring(0, jar.getEntryName().length() - known.length());
                return jar.getJarFile().stream()
                        .map(java.util.zip.ZipEntry::getName)
                        .filter(n -> n.startsWith(root) && n.endsWith(".tsv"))
                        .map(n -> n.substring(root.length()))
                        .sorted()
                        .toList();
            }
            return tables(Path.of(new URI(one.toString())).resolveSibling(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot list " + one, e);
        }
    }

    /** The names of the tables below a folder, with their way from there, in order. */
    static List<String> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(f -> f.toString().endsWith(".tsv"))
                    .map(f -> folder.toAbsolutePath()
                            .relativize(f.toAbsolutePath())
                            .toString()
                            .replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
