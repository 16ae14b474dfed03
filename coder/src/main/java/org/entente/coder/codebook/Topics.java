package org.entente.coder.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells by its words whether a story is about something other than politics. Immutable. */
public final class Topics {

    /** How many words of politics every story is taken to have, so that a few words alone prove nothing. */
    private static final double BENEFIT_OF_DOUBT = 2;

    private final Map<String, Topic> topics;
    private final Set<String> politics;

    /** The first words of pairs. */
    private final Set<String> openers = new HashSet<>();

    Topics(Map<String, Topic> topics, Set<String> politics) {
        this.topics = Map.copyOf(topics);
        this.politics = Set.copyOf(politics);
        Stream.concat(Stream.of(politics), topics.values().stream().map(Topic::words))
                .flatMap(Set::stream)
                .filter(word -> word.indexOf('_') > 0)
                .forEach(pair -> openers.add(pair.substring(0, pair.indexOf('_'))));
    }

    /**
     * The topic of a story that is not about politics.
     *
     * @param lemmas its words, in small letters, in order
     * @return the topic with the highest score above its threshold; empty where the story may be about politics
     */
    public Optional<Topic> of(List<String> lemmas) {
        Topic best = null;
        double most = 0;
        for (Map.Entry<String, Double> each : scores(lemmas).entrySet()) {
            Topic topic = topics.get(each.getKey());
            if (topic != null && each.getValue() > topic.above() && each.getValue() > most) {
                best = topic;
                most = each.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The score of each topic, 0 to 1: its words as a share of its own, those of politics, and a few for doubt. */
    public Map<String, Double> scores(List<String> lemmas) {
        int political = count(lemmas, politics);
        Map<String, Double> scores = new HashMap<>();
        topics.forEach((id, topic) -> {
            int own = count(lemmas, topic.words());
            scores.put(id, own / (own + political + BENEFIT_OF_DOUBT));
        });
        return scores;
    }

    private int count(List<String> lemmas, Set<String> words) {
        int found = 0;
        for (int i = 0; i < lemmas.size(); i++) {
            boolean pair = i + 1 < lemmas.size()
                    && openers.contains(lemmas.get(i))
                    && words.contains(lemmas.get(i) + "_" + lemmas.get(i + 1));
            if (pair || words.contains(lemmas.get(i))) {
                found++;
            }
        }
        return found;
    }
}
