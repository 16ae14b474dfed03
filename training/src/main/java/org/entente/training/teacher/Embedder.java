package org.entente.training.teacher;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs a frozen embedding model (bge-small-en-v1.5, quantised) over tokenised sentences: for each word the mean of its pieces in four
 * layers, side by side.
 */
final class Embedder implements AutoCloseable {

    /** Numbers a word. */
    static final int WIDTH = 4 * 384;

    private static final int LAYER = 384;
    private static final int LONGEST = 500;
    private static final int BATCH_WORDS = 600;
    private static final int[] LAYERS = {2, 5, 8, 11};
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";

    private final WordPieces pieces;
    private final ZooModel<NDList, NDList> model;
    private final Predictor<NDList, NDList> predictor;
    private final NDManager manager;

    Embedder(Path folder, int threads) throws IOException, ModelNotFoundException, MalformedModelException {
        pieces = new WordPieces(resource("/bge-small-en-v1.5-q-tokenizer.json"));
        Path file = folder.resolve("bge-q-layers.onnx");
        if (!Files.exists(file)) {
            Files.write(file, withLayers(resource(MODEL).readAllBytes()));
        }
        model = Criteria.builder()
                .setTypes(NDList.class, NDList.class)
                .optEngine("OnnxRuntime")
                .optDevice(Device.cpu())
                .optModelPath(file)
                .optTranslator(new NoopTranslator())
                .optOption("intraOpNumThreads", Integer.toString(threads))
                .build()
                .loadModel();
        predictor = model.newPredictor();
        manager = model.getNDManager().newSubManager();
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Embedder.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is not there: run with the profile 'teacher'");
        }
        return in;
    }

    /**
     * Makes inner layers outputs of the graph: a protocol buffer message followed by another of its kind is their union, so
     * it is enough to append one that has the outputs alone (ModelProto.graph is field 7, GraphProto.output 12).
     */
    private static byte[] withLayers(byte[] onnx) throws IOException {
        ByteArrayOutputStream outputs = new ByteArrayOutputStream();
        for (int layer : LAYERS) {
            if (layer < 11) {
                byte[] name = ("/encoder/layer." + layer + "/output/LayerNorm/Add_1_output_0")
                        .getBytes(StandardCharsets.UTF_8);
                outputs.write(new byte[] {0x62, (byte) (name.length + 2), 0x0A, (byte) name.length});
                outputs.write(name);
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(onnx);
        all.write(0x3A);
        int size = outputs.size();
        all.write((size & 0x7F) | 0x80);
        all.write(size >>> 7);
        outputs.writeTo(all);
        return all.toByteArray();
    }

    /** The embeddings of many sentences, run in batches of like length. */
    List<float[]> embedAll(List<List<String>> sentences) throws TranslateException {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
        order.sort(Comparator.comparingInt(i -> sentences.get(i).size()));
        float[][] embeddings = new float[sentences.size()][];
        for (int from = 0; from < order.size(); ) {
            int to = from + 1;
            while (to < order.size()
                    && (to - from) * sentences.get(order.get(to)).size() < BATCH_WORDS) {
                to++;
            }
            List<float[]> batch =
                    embed(order.subList(from, to).stream().map(sentences::get).toList());
            for (int i = from; i < to; i++) {
                embeddings[order.get(i)] = batch.get(i - from);
            }
            from = to;
        }
        return List.of(embeddings);
    }

    /** The embeddings of sentences, a row of {@value #WIDTH} numbers for each word of each. */
    List<float[]> embed(List<List<String>> sentences) throws TranslateException {
        List<int[]> ids = new ArrayList<>();
        List<int[]> owners = new ArrayList<>();
        int longest = 0;
        for (List<String> sentence : sentences) {
            pieces(sentence, ids, owners);
            longest = Math.max(longest, ids.get(ids.size() - 1).length);
        }
        try (NDManager scope = manager.newSubManager()) {
            NDList result = predictor.predict(batch(ids, longest, scope));
            List<float[]> embeddings = new ArrayList<>();
            float[][] layers = new float[LAYERS.length][];
            for (int k = 0; k < LAYERS.length; k++) {
                NDArray layer = result.get(k == LAYERS.length - 1 ? 0 : k + 1);
                layers[k] = layer.toFloatArray();
            }
            result.close();
            for (int s = 0; s < sentences.size(); s++) {
                embeddings.add(mean(
                        layers, s * longest, owners.get(s), sentences.get(s).size()));
            }
            return embeddings;
        }
    }

    private void pieces(List<String> sentence, List<int[]> ids, List<int[]> owners) {
        List<Integer> id = new ArrayList<>(List.of(WordPieces.OPEN));
        List<Integer> owner = new ArrayList<>(List.of(-1));
        for (int word = 0; word < sentence.size() && id.size() < LONGEST; word++) {
            for (int piece : pieces.of(sentence.get(word))) {
                id.add(piece);
                owner.add(word);
            }
        }
        while (id.size() > LONGEST + 10) {
            id.remove(id.size() - 1);
            owner.remove(owner.size() - 1);
        }
        id.add(WordPieces.CLOSE);
        owner.add(-1);
        ids.add(id.stream().mapToInt(Integer::intValue).toArray());
        owners.add(owner.stream().mapToInt(Integer::intValue).toArray());
    }

    private static NDList batch(List<int[]> ids, int longest, NDManager scope) {
        long[] input = new long[ids.size() * longest];
        long[] mask = new long[input.length];
        for (int s = 0; s < ids.size(); s++) {
            for (int i = 0; i < ids.get(s).length; i++) {
                input[s * longest + i] = ids.get(s)[i];
                mask[s * longest + i] = 1;
            }
        }
        Shape shape = new Shape(ids.size(), longest);
        NDArray in = scope.create(input, shape);
        in.setName("input_ids");
        NDArray attention = scope.create(mask, shape);
        attention.setName("attention_mask");
        NDArray types = scope.create(new long[input.length], shape);
        types.setName("token_type_ids");
        return new NDList(in, attention, types);
    }

    private static float[] mean(float[][] layers, int first, int[] owners, int words) {
        float[] rows = new float[words * WIDTH];
        int[] counts = new int[words];
        for (int p = 0; p < owners.length; p++) {
            if (owners[p] >= 0) {
                counts[owners[p]]++;
                for (int k = 0; k < LAYERS.length; k++) {
                    int to = owners[p] * WIDTH + k * LAYER;
                    int from = (first + p) * LAYER;
                    for (int i = 0; i < LAYER; i++) {
                        rows[to + i] += layers[k][from + i];
                    }
                }
            }
        }
        for (int w = 0; w < words; w++) {
            for (int i = 0; i < WIDTH; i++) {
                rows[w * WIDTH + i] /= Math.max(1, counts[w]);
            }
        }
        return rows;
    }

    @Override
    public void close() {
        manager.close();
        predictor.close();
        model.close();
    }
}
