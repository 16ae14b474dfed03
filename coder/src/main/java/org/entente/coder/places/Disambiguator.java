package org.entente.coder.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses, for all the names of a story together, which places they mean.
 *
 * <p>Each place starts with what speaks for it alone. Then the names vote for one another, in a few rounds, each with the
 * places it likely means. A name means one place throughout a story, but where its area stands beside it ("Paris,
 * Texas").
 */
final class Disambiguator {

    private static final int ROUNDS = 3;
    /** Below this probability even the likeliest place is not taken. */
    private static final double UNSURE = 0.12;

    private static final int OTHERS = 3;

    private final Weights weights;

    Disambiguator(Weights weights) {
        this.weights = weights;
    }

    /** Reads the names of a story. */
    List<Reading> read(StoryNames story, Optional<PlaceEntry> home) {
        Standing standing = new Standing(weights, story.cues(), home);
        Map<String, NameInStory> names = new LinkedHashMap<>();
        List<NameInStory> bySpan = new ArrayList<>();
        for (int i = 0; i < story.spans().size(); i++) {
            Span span = story.spans().get(i);
            NameInStory name = names.computeIfAbsent(span.key(), k -> new NameInStory(span, standing));
            name.mention(story.probabilities().get(i));
            story.beside().get(i).ifPresent(area -> favour(name, area));
            bySpan.add(name);
        }
        for (int i = 0; i < story.spans().size(); i++) {
            Span inner = story.spans().get(i);
            Optional<NameInStory> area = story.beside().get(i).map(Span::key).map(names::get);
            area.ifPresent(a -> favourArea(a, inner));
        }
        List<NameInStory> all = List.copyOf(names.values());
        all.forEach(n -> n.hear(new double[n.candidates().size()]));
        for (int round = 0; round < ROUNDS; round++) {
            vote(all);
        }
        return IntStream.range(0, bySpan.size())
                .mapToObj(i -> reading(story, i, bySpan.get(i), all))
                .toList();
    }

    private void favour(NameInStory name, Span area) {
        for (int i = 0; i < name.candidates().size(); i++) {
            if (Containment.lies(name.candidates().get(i).place(), area)) {
                name.favour(i, weights.beside());
            }
        }
    }

    /** Prefers the areas in which the place before the comma lies: "Savannah, Georgia" is in the state. */
    private void favourArea(NameInStory area, Span inner) {
        for (int i = 0; i < area.candidates().size(); i++) {
            PlaceEntry place = area.candidates().get(i).place();
            boolean holds = inner.candidates().stream()
                    .anyMatch(c -> c.kind() == NameKind.MAIN && Containment.lies(c.place(), place));
            if (holds) {
                area.favour(i, weights.beside());
            }
        }
    }

    private void vote(List<NameInStory> names) {
        List<double[]> heard = new ArrayList<>();
        for (NameInStory name : names) {
            double[] support = new double[name.candidates().size()];
            for (int i = 0; i < support.length && support.length > 1; i++) {
                support[i] = new Support(weights, name.candidates().get(i).place(), name, names).score();
            }
            heard.add(support);
        }
        for (int i = 0; i < heard.size(); i++) {
            names.get(i).hear(heard.get(i));
        }
    }

    private Reading reading(StoryNames story, int index, NameInStory name, List<NameInStory> all) {
        Optional<Span> beside = story.beside().get(index);
        double[] shares = shares(name, beside);
        List<Candidate> order = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -shares[i]))
                .map(name.candidates()::get)
                .toList();
        double best = IntStream.range(0, shares.length)
                .mapToDouble(i -> shares[i])
                .max()
                .orElse(0);
        Span span = story.spans().get(index);
        double probability = story.probabilities().get(index);
        List<PlaceEntry> places = order.stream().map(Candidate::place).toList();
        if (best < UNSURE) {
            String reason = places.size() + " places bear the name and the story does not tell them apart";
            return new Reading(span, probability, Optional.empty(), reason, first(places));
        }
        return new Reading(
                span,
                probability,
                Optional.of(order.get(0)),
                reason(places.get(0), beside, name, all),
                first(places.subList(1, places.size())));
    }

    private double[] shares(NameInStory name, Optional<Span> beside) {
        double[] shares = new double[name.candidates().size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            PlaceEntry place = name.candidates().get(i).place();
            boolean lies = beside.map(area -> Containment.lies(place, area)).orElse(false);
            shares[i] = name.likely(i) * (lies ? Math.exp(weights.beside()) : 1);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static List<PlaceEntry> first(List<PlaceEntry> places) {
        return places.subList(0, Math.min(OTHERS, places.size()));
    }

    private String reason(PlaceEntry place, Optional<Span> beside, NameInStory name, List<NameInStory> all) {
        int many = name.candidates().size();
        if (many == 1) {
            return "the only place of that name";
        }
        if (beside.isPresent() && Containment.lies(place, beside.get())) {
            return "in the area named right after it";
        }
        String support = new Support(weights, place, name, all).reason();
        return support.isEmpty() ? "the most prominent of " + many + " places of that name" : support;
    }
}
