package org.entente.spark.stories;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.entente.spark.JobFault;

/** The files that a job reads, wherever Hadoop's connectors reach, by what they are. */
public final class InputFiles {

    /** How a file is taken apart. */
    enum Kind {
        LINES,
        PARQUET,
        TABLE,
        WHOLE
    }

    private final Map<String, FileStatus> files = new TreeMap<>();

    private InputFiles() {}

    /**
     * The files that these names stand for: files, folders with all that is in them, patterns. What is hidden, by a name
     * that begins with a dot or an underscore, is passed over.
     *
     * @throws JobFault if there is nothing under a name, or it cannot be read
     */
    public static InputFiles of(List<String> names, Configuration hadoop) {
        InputFiles files = new InputFiles();
        for (String name : names) {
            int before = files.files.size();
            try {
                Path path = new Path(name);
                FileSystem system = path.getFileSystem(hadoop);
                FileStatus[] found = system.globStatus(path);
                for (FileStatus status : found == null ? new FileStatus[0] : found) {
                    files.add(status, system);
                }
            } catch (IOException | IllegalArgumentException e) {
                throw new JobFault(name + ": cannot be read: " + e.getMessage(), e);
            }
            if (files.files.size() == before) {
                throw new JobFault(name + ": no such file, or nothing in it");
            }
        }
        return files;
    }

    private void add(FileStatus status, FileSystem system) throws IOException {
        if (status.isFile()) {
            files.put(status.getPath().toString(), status);
            return;
        }
        RemoteIterator<LocatedFileStatus> inside = system.listFiles(status.getPath(), true);
        while (inside.hasNext()) {
            FileStatus file = inside.next();
            if (!hidden(file.getPath(), status.getPath())) {
                files.put(file.getPath().toString(), file);
            }
        }
    }

    private static boolean hidden(Path file, Path folder) {
        for (Path path = file; path != null && !path.equals(folder); path = path.getParent()) {
            if (path.getName().startsWith(".") || path.getName().startsWith("_")) {
                return true;
            }
        }
        return false;
    }

    /** The names of the files of a kind, in order. */
    List<String> of(Kind kind) {
        return files.keySet().stream().filter(name -> kind(name) == kind).toList();
    }

    /** What the files are, by which it is seen whether they changed: name, length and time of each. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>();
        files.forEach((name, status) -> marks.add(name + " " + status.getLen() + " " + status.getModificationTime()));
        return marks;
    }

    private static Kind kind(String file) {
        String name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.(?:gz|bz2)$", "");
        if (name.endsWith(".parquet")) {
            return Kind.PARQUET;
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return Kind.TABLE;
        }
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? Kind.LINES : Kind.WHOLE;
    }
}
