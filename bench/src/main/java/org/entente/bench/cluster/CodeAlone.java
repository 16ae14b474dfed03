package org.entente.bench.cluster;

import org.entente.app.coding.CodeCommand;
import picocli.CommandLine;

/** {@code entente code} as a process of its own. */
final class CodeAlone {

    private CodeAlone() {}

    /** Runs it with these arguments. */
    public static void main(String[] arguments) {
        int status = new CommandLine(new CodeCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
        ChildProcess.tell();
        System.exit(status);
    }
}
