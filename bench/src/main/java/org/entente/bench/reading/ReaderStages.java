package org.entente.bench.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import org.entente.coder.Coder;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Words;
import org.entente.coder.nlp.model.ReaderModel;
import org.entente.coder.nlp.parsing.Parser;
import org.entente.coder.nlp.tagging.Tagger;
import org.entente.coder.nlp.tagging.WordCodes;
import org.entente.model.Article;

/** The stages that a story goes through on its way from text to events, each measured with all before it. */
final class ReaderStages {

    private static final LocalDate DATELESS = LocalDate.of(2000, 1, 1);

    private final List<Article> stories;
    private final EnglishReader reader;
    private final ReaderModel model;
    private final Coder coder;
    private final WordCodes codes;
    private final Tagger.Scratch tagging = new Tagger.Scratch();
    private final Parser.Scratch parsing = new Parser.Scratch();
    private int[] tags = new int[512];

    ReaderStages(List<Article> stories) throws IOException {
        this.stories = stories;
        try (InputStream in = EnglishReader.class.getResourceAsStream("english.model")) {
            if (in == null) {
                throw new FileNotFoundException("the reader's model is missing from this build");
            }
            model = ReaderModel.read(ByteBuffer.wrap(in.readAllBytes()));
        }
        reader = new EnglishReader(model);
        coder = Coder.load();
        codes = new WordCodes(model.classes());
    }

    int sentences() {
        return stories.stream().mapToInt(story -> split(story).size()).sum();
    }

    int words() {
        return stories.stream()
                .flatMap(story -> split(story).stream())
                .mapToInt(Words::size)
                .sum();
    }

    List<Stage> measure() {
        return List.of(
                Stage.measure("sentences and tokens", () -> stories.forEach(this::split)),
                Stage.measure(
                        "and tags", () -> stories.forEach(story -> split(story).forEach(this::tag))),
                Stage.measure(
                        "and trees", () -> stories.forEach(story -> split(story).forEach(this::parse))),
                Stage.measure(
                        "and lemmas: all that the reader does",
                        () -> stories.forEach(story -> split(story).forEach(reader::parse))),
                Stage.measure(
                        "the whole coder: also layout, actors, places, dates, events, statements, claims",
                        () -> stories.forEach(story -> coder.code(story, DATELESS))));
    }

    private List<Words> split(Article story) {
        return reader.split(story.text(), 0, story.text().length());
    }

    private void tag(Words sentence) {
        codes.clear();
        for (int i = 0; i < sentence.size(); i++) {
            codes.add(sentence.text(), sentence.start(i) - sentence.start(), sentence.end(i) - sentence.start());
        }
        if (tags.length < codes.size()) {
            tags = new int[2 * codes.size()];
        }
        model.tagger().tag(codes, tags, tagging);
    }

    private void parse(Words sentence) {
        tag(sentence);
        model.parser().parse(codes, tags, parsing);
    }
}
