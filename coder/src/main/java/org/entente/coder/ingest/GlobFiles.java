package org.entente.coder.ingest;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds the files that a pattern stands for, as shells know them: {@code *}, {@code ?}, {@code [a-z]}, {@code {a,b}}, and {@code **} for any folders. */
final class GlobFiles {

    private static final Pattern SIGNS = Pattern.compile("[*?\\[{]");

    private GlobFiles() {}

    /** Whether a name is a pattern. */
    static boolean isGlob(String name) {
        return SIGNS.matcher(name).find();
    }

    /** The files that match, sorted by path; what cannot be looked into becomes a reject. */
    static List<Path> of(String pattern, ArticleSink sink) {
        // "**/" stands for no folder too, as in shells
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault()
                    .getPathMatcher(
                            "glob:" + Path.of(pattern).normalize().toString().replace("**/", "{**/,}"));
        } catch (PatternSyntaxException e) {
            return List.of();
        }
        Path root = root(Path.of(pattern).normalize());
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        return FolderFiles.of(root, sink).stream()
                .filter(file -> matcher.matches(file.normalize()))
                .toList();
    }

    /** The folder that everything which matches lies in. */
    private static Path root(Path pattern) {
        Path root = pattern.isAbsolute() ? pattern.getRoot() : Path.of("");
        for (Path part : pattern) {
            if (isGlob(part.toString())) {
                break;
            }
            root = root.resolve(part);
        }
        return root;
    }
}
