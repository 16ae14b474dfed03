package org.entente.coder.nlp.weights;

/** One feature's weights: its hash, the classes it speaks for or against (below 256), and how much for each. */
public final class WeightRow {

    private final int feature;
    private final byte[] classes;
    private final float[] weights;

    /** A row; the arrays are of one length, at most 255, and are not copied. */
    public WeightRow(int feature, byte[] classes, float[] weights) {
        this.feature = feature;
        this.classes = classes;
        this.weights = weights;
    }

    /** The hash of the feature. */
    public int feature() {
        return feature;
    }

    /** How many classes it has weights for. */
    public int size() {
        return classes.length;
    }

    /** The number of a class, as the byte that stands for it. */
    public byte classAt(int position) {
        return classes[position];
    }

    /** The weight for that class. */
    public float weightAt(int position) {
        return weights[position];
    }
}
