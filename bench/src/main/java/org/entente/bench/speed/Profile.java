package org.entente.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the time went, from the samples of a flight recording: each counts for the innermost package of ours on its stack. */
final class Profile {

    private static final Pattern OURS = Pattern.compile("org\\.entente\\.(coder\\.\\w+|\\w+)(\\.\\w+)*\\.[A-Z].*");

    private final Map<String, Integer> samples = new TreeMap<>();
    private int all;

    static Profile of(Path recording) throws IOException {
        Profile profile = new Profile();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                boolean sample = event.getEventType().getName().startsWith("jdk.ExecutionSample")
                        || event.getEventType().getName().startsWith("jdk.NativeMethodSample");
                if (sample && event.getStackTrace() != null) {
                    profile.add(event);
                }
            }
        }
        return profile;
    }

    /** The shares as rows of a Markdown table, the largest first. */
    String rows() {
        StringBuilder rows = new StringBuilder();
        samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .filter(entry -> entry.getValue() * 200 >= all)
                .forEach(entry ->
                        rows.append("| %s | %.1f %% |%n".formatted(entry.getKey(), 100.0 * entry.getValue() / all)));
        return rows.toString();
    }

    private void add(RecordedEvent event) {
        for (RecordedFrame frame : event.getStackTrace().getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith("java.io.") && frame.getMethod().getName().startsWith("read")) {
                return;
            }
            Matcher ours = OURS.matcher(type);
            if (ours.matches()) {
                samples.merge("`" + ours.group(1) + "`", 1, Integer::sum);
                all++;
                return;
            }
        }
    }
}
