package org.entente.training.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.Resolution;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.coding.Act;
import org.entente.coder.coding.Party;
import org.entente.coder.coding.RoleResolver;
import org.entente.coder.ranking.TreePath;
import org.entente.coder.syntax.Tree;

/** Finds the pairs of political actors in a sentence, and why each is worth labelling. */
final class PairFinder {

    private static final int FARTHEST = 7;
    private static final Set<String> PRIVATE = Set.of("BUS", "MED", "EDU", "HLH", "AGR", "ELI");
    private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "COP", "INS", "SEP", "PRM", "CRM");

    /**
     * An ordered pair.
     *
     * @param source who may act
     * @param target on whom
     * @param stratum {@code joined TYPE} where a pattern joins them, {@code cue TYPE} where a cue word of a type stands
     *     between or beside them, {@code open} otherwise
     */
    record Pair(Mention source, Mention target, String stratum) {}

    private final Cues cues;

    PairFinder(Cues cues) {
        this.cues = cues;
    }

    /** The pairs of a sentence, each once, in whichever order is likelier to be that of source and target. */
    List<Pair> find(Tree tree, StoryActors actors, List<Act> acts) {
        List<Mention> all = actors.mentions(tree.sentence()).stream()
                .filter(PairFinder::political)
                .toList();
        Map<Integer, Mention> byHead = all.stream().collect(Collectors.toMap(Mention::head, each -> each, (a, b) -> a));
        List<Pair> pairs = new ArrayList<>();
        Set<Set<Integer>> joined = new HashSet<>();
        Set<Integer> doers = new HashSet<>();
        RoleResolver roles = new RoleResolver(tree, actors);
        for (Act act : acts) {
            Map<Integer, Party> from = roles.resolve(act.sources(), Set.of());
            Map<Integer, Party> to = roles.resolve(act.targets(), from.keySet());
            doers.addAll(from.keySet());
            for (int source : from.keySet()) {
                for (int target : to.keySet()) {
                    if (source != target
                            && joined.add(Set.of(source, target))
                            && byHead.containsKey(source)
                            && byHead.containsKey(target)
                            && apart(byHead.get(source), byHead.get(target))) {
                        pairs.add(new Pair(byHead.get(source), byHead.get(target), "joined " + act.type()));
                    }
                }
            }
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Mention one = all.get(i);
                Mention other = all.get(j);
                if (one.head() != other.head()
                        && !joined.contains(Set.of(one.head(), other.head()))
                        && apart(one, other)) {
                    List<Integer> path =
                            TreePath.between(tree, one.head(), other.head()).nodes();
                    if (path.size() <= FARTHEST) {
                        boolean turned = doers.contains(other.head()) && !doers.contains(one.head());
                        String stratum =
                                cues.type(tree, path).map(type -> "cue " + type).orElse("open");
                        pairs.add(turned ? new Pair(other, one, stratum) : new Pair(one, other, stratum));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean apart(Mention one, Mention other) {
        return (one.end() <= other.start() || other.end() <= one.start())
                && !one.actors().equals(other.actors());
    }

    private static boolean political(Mention mention) {
        return mention.actors().stream().anyMatch(PairFinder::publicly);
    }

    private static boolean publicly(Resolution who) {
        return ARMED.contains(who.sector())
                || !who.code().isEmpty() && !PRIVATE.contains(who.sector())
                || who.sector().equals("LAB");
    }
}
