package org.entente.training.teacher;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The network with the names of its tags and relations and the scale of its inputs: parses batches, and is kept in a file. */
final class Teacher implements AutoCloseable {

    /** Numbers a word. */
    static final int WIDTH = Embedder.WIDTH + WordSurface.WIDTH;

    /** What the teacher says of a sentence; how sure it is of each word's head and relation together, from 0 to 1. */
    record Parse(List<String> tags, List<Integer> heads, List<String> relations, List<Float> confidence) {}

    private final NDManager manager = NDManager.newBaseManager("PyTorch");
    private final List<String> tags;
    private final List<String> labels;
    private final float[] means;
    private final float[] scales;
    private final TeacherNetwork network;

    Teacher(List<String> tags, List<String> labels, float[] means, float[] scales) {
        this.tags = tags;
        this.labels = labels;
        this.means = means;
        this.scales = scales;
        this.network = new TeacherNetwork(manager, WIDTH, tags.size(), labels.size());
    }

    TeacherNetwork network() {
        return network;
    }

    NDManager manager() {
        return manager;
    }

    List<String> tags() {
        return tags;
    }

    List<String> labels() {
        return labels;
    }

    /** The input of a batch of sentences of one length. */
    NDArray input(NDManager scope, List<List<String>> forms, List<float[]> embeddings, List<WordSurface.Case> cases) {
        int words = forms.get(0).size();
        float[] numbers = new float[forms.size() * words * WIDTH];
        int at = 0;
        for (int s = 0; s < forms.size(); s++) {
            float[] rows = embeddings.get(s);
            for (int w = 0; w < words; w++) {
                for (int i = 0; i < Embedder.WIDTH; i++) {
                    numbers[at + i] = (rows[w * Embedder.WIDTH + i] - means[i]) * scales[i];
                }
                WordSurface.write(forms.get(s).get(w), w == 0, cases.get(s), numbers, at + Embedder.WIDTH);
                at += WIDTH;
            }
        }
        return scope.create(numbers, new Shape(forms.size(), words, WIDTH));
    }

    /** Parses a batch of sentences of one length. */
    List<Parse> parse(List<List<String>> forms, List<float[]> embeddings) {
        try (NDManager scope = manager.newSubManager()) {
            int words = forms.get(0).size();
            NDArray input = input(
                    scope,
                    forms,
                    embeddings,
                    forms.stream().map(f -> WordSurface.Case.AS_WRITTEN).toList());
            NDArray states = network.states(input, false);
            long[] tag = network.tags(states, false).argMax(2).toLongArray();
            NDArray logs = network.arcs(states, false).logSoftmax(2);
            float[] arcs = logs.toFloatArray();
            int[] heads = new int[forms.size() * words];
            long[] rows = new long[heads.length];
            for (int s = 0; s < forms.size(); s++) {
                float[][] scores = new float[words][words + 1];
                for (int w = 0; w < words; w++) {
                    System.arraycopy(arcs, (s * words + w) * (words + 1), scores[w], 0, words + 1);
                }
                int[] tree = Eisner.parse(scores);
                for (int w = 0; w < words; w++) {
                    heads[s * words + w] = tree[w];
                    rows[s * words + w] = (long) s * (words + 1) + tree[w];
                }
            }
            NDArray labelLogs =
                    network.labels(states, scope.create(rows), false).logSoftmax(1);
            float[] labelScores = labelLogs.toFloatArray();
            List<Parse> parses = new ArrayList<>();
            for (int s = 0; s < forms.size(); s++) {
                parses.add(parse(s, words, tag, heads, arcs, labelScores));
            }
            return parses;
        }
    }

    private Parse parse(int s, int words, long[] tag, int[] heads, float[] arcs, float[] labelScores) {
        List<String> tagNames = new ArrayList<>();
        List<Integer> headNumbers = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<Float> confidence = new ArrayList<>();
        for (int w = 0; w < words; w++) {
            int k = s * words + w;
            boolean root = heads[k] == words;
            int best = -1;
            for (int c = 0; c < labels.size(); c++) {
                boolean allowed = labels.get(c).equals("root") == root;
                if (allowed
                        && (best < 0 || labelScores[k * labels.size() + c] > labelScores[k * labels.size() + best])) {
                    best = c;
                }
            }
            tagNames.add(tags.get((int) tag[k]));
            headNumbers.add(heads[k]);
            relations.add(labels.get(best));
            confidence.add((float) Math.exp(arcs[k * (words + 1) + heads[k]] + labelScores[k * labels.size() + best]));
        }
        return new Parse(tagNames, headNumbers, relations, confidence);
    }

    /** Keeps everything in a file, which is replaced only when the new one is whole. */
    void save(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream raw = Files.newOutputStream(part);
                DataOutputStream out = new DataOutputStream(raw)) {
            out.writeUTF(new ObjectMapper().writeValueAsString(Map.of("tags", tags, "labels", labels)));
            for (int i = 0; i < means.length; i++) {
                out.writeFloat(means[i]);
                out.writeFloat(scales[i]);
            }
            for (NDArray array : network.parameters().values()) {
                byte[] bytes = array.encode();
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The teacher of a file. */
    static Teacher load(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(raw)) {
            JsonNode names = new ObjectMapper().readTree(in.readUTF());
            float[] means = new float[Embedder.WIDTH];
            float[] scales = new float[Embedder.WIDTH];
            for (int i = 0; i < means.length; i++) {
                means[i] = in.readFloat();
                scales[i] = in.readFloat();
            }
            Teacher teacher = new Teacher(strings(names.path("tags")), strings(names.path("labels")), means, scales);
            for (NDArray array : teacher.network.parameters().values()) {
                byte[] bytes = in.readNBytes(in.readInt());
                try (NDArray saved = NDArray.decode(teacher.manager, bytes)) {
                    array.set(saved.toFloatArray());
                }
            }
            return teacher;
        }
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(entry -> strings.add(entry.asText()));
        return strings;
    }

    @Override
    public void close() {
        manager.close();
    }
}
