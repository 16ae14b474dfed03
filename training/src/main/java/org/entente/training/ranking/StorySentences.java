package org.entente.training.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.coder.actors.ActorResolver;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.layout.ArticleLayout;
import org.entente.coder.layout.Block;
import org.entente.coder.layout.PicturePositions;
import org.entente.coder.layout.TrueCase;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.syntax.Tree;
import org.entente.model.Article;
import org.entente.model.Part;

/** Reads the sentences of a story, and who is who in them, as the coder does. */
final class StorySentences {

    /**
     * A sentence.
     *
     * @param part whether it stands in the title or the text
     * @param tree its tree; offsets are into that part, in UTF-16 units
     */
    record Placed(Part part, Tree tree) {}

    /**
     * A story that was read.
     *
     * @param sentences its sentences, the text's before the title's
     * @param actors who is who in them
     */
    record Read(List<Placed> sentences, StoryActors actors) {}

    private final EnglishReader reader;
    private final ActorResolver resolver;

    StorySentences(EnglishReader reader, ActorResolver resolver) {
        this.reader = reader;
        this.resolver = resolver;
    }

    /** Reads a story. */
    Read read(Article story) {
        List<Placed> sentences = new ArrayList<>();
        for (Block block : ArticleLayout.of(story)) {
            if (block.told()) {
                String words = PicturePositions.blank(story.words(block.part()));
                String cased = block.capitals() ? recased(words, block, story) : words;
                for (Sentence sentence : reader.read(cased, block.start(), block.end())) {
                    sentences.add(new Placed(block.part(), new Tree(sentence)));
                }
            }
        }
        sentences.sort(Comparator.comparing(Placed::part, Comparator.reverseOrder()));
        StoryActors actors = resolver.story(story.published().orElse(LocalDate.EPOCH));
        actors.learn(sentences.stream().map(each -> each.tree().sentence()).toList());
        return new Read(sentences, actors);
    }

    private static String recased(String words, Block block, Article story) {
        return words.substring(0, block.start())
                + TrueCase.restore(words.substring(block.start(), block.end()), story.text())
                + words.substring(block.end());
    }
}
