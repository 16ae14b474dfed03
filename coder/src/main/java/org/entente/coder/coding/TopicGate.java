package org.entente.coder.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Resolution;
import org.entente.coder.codebook.Topic;
import org.entente.coder.codebook.Topics;
import org.entente.model.EventType;

/**
 * Lets through what may be an event in a story that is not about politics: only what public actors do to each other.
 *
 * <p>Sport and the arts speak of nations, attacks, defeats and agreements without meaning them.
 */
final class TopicGate {

    /** Sectors of those who act for the public or under arms. */
    private static final Set<String> PUBLIC =
            Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "REB", "UAF", "SEP", "PRM", "INS", "OPP", "PTY", "IGO");

    private static final Set<EventType> ENFORCING = Set.of(EventType.ACCUSE, EventType.COERCE, EventType.SANCTION);
    private static final Set<String> ENFORCERS = Set.of("GOV", "JUD", "COP");

    private final Optional<Topic> topic;

    private TopicGate(Optional<Topic> topic) {
        this.topic = topic;
    }

    /** The gate for a story of these sentences. */
    static TopicGate of(List<StorySentence> sentences, Topics topics) {
        List<String> lemmas = new ArrayList<>();
        for (StorySentence sentence : sentences) {
            lemmas.addAll(sentence.lemmas());
        }
        return new TopicGate(topics.of(lemmas));
    }

    /** Whether an act between these parties may be an event in the story. */
    boolean lets(Act act, Parties parties) {
        return topic.isEmpty()
                || enforced(act, parties)
                || !parties.targets().isEmpty()
                        && parties.direct()
                        && everyone(parties.sources())
                        && everyone(parties.targets());
    }

    /** Courts and authorities that charge, punish or search a company make no market news, in whatever story. */
    private boolean enforced(Act act, Parties parties) {
        return topic.map(Topic::states).orElse(true)
                && ENFORCING.contains(act.type())
                && act.by().indexOf('.') > 0
                && parties.direct()
                && !parties.targets().isEmpty()
                && parties.sources().stream()
                        .flatMap(party -> party.mention().actors().stream())
                        .allMatch(who ->
                                ENFORCERS.contains(who.sector()) && !who.code().isEmpty());
    }

    private boolean everyone(List<Party> side) {
        return side.stream().flatMap(party -> party.mention().actors().stream()).allMatch(this::publicly);
    }

    private boolean publicly(Resolution who) {
        boolean state = who.sector().isEmpty() && !who.code().isEmpty();
        return state ? topic.map(Topic::states).orElse(true) : PUBLIC.contains(who.sector());
    }
}
