package org.entente.training.teacher;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.recurrent.LSTM;
import ai.djl.training.ParameterStore;
import ai.djl.training.initializer.XavierInitializer;
import ai.djl.util.Pair;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The network of the teacher: word vectors projected, a bidirectional LSTM of two layers, and on it scorers for tags, for
 * arcs and for relations, the latter two biaffine (Dozat and Manning 2017). Sentences of a batch have one length.
 */
final class TeacherNetwork {

    private static final int STATE = 220;
    private static final int ARC = 256;
    private static final int LABEL = 100;
    private static final float DROP = 0.33f;

    private final int tags;
    private final int labels;
    private final ParameterStore store;
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final Map<String, NDArray> own = new LinkedHashMap<>();

    TeacherNetwork(NDManager manager, int width, int tags, int labels) {
        this.tags = tags;
        this.labels = labels;
        this.store = new ParameterStore(manager, false);
        linear(manager, "project", width, ARC);
        lstm(manager, "forward1", ARC);
        lstm(manager, "backward1", ARC);
        lstm(manager, "forward2", 2 * STATE);
        lstm(manager, "backward2", 2 * STATE);
        linear(manager, "arcDependent", 2 * STATE, ARC);
        linear(manager, "arcHead", 2 * STATE, ARC);
        linear(manager, "labelDependent", 2 * STATE, LABEL);
        linear(manager, "labelHead", 2 * STATE, LABEL);
        linear(manager, "tag", 2 * STATE, tags);
        own("root", manager.randomNormal(0, 0.1f, new Shape(1, 1, 2 * STATE), DataType.FLOAT32));
        own("arc", manager.randomNormal(0, 0.02f, new Shape(ARC, ARC), DataType.FLOAT32));
        own("arcBias", manager.zeros(new Shape(ARC, 1)));
        own(
                "label",
                manager.randomNormal(0, 0.02f, new Shape(LABEL + 1, (long) labels * (LABEL + 1)), DataType.FLOAT32));
    }

    /** One direction of one layer: with biases, DJL 0.32 passes the parameters of two directions in the wrong order. */
    private void lstm(NDManager manager, String name, int in) {
        LSTM lstm = LSTM.builder()
                .setNumLayers(1)
                .setStateSize(STATE)
                .optBidirectional(false)
                .optBatchFirst(true)
                .optHasBiases(true)
                .optReturnState(false)
                .build();
        initialize(manager, name, lstm, new Shape(8, 12, in));
    }

    private void linear(NDManager manager, String name, int in, int out) {
        initialize(manager, name, Linear.builder().setUnits(out).build(), new Shape(4, in));
    }

    private void initialize(NDManager manager, String name, Block block, Shape shape) {
        block.setInitializer(new XavierInitializer(), Parameter.Type.WEIGHT);
        block.initialize(manager, DataType.FLOAT32, shape);
        for (Pair<String, Parameter> parameter : block.getParameters()) {
            parameter.getValue().getArray().setRequiresGradient(true);
        }
        blocks.put(name, block);
    }

    private void own(String name, NDArray array) {
        array.setRequiresGradient(true);
        own.put(name, array);
    }

    /** All parameters by name. */
    Map<String, NDArray> parameters() {
        Map<String, NDArray> all = new LinkedHashMap<>(own);
        blocks.forEach((name, block) -> {
            for (Pair<String, Parameter> parameter : block.getParameters()) {
                all.put(name + "/" + parameter.getKey(), parameter.getValue().getArray());
            }
        });
        return all;
    }

    /** The states of the words, from their vectors [batch, words, width]. */
    NDArray states(NDArray vectors, boolean training) {
        NDArray x = run("project", drop(vectors, training), training);
        x = drop(layer(1, drop(x, training), training), training);
        return drop(layer(2, x, training), training);
    }

    private NDArray layer(int number, NDArray x, boolean training) {
        NDArray back = run("backward" + number, x.flip(1), training).flip(1);
        return run("forward" + number, x, training).concat(back, 2);
    }

    /** Tag scores, [batch, words, tags]. */
    NDArray tags(NDArray states, boolean training) {
        return run("tag", states, training);
    }

    /** Arc scores, [batch, words, heads]; the root is the last head. */
    NDArray arcs(NDArray states, boolean training) {
        NDArray dependent = perceptron("arcDependent", states, training);
        NDArray head = perceptron("arcHead", withRoot(states), training);
        NDArray scores = dependent.matMul(parameter("arc")).matMul(head.transpose(0, 2, 1));
        return scores.add(head.matMul(parameter("arcBias")).transpose(0, 2, 1));
    }

    /** Relation scores for given heads, [batch * words, labels]. */
    NDArray labels(NDArray states, NDArray heads, boolean training) {
        NDArray dependent = withOne(flat(perceptron("labelDependent", states, training)));
        NDArray all = withOne(flat(perceptron("labelHead", withRoot(states), training)));
        NDArray head = all.get(heads);
        NDArray product = dependent.matMul(parameter("label")).reshape(-1, labels, LABEL + 1);
        return product.matMul(head.expandDims(2)).reshape(-1, labels);
    }

    int tagCount() {
        return tags;
    }

    private NDArray parameter(String name) {
        NDArray array = own.get(name);
        if (array == null) {
            throw new IllegalStateException("the network has no parameter " + name);
        }
        return array;
    }

    private NDArray withRoot(NDArray states) {
        NDArray root = states.getManager()
                .ones(new Shape(states.getShape().get(0), 1, 1))
                .mul(parameter("root"));
        return states.concat(root, 1);
    }

    private static NDArray flat(NDArray x) {
        return x.reshape(-1, x.getShape().get(2));
    }

    private static NDArray withOne(NDArray x) {
        return x.concat(x.getManager().ones(new Shape(x.getShape().get(0), 1)), 1);
    }

    private NDArray perceptron(String name, NDArray x, boolean training) {
        return drop(Activation.leakyRelu(run(name, x, training), 0.1f), training);
    }

    private NDArray run(String name, NDArray x, boolean training) {
        Block block = blocks.get(name);
        if (block == null) {
            throw new IllegalStateException("the network has no part " + name);
        }
        return block.forward(store, new NDList(x), training).singletonOrThrow();
    }

    private static NDArray drop(NDArray x, boolean training) {
        return training ? Dropout.dropout(x, DROP, true).singletonOrThrow() : x;
    }
}
