package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.syntax.ArgumentFinder;
import org.entente.coder.syntax.Arguments;
import org.entente.coder.syntax.Tree;

/** Finds where a sentence ties an effect to a cause. */
final class LinkFinder {

    private static final int NEED_DEPTH = 3;
    private static final Map<String, List<Way>> VERBS = verbs();
    private static final Map<String, List<Way>> LINKS = links();

    private final Tree tree;
    private final ArgumentFinder arguments;
    private final RelationWords words = RelationWords.standard();

    LinkFinder(Tree tree) {
        this.tree = tree;
        this.arguments = new ArgumentFinder(tree);
    }

    /** The links of the sentence, in order; of a word the first way that fits. */
    List<Link> find() {
        List<Link> links = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            verb(node).ifPresent(links::add);
            node = between(node, links);
        }
        return links;
    }

    private Optional<Link> verb(int node) {
        if (!tree.verb(node)) {
            return Optional.empty();
        }
        Arguments own = arguments.find(node);
        List<Integer> causes = causes(node, own);
        if (causes.isEmpty()) {
            return Optional.empty();
        }
        for (Way way : VERBS.getOrDefault(tree.lemma(node), List.of())) {
            List<Integer> effects = effects(node, way, own, causes);
            if (!effects.isEmpty() && needed(node, way)) {
                return Optional.of(link(node, causes, effects, way.meaning()));
            }
        }
        boolean change = words.less(tree.lemma(node), tree.form(node), true).isPresent();
        return change && !own.objects().isEmpty()
                ? Optional.of(link(node, causes, List.of(node), Way.Meaning.MORE))
                : Optional.empty();
    }

    private Link link(int node, List<Integer> causes, List<Integer> effects, Way.Meaning meaning) {
        List<Integer> notCause = new ArrayList<>(effects);
        notCause.add(node);
        List<Integer> notEffect = new ArrayList<>(causes);
        if (effects.contains(node)) {
            notEffect.addAll(tree.children(node, "advcl", "parataxis"));
            tree.children(node, "conj").stream().filter(this::clausal).forEach(notEffect::add);
        }
        return new Link(node, new Phrase(tree, causes, notCause), new Phrase(tree, effects, notEffect), meaning);
    }

    /** The subject; of "meant to deter" that of the aim; of ", raising tensions" all that was told before. */
    private List<Integer> causes(int node, Arguments own) {
        int head = tree.head(node);
        if (aside(node)) {
            return List.of(clause(head));
        }
        if (head >= 0 && words.aim(tree.lemma(head)) && tree.token(head).tag().startsWith("VB")) {
            Arguments aim = arguments.find(head);
            return aim.passive() || !aim.objects().isEmpty() ? aim.objects() : aim.subjects();
        }
        List<Integer> causes = new ArrayList<>();
        for (int subject : own.subjects()) {
            causes.add(meant(subject));
        }
        return causes;
    }

    /** ", raising tensions": a participle after a comma is about all that was told before it. */
    private boolean aside(int node) {
        int head = tree.head(node);
        return head >= 0
                && head < node
                && tree.is(node, "advcl", "acl")
                && !tree.is(node, "acl:relcl")
                && tree.token(node).tag().equals("VBG")
                && tree.form(node - 1).equals(",");
    }

    /** What a light noun after a comma stands for: "it closed the strait, a move that". */
    private int meant(int subject) {
        int head = tree.head(subject);
        boolean aside = tree.is(subject, "appos", "parataxis", "obl:unmarked", "obl", "dep")
                && tree.marking(subject).isEmpty();
        if (!words.light(tree.lemma(subject)) || !aside || head < 0 || head > subject) {
            return subject;
        }
        int clause = clause(head);
        while (tree.is(clause, "xcomp")) {
            clause = tree.head(clause);
        }
        return clause;
    }

    private List<Integer> effects(int node, Way way, Arguments own, List<Integer> causes) {
        switch (way.slot()) {
            case "all":
                return own.objects().isEmpty() ? List.of() : List.of(node);
            case "obj":
                return own.objects();
            case "comp":
                return own.complements().stream()
                        .filter(clause -> tree.marking(clause).equals("to"))
                        .toList();
            default:
                List<Integer> found = new ArrayList<>(own.marked(way.slot()));
                own.objects()
                        .forEach(object -> found.addAll(arguments.find(object).marked(way.slot())));
                own.complements().stream()
                        .filter(clause -> tree.marking(clause).equals(way.slot()))
                        .filter(clause -> !way.slot().equals("to"))
                        .forEach(found::add);
                tree.children(node, "advcl").stream()
                        .filter(clause -> tree.marking(clause).equals(way.slot()))
                        .filter(clause -> !way.slot().equals("to"))
                        .forEach(found::add);
                found.removeAll(causes);
                return found;
        }
    }

    private boolean needed(int node, Way way) {
        return way.needs().isEmpty()
                || way.needs().contains(way.slot())
                || below(node, NEED_DEPTH).stream()
                        .anyMatch(below -> way.needs().contains(tree.lemma(below))
                                || way.needs().contains(tree.form(below)));
    }

    /** Whether what is joined by "and" is a clause of its own; names that end in "-ing" are taken for verbs at times. */
    private boolean clausal(int node) {
        return !Character.isUpperCase(tree.token(node).text().charAt(0));
    }

    private Set<Integer> below(int node, int depth) {
        Set<Integer> all = new LinkedHashSet<>();
        for (int child : tree.children(node)) {
            if (!tree.is(child, "ccomp", "parataxis", "nsubj") && !(tree.is(child, "conj") && clausal(child))) {
                all.add(child);
                if (depth > 1) {
                    all.addAll(below(child, depth - 1));
                }
            }
        }
        return all;
    }

    /** Words between effect and cause; returns the last of them, or the node where there are none. */
    private int between(int node, List<Link> links) {
        Way best = null;
        for (Way way : LINKS.getOrDefault(tree.form(node), List.of())) {
            if (matches(node, way)
                    && (best == null || way.words().size() > best.words().size())) {
                best = way;
            }
        }
        if (best == null) {
            return node;
        }
        int last = node + best.words().size() - 1;
        int cause = after(node, last);
        int effect = cause < 0 ? -1 : before(node, last, cause);
        if (effect >= 0) {
            links.add(new Link(
                    node,
                    new Phrase(tree, List.of(cause), List.of(effect)),
                    new Phrase(tree, List.of(effect), topmost(node, last, cause, effect)),
                    best.meaning()));
        }
        return last;
    }

    private boolean matches(int node, Way way) {
        if (node + way.words().size() >= tree.size()) {
            return false;
        }
        for (int i = 0; i < way.words().size(); i++) {
            if (!tree.form(node + i).equals(way.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The head of what follows the link: what its last word belongs to. */
    private int after(int first, int last) {
        int at = tree.head(last);
        for (int steps = 0; at >= first && at <= last && steps <= last - first; steps++) {
            at = tree.head(at);
        }
        if (at > last && tree.head(last) >= first) {
            return at;
        }
        for (int child : tree.children(last, "obj", "obl", "nmod")) {
            if (child > last) {
                return child;
            }
        }
        return -1;
    }

    /** The clause that the link and its cause hang on. */
    private int before(int first, int last, int cause) {
        int at = cause;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            boolean within = at == cause || at >= first && at <= last;
            if (!within) {
                return clause(at);
            }
            at = tree.head(at);
        }
        return -1;
    }

    /** The verb above a noun that the parser hung the link on, unless the noun is all there is. */
    private int clause(int node) {
        int at = node;
        while (!tree.verb(at) && tree.head(at) >= 0 && tree.children(at, "cop").isEmpty()) {
            at = tree.head(at);
        }
        return at;
    }

    private List<Integer> topmost(int first, int last, int cause, int effect) {
        List<Integer> out = new ArrayList<>(List.of(cause));
        for (int node = first; node <= last; node++) {
            out.add(node);
        }
        out.addAll(tree.children(effect, "ccomp", "parataxis"));
        return out;
    }

    private static Map<String, List<Way>> verbs() {
        Map<String, List<Way>> verbs = new HashMap<>();
        Way.all().stream().filter(way -> way.form() == Way.Form.VERB).forEach(way -> way.words()
                .forEach(verb ->
                        verbs.computeIfAbsent(verb, word -> new ArrayList<>(2)).add(way)));
        return verbs;
    }

    private static Map<String, List<Way>> links() {
        Map<String, List<Way>> links = new HashMap<>();
        Way.all().stream().filter(way -> way.form() == Way.Form.LINK).forEach(way -> links.computeIfAbsent(
                        way.words().get(0), word -> new ArrayList<>(2))
                .add(way));
        return links;
    }
}
