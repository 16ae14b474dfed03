package org.entente.app.console;

import picocli.CommandLine.Option;

/** The option {@code --format}. */
public final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = Choices.class,
            description = "How to write the answer: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format;

    /** The format asked for. */
    public Format format() {
        return format;
    }

    private static final class Choices extends Choice<Format> {

        Choices() {
            super(Format.values());
        }
    }
}
