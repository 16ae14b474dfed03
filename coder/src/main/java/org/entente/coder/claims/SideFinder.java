package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.coder.actors.Mention;
import org.entente.coder.actors.Resolution;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.coding.Act;
import org.entente.coder.coding.RoleResolver;
import org.entente.coder.syntax.ArgumentFinder;
import org.entente.coder.syntax.Arguments;
import org.entente.coder.syntax.Tree;
import org.entente.model.EventType;

/** Finds who stands on the sides of a claim: those of its acts, or those whom its words name. Each once, by code. */
final class SideFinder {

    private static final Set<String> BY = Set.of("by", "from");
    private static final Set<String> AGAINST =
            Set.of("on", "against", "to", "toward", "towards", "at", "over", "for", "with", "into");
    private static final Set<String> BETWEEN = Set.of("between", "among");
    private static final Set<String> TOGETHER = Set.of("between", "with", "among");

    private final Tree tree;
    private final StoryActors actors;
    private final RoleResolver roles;
    private final ArgumentFinder arguments;

    SideFinder(Tree tree, StoryActors actors) {
        this.tree = tree;
        this.actors = actors;
        this.roles = new RoleResolver(tree, actors);
        this.arguments = new ArgumentFinder(tree);
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

    /** Who does what a verb says; nobody of another word. */
    List<Mention> subjects(int verb) {
        if (!tree.verb(verb)) {
            return List.of();
        }
        return distinct(
                arguments.find(verb).subjects().stream()
                        .flatMap(subject -> named(new Phrase(tree, List.of(subject), List.of(verb))).stream())
                        .toList(),
                Set.of());
    }

    /** Whether the word names somebody itself, and so no deed of anybody. */
    boolean names(int node) {
        return actors.mention(tree.sentence(), node).isPresent();
    }

    /** Who stands on the sides of the acts that a phrase tells. */
    Sides acting(Content content, Phrase phrase) {
        List<Mention> own = owners(phrase);
        List<Mention> told = parties(content.acts(), Act::sources, Set.of());
        List<Mention> sources = own.isEmpty() ? told : own;
        if (sources.isEmpty()) {
            List<Mention> targets = targets(content.acts(), List.of());
            List<Mention> others = without(named(phrase), targets);
            return new Sides(others.stream().limit(1).toList(), targets, false);
        }
        List<Mention> targets = targets(content.acts(), sources);
        boolean mutual = content.acts().stream().anyMatch(Act::reciprocal);
        return mutual && targets.isEmpty() ? Sides.among(sources) : new Sides(sources, targets, mutual);
    }

    /** Who stands on the sides of what a phrase speaks of without telling an act: those in a relation both ways, who does a deed and to whom. */
    Sides standing(Content content, Phrase phrase, boolean relation) {
        List<Mention> named = named(phrase);
        if (content.shared() && (relation || marked(phrase, TOGETHER)) || marked(phrase, BETWEEN)) {
            return Sides.among(named);
        }
        List<Mention> sources = new ArrayList<>();
        List<Mention> targets = new ArrayList<>();
        for (int head : conjuncts(phrase)) {
            if (tree.verb(head)) {
                ofClause(head, phrase, sources, targets);
            } else {
                ofNoun(head, phrase, content, sources, targets);
            }
        }
        List<Mention> doers = distinct(sources, Set.of());
        List<Mention> others = without(distinct(targets, Set.of()), doers);
        return doers.isEmpty() && others.isEmpty()
                ? new Sides(without(named, whereabouts(phrase)), List.of(), false)
                : new Sides(doers, others, false);
    }

    private List<Integer> conjuncts(Phrase phrase) {
        return phrase.heads().stream()
                .flatMap(head -> tree.verb(head) ? Stream.of(head) : tree.withConjuncts(head).stream())
                .filter(phrase::holds)
                .distinct()
                .toList();
    }

    /** Those who are only named for where something is: "sales in France". */
    private List<Mention> whereabouts(Phrase phrase) {
        List<Mention> there = new ArrayList<>();
        for (int head : phrase.heads()) {
            tree.children(head, "nmod", "obl").stream()
                    .filter(child -> tree.marking(child).equals("in"))
                    .forEach(child -> there.addAll(below(child, phrase, List.of())));
        }
        return there;
    }

    /** Whether a phrase says by a pronoun alone whose deed it tells: "its rapprochement with", "it of backing". */
    boolean unnamed(Phrase phrase) {
        int head = phrase.heads().get(0);
        return tree.token(head).tag().equals("PRP")
                || tree.children(head, "nmod:poss").stream()
                        .anyMatch(owner -> tree.token(owner).tag().equals("PRP$"));
    }

    /** Whether what a verb works on names somebody. */
    boolean worksOnSomebody(int verb) {
        Arguments own = arguments.find(verb);
        return own.objects().stream().anyMatch(object -> !named(new Phrase(tree, List.of(object), List.of()))
                .isEmpty());
    }

    private boolean marked(Phrase phrase, Set<String> markings) {
        return phrase.heads().stream()
                .flatMap(head -> tree.children(head, "nmod").stream())
                .anyMatch(child -> markings.contains(tree.marking(child)));
    }

    private void ofClause(int head, Phrase phrase, List<Mention> sources, List<Mention> targets) {
        Arguments own = arguments.find(head);
        own.subjects().forEach(subject -> sources.addAll(below(subject, phrase, own.complements())));
        List<Mention> all = named(new Phrase(tree, List.of(head), outside(head, phrase)));
        targets.addAll(without(all, sources));
    }

    private void ofNoun(int head, Phrase phrase, Content content, List<Mention> sources, List<Mention> targets) {
        if (names(head)
                && tree.children(head, "nmod:poss", "amod", "compound").stream().noneMatch(phrase::holds)) {
            sources.addAll(below(head, phrase, List.of()));
            return;
        }
        sources.addAll(ownersOf(head, phrase));
        boolean suffered =
                content.types().contains(EventType.ASSAULT) || content.types().contains(EventType.COERCE);
        for (int child : tree.children(head, "nmod", "obl", "acl")) {
            String marking = tree.marking(child);
            if (marking.equals("of") && !suffered) {
                sources.addAll(below(child, phrase, List.of()));
            } else if (marking.equals("of") || AGAINST.contains(marking) || tree.is(child, "acl")) {
                targets.addAll(below(child, phrase, List.of()));
            }
        }
    }

    /** Whose deed it is, where a noun heads the phrase: "Ankara's announcement that", "the refusal by Ankara to". */
    private List<Mention> owners(Phrase phrase) {
        List<Mention> owners = new ArrayList<>();
        for (int head : phrase.heads()) {
            if (tree.noun(head)) {
                owners.addAll(ownersOf(head, phrase));
            }
        }
        return distinct(owners, Set.of());
    }

    private List<Mention> ownersOf(int head, Phrase phrase) {
        List<Mention> owners = new ArrayList<>();
        for (int child : tree.children(head, "nmod:poss", "amod", "compound", "nmod", "acl")) {
            boolean agent = tree.is(child, "acl")
                    ? false
                    : !tree.is(child, "nmod") || tree.is(child, "nmod:poss") || BY.contains(tree.marking(child));
            if (agent) {
                owners.addAll(below(child, phrase, List.of()));
            } else if (tree.is(child, "acl")) {
                tree.children(child, "obl").stream()
                        .filter(oblique -> tree.marking(oblique).equals("by"))
                        .forEach(oblique -> owners.addAll(below(oblique, phrase, List.of())));
            }
        }
        return owners;
    }

    private List<Mention> below(int node, Phrase phrase, List<Integer> except) {
        List<Integer> out = new ArrayList<>(outside(node, phrase));
        out.addAll(except);
        return named(new Phrase(tree, List.of(node), out));
    }

    private List<Integer> outside(int node, Phrase phrase) {
        return phrase.holds(node)
                ? tree.nodes().filter(other -> !phrase.holds(other)).boxed().toList()
                : List.of();
    }

    /** Those to whom the acts are done, other than these. */
    private List<Mention> targets(Collection<Act> acts, List<Mention> sources) {
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
    static String code(Mention mention) {
        return String.join(
                " ",
                mention.actors().stream()
                        .map(Resolution::code)
                        .filter(code -> !code.isEmpty())
                        .toList());
    }
}
