package org.entente.coder.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.codebook.WordKind;
import org.entente.coder.syntax.Tree;
import org.entente.model.Factuality;

/** Reads off a pair what the model is told of it. Safe to share between threads. */
public final class FeatureReader {

    /** How many blocks of numbers say what the words mean: path, near, source, target. */
    private static final int BLOCKS = 4;

    private static final int LONGEST_SHAPE = 5;

    private final Codebook codebook;
    private final WordVectors vectors;

    public FeatureReader(Codebook codebook, WordVectors vectors) {
        this.codebook = codebook;
        this.vectors = vectors;
    }

    /** How many numbers say what the words mean. */
    public int width() {
        return BLOCKS * vectors.width();
    }

    /** What the model is told of a pair. */
    public Features read(Pair pair) {
        return new One(pair).features();
    }

    /** One pair being read. */
    private final class One {
        private final Tree tree;
        private final Pair pair;
        private final int source;
        private final int target;
        private final TreePath path;
        private final Set<String> present = new LinkedHashSet<>();
        private final Set<Integer> parties;

        One(Pair pair) {
            this.pair = pair;
            this.tree = pair.tree();
            this.source = head(pair.sources());
            this.target = head(pair.targets());
            this.path = TreePath.between(tree, source, target);
            this.parties = new HashSet<>(pair.sources());
            parties.addAll(pair.targets());
        }

        /** Of the words of a name the one on which the others hang. */
        private int head(List<Integer> nodes) {
            return nodes.stream()
                    .filter(node -> !nodes.contains(tree.head(node)))
                    .findFirst()
                    .orElse(nodes.get(0));
        }

        Features features() {
            List<Integer> between = path.nodes().stream()
                    .filter(node -> !parties.contains(node))
                    .toList();
            List<Integer> near = near(between);
            addPath(between);
            addPredicates();
            addCodebook("path", between);
            addCodebook("near", near);
            addCodebook(
                    "all",
                    tree.nodes().filter(node -> !parties.contains(node)).boxed().toList());
            addClues();
            double[] meaning = new double[width()];
            sum(between, meaning, 0);
            sum(near, meaning, 1);
            sum(common(pair.sources()), meaning, 2);
            sum(common(pair.targets()), meaning, 3);
            return new Features(present, meaning);
        }

        /** What hangs on the words between the two, and is neither of them. */
        private List<Integer> near(List<Integer> between) {
            List<Integer> near = new ArrayList<>();
            for (int node : between) {
                for (int child : tree.children(node)) {
                    if (!between.contains(child) && !parties.contains(child) && content(child)) {
                        near.add(child);
                    }
                }
            }
            return near;
        }

        private boolean content(int node) {
            return tree.verb(node)
                    || tree.noun(node)
                    || tree.adjective(node)
                    || tree.is(node, "compound:prt", "advmod");
        }

        private void addPath(List<Integer> between) {
            present.add("top " + (parties.contains(path.top()) ? "party" : tree.lemma(path.top())));
            path.rising().stream().filter(between::contains).forEach(node -> present.add("up " + tree.lemma(node)));
            path.falling().stream().filter(between::contains).forEach(node -> present.add("down " + tree.lemma(node)));
            between.forEach(node -> present.add("on " + tree.lemma(node)));
            near(between).forEach(node -> present.add("near " + tree.lemma(node)));
            present.add("length " + Math.min(8, path.length()));
            StringBuilder shape = new StringBuilder("shape");
            path.rising().stream().limit(LONGEST_SHAPE).forEach(node -> shape.append(" <")
                    .append(relation(node)));
            path.falling().stream().limit(LONGEST_SHAPE).forEach(node -> shape.append(" >")
                    .append(relation(node)));
            present.add(shape.toString());
            present.add(source < target ? "source first" : "target first");
        }

        private String relation(int node) {
            String marking = tree.marking(node);
            return tree.relation(node) + (marking.isEmpty() ? "" : "." + marking);
        }

        private void addPredicates() {
            addParty("s", source);
            addParty("t", target);
            int sourceVerb = verbAbove(source);
            int targetVerb = verbAbove(target);
            present.add(sourceVerb == targetVerb ? "one verb" : "two verbs");
            addPredicate("sv", sourceVerb);
            addPredicate("tv", targetVerb);
            if (!parties.contains(path.top())) {
                addPredicate("tp", path.top());
            }
        }

