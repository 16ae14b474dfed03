package org.entente.coder.nlp.weights;

/** A linear model: adds up what each feature says for each class. */
public interface Scorer {

    /**
     * Adds the weights of features to the scores of the classes.
     *
     * @param features hashes of the features that hold; left in disorder
     * @param count how many of them are used, from the first
     * @param scores one for each class, added to
     */
    void score(int[] features, int count, float[] scores);
}
