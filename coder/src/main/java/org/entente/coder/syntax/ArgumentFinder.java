package org.entente.coder.syntax;

import java.util.List;
import java.util.Set;

/**
 * Finds the arguments of a predicate: of verbs in the active and the passive, as participles, in relative clauses, under
 * control and raising, and sharing a subject with the verbs that they are joined to; of nouns and adjectives.
 */
public final class ArgumentFinder {

    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");
    /** Verbs whose subject, not object, does what their complement says. */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge");

    /** Verbs with which whoever stands behind a preposition is to do what their complement says. */
    private static final Set<String> OBLIQUE_CONTROL =
            Set.of("call", "appeal", "plead", "push", "press", "lobby", "rely", "count", "beg", "wait", "arrange");

    private static final Set<String> ADDRESSED = Set.of("for", "on", "upon", "to", "with");

    /** "Said Monday that ..." and "received on Friday": a day acts on nobody, wherever the parser hangs it. */
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> NEVER_WITHOUT_OBJECT = Set.of(
            "arrest",
            "free",
            "kill",
            "wound",
            "injure",
            "kidnap",
            "abduct",
            "jail",
            "detain",
            "sentence",
            "convict",
            "indict",
            "charge",
            "accuse",
            "expel",
            "deport",
            "execute",
            "behead",
            "shoot",
            "assassinate",
            "murder",
            "seize",
            "release",
            "name",
            "elect",
            "appoint",
            "oust",
            "sack",
            "ban",
            "imprison",
            "acquit",
            "remand",
            "extradite",
            "impose",
            "capture",
            "rescue",
            "bomb",
            "raid",
            "torture",
            "evacuate",
            "blame",
            "condemn",
            "criticise",
            "criticize",
            "urge",
            "suspend",
            "lift",
            "postpone",
            "summon");

    /** Verbs of telling somebody to do something, or letting him, which without an object have him for their subject. */
    private static final Set<String> DIRECTED = Set.of(
            "urge",
            "order",
            "tell",
            "force",
            "press",
            "pressure",
            "compel",
            "oblige",
            "instruct",
            "advise",
            "encourage",
            "invite",
            "allow",
            "permit",
            "authorise",
            "authorize",
            "require",
            "forbid",
            "warn");

    /** What somebody issues, whose words are his. */
    private static final Set<String> DOCUMENTS = Set.of(
            "report",
            "resolution",
            "statement",
            "letter",
            "speech",
            "decree",
            "article",
            "tweet",
            "petition",
            "message",
            "declaration",
            "communique",
            "communiqué",
            "interview",
            "motion",
            "note",
            "video",
            "bill",
            "document",
            "post",
            "editorial");
    /** Verbs of whoever tells of an act. */
    private static final Set<String> TELLING = Set.of("say", "report", "tell", "add", "announce", "confirm");

    private static final int DEEPEST = 12;

    private final Tree tree;

    public ArgumentFinder(Tree tree) {
        this.tree = tree;
    }

    /** The arguments of the predicate at a node. */
    public Arguments find(int node) {
        return tree.noun(node) && tree.children(node, "cop").isEmpty() ? ofNoun(node) : ofClause(node);
    }

    private Arguments ofClause(int node) {
        Arguments.Builder found = new Arguments.Builder();
        found.passive = passive(node);
        List<Integer> surface = surfaceSubjects(node, 0);
        if (found.passive) {
            found.objects.addAll(surface);
        } else {
            found.subjects.addAll(surface);
        }
        for (int child : tree.children(node)) {
            gather(found, node, child);
        }
        if (found.objects.isEmpty()) {
            found.objects.addAll(sharedObjects(node));
        }
        if (found.passive && found.subjects.isEmpty()) {
            found.subjects.addAll(distantAgents(node));
        }
        if (found.objects.size() > 1 && found.recipients.isEmpty() && !found.passive) {
            found.recipients.add(found.objects.get(0));
        }
        return found.build();
    }

    /** "Was supplied to the rebels by Tehran": an agent that hangs on the noun before it. */
    private List<Integer> distantAgents(int node) {
        return tree.children(node, "obl", "nmod", "advcl", "xcomp").stream()
                .filter(child -> child > node)
                .flatMap(child -> tree.children(child, "nmod", "obl").stream())
                .filter(agent -> tree.marking(agent).equals("by"))
                .limit(1)
                .toList();
    }

    private void gather(Arguments.Builder found, int node, int child) {
        if (tree.is(child, "obj")) {
            int object = DAYS.contains(tree.lemma(child)) ? beforeTheDay(child) : antecedent(child, node);
            if (object >= 0) {
                found.objects.add(object);
            }
        } else if (tree.is(child, "iobj")) {
            found.recipients.add(child);
        } else if (tree.is(child, "xcomp", "ccomp")) {
            found.complements.add(child);
        } else if (tree.is(child, "acl") && !tree.is(child, "acl:relcl")) {
            addClause(found, child);
        } else if (tree.is(child, "obl", "nmod")) {
            String marking = tree.marking(child);
            boolean agent = found.passive && marking.equals("by") && !tree.is(child, "obl:unmarked");
            int meant = antecedent(child, node);
            if (meant < 0) {
                return;
            }
            if (agent) {
                found.subjects.add(meant);
            } else if (!marking.isEmpty()) {
                found.add(marking, meant);
            } else if (child > node
                    && tree.relation(child).equals("obl")
                    && !found.objects.isEmpty()
                    && !DAYS.contains(tree.lemma(child))) {
                // "gave him, his oldest friend, a mandate": a second object that a long first one has pushed away
                found.objects.add(meant);
            }
        }
    }

