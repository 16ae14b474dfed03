package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coder.syntax.Arguments;
import org.entente.coder.syntax.Tree;

/** Finds verbs whose subject brings something about: "has led Ankara to", "to force Ankara to", ", straining ties". */
final class VerbLinks {

    private static final int NEED_DEPTH = 3;
    /** What a way needs that holds only of what somebody wants: "meant to contain". */
    private static final String AIM = "aim";

    private static final Set<String> CHARGES =
            Set.of("accuse", "blame", "suspect", "denounce", "condemn", "criticize", "criticise", "fault", "charge");
    private static final Map<String, List<Way>> VERBS = Way.byWord(Way.Form.VERB);

    private final Tree tree;
    private final Clauses clauses;
    private final RelationWords words = RelationWords.standard();

    VerbLinks(Tree tree, Clauses clauses) {
        this.tree = tree;
        this.clauses = clauses;
    }

    /** The link that the verb at a node makes, by the first way that fits. */
    Optional<Link> at(int node) {
        if (!tree.verb(node) || tree.is(node, "amod", "compound")) {
            return Optional.empty();
        }
        Arguments own = clauses.arguments(node);
        boolean purpose = clauses.purpose(node);
        List<Integer> causes = purpose ? List.of(clauses.main(node)) : causes(node, own);
        if (causes.isEmpty()) {
            return Optional.empty();
        }
        for (Way way : VERBS.getOrDefault(tree.lemma(node), List.of())) {
            boolean aim = purpose || aimed(node);
            if (purpose && !wanted(way) || way.needs().contains(AIM) && !aim) {
                continue;
            }
            List<Integer> effects = effects(node, way, own, causes);
            if (!effects.isEmpty() && needed(node, way)) {
                Link link = link(node, causes, effects, way.meaning());
                Link told = way.meaning() == Way.Meaning.MORE ? link.ofAnyDeed() : link;
                return Optional.of(aim ? told.asAim() : told);
            }
        }
        boolean change = words.less(tree.lemma(node), tree.form(node), true).isPresent();
        return change && !purpose && !own.objects().isEmpty()
                ? Optional.of(link(node, causes, List.of(node), Way.Meaning.MORE))
                : Optional.empty();
    }

    /** What somebody may want to bring about, and not merely bring about: "to force", not "to spark". */
    private static boolean wanted(Way way) {
        return way.slots().contains("comp")
                || way.slots().contains("from")
                || way.meaning() == Way.Meaning.CALM
                || way.meaning() == Way.Meaning.YIELD
                || way.meaning() == Way.Meaning.LESS;
    }

    private boolean aimed(int node) {
        return tree.head(node) >= 0 && words.aim(tree.lemma(tree.head(node)));
    }

    private Link link(int node, List<Integer> causes, List<Integer> effects, Way.Meaning meaning) {
        List<Integer> notCause = new ArrayList<>(effects);
        notCause.add(node);
        List<Integer> notEffect = new ArrayList<>(causes);
        if (effects.contains(node)) {
            notEffect.addAll(clauses.beside(node));
        }
        return Link.of(node, new Phrase(tree, causes, notCause), new Phrase(tree, effects, notEffect), meaning);
    }

    /** The subject; of "meant to deter" that of the aim; of ", raising tensions" all that was told before. */
    private List<Integer> causes(int node, Arguments own) {
        int head = tree.head(node);
        if (head >= 0
                && CHARGES.contains(tree.lemma(head))
                && Set.of("of", "for").contains(tree.marking(node))) {
            return with(clauses.arguments(head).objects(), node);
        }
        if (clauses.aside(node)) {
            return List.of(clauses.above(head));
        }
        if (head >= 0 && words.aim(tree.lemma(head)) && tree.token(head).tag().startsWith("VB")) {
            Arguments aim = clauses.arguments(head);
            return aim.passive() || !aim.objects().isEmpty() ? aim.objects() : aim.subjects();
        }
        List<Integer> causes = new ArrayList<>();
        for (int subject : own.subjects()) {
            int meant = clauses.meant(subject);
            causes.add(meant == subject ? clauses.told(subject, node) : meant);
        }
        if (causes.isEmpty()) {
            causes.addAll(tree.children(node, "csubj"));
        }
        return with(causes, node);
    }

    /** With what is done to bring it about: "angered Tokyo by closing the strait". */
    private List<Integer> with(List<Integer> causes, int node) {
        List<Integer> all = new ArrayList<>(causes);
        if (!all.isEmpty()) {
            tree.children(node, "advcl").stream()
                    .filter(clause -> tree.marking(clause).equals("by"))
                    .forEach(all::add);
        }
        return all;
    }

    private List<Integer> effects(int node, Way way, Arguments own, List<Integer> causes) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String slot : way.slots()) {
            found.addAll(effects(node, slot, own));
        }
        found.removeAll(causes);
        return List.copyOf(found);
    }

    private List<Integer> effects(int node, String slot, Arguments own) {
        return switch (slot) {
            case "all" -> own.objects().isEmpty() ? List.of() : List.of(node);
            case "obj" -> own.objects();
            case "comp" ->
                Stream.concat(own.complements().stream(), tree.children(node, "advcl").stream())
                        .filter(clause -> clause > node && tree.marking(clause).equals("to"))
                        .limit(1)
                        .toList();
            default -> marked(node, slot, own);
        };
    }

    private List<Integer> marked(int node, String preposition, Arguments own) {
        List<Integer> found = new ArrayList<>(own.marked(preposition));
        own.objects().forEach(object -> found.addAll(clauses.arguments(object).marked(preposition)));
        if (!preposition.equals("to")) {
            own.complements().stream()
                    .filter(clause -> tree.marking(clause).equals(preposition))
                    .forEach(found::add);
            tree.children(node, "advcl").stream()
                    .filter(clause -> tree.marking(clause).equals(preposition))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean needed(int node, Way way) {
        return way.needs().isEmpty()
                || way.needs().contains(AIM)
                || way.needs().stream().anyMatch(way.slots()::contains)
                || below(node, NEED_DEPTH).stream()
                        .anyMatch(below -> way.needs().contains(tree.lemma(below))
                                || way.needs().contains(tree.form(below)));
    }

    private Set<Integer> below(int node, int depth) {
        Set<Integer> all = new LinkedHashSet<>();
        for (int child : tree.children(node)) {
            boolean beside =
                    tree.is(child, "ccomp", "parataxis", "nsubj") || tree.is(child, "conj") && clauses.clausal(child);
            if (!beside) {
                all.add(child);
                if (depth > 1) {
                    all.addAll(below(child, depth - 1));
                }
            }
        }
        return all;
    }
}
