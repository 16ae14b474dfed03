package org.entente.training.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.coder.nlp.tagging.WordClasses;
import org.junit.jupiter.api.Test;

class TreeTaggerTest {

    private static final List<String> TAGS = List.of("NNP", "NNS", "VBZ");

    @Test
    void aWordThatHasASubjectIsAVerbWhateverTheWord() {
        List<Example> gold = List.of(
                example("Iran", "strikes", "VBZ", 1, 2, "nsubj", "root"),
                example("Iran", "strikes", "NNS", 1, 2, "compound", "root"),
                example("Iraq", "talks", "VBZ", 1, 2, "nsubj", "root"),
                example("Iraq", "talks", "NNS", 1, 2, "compound", "root"));
        TreeTagger tagger = new TreeTagger(WordClasses.NONE, TAGS);
        KeptWeights weights = new KeptWeights(TAGS, tagger.train(gold, 10, 1).average(KeptWeights.LEAST));
        List<Example> tagged = tagger.tag(
                List.of(
                        example("Cuba", "plans", "?", 1, 2, "nsubj", "root"),
                        example("Cuba", "plans", "?", 1, 2, "compound", "root")),
                weights.frozen());
        assertThat(tagged.get(0).tags()).containsExactly("NNP", "VBZ");
        assertThat(tagged.get(1).tags()).containsExactly("NNP", "NNS");
    }

    private static Example example(
            String first, String second, String tag, int head, int root, String relation, String top) {
        return new Example(List.of(first, second), List.of("NNP", tag), List.of(head, root), List.of(relation, top));
    }
}
