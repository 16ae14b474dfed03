package org.entente.training.reader;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The irregular verbs of English, from the list beside this class. */
final class IrregularVerbs {

    private static final String LIST = "irregular-verbs.txt";

    /** The base form of each irregular past and participle. */
    Map<String, String> read() {
        Map<String, String> bases = new TreeMap<>();
        try (InputStream in = IrregularVerbs.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new FileNotFoundException(LIST + " is missing from this build");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] forms = line.split(" ", -1);
                    bases.putIfAbsent(forms[1], forms[0]);
                    bases.putIfAbsent(forms[2], forms[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return bases;
    }
}
