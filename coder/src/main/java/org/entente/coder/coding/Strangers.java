package org.entente.coder.coding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.PersonNouns;
import org.entente.coder.actors.Resolution;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.syntax.Tree;

/**
 * Says who stands in a role whom no directory knows: a name, people by a common noun, a company, or the thing that an act was
 * done to. Of them nothing is known but their words and, where these say it, their country.
 */
final class Strangers {

    private static final int LONGEST = 12;
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final Tree tree;
    private final boolean titled;
    private final StrangerWords words;

    Strangers(Tree tree, StrangerWords words) {
        this.tree = tree;
        this.words = words;
        this.titled = titled(tree);
    }

    private static boolean titled(Tree tree) {
        List<Integer> letters = tree.nodes()
                .filter(node -> Character.isLetter(tree.form(node).charAt(0)))
                .boxed()
                .toList();
        long capitals = letters.stream()
                .filter(node -> Character.isUpperCase(tree.token(node).text().charAt(0)))
                .count();
        return capitals * 2 > letters.size();
    }

    /** Whether a node is a name, or a noun for people or a body of people. */
    boolean somebody(int node) {
        return usable(node) && (name(node) || people(node));
    }

    /** Whether a node is a full name: a first and a family name, or more. */
    boolean fullName(int node) {
        return usable(node)
                && name(node)
                && tree.children(node, "flat", "compound").stream().anyMatch(this::name);
    }

    /** Whether a node is a thing that something may be done to: no other act, no measure of one, no sum of money. */
    boolean thing(int node) {
        return usable(node) && !words.acts().contains(tree.lemma(node)) && tree.noun(node) && !name(node);
    }

    /** Whether a node is a force that somebody sends. */
    boolean force(int node) {
        return words.forces().contains(tree.lemma(node));
    }

    /** Whether a node is a building, a town or a stretch of land. */
    boolean place(int node) {
        return usable(node) && words.places().contains(tree.lemma(node));
    }

    /** "Killed 16": people of whom nothing is told but how many. */
    boolean number(int node) {
        return tree.token(node).tag().equals("CD")
                && tree.is(node, "obj", "nsubj")
                && !YEAR.matcher(tree.form(node)).matches()
                && tree.children(node, "nmod", "compound", "nummod").isEmpty();
    }

    private boolean usable(int node) {
        String lemma = tree.lemma(node);
        return !words.times().contains(lemma)
                && !words.quantities().contains(lemma)
                && !words.abstractions().contains(lemma)
                && !tree.is(node, "compound", "amod", "flat")
                && Character.isLetter(tree.form(node).charAt(0));
    }

    /** A capitalised noun; one that a reader took for a common noun, where not every word has a capital. */
    private boolean name(int node) {
        boolean capital = Character.isUpperCase(tree.token(node).text().charAt(0));
        boolean proper = tree.token(node).tag().startsWith("NNP");
        return capital && !titled && (proper || tree.noun(node) && node > 0);
    }

    /** "The recipient Ben Roberts": a noun with a name after it. */
    private boolean named(int node) {
        return tree.children(node, "flat", "appos", "nmod:desc").stream()
                .anyMatch(child -> child > node && name(child));
    }

    private boolean people(int node) {
        String word = tree.form(node);
        String lemma = tree.lemma(node);
        return tree.noun(node)
                && (named(node)
                        || PersonNouns.one(word)
                        || PersonNouns.several(word)
                        || PersonNouns.one(lemma)
                        || words.people().contains(lemma)
                        || words.bodies().contains(lemma));
    }

    /** What is counted where a noun only says how many: "hundreds of banks", "one of the critics"; the node itself else. */
    int counted(int node) {
        boolean number =
                tree.token(node).tag().equals("CD") || words.quantities().contains(tree.lemma(node));
        if (number) {
            for (int whole : tree.children(node, "nmod")) {
                if (tree.marking(whole).equals("of")) {
                    return whole;
                }
            }
        }
        return node;
    }

    /** A phrase as a party of whom nothing more is known than the owner's country, where it is a land. */
    Party party(int node, Optional<Mention> owner, boolean person) {
        int[] extent = extent(node);
        Sentence sentence = tree.sentence();
        int start = tree.token(extent[0]).start();
        int end = tree.token(extent[1]).end();
        String text = sentence.text().substring(start - sentence.start(), end - sentence.start());
        String country = owner.map(Strangers::land).orElse("");
        String sector = person && !name(node) && !words.bodies().contains(tree.lemma(node)) ? "CVL" : "";
        Resolution who = new Resolution(
                text, country, country, sector, "", Resolution.Certainty.UNRESOLVED, "nobody that is known");
        return new Party(new Mention(node, extent[0], extent[1] + 1, start, end, text, List.of(who)), true);
    }

    private static String land(Mention owner) {
        Resolution who = owner.actors().get(0);
        return who.sector().isEmpty() && who.code().equals(who.country()) ? who.country() : "";
    }

    /** The words before the head, without article, and a short complement after it. */
    private int[] extent(int node) {
        int[] whole = tree.extent(node);
        int from = node;
        for (int child : tree.children(node, "compound", "amod", "nummod", "nmod:poss", "flat", "nmod:desc")) {
            from = Math.min(from, tree.extent(child)[0]);
        }
        int to = node;
        for (int child : tree.children(node, "flat", "compound", "nmod")) {
            int last = tree.extent(child)[1];
            if (child > node && last - from < LONGEST && last <= whole[1]) {
                to = Math.max(to, last);
            }
        }
        return new int[] {Math.max(from, whole[0]), to};
    }
}
