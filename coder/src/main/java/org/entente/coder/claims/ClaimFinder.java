package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.Resolution;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.coding.Act;
import org.entente.coder.coding.Attribution;
import org.entente.coder.coding.CodePoints;
import org.entente.coder.coding.RoleResolver;
import org.entente.coder.coding.StableId;
import org.entente.coder.coding.StoryClaims;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.statements.Passage;
import org.entente.coder.statements.StoryStatements;
import org.entente.coder.syntax.Tree;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Part;

/** Finds what one story says about why relations change. For one thread, as its actors are. */
public final class ClaimFinder implements StoryClaims {

    private final Article article;
    private final StoryActors actors;
    private final StoryStatements said;
    private final Set<String> speech;
    private final Map<Part, Telling> before = new EnumMap<>(Part.class);

    /**
     * @param article the story
     * @param actors who is who in it
     * @param said who says what in it
     * @param speech the verbs of speech
     */
    public ClaimFinder(Article article, StoryActors actors, StoryStatements said, Set<String> speech) {
        this.article = article;
        this.actors = actors;
        this.said = said;
        this.speech = Set.copyOf(speech);
    }

    /** The claims of a sentence, in order, each once. */
    @Override
    public List<Claim> find(Passage passage, List<Act> acts) {
        Tree tree = passage.tree();
        Telling here = new Telling(tree, acts, actors);
        ReasonReader reasons = new ReasonReader(here, Optional.ofNullable(before.put(passage.part(), here)));
        List<Claim> claims = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Link link : new LinkFinder(tree).find()) {
            reasons.read(link)
                    .map(reason -> claim(passage, link, reason))
                    .filter(claim -> !claim.thesis().isEmpty() && known.add(claim.thesis()))
                    .ifPresent(claims::add);
        }
        return claims;
    }

    private Claim claim(Passage passage, Link link, Reason reason) {
        Tree tree = passage.tree();
        CodePoints points = new CodePoints(article.words(passage.part()));
        Claim.Side cause = side(reason.cause(), reason.causers(), points);
        Claim.Side effect = side(reason.effect(), reason.affected(), points);
        boolean reciprocal = reason.affected().mutual();
        Evidence evidence = evidence(passage, points);
        String thesis = ThesisText.of(cause, reason.causers().mutual(), reason.direction(), effect, reciprocal);
        return new Claim(
                StableId.of(
                        "c",
                        article.id(),
                        passage.part(),
                        evidence.span(),
                        reason.direction(),
                        spans(cause),
                        spans(effect),
                        thesis),
                article.id(),
                cause,
                effect,
                reciprocal,
                reason.direction(),
                claimant(tree, link.node(), points),
                new ClaimStanding(tree).of(link.node()),
                thesis,
                evidence);
    }

    private static List<Object> spans(Claim.Side side) {
        List<Object> spans = new ArrayList<>();
        side.sources().forEach(source -> spans.add(source.span()));
        side.targets().forEach(target -> spans.add(target.span()));
        return spans;
    }

    private Evidence evidence(Passage passage, CodePoints points) {
        Sentence words = passage.tree().sentence();
        Part part = passage.part();
        return new Evidence(
                article.words(part).substring(words.start(), words.end()),
                part,
                points.span(words.start(), words.end()),
                passage.number());
    }

    private Optional<Actor> claimant(Tree tree, int node, CodePoints points) {
        Optional<Mention> speaker = said.wordOf(tree.sentence(), node);
        if (speaker.isEmpty()) {
            List<Integer> speakers = new Attribution(tree, speech).speakers(node);
            speaker = new RoleResolver(tree, actors)
                    .resolve(speakers, Set.of()).values().stream()
                            .map(party -> party.mention())
                            .findFirst();
        }
        return speaker.flatMap(
                mention -> actors(List.of(mention), points).stream().findFirst());
    }

    private static Claim.Side side(Content content, Sides sides, CodePoints points) {
        return new Claim.Side(
                content.types(), content.quads(), actors(sides.sources(), points), actors(sides.targets(), points));
    }

    private static List<Actor> actors(List<Mention> mentions, CodePoints points) {
        List<Actor> actors = new ArrayList<>();
        for (Mention mention : mentions) {
            for (Resolution who : mention.actors()) {
                actors.add(new Actor(
                        mention.text(),
                        points.span(mention.start(), mention.end()),
                        who.name(),
                        who.code(),
                        who.country(),
                        who.sector(),
                        who.office()));
            }
        }
        return actors;
    }
}
