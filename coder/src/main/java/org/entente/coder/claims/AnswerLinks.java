package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.syntax.Tree;

/**
 * Finds what is done in answer to something: "in retaliation for the raid", "retaliated for", "to avenge", "furious at the raid, Ankara",
 * "to punish Ankara for".
 */
final class AnswerLinks {

    private static final Map<String, List<Way>> ANSWERS = Way.byWord(Way.Form.ANSWER);
    private static final Map<String, List<Way>> REPLIES = Way.byWord(Way.Form.REPLY);
    private static final Map<String, List<Way>> MOODS = Way.byWord(Way.Form.MOOD);
    private static final Map<String, List<Way>> PUNISHMENTS = Way.byWord(Way.Form.PUNISH);
    private static final Set<String> MARKS = Set.of("in", "as", "by way of", "out of", "amid", "under", "at");
    private static final Set<String> HEATED =
            Set.of("angrily", "furiously", "sharply", "harshly", "bitterly", "strongly");

    /** How far up a parser may hang what belongs to a noun. */
    private static final int HIGHEST = 2;

    /** What a way needs that holds only beside what is done: ", accusing Doha of". */
    private static final String BESIDE = "beside";

    private final Tree tree;
    private final Clauses clauses;
    private final RelationWords words = RelationWords.standard();

    AnswerLinks(Tree tree, Clauses clauses) {
        this.tree = tree;
        this.clauses = clauses;
    }

    /** The link that the word at a node makes, if it makes any. */
    Optional<Link> at(int node) {
        if (tree.noun(node)) {
            return first(ANSWERS, node, way -> answer(node, way)).or(() -> mood(node));
        }
        if (tree.verb(node)) {
            return first(REPLIES, node, way -> reply(node, way))
                    .or(() -> first(PUNISHMENTS, node, way -> punishment(node, way)))
                    .or(() -> mood(node));
        }
        return tree.adjective(node)
                ? first(ANSWERS, node, way -> described(node, way)).or(() -> mood(node))
                : Optional.empty();
    }

    private interface Reading {
        Optional<Link> of(Way way);
    }

    private Optional<Link> first(Map<String, List<Way>> ways, int node, Reading reading) {
        return ways.getOrDefault(tree.lemma(node), List.of()).stream()
                .flatMap(way -> reading.of(way).stream())
                .findFirst();
    }

    /** "Took retaliatory action against Tokyo for". */
    private Optional<Link> described(int node, Way way) {
        int noun = tree.head(node);
        int cause = tree.is(node, "amod") && noun > node ? cause(noun, way) : -1;
        return cause < 0 ? Optional.empty() : link(node, cause, List.of(clauses.above(noun)), way);
    }

    /** "In retaliation for", "was a response to", ", an answer to"; "under pressure from Ankara", where the pressure is the cause. */
    private Optional<Link> answer(int node, Way way) {
        int cause = way.slots().contains("self") ? node : cause(node, way);
        if (cause < 0) {
            return Optional.empty();
        }
        if (!tree.children(node, "cop").isEmpty()) {
            List<Integer> subjects = tree.children(node, "nsubj");
            boolean known = !subjects.isEmpty() && tree.noun(subjects.get(0));
            int head = tree.head(node);
            List<Integer> effects = known ? subjects : head < 0 ? List.of() : List.of(clauses.above(head));
            return link(node, cause, effects, way);
        }
        boolean beside = tree.is(node, "appos", "parataxis")
                || tree.is(node, "obl", "nmod", "advcl") && MARKS.contains(tree.marking(node));
        int head = clauses.host(node);
        return beside && head >= 0 ? link(node, cause, clauses.deed(head), way) : Optional.empty();
    }

    /** "Retaliated for the raid", "responded to the raid with strikes"; "to retaliate for the raid, Ankara closed the strait". */
    private Optional<Link> reply(int node, Way way) {
        int cause = cause(node, way);
        if (cause < 0) {
            return Optional.empty();
        }
        int main = main(node);
        boolean beside = way.needs().contains(BESIDE);
        if (main < 0 && beside) {
            return Optional.empty();
        }
        return link(node, cause, main >= 0 ? List.of(main) : done(node, cause, way.meaning()), way);
    }

    /** The clause that a purpose or a participle says more about; -1 where the node is neither. */
    private int main(int node) {
        boolean participle = tree.token(node).tag().equals("VBG") && tree.is(node, "advcl");
        return clauses.purpose(node) || participle ? clauses.main(node) : -1;
    }

