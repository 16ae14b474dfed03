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
        if (evidence.together(direction) <= Evidence.LEVEL) {
            return tests(direction) + " would find, but too much of it came before the cause rather than after it, as"
                    + " where something else drives both";
        }
        return "three tests together do not tell from chance in the direction of the thesis at the 5 % level ("
                + p(direction) + ")";
    }

    private String tests(Direction direction) {
        return "three tests together (" + p(direction) + ", " + evidence.votes(direction)
                + " of them at the 5 % level alone)";
    }

    private String p(Direction direction) {
        double p = evidence.together(direction);
        return p < 0.001 ? "p below 0.001" : String.format(Locale.ROOT, "p %.3f", p);
    }

    private String caution() {
        return "this is association in events reported from " + history.window().from() + " to "
                + history.window().to() + ", not proof.";
    }
}