        private void addParty(String side, int node) {
            present.add(side + " is " + relation(node));
            int above = tree.head(node);
            if (above >= 0) {
                present.add(side + " of " + tree.lemma(above));
                present.add(side + " of " + tree.lemma(above) + " " + relation(node));
            }
            present.add(side
                    + (tree.noun(node) && !tree.token(node).tag().startsWith("NNP")
                            ? " word " + tree.lemma(node)
                            : " " + tree.token(node).tag()));
        }

        private int verbAbove(int node) {
            for (int at = tree.head(node); at >= 0; at = tree.head(at)) {
                if (tree.verb(at)) {
                    return at;
                }
            }
            return -1;
        }

        private void addPredicate(String name, int node) {
            if (node < 0) {
                present.add(name + " none");
                return;
            }
            String word = tree.lemma(node);
            present.add(name + " " + word);
            present.add(name + " tag " + tree.token(node).tag());
            if (tree.negated(node)) {
                present.add(name + " denied");
            }
            for (int child : tree.children(node)) {
                String relation = tree.relation(child);
                if (tree.is(child, "aux", "cop", "mark")) {
                    present.add(name + " " + relation + " " + tree.lemma(child));
                } else if (tree.is(child, "obj", "xcomp", "ccomp", "compound", "advcl") && !parties.contains(child)) {
                    present.add(name + " " + relation + " " + tree.lemma(child));
                    present.add(word + " " + tree.lemma(child));
                } else if (tree.is(child, "obl", "nmod")) {
                    present.add(word + " " + tree.marking(child));
                }
            }
        }

        private void addCodebook(String where, List<Integer> nodes) {
            for (int node : nodes) {
                for (Codebook.Entry entry : entries(node)) {
                    entry.act().flatMap(act -> act.type()).ifPresent(type -> present.add(where + " names " + type));
                    if (!where.equals("all")) {
                        entry.act().ifPresent(act -> present.add(where + " class " + act.id()));
                        entry.operator().ifPresent(operator -> present.add(where + " operator " + operator.id()));
                    }
                }
            }
        }

        private List<Codebook.Entry> entries(int node) {
            WordKind kind = kind(node);
            return kind == WordKind.ADJECTIVE && !tree.adjective(node)
                    ? List.of()
                    : codebook.triggered(tree.lemma(node), tree.form(node), kind);
        }

        private WordKind kind(int node) {
            return tree.verb(node) ? WordKind.VERB : tree.noun(node) ? WordKind.NOUN : WordKind.ADJECTIVE;
        }

        private void addClues() {
            pair.clues().stream()
                    .max(Comparator.comparingDouble(Clue::score))
                    .ifPresentOrElse(
                            best -> {
                                present.add("guess " + best.type());
                                present.add("guess class " + nameless(best.by()));
                                present.add("guess " + best.type() + (best.source() > 0 ? " source" : "")
                                        + (best.target() > 0 ? " target" : "") + (best.turned() ? " turned" : "")
                                        + (best.nominal() ? " noun" : ""));
                                for (String operator : best.by().split(" < ", -1)) {
                                    present.add("guess by " + nameless(operator));
                                }
                            },
                            () -> present.add("guess nothing"));
            for (Clue clue : pair.clues()) {
                if (clue.joined()) {
                    present.add("joined " + clue.type());
                    present.add("joined class " + nameless(clue.by()));
                    present.add("joined asks " + Math.min(3, clue.specificity()));
                }
                if (clue.source() > 0) {
                    present.add("source does " + clue.type());
                }
                if (clue.target() > 0) {
                    present.add("target suffers " + clue.type());
                }
                if (clue.turned()) {
                    present.add("turned " + clue.type());
                }
                if (clue.factuality() != Factuality.ASSERTED) {
                    present.add("untold " + clue.type());
                }
                present.add("told of " + clue.type());
            }
        }

        /** The class of a pattern without what tells the pattern from others of it. */
        private static String nameless(String by) {
            return by.replaceAll("/.*", "");
        }

        private List<Integer> common(List<Integer> nodes) {
            return nodes.stream()
                    .filter(node -> tree.noun(node) && !tree.token(node).tag().startsWith("NNP"))
                    .toList();
        }

        private void sum(List<Integer> nodes, double[] meaning, int block) {
            int from = block * vectors.width();
            int known = 0;
            for (int node : nodes) {
                boolean name = tree.token(node).tag().startsWith("NNP");
                if (!name && vectors.add(tree.lemma(node), 1, meaning, from)) {
                    known++;
                }
            }
            for (int i = from; known > 1 && i < from + vectors.width(); i++) {
                meaning[i] /= Math.sqrt(known);
            }
        }
    }
}