    /** "Lifted a ban Friday": the object is the noun that the parser took for part of the day's name. */
    private int beforeTheDay(int day) {
        return tree.children(day, "compound").stream()
                .filter(tree::noun)
                .findFirst()
                .orElse(-1);
    }

    private Arguments ofNoun(int node) {
        Arguments.Builder found = new Arguments.Builder();
        for (int child : tree.children(node)) {
            if (tree.is(child, "nmod:poss")) {
                found.add("poss", child);
            } else if (tree.is(child, "nmod", "obl")) {
                String marking = tree.marking(child);
                if (!marking.isEmpty()) {
                    found.add(marking, child);
                }
            } else if (tree.is(child, "compound", "amod", "nmod:unmarked", "nmod:desc")) {
                found.add("modifier", child);
            } else if (tree.is(child, "acl", "ccomp", "xcomp") && !tree.is(child, "acl:relcl")) {
                addClause(found, child);
            }
        }
        return found.build();
    }

    /** A noun's clause; an infinitive may be a noun that was taken for one: "a rebuke to pressure from Rome". */
    private void addClause(Arguments.Builder found, int clause) {
        found.complements.add(clause);
        if (tree.marking(clause).equals("to") && tree.children(clause, "obj").isEmpty()) {
            found.add("to", clause);
        }
    }

    /** The subject as it stands or is understood, whatever the voice. */
    List<Integer> surfaceSubjects(int node, int depth) {
        List<Integer> own = tree.children(node, "nsubj").stream()
                .filter(child -> !DAYS.contains(tree.lemma(child)))
                .toList();
        if (!own.isEmpty()) {
            int subject = antecedent(own.get(0), node);
            return subject < 0 ? List.of() : List.of(subject);
        }
        int head = tree.head(node);
        if (head < 0 || depth > DEEPEST) {
            return List.of();
        }
        if (afterItsNoun(node)) {
            return List.of(node - 1);
        }
        if (tree.is(node, "conj")) {
            return tree.noun(head)
                            && !tree.is(head, "root")
                            && tree.children(head, "cop").isEmpty()
                    ? List.of()
                    : surfaceSubjects(head, depth + 1);
        }
        if (tree.is(node, "acl:relcl")) {
            return hasRelativeObject(node) ? List.of() : List.of(head);
        }
        if (tree.is(node, "acl")) {
            return participle(node) ? ofDocument(head, depth) : List.of();
        }
        if (tree.is(node, "xcomp")) {
            return controller(head, depth);
        }
        if (tree.is(node, "advcl", "ccomp", "parataxis") && clauseWithoutSubject(node)) {
            int told = toldBefore(node, head);
            if (told >= 0) {
                return surfaceSubjects(told, depth + 1);
            }
            return tree.noun(head) && tree.children(head, "cop").isEmpty()
                    ? List.of()
                    : surfaceSubjects(head, depth + 1);
        }
        return List.of();
    }

    /** "Passed a resolution criticizing Rome": whoever issues a document says what it says. */
    private List<Integer> ofDocument(int noun, int depth) {
        int verb = tree.head(noun);
        if (!DOCUMENTS.contains(tree.lemma(noun)) || verb < 0 || !tree.verb(verb) || !tree.is(noun, "obj", "obl")) {
            return List.of(noun);
        }
        List<Integer> issuers = surfaceSubjects(verb, depth + 1);
        return issuers.isEmpty() ? List.of(noun) : issuers;
    }

    /** "Fighters took the base, officials said, killing ten": the clause that is told, where the reader hung it on "said". */
    private int toldBefore(int node, int head) {
        if (!TELLING.contains(tree.lemma(head)) || !tree.is(node, "advcl")) {
            return -1;
        }
        if (tree.is(head, "parataxis")) {
            return tree.head(head);
        }
        return tree.children(head, "ccomp", "parataxis").stream()
                .filter(told -> told < head && head < node && tree.verb(told))
                .findFirst()
                .orElse(-1);
    }

    private List<Integer> controller(int head, int depth) {
        if (tree.noun(head) && tree.children(head, "cop").isEmpty()) {
            return List.of();
        }
        List<Integer> objects = tree.children(head, "obj", "iobj");
        if (!objects.isEmpty() && !SUBJECT_CONTROL.contains(tree.lemma(head))) {
            return objects.subList(0, 1);
        }
        if (OBLIQUE_CONTROL.contains(tree.lemma(head))) {
            for (int oblique : tree.children(head, "obl")) {
                if (ADDRESSED.contains(tree.marking(oblique))) {
                    return List.of(oblique);
                }
            }
        }
        return surfaceSubjects(head, depth + 1);
    }