    /** What the answer consists in, where it is told: "with strikes", "by closing the strait"; the verb itself else. */
    private List<Integer> done(int node, int cause, Way.Meaning meaning) {
        List<Integer> effects = new ArrayList<>();
        boolean heated = tree.children(node, "advmod").stream().anyMatch(word -> HEATED.contains(tree.form(word)));
        if (heated || meaning == Way.Meaning.RETALIATE) {
            effects.add(node);
        }
        for (int host : List.of(node, cause)) {
            for (int child : tree.children(host, "obl", "nmod", "advcl")) {
                String marking = tree.marking(child);
                if (child > cause && (marking.equals("with") || marking.equals("by") && tree.verb(child))) {
                    effects.add(child);
                }
            }
        }
        return effects;
    }

    /** "Furious at the raid, Ankara closed the strait". */
    private Optional<Link> mood(int node) {
        return first(MOODS, node, way -> {
            int cause = cause(node, way);
            boolean marked = tree.is(node, "obl", "nmod") && MARKS.contains(tree.marking(node));
            boolean clause = tree.is(node, "advcl", "acl", "parataxis") && !tree.is(node, "acl:relcl");
            int head = tree.head(node);
            if (cause < 0 || head < 0 || !marked && !clause) {
                return Optional.empty();
            }
            int main = clauses.above(head);
            int subject = tree.is(head, "nsubj") ? tree.head(head) : main;
            return link(node, cause, List.of(subject), way);
        });
    }

    /** "Closed the strait to punish Ankara for the raid", "punished Ankara for the raid". */
    private Optional<Link> punishment(int node, Way way) {
        int cause = cause(node, way);
        List<Integer> culprits = clauses.arguments(node).objects();
        int main = main(node);
        if (cause < 0 || culprits.isEmpty() || main < 0 && way.needs().contains(BESIDE)) {
            return Optional.empty();
        }
        List<Integer> effects = main < 0 ? List.of(node) : List.of(main, node);
        return link(node, List.of(culprits.get(0), cause), effects, way);
    }

    private int cause(int node, Way way) {
        for (String slot : way.slots()) {
            List<Integer> found = slot.equals("obj") ? clauses.arguments(node).objects() : marked(node, slot);
            if (!found.isEmpty() && !(slot.equals("against") && aimedAt(found.get(0)))) {
                return found.get(0);
            }
        }
        return -1;
    }

    /** "Retaliated against French goods": what is hit, not what is answered. */
    private boolean aimedAt(int node) {
        return tree.noun(node) && words.noun(tree.lemma(node)).isEmpty() && !words.deed(tree.lemma(node));
    }

    /** What stands behind a preposition after the node, on it or, as parsers have it, on what it hangs on or its object. */
    private List<Integer> marked(int node, String preposition) {
        List<Integer> hosts = new ArrayList<>(List.of(node));
        hosts.addAll(tree.children(node, "obj"));
        for (int host = tree.head(node), up = 0; tree.noun(node) && host >= 0 && up < HIGHEST; host = tree.head(host)) {
            hosts.add(host);
            up++;
        }
        boolean aimed = preposition.equals("for")
                && tree.children(node, "nmod").stream()
                        .anyMatch(child -> tree.marking(child).equals("against"));
        for (int host : hosts) {
            for (int child : tree.children(host, "obl", "nmod", "advcl", "acl")) {
                boolean next =
                        host == node || host > node || aimed || node + 1 < tree.size() && tree.head(node + 1) == child;
                if (child > node && next && tree.marking(child).equals(preposition)) {
                    return List.of(child);
                }
            }
        }
        return List.of();
    }

    private Optional<Link> link(int node, int cause, List<Integer> effects, Way way) {
        return link(node, List.of(cause), effects, way);
    }

    private Optional<Link> link(int node, List<Integer> causes, List<Integer> effects, Way way) {
        List<Integer> others =
                effects.stream().filter(effect -> !causes.contains(effect)).toList();
        if (others.isEmpty() || others.contains(-1)) {
            return Optional.empty();
        }
        List<Integer> notEffect = new ArrayList<>(causes);
        if (!others.contains(node) && !causes.contains(node)) {
            notEffect.add(node);
        }
        others.forEach(effect -> notEffect.addAll(tree.children(effect, "ccomp", "parataxis")));
        notEffect.removeAll(others);
        List<Integer> notCause = new ArrayList<>(others);
        notCause.removeAll(causes);
        return Optional.of(
                Link.of(node, new Phrase(tree, causes, notCause), new Phrase(tree, others, notEffect), way.meaning()));
    }
}
