package org.entente.training.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.coder.nlp.weights.WeightRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    private Path folder;

    private final AtomicInteger lessons = new AtomicInteger();

    @Test
    void aStageThatWasLearnedIsNotLearnedAgain() throws IOException {
        KeptWeights first =
                new WorkFolder(folder, "seed 1").once("tagger", 2, this::learn).get(1);
        KeptWeights second =
                new WorkFolder(folder, "seed 1").once("tagger", 2, this::learn).get(1);
        assertThat(lessons).hasValue(2);
        assertThat(second.names()).isEqualTo(first.names()).containsExactly("NN", "VB");
        assertThat(second.rows().get(0).weightAt(1)).isEqualTo(-2.5f);
    }

    @Test
    void aStageThatFailedLeavesNothingBehind() throws IOException {
        WorkFolder work = new WorkFolder(folder, "seed 1");
        assertThatThrownBy(() -> work.once("tagger", 2, part -> {
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        work.once("tagger", 2, this::learn).get(1);
        assertThat(lessons).hasValue(2);
    }

    @Test
    void aFolderOfAnotherTrainingIsRefused() throws IOException {
        new WorkFolder(folder, "seed 1").once("tagger", 2, this::learn).get(1);
        assertThatThrownBy(() -> new WorkFolder(folder, "seed 2")).hasMessageContaining("other data or settings");
    }

    private KeptWeights learn(int part) {
        lessons.incrementAndGet();
        return new KeptWeights(
                List.of("NN", "VB"), List.of(new WeightRow(7, new byte[] {0, 1}, new float[] {1, -2.5f})));
    }
}
