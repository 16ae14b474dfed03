package org.entente.ledger;

import java.time.Instant;
import java.util.Map;

/**
 * One go of a coder or an importer: what anyone needs who wants to make the same codings again.
 *
 * @param coder the version of the coder, or the name of the importer
 * @param codebook the version of the codebook
 * @param options the options it ran with, by name
 * @param machine the machine it ran on: system, processor, Java
 * @param started when it began
 */
public record Run(String coder, String codebook, Map<String, String> options, String machine, Instant started) {

    public Run {
        options = Map.copyOf(options);
    }

    /** A run that begins now, on this machine. */
    public static Run now(String coder, String codebook, Map<String, String> options) {
        return new Run(coder, codebook, options, thisMachine(), Instant.now());
    }

    private static String thisMachine() {
        return "%s %s, %d processors, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"));
    }
}