    /** "missiles supplied by": a bare participle right after a noun is about that noun, wherever the parser hangs it. */
    private boolean afterItsNoun(int node) {
        return node > 0
                && tree.token(node).tag().equals("VBN")
                && tree.noun(node - 1)
                && tree.is(node, "advcl", "acl", "xcomp", "dep")
                && !tree.is(node, "acl:relcl")
                && tree.children(node, "mark", "aux", "nsubj").isEmpty();
    }

    private boolean clauseWithoutSubject(int node) {
        String tag = tree.token(node).tag();
        return tree.is(node, "advcl")
                ? tag.equals("VBG") || tag.equals("VBN") || tag.equals("VB")
                : tag.equals("VBG") || infinitive(node);
    }

    private boolean infinitive(int node) {
        return tree.token(node).tag().equals("VB")
                && tree.children(node, "mark").stream()
                        .anyMatch(mark -> tree.lemma(mark).equals("to"));
    }

    private boolean participle(int node) {
        String tag = tree.token(node).tag();
        return tag.equals("VBG") || tag.equals("VBN") || tag.equals("VBD");
    }

    private boolean hasRelativeObject(int node) {
        return tree.children(node, "obj", "nsubj").stream()
                .anyMatch(child -> RELATIVE.contains(tree.lemma(child)) && tree.is(child, "obj"));
    }

    /** What a node means: the noun that a relative clause hangs on, for its pronoun; the node itself otherwise. */
    private int antecedent(int node, int predicate) {
        if (!RELATIVE.contains(tree.lemma(node)) || !tree.token(node).tag().startsWith("W")) {
            return node;
        }
        int at = predicate;
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            if (tree.is(at, "acl:relcl")) {
                return tree.head(at);
            }
            at = tree.head(at);
        }
        return -1;
    }

    /** Whether the predicate at a node is a passive, or a participle used as one. */
    boolean passive(int node) {
        String tag = tree.token(node).tag();
        if (!tag.equals("VBN") && !tag.equals("VBD")) {
            return false;
        }
        if (!tree.children(node, "aux:pass", "nsubj:pass").isEmpty()) {
            return true;
        }
        if (headlinePassive(node)) {
            return true;
        }
        if (!tree.children(node, "nsubj", "aux").isEmpty()) {
            return false;
        }
        if (tree.is(node, "acl:relcl")) {
            return false;
        }
        if (tree.is(node, "acl", "amod")) {
            return !(tag.equals("VBD") && !tree.children(node, "obj").isEmpty());
        }
        if (tree.is(node, "conj")) {
            return tag.equals("VBN") && passive(tree.head(node));
        }
        return tag.equals("VBN")
                && tree.is(node, "advcl", "xcomp")
                && tree.children(node, "obj").isEmpty();
    }

    /**
     * "Reporter freed in Chad", "Premier urged to step down": headlines leave out the auxiliary of verbs that nobody uses
     * without an object.
     */
    private boolean headlinePassive(int node) {
        if (DIRECTED.contains(tree.lemma(node))
                && tree.children(node, "obj", "iobj", "aux").isEmpty()
                && !tree.children(node, "nsubj").isEmpty()
                && tree.children(node, "xcomp").stream().anyMatch(this::infinitive)) {
            return true;
        }
        return NEVER_WITHOUT_OBJECT.contains(tree.lemma(node))
                && tree.children(node, "obj", "aux", "ccomp", "xcomp").isEmpty()
                && !tree.children(node, "nsubj").isEmpty()
                && (tree.is(node, "root") || tree.is(node, "conj", "parataxis") && tree.is(tree.head(node), "root"))
                && !tree.lemma(tree.size() - 1).equals(".");
    }

    /** The object that a verb shares: with the relative clause's noun, or with the verb that it is joined to. */
    private List<Integer> sharedObjects(int node) {
        if (passive(node) || !tree.verb(node)) {
            return List.of();
        }
        boolean ownSubject =
                tree.children(node, "nsubj").stream().anyMatch(child -> !RELATIVE.contains(tree.lemma(child)));
        if (tree.is(node, "acl:relcl")
                && ownSubject
                && tree.children(node, "ccomp", "xcomp").isEmpty()) {
            boolean adverbial = tree.children(node, "advmod").stream()
                    .anyMatch(child -> tree.token(child).tag().startsWith("W"));
            return adverbial ? List.of() : List.of(tree.head(node));
        }
        if (tree.is(node, "conj") && tree.verb(tree.head(node))) {
            return tree.children(tree.head(node), "obj").stream()
                    .filter(object -> object > node)
                    .toList();
        }
        return tree.children(node, "conj").stream()
                .filter(other -> tree.verb(other)
                        && tree.children(node, "obl", "xcomp", "ccomp").isEmpty())
                .filter(other -> other - node <= 3)
                .flatMap(other -> tree.children(other, "obj").stream())
                .limit(1)
                .toList();
    }
}
