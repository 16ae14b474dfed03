package org.entente.training.reader;

/** An example with the tags that a tagger gave it, by their numbers; read only. */
final class TaggedExample {

    private final Example example;
    private final int[] tags;

    TaggedExample(Example example, int[] tags) {
        this.example = example;
        this.tags = tags;
    }

    Example example() {
        return example;
    }

    int[] tags() {
        return tags;
    }
}
