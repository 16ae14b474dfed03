package org.entente.coder.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.Resolution;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.syntax.Tree;

/** Says who speaks and who is spoken to. */
final class SpeakerResolver {

    private final Tree tree;
    private final StoryActors actors;

    SpeakerResolver(Tree tree, StoryActors actors) {
        this.tree = tree;
        this.actors = actors;
    }

    /** The speaker and those who speak with them; empty where none of them is a political actor that is known. */
    List<Mention> speakers(int head) {
        List<Mention> speakers = new ArrayList<>();
        for (int node : tree.withConjuncts(head)) {
            named(node).filter(mention -> !speakers.contains(mention)).ifPresent(speakers::add);
        }
        return speakers;
    }

    /** Who a noun names: by itself, in apposition, or by whom it belongs to ("a spokesman for the committee"). */
    private Optional<Mention> named(int node) {
        Optional<Mention> own = actors.mention(tree.sentence(), node).filter(SpeakerResolver::somebody);
        if (own.isPresent()) {
            return own;
        }
        for (int child : tree.children(node, "appos", "flat", "nmod:poss", "compound", "amod", "nmod")) {
            boolean owner = !tree.is(child, "nmod")
                    || tree.is(child, "nmod:poss")
                    || tree.marking(child).matches("of|for|from");
            Optional<Mention> other = !owner
                    ? Optional.empty()
                    : actors.mention(tree.sentence(), child).or(() -> actors.modifier(tree.sentence(), child));
            if (other.filter(SpeakerResolver::somebody).isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    private static boolean somebody(Mention mention) {
        return mention.actors().stream().anyMatch(SpeakerResolver::known);
    }

    private static boolean known(Resolution who) {
        return !who.code().isEmpty()
                || !who.country().isEmpty()
                || !who.sector().isEmpty();
    }
}
