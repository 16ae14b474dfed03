package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.Resolution;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.syntax.ArgumentFinder;
import org.entente.coder.syntax.Tree;

/**
 * Finds the actors of a role: the first of the nodes where they may stand that names any, whether by itself, by those
 * joined to it, or by who it belongs to ("Israel's raid", "missiles fired by the army", "the governor of Kano").
 */
public final class RoleResolver {

    private static final int DEEPEST = 3;
    /** Prepositions whose noun says whose or where the thing is that stands in a role. */
    private static final Set<String> OWNERS = Set.of(
            "of", "by", "from", "between", "in", "for", "on", "against", "at", "with", "to", "about", "into", "over",
            "among", "toward", "towards", "near", "across", "inside", "within", "under");

    private static final Set<String> REFLEXIVE = Set.of("itself", "himself", "herself", "themselves");
    private static final Set<String> LEADING = Set.of("lead", "head", "chair");
    /** "Groups armed by Washington" are not Washington, as missiles fired by it are its own. */
    private static final Set<String> PATRONAGE = Set.of(
            "arm",
            "back",
            "support",
            "fund",
            "finance",
            "train",
            "equip",
            "supply",
            "sponsor",
            "protect",
            "ally",
            "oppose",
            "control",
            "accuse",
            "describe",
            "know",
            "consider",
            "regard",
            "want",
            "seek",
            "hold",
            "ban",
            "outlaw",
            "blacklist");

    private static final Set<String> OF_CLAUSES = Set.of("from", "by", "of");
    private static final Set<String> OF_NAMES = Set.of("of", "in");

    private final Tree tree;
    private final StoryActors actors;

    public RoleResolver(Tree tree, StoryActors actors) {
        this.tree = tree;
        this.actors = actors;
    }

    /** The actors of a role, by the node of each; empty where none of the nodes names any. */
    public Map<Integer, Party> resolve(List<Integer> candidates, Set<Integer> taken) {
        return resolve(candidates, taken, Set.of());
    }

    /**
     * The actors of a role that others do not hold already.
     *
     * @param own codes of the other side: what merely belongs to it is passed over, as the dollar is when Washington bars
     *     banks from it
     */
    Map<Integer, Party> resolve(List<Integer> candidates, Set<Integer> taken, Set<String> own) {
        for (int candidate : candidates) {
            Map<Integer, Party> found = new LinkedHashMap<>();
            for (int node : tree.withConjuncts(candidate)) {
                for (int leader : leaders(node)) {
                    own(leader).ifPresent(mention -> found.putIfAbsent(mention.head(), new Party(mention, true)));
                }
                if (!taken.contains(node)) {
                    named(node, 0)
                            .ifPresent(mention -> found.putIfAbsent(
                                    mention.head(), new Party(mention, own(node).isPresent())));
                }
            }
            found.keySet().removeAll(taken);
            dropFollowers(found.values());
            if (!found.isEmpty() && !belongsTo(found, own)) {
                return found;
            }
        }
        return Map.of();
    }

    /** "Washington and its allies": what belongs to one who stands beside it adds nobody. */
    private static void dropFollowers(Collection<Party> found) {
        Set<String> direct = new HashSet<>();
        found.stream()
                .filter(Party::direct)
                .forEach(party -> party.mention().actors().forEach(who -> direct.add(who.code())));
        found.removeIf(party ->
                !party.direct() && party.mention().actors().stream().allMatch(who -> direct.contains(who.code())));
    }

    private static boolean belongsTo(Map<Integer, Party> found, Set<String> own) {
        return found.values().stream()
                .allMatch(party ->
                        !party.direct() && party.mention().actors().stream().allMatch(who -> own.contains(who.code())));
    }

    /** Who a node names; of a pronoun the words of its sentence that say who it is, where there are such. */
    Optional<Mention> own(int node) {
        if (tree.token(node).tag().equals("PRP") && REFLEXIVE.contains(tree.form(node))) {
            return itself(node);
        }
        Optional<Mention> named = actors.mention(tree.sentence(), node).filter(RoleResolver::somebody);
        return named.isPresent() && tree.token(node).tag().startsWith("PRP")
                ? actors.antecedent(tree.sentence(), node).or(() -> named)
                : named;
    }

    /** "Finds itself waging a battle": whoever is the subject of the clause. */
    private Optional<Mention> itself(int node) {
        int verb = tree.head(node);
        return verb < 0 || !tree.verb(verb)
                ? Optional.empty()
                : new ArgumentFinder(tree)
                        .find(verb).subjects().stream()
                                .filter(subject -> !REFLEXIVE.contains(tree.form(subject)))
                                .findFirst()
                                .flatMap(this::own);
    }

    /** Who a node names, or whose it is. */
    Optional<Mention> owner(int node) {
        return named(node, 0);
    }

    private Optional<Mention> named(int node, int depth) {
        Optional<Mention> own = own(node);
        if (own.isPresent() || depth >= DEEPEST) {
            return own;
        }
        if (tree.adjective(node) || tree.is(node, "compound", "amod")) {
            Optional<Mention> nation = actors.modifier(tree.sentence(), node).filter(RoleResolver::somebody);
            if (nation.isPresent()) {
                return nation;
            }
        }
        for (int inner : owners(node)) {
            Optional<Mention> owner = tree.is(inner, "compound", "amod")
                    ? actors.modifier(tree.sentence(), inner).filter(RoleResolver::somebody)
                    : named(inner, depth + 1);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    /** "officials led by the foreign minister": whoever leads those who act acts too. */
    private List<Integer> leaders(int node) {
        List<Integer> leaders = new ArrayList<>(1);
        for (int clause : tree.children(node, "acl")) {
            if (LEADING.contains(tree.lemma(clause))) {
                for (int oblique : tree.children(clause, "obl")) {
                    if (tree.marking(oblique).equals("by")) {
                        leaders.add(oblique);
                    }
                }
            }
        }
        return leaders;
    }

    /** Who or where a thing belongs to, the closest first: possessor, agent, nation before it, "of", "in". */
    private List<Integer> owners(int node) {
        List<Integer> owners = new ArrayList<>(tree.children(node, "nmod:poss"));
        for (int clause : tree.children(node, "acl")) {
            if (PATRONAGE.contains(tree.lemma(clause))) {
                continue;
            }
            for (int oblique : tree.children(clause, "obl")) {
                if (tree.marking(oblique).equals("by")) {
                    owners.add(oblique);
                }
            }
        }
        owners.addAll(tree.children(node, "compound", "amod"));
        for (int modifier : tree.children(node, "nmod")) {
            Set<String> allowed = tree.token(node).tag().startsWith("NNP") ? OF_NAMES : OWNERS;
            if (!owners.contains(modifier) && allowed.contains(tree.marking(modifier))) {
                owners.add(modifier);
            }
        }
        if (tree.verb(node)) {
            for (int oblique : tree.children(node, "obl")) {
                if (OF_CLAUSES.contains(tree.marking(oblique))) {
                    owners.add(oblique);
                }
            }
        }
        for (int participle : tree.children(node, "amod")) {
            owners.addAll(tree.children(participle, "compound", "obl", "nmod"));
        }
        return owners;
    }

    private static boolean somebody(Mention mention) {
        return mention.actors().stream().anyMatch(RoleResolver::known);
    }

    private static boolean known(Resolution who) {
        return !who.code().isEmpty()
                || !who.country().isEmpty()
                || !who.sector().isEmpty();
    }
}
