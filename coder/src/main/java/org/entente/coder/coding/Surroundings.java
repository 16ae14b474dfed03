package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.Resolution;
import org.entente.coder.syntax.Tree;

/** Looks around an act for whoever and whatever land stands near it where no slot of its pattern names a party. */
final class Surroundings {

    private static final int DEEPEST = 6;
    /** Prepositions of what is told beside an act, not of whom it is done to. */
    private static final Set<String> ASIDE = Set.of(
            "than",
            "like",
            "unlike",
            "because",
            "ahead",
            "after",
            "following",
            "since",
            "despite",
            "amid",
            "before",
            "during",
            "as",
            "according",
            "without",
            "except",
            "besides",
            "by",
            "through",
            "via",
            "until",
            "due",
            "under",
            "alongside",
            "including");
    /** Words that mark where an act is done, or whom it is for. */
    private static final Set<String> TOWARDS = Set.of(
            "in",
            "into",
            "to",
            "for",
            "at",
            "on",
            "onto",
            "near",
            "from",
            "of",
            "within",
            "inside",
            "across",
            "around",
            "throughout",
            "over",
            "along",
            "off",
            "outside",
            "between",
            "towards",
            "toward",
            "against",
            "with",
            "among");

    private static final Set<String> WHERE = Set.of("in", "at", "from", "inside", "near");
    /** Those who are told of acts, or tell of them. */
    private static final Set<String> AUDIENCE = Set.of("MED", "EDU", "HLH", "BUS");

    private final Tree tree;
    private final RoleResolver roles;

    Surroundings(Tree tree, RoleResolver roles) {
        this.tree = tree;
        this.roles = roles;
    }

    /** The known party or land that stands nearest below an act, behind a preposition or in its purpose. */
    Optional<Party> nearest(int act, List<Party> others, boolean own) {
        List<Integer> reach = new ArrayList<>();
        gather(act, 0, reach);
        for (int node : reach) {
            Optional<Party> found = roles.own(node)
                    .filter(Surroundings::known)
                    .filter(mention -> others.stream().noneMatch(other -> overlap(other.mention(), mention)))
                    .filter(mention -> own || others.stream().noneMatch(other -> same(other.mention(), mention)))
                    .map(mention -> new Party(mention, true));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void gather(int node, int depth, List<Integer> reach) {
        if (depth > DEEPEST) {
            return;
        }
        for (int child : tree.children(node)) {
            boolean clause = tree.is(child, "ccomp", "parataxis", "acl:relcl", "conj", "punct")
                    || tree.is(child, "advcl") && !purpose(child);
            boolean subject = tree.is(child, "nsubj") && !tree.is(child, "nsubj:pass");
            String marking = first(tree.marking(child));
            if (clause || subject || ASIDE.contains(marking)) {
                continue;
            }
            if (TOWARDS.contains(marking) || tree.is(child, "obj", "nmod:poss", "nsubj:pass")) {
                reach.add(child);
            }
            gather(child, depth + 1, reach);
        }
    }

    private boolean purpose(int clause) {
        return tree.children(clause, "mark").stream()
                .anyMatch(mark -> tree.lemma(mark).equals("to"));
    }

    private static String first(String marking) {
        int space = marking.indexOf(' ');
        return space < 0 ? marking : marking.substring(0, space);
    }

    /** The land in which a passive is done, whose authorities do it: "was arrested in Niger", "expelled from Chad". */
    Optional<Party> authorities(int act) {
        for (int place : tree.children(act, "obl", "nmod")) {
            if (WHERE.contains(tree.marking(place))) {
                Optional<Mention> land = roles.own(place).filter(Surroundings::land);
                if (land.isPresent()) {
                    return land.map(mention -> new Party(mention, true));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a mention is of a land, or of its government by the name of the land. */
    static boolean land(Mention mention) {
        Resolution who = mention.actors().get(0);
        return mention.actors().size() == 1
                && !who.country().isEmpty()
                && (who.sector().isEmpty() || who.sector().equals("GOV"));
    }

    private static boolean known(Mention mention) {
        return mention.actors().stream().allMatch(who -> !who.code().isEmpty() && !AUDIENCE.contains(who.sector()));
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static boolean same(Mention one, Mention other) {
        return one.actors().stream().anyMatch(who -> other.actors().stream()
                .anyMatch(also -> who.code().equals(also.code())));
    }
}
