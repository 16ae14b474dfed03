package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.syntax.Tree;

/** Finds where a sentence ties an effect to a cause. */
final class LinkFinder {

    private final Tree tree;
    private final Clauses clauses;
    private final VerbLinks verbs;
    private final PhraseLinks phrases;
    private final AnswerLinks answers;
    private final BlameLinks blames;

    LinkFinder(Tree tree) {
        this.tree = tree;
        this.clauses = new Clauses(tree);
        this.verbs = new VerbLinks(tree, clauses);
        this.phrases = new PhraseLinks(tree, clauses);
        this.answers = new AnswerLinks(tree, clauses);
        this.blames = new BlameLinks(tree, clauses);
    }

    /** The links of the sentence, in order; of a word the first way that fits. */
    List<Link> find() {
        List<Link> links = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            at(node).ifPresent(links::add);
            Optional<PhraseLinks.Found> phrase = phrases.at(node);
            phrase.flatMap(PhraseLinks.Found::link).ifPresent(links::add);
            node = phrase.map(PhraseLinks.Found::last).orElse(node);
        }
        return links;
    }

    private Optional<Link> at(int node) {
        return answers.at(node).or(() -> blames.at(node)).or(() -> why(node)).or(() -> verbs.at(node));
    }

    /** "The raid is why Ankara recalled its ambassador". */
    private Optional<Link> why(int node) {
        if (!tree.form(node).equals("why") || tree.children(node, "cop").isEmpty()) {
            return Optional.empty();
        }
        List<Integer> cause = tree.children(node, "nsubj");
        List<Integer> effect = tree.children(node, "advcl", "acl", "ccomp");
        return cause.isEmpty() || effect.isEmpty()
                ? Optional.empty()
                : Optional.of(Link.of(
                        node, new Phrase(tree, cause, effect), new Phrase(tree, effect, cause), Way.Meaning.MORE));
    }
}
