package org.entente.app.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.analysis.Window;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.thesis.Episode;
import org.entente.analysis.thesis.Finding;
import org.entente.app.analysis.ThesisExamination;
import org.entente.app.report.Markup;
import org.entente.ledger.Counting;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.Tallies;
import org.entente.model.Claim;
import org.entente.model.Coding;
import org.entente.model.Event;

/** The claims of an article, each tested on the ledger, with the episodes that say most for it. */
final class ClaimVerdicts {

    private static final int EPISODES = 3;
    private static final int SENTENCES = 3;

    private final Coding coding;
    private final Optional<Ledger> ledger;
    private final long seed;

    ClaimVerdicts(Coding coding, Optional<Ledger> ledger, long seed) {
        this.coding = coding;
        this.ledger = ledger;
        this.seed = seed;
    }

    void write(Markup page) {
        if (coding.claims().isEmpty()) {
            page.element("p", "No claim about why relations change was read in this article.");
        }
        for (Claim claim : coding.claims()) {
            page.element("h3", claim.thesis().isBlank() ? "A claim that names no actors to test" : claim.thesis());
            page.element("blockquote", claim.evidence().text());
            page.element("p", standing(claim), "class", "note");
            if (claim.thesis().isBlank()) {
                page.element("p", "It cannot be put as a thesis, so that the ledger cannot say anything to it.");
            } else if (ledger.isEmpty()) {
                page.element("p", "There is no ledger to test it on.");
            } else {
                tested(page, ledger.get().tallies(), Thesis.parse(claim.thesis()));
            }
        }
    }

    private static String standing(Claim claim) {
        String by = claim.claimant()
                .map(who -> "claimed by " + (who.name().isBlank() ? who.text() : who.name()))
                .orElse("claimed by the article itself");
        return switch (claim.factuality()) {
            case DENIED -> by + ", as something denied";
            case ASSERTED -> by;
            default -> by + ", as something possible";
        };
    }

    private void tested(Markup page, Tallies tallies, Thesis thesis) {
        Set<String> strangers = new TreeSet<>(thesis.actors());
        strangers.removeAll(tallies.occurring(thesis.actors()));
        if (!strangers.isEmpty()) {
            page.element(
                    "p",
                    "The ledger knows no event of " + String.join(", ", strangers)
                            + ", and cannot say anything to it.");
            return;
        }
        var reported = tallies.reported(InteractionFilter.ALL);
        ThesisExamination.Examined examined = new ThesisExamination(tallies, Counting.EVENTS, seed, EPISODES)
                .of(thesis, new Window(reported.firstKey(), reported.lastKey()), reported);
        Finding finding = examined.finding();
        page.element("p", finding.sentence(), "class", "verdict");
        finding.evidence().ifPresent(evidence -> {
            page.element(
                    "p",
                    String.format(
                            Locale.ROOT,
                            "%d causes and %d effects. Superposed epochs: %.2f times (p %.3f); count model: rate ratio %.2f (%.2f to"
                                    + " %.2f, p %.3f); point process: %.2f effects a cause (%.2f to %.2f, p %.3f); after rather than"
                                    + " before: p %.3f.",
                            finding.causes(),
                            finding.effects(),
                            evidence.epochs().ratio(),
                            evidence.epochsP(thesis.direction()),
                            evidence.lags().rateRatio(),
                            evidence.lags().low(),
                            evidence.lags().high(),
                            evidence.lagsP(thesis.direction()),
                            evidence.hawkes().branching(),
                            evidence.hawkes().low(),
                            evidence.hawkes().high(),
                            evidence.hawkesP(thesis.direction()),
                            evidence.after()));
            episodes(page, tallies, examined.episodes());
        });
    }

    private static void episodes(Markup page, Tallies tallies, List<Episode> episodes) {
        for (Episode episode : episodes) {
            page.element(
                    "p",
                    String.format(
                            Locale.ROOT,
                            "%s: %d effects followed, %.1f expected.",
                            episode.day(),
                            episode.effects().size(),
                            episode.expected()));
            List<String> shown = Stream.concat(
                            episode.causes().stream().limit(1),
                            episode.effects().stream().limit(SENTENCES))
                    .toList();
            Map<String, Event> told = tallies.told(shown);
            shown.stream()
                    .flatMap(id -> Optional.ofNullable(told.get(id)).stream())
                    .map(event -> event.evidence().text())
                    .filter(words -> !words.isBlank())
                    .forEach(words -> page.element("blockquote", words));
        }
    }
}
