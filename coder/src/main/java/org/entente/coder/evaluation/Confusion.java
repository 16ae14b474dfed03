package org.entente.coder.evaluation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what was coded as what, and the figures that follow from it. */
public final class Confusion {

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private int total;
    private int right;

    /** Counts one case. */
    public void add(String gold, String coded) {
        counts.computeIfAbsent(gold, key -> new TreeMap<>()).merge(coded, 1, Integer::sum);
        total++;
        right += gold.equals(coded) ? 1 : 0;
    }

    /** How many cases were counted. */
    public int total() {
        return total;
    }

    /** The share of cases coded right, 0 to 1; 0 where there are none. */
    public double accuracy() {
        return total == 0 ? 0 : (double) right / total;
    }

    /** The labels that gold has. */
    public Set<String> labels() {
        return new TreeSet<>(counts.keySet());
    }

    /** How many gold cases of a label there are. */
    public int gold(String label) {
        return counts.getOrDefault(label, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many cases of one label were coded as another. */
    public int count(String gold, String coded) {
        return counts.getOrDefault(gold, Map.of()).getOrDefault(coded, 0);
    }

    /** The share of what was coded as a label that is right. */
    public double precision(String label) {
        int coded =
                counts.keySet().stream().mapToInt(gold -> count(gold, label)).sum();
        return coded == 0 ? 0 : (double) count(label, label) / coded;
    }

    /** The share of a label's gold cases that were found. */
    public double recall(String label) {
        int gold = gold(label);
        return gold == 0 ? 0 : (double) count(label, label) / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1(String label) {
        double sum = precision(label) + recall(label);
        return sum == 0 ? 0 : 2 * precision(label) * recall(label) / sum;
    }

    /** The mean of F1 over the labels that gold has. */
    public double macroF1() {
        return labels().stream().mapToDouble(this::f1).average().orElse(0);
    }
}
