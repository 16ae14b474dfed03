package org.entente.analysis.thesis;

import java.util.Locale;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.History;

/** Puts a verdict in one careful sentence. */
final class VerdictSentence {

    private final Thesis thesis;
    private final History history;
    private final Evidence evidence;

    VerdictSentence(Thesis thesis, History history, Evidence evidence) {
        this.thesis = thesis;
        this.history = history;
        this.evidence = evidence;
    }

    String write() {
        return switch (evidence.verdict(thesis.direction())) {
            case SUPPORTED -> "Supported: " + followed() + ", by " + tests(thesis.direction()) + "; " + caution();
            case OPPOSITE ->
                "Opposite: " + followed() + ", against the thesis, by "
                        + tests(thesis.direction().opposite()) + "; " + caution();
            default -> "Not supported: " + followed() + ", which " + why() + "; " + caution();
        };
    }

    private String followed() {
        return String.format(
                Locale.ROOT,
                "%s was followed within %d %s by %.2f times as much %s as weekday, trend and the volume of news let expect",
                thesis.cause(),
                thesis.days(),
                thesis.days() == 1 ? "day" : "days",
                evidence.epochs().ratio(),
                thesis.effect());
    }

    private String why() {
        Direction direction = thesis.direction();
        int votes = evidence.votes(direction);
        if (votes >= 2) {
            return tests(direction) + " would find, but as much of it came before the cause as after it, as where"
                    + " something else drives both";
        }
        return votes == 0
                ? "none of three tests tells from chance in the direction of the thesis at the 5 % level"
                : "only one of three tests tells from chance in the direction of the thesis at the 5 % level";
    }

    private String tests(Direction direction) {
        return (evidence.votes(direction) == 3 ? "three" : "two") + " of three tests at the 5 % level";
    }

    private String caution() {
        return "this is association in events reported from " + history.window().from() + " to "
                + history.window().to() + ", not proof.";
    }
}
