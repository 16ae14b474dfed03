package org.entente.training.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.conllu.ConlluReader;
import org.entente.coder.nlp.conllu.ParserEvaluation;
import org.entente.coder.nlp.conllu.ParserScores;
import org.entente.coder.nlp.model.ReaderModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainReaderTest {

    private static final List<List<String>> SENTENCES = List.of(
            List.of("Iran Iran NNP 2 nsubj", "bombed bomb VBD 0 root", "Iraq Iraq NNP 2 obj", ". . . 2 punct"),
            List.of("Rebels rebel NNS 2 nsubj", "shelled shell VBD 0 root", "the the DT 4 det", "town town NN 2 obj"),
            List.of("He he PRP 2 nsubj", "left leave VBD 0 root", "on on IN 4 case", "Monday Monday NNP 2 obl"),
            List.of("The the DT 2 det", "envoys envoy NNS 3 nsubj", "met meet VBD 0 root", ". . . 3 punct"));

    @TempDir
    private Path folder;

    @Test
    void aModelLearnsItsTreebankByHeartAndSaysWhereItComesFrom() throws IOException {
        Path treebank = folder.resolve("tiny.conllu");
        Files.writeString(treebank, conllu().repeat(3));
        Path model = folder.resolve("tiny.model");
        Path classes = folder.resolve("classes.tsv");
        Files.writeString(classes, "iran\t1\t3\t1\niraq\t1\t3\t1\n");
        int status = new CommandLine(new TrainReader())
                .execute(
                        treebank.toString(),
                        "--out",
                        model.toString(),
                        "--parts",
                        "3",
                        "--score",
                        treebank.toString(),
                        "--classes",
                        classes.toString(),
                        "--seed",
                        "2");
        assertThat(status).isZero();
        EnglishReader reader = new EnglishReader(ReaderModel.read(ByteBuffer.wrap(Files.readAllBytes(model))));
        ParserScores scores = ParserEvaluation.evaluate(new ConlluReader().read(treebank), reader::parse);
        assertThat(scores.tags()).isEqualTo(1);
        assertThat(scores.lemmas()).isEqualTo(1);
        assertThat(scores.labelled()).isEqualTo(1);
        assertThat(folder.resolve("tiny.provenance.txt"))
                .content()
                .contains(
                        "gold tiny.conllu: sha256 ",
                        "classes of words classes.tsv: sha256 ",
                        "gold sentences: 12",
                        "seed ",
                        "LAS 100.00");
    }

    @Test
    void theParserOfAnEarlierModelIsTakenOverWhole() throws IOException {
        Path treebank = folder.resolve("tiny.conllu");
        Files.writeString(treebank, conllu().repeat(3));
        Path first = folder.resolve("first.model");
        Path second = folder.resolve("second.model");
        new CommandLine(new TrainReader()).execute(treebank.toString(), "--out", first.toString());
        int status = new CommandLine(new TrainReader())
                .execute(treebank.toString(), "--out", second.toString(), "--parser-of", first.toString());
        assertThat(status).isZero();
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
        assertThat(folder.resolve("second.model.stages").resolve("parser-0.weights"))
                .doesNotExist();
        assertThat(folder.resolve("second.provenance.txt")).content().contains("taken over from first.model: sha256 ");
    }

    private static String conllu() {
        StringBuilder text = new StringBuilder();
        for (List<String> sentence : SENTENCES) {
            int number = 0;
            for (String word : sentence) {
                String[] w = word.split(" ", -1);
                text.append(++number)
                        .append('\t')
                        .append(w[0])
                        .append('\t')
                        .append(w[1])
                        .append("\t_\t");
                text.append(w[2])
                        .append("\t_\t")
                        .append(w[3])
                        .append('\t')
                        .append(w[4])
                        .append("\t_\t_\n");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
