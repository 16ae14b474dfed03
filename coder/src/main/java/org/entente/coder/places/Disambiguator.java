package org.entente.coder.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses, for all the names of a story together, which places they mean.
 *
 * <p>Each place starts with what speaks for it alone (people, standing, kind of name). Then the names vote for one
 * another, in a few rounds, each with the places it likely means: for what lies in an area that the story names, for what
 * is near, for what is in the same division or country. A name means one place throughout a story, but where its area
 * stands beside it ("Paris, Texas").
 */
final class Disambiguator {

    private static final int MOST = 40;

    private final Weights weights;

    /**
     * What each kind of evidence counts.
     *
     * @param people for each tenfold of people
     * @param capital for a capital
     * @param seat for a division's or a county's seat
     * @param otherName against a place that bears the name as another
     * @param state for a country or continent rather than a town
     * @param area for a division or region rather than a town
     * @param county against a county whose name stands without "County"
     * @param section against a part of a town
     * @param near for places nearby that are named
     * @param kilometres what nearby is
     * @param division for other names in its division
     * @param country for other names in its country
     * @param in for areas named in which it lies
     * @param beside for its area right after it
     * @param words for words that only news of its country uses
     * @param home for the paper's home nearby
     */
    record Weights(
            double people,
            double capital,
            double seat,
            double otherName,
            double state,
            double area,
            double county,
            double section,
            double near,
            double kilometres,
            double division,
            double country,
            double in,
            double beside,
            double words,
            double home) {

        /** Tuned on half of the marked stories; {@code docs/regressions/places.md} has the scores on both halves. */
        static final Weights TUNED =
                new Weights(0.5, 1.5, 0.3, 2.9, 3.9, 1.0, 1.0, 0.8, 1.8, 130, 0.36, 0.52, 2.0, 2.7, 1.0, 2.0);
    }

    /** One name of the story, wherever it stands. */
    private static final class Name {
        final List<Candidate> candidates;
        final double[] alone;
        double weight;
        double[] likely;

        Name(List<Candidate> candidates, double[] alone) {
            this.candidates = candidates;
            this.alone = alone;
            this.likely = soften(alone);
        }
    }

    Disambiguator(Weights weights) {
        this.weights = weights;
    }

    /** Reads the names of a story; {@code probabilities} and {@code beside} run along with {@code spans}. */
    List<Reading> read(
            List<Span> spans,
            List<Double> probabilities,
            List<Optional<Span>> beside,
            Map<String, Double> cues,
            Optional<PlaceEntry> home) {
        Map<String, Name> names = new LinkedHashMap<>();
        List<Name> bySpan = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            Name name = names.computeIfAbsent(span.key(), k -> name(span, cues, home));
            bySpan.add(name);
            name.weight = Math.max(name.weight, probabilities.get(i));
            Optional<Span> area = beside.get(i);
            if (area.isPresent()) {
                addBeside(name, area.get());
            }
        }
        names.values().forEach(n -> n.likely = soften(n.alone));
        List<Name> all = new ArrayList<>(names.values());
        for (int round = 0; round < 3; round++) {
            vote(all);
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            readings.add(reading(spans.get(i), probabilities.get(i), beside.get(i), bySpan.get(i)));
        }
        return readings;
    }

    private Name name(Span span, Map<String, Double> cues, Optional<PlaceEntry> home) {
        List<Candidate> candidates = new ArrayList<>(span.candidates());
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -alone(c, cues, home)));
        List<Candidate> likeliest = candidates.subList(0, Math.min(MOST, candidates.size()));
        double[] alone =
                likeliest.stream().mapToDouble(c -> alone(c, cues, home)).toArray();
        return new Name(likeliest, alone);
    }

    private double alone(Candidate candidate, Map<String, Double> cues, Optional<PlaceEntry> home) {
        PlaceEntry place = candidate.place();
        double score = weights.people * Math.log10(place.population() + 100.0);
        score -= candidate.kind() == NameKind.OTHER ? weights.otherName : 0;
        score += switch (place.rank()) {
            case CAPITAL -> weights.capital;
            case DIVISION_SEAT, COUNTY_SEAT -> weights.seat;
            case NONE -> 0;
        };
        score += switch (place.featureClass()) {
            case COUNTRY, CONTINENT -> weights.state;
            case DIVISION, REGION, WATER, TERRAIN, SITE -> weights.area;
            case COUNTY -> -weights.county;
            case SECTION -> -weights.section;
            case TOWN -> 0;
        };
        score += weights.words * cues.getOrDefault(place.country(), 0.0);
        if (home.isPresent()) {
            score += weights.home * nearness(place, home.get());
        }
        return score;
    }

    private void addBeside(Name name, Span area) {
        for (int i = 0; i < name.alone.length; i++) {
            name.alone[i] += Containment.lies(name.candidates.get(i).place(), area) ? weights.beside : 0;
        }
    }

    private void vote(List<Name> names) {
        List<double[]> scores = new ArrayList<>();
        for (Name name : names) {
            double[] score = new double[name.alone.length];
            for (int i = 0; i < score.length; i++) {
                score[i] = name.alone[i]
                        + (score.length > 1 ? support(name.candidates.get(i).place(), name, names) : 0);
            }
            scores.add(score);
        }
        for (int n = 0; n < names.size(); n++) {
            names.get(n).likely = soften(scores.get(n));
        }
    }

    private double support(PlaceEntry place, Name own, List<Name> names) {
        double near = 0;
        double division = 0;
        double country = 0;
        double in = 0;
        for (Name other : names) {
            if (other == own) {
                continue;
            }
            for (int i = 0; i < other.likely.length; i++) {
                double share = other.weight * other.likely[i];
                if (share > 0.02) {
                    PlaceEntry there = other.candidates.get(i).place();
                    if (Containment.lies(place, there)) {
                        in += share;
                    } else if (there.featureClass() != FeatureClass.COUNTRY
                            && there.featureClass() != FeatureClass.CONTINENT) {
                        near += share * nearness(place, there);
                        division += share * (same(place.division(), there.division()) ? 1 : 0);
                        country += share * (same(place.country(), there.country()) ? 1 : 0);
                    }
                }
            }
        }
        return weights.near * Math.log1p(near)
                + weights.division * Math.log1p(division)
                + weights.country * Math.log1p(country)
                + weights.in * Math.log1p(in);
    }

    private double nearness(PlaceEntry a, PlaceEntry b) {
        return Math.abs(a.latitude() - b.latitude()) > 5 ? 0 : Math.exp(-a.distance(b) / weights.kilometres);
    }

    private static boolean same(String a, String b) {
        return !a.isEmpty() && a.equals(b);
    }

    private Reading reading(Span span, double probability, Optional<Span> beside, Name name) {
        double[] scores = name.likely.clone();
        if (beside.isPresent()) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] *=
                        Containment.lies(name.candidates.get(i).place(), beside.get()) ? Math.exp(weights.beside) : 1;
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -scores[i]));
        List<PlaceEntry> others = order.stream()
                .skip(1)
                .limit(3)
                .map(i -> name.candidates.get(i).place())
                .toList();
        Candidate best = name.candidates.get(order.get(0));
        return new Reading(span, probability, Optional.of(best), "", others);
    }

    /** Scores to probabilities. */
    private static double[] soften(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        double[] shares = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
