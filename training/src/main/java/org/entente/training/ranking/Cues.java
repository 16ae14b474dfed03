package org.entente.training.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.syntax.Tree;

/** Words by which sentences on types that news seldom tells of are found, so that the draw has enough of them. */
final class Cues {

    private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

    static {
        put("SANCTION", "suspend expel embargo boycott freeze cut halt sever recall downgrade break stop withhold");
        put("PROTEST", "protest protester demonstrate demonstration demonstrator rally march strike riot picket");
        put(
                "MOBILIZE",
                "troop deploy deployment mobilise mobilize reinforce alert warship fleet mass reservist patrol");
        put("THREATEN", "threaten threat warn warning ultimatum vow retaliate retaliation deadline");
        put(
                "AID",
                "aid loan grant donate relief supply fund finance arm train humanitarian asylum shelter peacekeeper rescue");
        put(
                "COOPERATE",
                "joint jointly cooperate co-operate cooperation alliance extradite share intelligence invest partnership trade");
        put(
                "YIELD",
                "release free withdraw withdrawal lift ease ceasefire truce surrender pardon resign concession concede reinstate hand return relax pull allow");
        put("REJECT", "reject refuse deny veto oppose rule dismiss cancel decline block resist");
        put("COERCE", "arrest detain ban sanction impose deport seize curfew restrict restriction tariff quota raid");
        put("REQUEST", "urge ask demand call request appeal press pressure want seek propose");
        put("AGREE", "agree promise pledge plan offer accept willing ready commit");
    }

    private static void put(String type, String words) {
        WORDS.put(type, Set.of(words.split(" ")));
    }

    /** The type of which a cue word stands on a path or right below it; of several the rarest type. */
    Optional<String> type(Tree tree, List<Integer> path) {
        for (Map.Entry<String, Set<String>> entry : WORDS.entrySet()) {
            for (int node : path) {
                if (entry.getValue().contains(tree.lemma(node))
                        || tree.children(node).stream()
                                .anyMatch(child -> entry.getValue().contains(tree.lemma(child)))) {
                    return Optional.of(entry.getKey());
                }
            }
        }
        return Optional.empty();
    }
}
