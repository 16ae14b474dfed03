package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.syntax.ArgumentFinder;
import org.entente.coder.syntax.Arguments;
import org.entente.coder.syntax.Tree;

/** Finds the nodes that fill a slot of the pattern language, such as {@code obj} or {@code obj.of}. */
final class SlotFinder {

    private static final int NEAR = 4;
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "until");
    private static final Pattern NUMBER = Pattern.compile("[12][0-9]{3}|[0-3]?[0-9]");

    private final Tree tree;
    private final ArgumentFinder finder;
    private final Map<Integer, Arguments> known = new HashMap<>();

    /** Words of time: "on Tuesday" is no target. */
    private final Set<String> times;

    /** Nouns that look like verbs. */
    private final Set<String> nounlike;

    SlotFinder(Tree tree, Codebook codebook) {
        this.tree = tree;
        this.times = codebook.list("times");
        this.nounlike = codebook.list("nounlike");
        this.finder = new ArgumentFinder(tree);
    }

    Arguments arguments(int node) {
        return known.computeIfAbsent(node, finder::find);
    }

    /** The nodes in a slot of a predicate; none if it is not filled. */
    List<Integer> find(int node, String path) {
        return find(node, path, List.of());
    }

    /** The same for a verb that a pattern reads together with its particle. */
    List<Integer> find(int node, String path, List<String> company) {
        int dot = path.indexOf('.');
        String slot = dot < 0 ? path : path.substring(0, dot);
        List<Integer> own = single(node, slot);
        if (own.isEmpty() && slot.equals("obj") && !company.isEmpty() && tree.verb(node)) {
            own = governedByParticle(node, company);
        }
        if (dot < 0) {
            return own;
        }
        List<Integer> found = new ArrayList<>(2);
        for (int first : own) {
            for (int joined : tree.withConjuncts(first)) {
                found.addAll(find(joined, path.substring(dot + 1)));
            }
        }
        return found;
    }

    /** The nodes in several slots of a predicate, those of the first slot first. */
    List<Integer> all(int node, List<String> paths) {
        return all(node, paths, List.of());
    }

    /** The same for a verb that a pattern reads together with its particle. */
    List<Integer> all(int node, List<String> paths, List<String> company) {
        Set<Integer> all = new LinkedHashSet<>();
        for (String path : paths) {
            all.addAll(find(node, path, company));
        }
        return new ArrayList<>(all);
    }

    private List<Integer> single(int node, String slot) {
        Arguments own = arguments(node);
        switch (slot) {
            case "subj":
                return own.subjects();
            case "obj":
                return own.objects().isEmpty() ? own.recipients() : own.objects();
            case "iobj":
                return own.recipients();
            case "comp":
                return own.complements();
            case "below":
                return near(node, NEAR);
            case "that":
                return own.complements().stream().filter(this::that).toList();
            case "purpose":
                return purposes(node);
            case "manner":
                return manners(node);
            case "if":
                return conditions(node);
            case "self":
                return List.of(node);
            default:
                return marked(node, own, slot);
        }
    }

    /** Whether a clause begins with "that". */
    private boolean that(int clause) {
        return tree.children(clause, "mark").stream()
                .anyMatch(mark -> tree.lemma(mark).equals("that"));
    }

    private List<Integer> marked(int node, Arguments own, String slot) {
        return markedAnyhow(node, own, slot).stream()
                .filter(found -> !time(found))
                .toList();
    }

    /** "On Tuesday", "on Nov. 18", "in 1987". */
    private boolean time(int node) {
        return times.contains(tree.lemma(node))
                || NUMBER.matcher(tree.form(node)).matches();
    }

    /**
     * What a verb's particle governs where a parser took it for a preposition: "handed over two suspects", "pulled out of
     * the talks".
     */
    private List<Integer> governedByParticle(int node, List<String> company) {
        Set<Integer> found = new LinkedHashSet<>();
        arguments(node).prepositional().forEach((marking, nodes) -> {
            if (company.contains(marking)) {
                found.addAll(nodes);
            }
        });
        return new ArrayList<>(found);
    }

    /** Nodes whose slot is named by the last word of their marking: "of" of "pulled out of". */
    private List<Integer> behindParticle(int node, Arguments own, String slot) {
        Set<Integer> found = new LinkedHashSet<>();
        own.prepositional().forEach((marking, nodes) -> {
            if (marking.endsWith(" " + slot)
                    && node + 1 < tree.size()
                    && tree.lemma(node + 1).equals(marking.substring(0, marking.indexOf(' ')))) {
                found.addAll(nodes);
            }
        });
        return new ArrayList<>(found);
    }

    private List<Integer> markedAnyhow(int node, Arguments own, String slot) {
        List<Integer> direct = own.marked(slot);
        if (!direct.isEmpty() || slot.equals("modifier") || slot.equals("poss")) {
            return direct;
        }
        if (nominal(node)) {
            return attachedAbove(node, slot);
        }
        List<Integer> taken = slot.equals("to") ? takenForInfinitives(node) : List.of();
        if (!taken.isEmpty()) {
            return taken;
        }
        List<Integer> behind = tree.verb(node) ? behindParticle(node, own, slot) : List.of();
        if (!behind.isEmpty()) {
            return behind;
        }
        List<Integer> found = new ArrayList<>(1);
        for (int object : own.objects()) {
            for (int joined : tree.withConjuncts(object)) {
                found.addAll(arguments(joined).marked(slot));
            }
        }
        if (found.isEmpty() && !slot.equals("of")) {
            found.addAll(withMeasured(own.objects(), slot));
        }
        if (found.isEmpty()) {
            for (int object : own.objects()) {
                found.addAll(participles(object, slot));
            }
            for (int clause : tree.children(node, "advcl")) {
                if (clause > 0 && tree.token(clause).tag().equals("VBN") && tree.noun(clause - 1)) {
                    found.addAll(arguments(clause).marked(slot));
                }
            }
        }
        return found;
    }

    /** "Bought two tonnes of seed from Zambia": what stands with that of which a quantity is. */
    private List<Integer> withMeasured(List<Integer> objects, String slot) {
        List<Integer> found = new ArrayList<>(1);
        for (int object : objects) {
            for (int measured : arguments(object).marked("of")) {
                found.addAll(arguments(measured).marked(slot));
            }
        }
        return found;
    }

    /** Nouns after "to" that the reader took for infinitives: "bowed to pressure". */
    private List<Integer> takenForInfinitives(int node) {
        return purposes(node).stream()
                .filter(clause -> nounlike.contains(tree.lemma(clause)))
                .toList();
    }

    /** Where a parser hangs a preposition is a toss: what belongs to a noun may stand with the verb that governs it. */
    private List<Integer> attachedAbove(int node, String slot) {
        List<Integer> doers = slot.equals("by") ? participles(node, slot) : List.of();
        if (!doers.isEmpty()) {
            return doers;
        }
        int verb = tree.head(node);
        if (verb >= 0 && tree.verb(verb) && tree.is(node, "obj", "nsubj", "obl")) {
            return arguments(verb).marked(slot).stream()
                    .filter(found -> found > node && found != node)
                    .toList();
        }
        return participles(node, slot);
    }

    /** "sanctions imposed on Iran": the preposition stands with a participle. */
    private List<Integer> participles(int node, String slot) {
        List<Integer> found = new ArrayList<>(1);
        for (int clause : tree.children(node, "acl")) {
            if (!tree.token(clause).tag().equals("VB")) {
                found.addAll(arguments(clause).marked(slot));
                if (slot.equals("by") && !whoseObject(clause).isEmpty()) {
                    found.addAll(tree.children(clause, "nsubj"));
                }
            }
        }
        return found;
    }

    /** "the sanctions that Washington imposed": who does it, as after "by". */
    private List<Integer> whoseObject(int clause) {
        if (!tree.children(clause, "ccomp", "xcomp").isEmpty()) {
            return List.of();
        }
        return tree.children(clause, "obj").stream()
                .filter(object -> tree.token(object).tag().startsWith("W"))
                .filter(object -> !tree.lemma(object).startsWith("who"))
                .toList();
    }

    /** What a word governs, down to a few steps, short of other clauses. */
    private List<Integer> near(int node, int steps) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(node)) {
            if (!tree.is(child, "ccomp", "advcl", "parataxis", "acl", "punct", "nsubj")) {
                found.add(child);
                if (steps > 1) {
                    found.addAll(near(child, steps - 1));
                }
            }
        }
        return found;
    }

    /** Infinitives that say what for: "called to congratulate". */
    private List<Integer> purposes(int node) {
        return tree.children(node, "advcl", "xcomp").stream()
                .filter(clause -> tree.children(clause, "mark").stream()
                        .anyMatch(mark -> tree.lemma(mark).equals("to")))
                .toList();
    }

    /** Participles that say what a word was said with: "wrote to the minister demanding an answer". */
    private List<Integer> manners(int node) {
        return tree.children(node, "advcl", "xcomp").stream()
                .filter(clause -> tree.token(clause).tag().equals("VBG")
                        && tree.children(clause, "mark").isEmpty())
                .toList();
    }

    /** Who must not do what: "threatened to retaliate if NATO deployed missiles". */
    private List<Integer> conditions(int node) {
        List<Integer> found = new ArrayList<>(1);
        for (int clause : tree.nodes()
                .filter(n -> tree.is(n, "advcl") && tree.under(n, node))
                .toArray()) {
            if (tree.children(clause, "mark", "advmod").stream()
                    .anyMatch(mark -> CONDITIONS.contains(tree.lemma(mark)))) {
                found.addAll(arguments(clause).subjects());
            }
        }
        return found;
    }

    private boolean nominal(int node) {
        return tree.noun(node);
    }
}
