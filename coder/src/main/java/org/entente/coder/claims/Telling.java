package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.coding.Act;
import org.entente.coder.syntax.Tree;

/** One sentence, as claims read it: what its phrases speak of, and who stands in them. */
final class Telling {

    /**
     * What a phrase tells, and of whom.
     *
     * @param content what
     * @param sides of whom
     */
    record Told(Content content, Sides sides) {}

    private static final Set<String> VIEWS = Set.of(
            "see",
            "view",
            "regard",
            "call",
            "describe",
            "consider",
            "deem",
            "perceive",
            "term",
            "say",
            "claim",
            "allege");

    private static final Map<String, List<Way>> MOODS = Way.byWord(Way.Form.MOOD);

    private final Tree tree;
    private final ContentReader contents;
    private final SideFinder sides;

    Telling(Tree tree, List<Act> acts, StoryActors actors) {
        this.tree = tree;
        this.contents = new ContentReader(tree, acts);
        this.sides = new SideFinder(tree, actors);
    }

    Tree tree() {
        return tree;
    }

    SideFinder sides() {
        return sides;
    }

    /** What a phrase tells. */
    Told read(Phrase phrase, boolean actsFirst, boolean relation) {
        Phrase meant = perceived(phrase);
        Content content = contents.read(meant, actsFirst);
        Sides found =
                content.acts().isEmpty() ? sides.standing(content, meant, relation) : sides.acting(content, meant);
        return new Told(content, doers(meant, found));
    }

    /** "Angered Tokyo by closing the strait", "punished Ankara for closing it": who does it is named beside what he does. */
    private Sides doers(Phrase phrase, Sides found) {
        List<Integer> heads = phrase.heads();
        boolean apart = heads.size() > 1
                && sides.names(heads.get(0))
                && tree.marking(heads.get(1)).length() > 0;
        if (!apart) {
            return found;
        }
        List<Mention> doers = sides.named(new Phrase(tree, heads.subList(0, 1), heads.subList(1, heads.size())));
        List<Mention> others = new ArrayList<>(found.sources());
        others.addAll(found.targets());
        return new Sides(doers, SideFinder.without(others, doers), false);
    }

    /** The change of a relation that a phrase tells. */
    Told change(Phrase phrase) {
        Content content = contents.change(phrase);
        return new Told(content, sides.standing(content, phrase, true));
    }

    /** What the sentence mainly tells, where that is an act between known sides. */
    Optional<Told> main() {
        List<Integer> roots =
                tree.nodes().filter(node -> tree.head(node) < 0).boxed().toList();
        Told told = read(new Phrase(tree, roots, List.of()), true, false);
        boolean whole = !told.content().acts().isEmpty()
                && !told.sides().sources().isEmpty()
                && !told.sides().targets().isEmpty();
        return whole ? Optional.of(told) : Optional.empty();
    }

    /** "Alarm at the raid": what is felt about, for a feeling is nothing that anybody does. */
    private Optional<Phrase> felt(Phrase phrase, int head) {
        if (!tree.noun(head)) {
            return Optional.empty();
        }
        return MOODS.getOrDefault(tree.lemma(head), List.of()).stream()
                .flatMap(way -> tree.children(head, "nmod", "obl").stream()
                        .filter(child -> phrase.holds(child) && way.slots().contains(tree.marking(child))))
                .map(child -> new Phrase(tree, List.of(child), List.of()))
                .findFirst();
    }

    /** "What it sees as Tokyo's failure": what is seen, not who sees it. */
    private Phrase perceived(Phrase phrase) {
        for (int head : phrase.heads()) {
            Optional<Phrase> felt = felt(phrase, head);
            if (felt.isPresent()) {
                return felt.get();
            }
            boolean what = tree.form(head).equals("what");
            List<Integer> views = what ? tree.children(head, "acl") : List.of(head);
            for (int view : views) {
                boolean seen = what
                        || tree.children(view, "obj", "nsubj").stream()
                                .anyMatch(child -> tree.form(child).equals("what"));
                if (!seen || !VIEWS.contains(tree.lemma(view))) {
                    continue;
                }
                for (int child : tree.children(view, "obl", "xcomp", "obj", "ccomp")) {
                    if (child > view && phrase.holds(child)) {
                        return new Phrase(tree, List.of(child), List.of());
                    }
                }
            }
        }
        return phrase;
    }
}
