package org.entente.app.coding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Coding;

/** How much has been done: counts that only grow. */
final class Tally {

    private long coded;
    private long known;
    private long copies;
    private long foreign;
    private long events;
    private long statements;
    private long claims;
    private long rejects;

    /** Counts one more. */
    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Known) {
            known++;
        } else if (outcome instanceof Outcome.Rejected) {
            rejects++;
        } else if (outcome instanceof Outcome.Story story) {
            add(story);
        }
    }

    private void add(Outcome.Story story) {
        if (story.coded()) {
            coded++;
        } else if (story.filing().copyOf().isPresent()) {
            copies++;
        } else {
            foreign++;
        }
        Coding coding = story.coding();
        events += coding.events().size();
        statements += coding.statements().size();
        claims += coding.claims().size();
    }

    /** How many stories are done, however that was. */
    long stories() {
        return coded + known + copies + foreign;
    }

    /** How many things were rejected. */
    long rejects() {
        return rejects;
    }

    /** The counts in words; those that are rare only where there are any. */
    String words() {
        List<String> words = new ArrayList<>();
        words.add(count(stories(), "story", "stories"));
        rare(words, known, "done before", "done before");
        rare(words, copies, "copy", "copies");
        rare(words, foreign, "not in English", "not in English");
        words.add(count(events, "event", "events"));
        words.add(count(statements, "statement", "statements"));
        words.add(count(claims, "claim", "claims"));
        rare(words, rejects, "reject", "rejects");
        return String.join(", ", words);
    }

    /** The counts as fields. */
    ObjectNode json() {
        return new ObjectMapper()
                .createObjectNode()
                .put("stories", stories())
                .put("coded", coded)
                .put("known", known)
                .put("copies", copies)
                .put("other_language", foreign)
                .put("events", events)
                .put("statements", statements)
                .put("claims", claims)
                .put("rejects", rejects);
    }

    private static void rare(List<String> words, long n, String one, String many) {
        if (n > 0) {
            words.add(count(n, one, many));
        }
    }

    private static String count(long n, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
    }
}
