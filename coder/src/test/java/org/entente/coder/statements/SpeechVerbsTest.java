package org.entente.coder.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SpeechVerbsTest {

    @TestFactory
    List<DynamicTest> everyVerbIsFoundInItsExample() {
        return SpeechVerbs.standard().verbs().values().stream()
                .map(verb -> DynamicTest.dynamicTest(verb.example(), () -> assertThat(Marked.found(verb.example()))
                        .isEqualTo(Marked.wanted(verb.example()))))
                .toList();
    }

    @Test
    void theFileHoldsTheVerbsOfNews() {
        assertThat(SpeechVerbs.standard().verbs()).hasSizeGreaterThanOrEqualTo(85);
        assertThat(SpeechVerbs.standard().kind("Told", "tell")).contains(SpeechVerbs.Kind.TELL);
        assertThat(SpeechVerbs.standard().kind("signalled", "signall")).contains(SpeechVerbs.Kind.THAT);
        assertThat(SpeechVerbs.standard().kind("went", "go")).isEmpty();
    }
}
