package org.entente.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a job is, as JSON. */
final class JobJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JobJson() {}

    static String write(Map<String, ?> job) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new TreeMap<>(job)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of words can always be written", e);
        }
    }

    /** The counts in what a finished job says of itself. */
    static Map<String, Long> counts(String manifest) {
        try {
            Map<String, Long> counts = new TreeMap<>();
            JSON.readTree(manifest)
                    .path("counts")
                    .properties()
                    .forEach(
                            count -> counts.put(count.getKey(), count.getValue().asLong()));
            return counts;
        } catch (JsonProcessingException e) {
            throw new JobFault("the manifest is broken: " + e.getOriginalMessage(), e);
        }
    }

    /** What tells these lines from others: their SHA-256. */
    static String mark(List<String> lines) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new JobFault("job.json is broken: " + e.getOriginalMessage(), e);
        }
    }
}
