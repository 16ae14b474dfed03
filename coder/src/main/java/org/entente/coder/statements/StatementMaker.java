package org.entente.coder.statements;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.Resolution;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.syntax.Tree;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Evidence;
import org.entente.model.Part;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Writes down who said what as the model has it. */
final class StatementMaker {

    private static final int ID_BYTES = 10;
    private static final int MOST_SPEAKERS = 4;

    private final Article article;

    StatementMaker(Article article) {
        this.article = article;
    }

    /**
     * The statement of each actor that a mention names: one, as a rule, and a few for "the two leaders".
     *
     * @param passage the sentence with the words
     * @param spoken the sentence that names the speaker
     */
    List<Statement> make(Passage passage, Saying saying, Passage spoken, Mention speaker, StoryActors actors) {
        Sentence sentence = passage.tree().sentence();
        Evidence evidence = new Evidence(
                sentence.text(),
                passage.part(),
                span(passage.part(), sentence.start(), sentence.end()),
                passage.number());
        Optional<Actor> audience = audience(saying, spoken, actors);
        return speaker.actors().stream()
                .limit(MOST_SPEAKERS)
                .map(who -> new Statement(
                        id(passage, saying, who),
                        article.id(),
                        actor(spoken.part(), speaker, who),
                        audience,
                        saying.voice(),
                        saying.words(),
                        evidence))
                .toList();
    }

    private Actor actor(Part part, Mention mention, Resolution who) {
        return new Actor(
                mention.text(),
                span(part, mention.start(), mention.end()),
                who.name(),
                who.code(),
                who.country(),
                who.sector(),
                who.office());
    }

    /** Who is spoken to: an actor that is known, else a name that is not. */
    private Optional<Actor> audience(Saying saying, Passage spoken, StoryActors actors) {
        int head = saying.audience();
        if (head < 0) {
            return Optional.empty();
        }
        Tree tree = spoken.tree();
        return actors.mention(tree.sentence(), head)
                .map(mention -> actor(spoken.part(), mention, mention.actors().get(0)))
                .or(() -> name(spoken, head));
    }

    private Optional<Actor> name(Passage spoken, int head) {
        Tree tree = spoken.tree();
        int from = head;
        while (from > 0 && tree.under(from - 1, head) && !tree.is(from - 1, "case", "punct")) {
            from--;
        }
        if (tree.is(from, "det")) {
            from++;
        }
        boolean named = tree.nodes().skip(from).limit(head + 1L - from).anyMatch(i -> tree.token(i)
                .tag()
                .startsWith("NNP"));
        if (!named || from > head) {
            return Optional.empty();
        }
        int start = tree.token(from).start();
        int end = tree.token(head).end();
        String words = article.words(spoken.part()).substring(start, end).replaceAll("\\s+", " ");
        return Optional.of(new Actor(words, span(spoken.part(), start, end), words, "", "", "", ""));
    }

    private Span span(Part part, int start, int end) {
        String words = article.words(part);
        return new Span(words.codePointCount(0, start), words.codePointCount(0, end));
    }

    private String id(Passage passage, Saying saying, Resolution who) {
        String identity = String.join(
                "\0",
                article.id(),
                passage.part().label(),
                String.valueOf(passage.number()),
                who.name(),
                who.code(),
                saying.words());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return "q" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
