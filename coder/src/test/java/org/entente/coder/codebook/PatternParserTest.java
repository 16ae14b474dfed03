package org.entente.coder.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternParserTest {

    private final PatternParser parser = new PatternParser(Map.of("forces", Set.of("troop", "army")));

    private Pattern only(WordKind kind, String line) {
        List<Pattern> patterns = parser.parse("test", kind, line, List.of("obj"));
        assertThat(patterns).hasSize(1);
        return patterns.get(0);
    }

    @Test
    void aWordAloneTakesTheClassesTargets() {
        Pattern pattern = only(WordKind.VERB, "attack|storm");
        assertThat(pattern.lemmas()).containsExactlyInAnyOrder("attack", "storm");
        assertThat(pattern.targets()).containsExactly("obj");
        assertThat(pattern.sources()).containsExactly("subj");
    }

    @Test
    void aListStandsForItsWords() {
        Pattern pattern = only(WordKind.VERB, "withdraw obj:@forces|navy > from, in");
        assertThat(pattern.constraints())
                .containsExactly(new Constraint(List.of("obj"), Set.of("troop", "army", "navy"), true));
        assertThat(pattern.targets()).containsExactly("from", "in");
    }

    @Test
    void aVerbAndItsParticleAreOneTrigger() {
        Pattern pattern = only(WordKind.VERB, "pull_out !obj < subj.poss > from");
        assertThat(pattern.lemmas()).containsExactly("pull");
        assertThat(pattern.company()).containsExactly("out");
        assertThat(pattern.constraints().get(0).wanted()).isFalse();
        assertThat(pattern.sources()).containsExactly("subj.poss");
    }

    @Test
    void aNounsCompanyStandsBeforeIt() {
        Pattern pattern = only(WordKind.NOUN, "air_strike > on");
        assertThat(pattern.lemmas()).containsExactly("strike");
        assertThat(pattern.company()).containsExactly("air");
    }

    @Test
    void formsWithAndWithoutCompanyBecomePatternsOfTheirOwn() {
        assertThat(parser.parse("test", WordKind.VERB, "leave|pull_out > from", List.of()))
                .hasSize(2);
    }

    @Test
    void aPatternIsCalledByItsWordsAndWhatItAsksFor() {
        assertThat(only(WordKind.VERB, "attack|storm !obj:idea > obj").name("storm"))
                .isEqualTo("test:storm");
        assertThat(only(WordKind.VERB, "pull_out obj:@forces > from").name("pull"))
                .isEqualTo("test:pull_out-forces");
        assertThat(only(WordKind.NOUN, "air_strike > on").name("strike")).isEqualTo("test:air_strike");
        assertThat(only(WordKind.VERB, "bring obj:suspect|man to|before:court|justice > obj")
                        .name("bring"))
                .isEqualTo("test:bring-suspect-court");
    }

    @Test
    void aSlotWithAPlusReachesTheOwnerOfWhatFillsIt() {
        assertThat(only(WordKind.VERB, "scoff > at+, obj").targets())
                .containsExactly("at", "at.by", "at.poss", "at.from", "at.of", "at.modifier", "obj");
    }

    @Test
    void anUnknownListIsNamed() {
        assertThatThrownBy(() -> only(WordKind.VERB, "send obj:@ships"))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("no list \"@ships\"");
    }

    @Test
    void anEmptyLineIsRefused() {
        assertThatThrownBy(() -> only(WordKind.VERB, " > obj"))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("starts with its trigger");
    }
}
