package org.entente.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Article;

/**
 * Runs CoreNLP's dependency pipeline over stories, in a process of its own, since no part of it may be in this program.
 * What it takes to start and to load its models is measured with one short story, and taken off.
 */
public final class CoreNlpRun {

    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,depparse,ner";
    private static final int THREADS = 2;
    private static final double MILLIS = 1000;

    private final String classpath;
    private final Path folder;

    /**
     * A run.
     *
     * @param classpath CoreNLP, its models and what they need
     * @param folder an empty folder to work in
     */
    public CoreNlpRun(String classpath, Path folder) {
        this.classpath = classpath;
        this.folder = folder;
    }

    /** Seconds of processor time, all threads together, without the start. */
    public double seconds(List<Article> stories) throws IOException, InterruptedException {
        double start = processor("start", List.of("Nothing happened today."));
        double all = processor("stories", stories.stream().map(Article::text).toList());
        return all - start;
    }

    private double processor(String name, List<String> texts) throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve(name));
        List<String> files = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            files.add(Files.writeString(input.resolve(i + ".txt"), texts.get(i)).toString());
        }
        Path list = Files.write(folder.resolve(name + ".list"), files);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx6g",
                        "-cp",
                        classpath,
                        "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                        "-annotators",
                        ANNOTATORS,
                        "-threads",
                        Integer.toString(THREADS),
                        "-filelist",
                        list.toString(),
                        "-outputFormat",
                        "conll",
                        "-outputDirectory",
                        folder.resolve(name + "-out").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        return finished(process, name);
    }

    /** The processor time of a process, asked for as long as it lives, since afterwards nobody knows. */
    private double finished(Process process, String name) throws IOException, InterruptedException {
        Duration used = Duration.ZERO;
        while (process.isAlive()) {
            used = process.info().totalCpuDuration().orElse(used);
            Thread.sleep(50);
        }
        if (process.exitValue() != 0) {
            throw new IOException("CoreNLP failed: see " + folder.resolve(name + ".log"));
        }
        return used.toMillis() / MILLIS;
    }
}
