package org.entente.training.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.coder.nlp.tagging.WordClasses;
import org.entente.coder.nlp.tagging.WordCodes;

/** Reads what is known of words: a line a word, with its kinds, its cluster and that one's cluster, between tabs. */
final class WordClassTable {

    private static final int COLUMNS = 4;

    WordClasses read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int[] forms = new int[lines.size()];
        int[] classes = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            String[] columns = lines.get(i).split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IllegalArgumentException(file + ", line " + (i + 1) + ": not " + COLUMNS + " columns");
            }
            forms[i] = WordCodes.hash(columns[0]);
            classes[i] = WordClasses.classes(
                    Integer.parseInt(columns[1]), Integer.parseInt(columns[2]), Integer.parseInt(columns[3]));
        }
        return new WordClasses(forms, classes);
    }
}
