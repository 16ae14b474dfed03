package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.Resolution;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.coding.Act;
import org.entente.coder.coding.RoleResolver;
import org.entente.coder.syntax.Tree;

/** Finds who stands on the sides of a claim: those of its acts, or those whom its words name. Each once, by code. */
final class SideFinder {

    private final Tree tree;
    private final StoryActors actors;
    private final RoleResolver roles;

    SideFinder(Tree tree, StoryActors actors) {
        this.tree = tree;
        this.actors = actors;
        this.roles = new RoleResolver(tree, actors);
    }

    /** Everyone whom a phrase names, in order. */
    List<Mention> named(Phrase phrase) {
        List<Mention> all = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            if (!phrase.holds(node)) {
                continue;
            }
            int at = node;
            actors.mention(tree.sentence(), node)
                    .filter(mention -> mention.head() == at && phrase.holds(at))
                    .ifPresent(all::add);
            if (tree.is(node, "amod", "compound", "nmod:poss")) {
                actors.modifier(tree.sentence(), node).ifPresent(all::add);
            }
        }
        return distinct(all, Set.of());
    }

    /** Whether the word names somebody itself, or is a pronoun or a verb and so no deed of anybody. */
    boolean names(int node) {
        return !tree.noun(node) || actors.mention(tree.sentence(), node).isPresent();
    }

    /** Those who do the acts. */
    List<Mention> sources(Collection<Act> acts) {
        return parties(acts, Act::sources, Set.of());
    }

    /** Those to whom the acts are done, other than these. */
    List<Mention> targets(Collection<Act> acts, List<Mention> sources) {
        Set<Integer> taken = new HashSet<>();
        sources.forEach(source -> taken.add(source.head()));
        return without(parties(acts, Act::targets, taken), sources);
    }

    private List<Mention> parties(Collection<Act> acts, Function<Act, List<Integer>> role, Set<Integer> taken) {
        List<Mention> all = new ArrayList<>();
        for (Act act : acts) {
            roles.resolve(role.apply(act), taken).values().forEach(party -> all.add(party.mention()));
        }
        return distinct(all, Set.of());
    }

    /** Those of the first who are not among the second. */
    static List<Mention> without(List<Mention> all, List<Mention> others) {
        Set<String> known = new HashSet<>();
        others.forEach(other -> known.add(code(other)));
        return distinct(all, known);
    }

    private static List<Mention> distinct(List<Mention> all, Set<String> known) {
        Map<String, Mention> found = new LinkedHashMap<>();
        for (Mention mention : all) {
            String code = code(mention);
            if (!code.isEmpty() && !known.contains(code)) {
                found.putIfAbsent(code, mention);
            }
        }
        return List.copyOf(found.values());
    }

    /** The codes of all whom a mention names, "" where none of them has any. */
    private static String code(Mention mention) {
        return String.join(
                " ",
                mention.actors().stream()
                        .map(Resolution::code)
                        .filter(code -> !code.isEmpty())
                        .toList());
    }
}
