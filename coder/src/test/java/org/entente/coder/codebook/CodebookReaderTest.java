package org.entente.coder.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookReaderTest {

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void everyTypeHasClasses() {
        Codebook codebook = Codebook.load();
        for (EventType type : EventType.values()) {
            assertThat(codebook.classes().values()).as("classes of %s", type).anyMatch(act -> act.type()
                    .equals(java.util.Optional.of(type)));
        }
    }

    @Test
    void aFolderAddsClassesAndMarksTheVersion() throws IOException {
        write(
                "classes/own.yaml",
                """
                - id: assault.stomp
                  type: ASSAULT
                  cameo: "182"
                  verbs: [stomp > obj]
                """);
        Codebook codebook = Codebook.load(folder);
        assertThat(codebook.triggered("stomp", "stomped", WordKind.VERB)).hasSize(1);
        assertThat(codebook.version()).startsWith(Codebook.load().version() + "+");
    }

    @Test
    void noTwoPatternsOfAClassHaveOneName() throws IOException {
        write(
                "classes/own.yaml",
                """
                - id: assault.stomp
                  type: ASSAULT
                  cameo: "182"
                  verbs: [stomp > obj, trample|stomp > on]
                  nouns: [stomp > on]
                """);
        Codebook codebook = Codebook.load(folder);
        assertThat(codebook.triggered("stomp", "stomped", WordKind.VERB))
                .extracting(Codebook.Entry::name)
                .containsExactly("assault.stomp:stomp", "assault.stomp:stomp-2");
        assertThat(codebook.triggered("stomp", "stomp", WordKind.NOUN))
                .extracting(Codebook.Entry::name)
                .containsExactly("assault.stomp:stomp-noun");
    }

    @Test
    void aFolderOverridesAClassOfTheSameId() throws IOException {
        write(
                "classes/own.yaml",
                """
                - id: assault.assassinate
                  type: ASSAULT
                  cameo: "185"
                  verbs: [liquidate > obj]
                """);
        Codebook codebook = Codebook.load(folder);
        assertThat(codebook.classes().get("assault.assassinate"))
                .extracting(ActClass::cameo)
                .isEqualTo("185");
    }

    @Test
    void anErrorNamesFileAndLine() throws IOException {
        write(
                "classes/own.yaml",
                """
                - id: assault.stomp
                  type: ASSAULT
                  cameo: "182"
                  verbs:
                    - trample obj:@herds > obj
                """);
        assertThatThrownBy(() -> Codebook.load(folder))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("own.yaml:5: no list \"@herds\"");
    }

    @Test
    void anUnknownFieldIsNamedWithThoseThereAre() throws IOException {
        write(
                "classes/own.yaml",
                """
                - id: x
                  type: ASSAULT
                  colour: red
                """);
        assertThatThrownBy(() -> Codebook.load(folder)).hasMessageContaining("own.yaml:3: no field \"colour\" here");
    }

    @Test
    void aModeThatTheTypeDoesNotHaveIsRefused() throws IOException {
        write(
                "classes/own.yaml",
                """
                - id: x
                  type: AID
                  cameo: "070"
                  mode: torture
                """);
        assertThatThrownBy(() -> Codebook.load(folder)).hasMessageContaining("AID has no mode \"torture\"");
    }

    @Test
    void whatIsNoYamlIsSaidToBeNone() throws IOException {
        write("classes/own.yaml", "- id: [");
        assertThatThrownBy(() -> Codebook.load(folder)).hasMessageContaining("not YAML");
    }
}
