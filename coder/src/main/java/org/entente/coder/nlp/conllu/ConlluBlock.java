package org.entente.coder.nlp.conllu;

import java.util.ArrayList;
import java.util.List;

/** The lines of one sentence, collected. */
final class ConlluBlock {

    private static final int COLUMNS = 10;

    private final List<ConlluWord> words = new ArrayList<>();
    private String id = "";
    private String text = "";
    private boolean newParagraph;
    private int multiwordEnd;
    private boolean spaceAfterMultiword;

    boolean isEmpty() {
        return words.isEmpty();
    }

    void add(String line) {
        if (line.startsWith("#")) {
            comment(line);
            return;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "a CoNLL-U word has " + COLUMNS + " columns, this line has " + columns.length);
        }
        boolean spaceAfter = !columns[9].contains("SpaceAfter=No");
        int dash = columns[0].indexOf('-');
        if (dash > 0) {
            multiwordEnd = number(columns[0].substring(dash + 1));
            spaceAfterMultiword = spaceAfter;
        } else if (columns[0].indexOf('.') < 0) {
            word(columns, spaceAfter);
        }
    }

    private void word(String[] columns, boolean spaceAfter) {
        int number = number(columns[0]);
        if (number != words.size() + 1) {
            throw new IllegalArgumentException("word " + number + " follows word " + words.size());
        }
        boolean space = number < multiwordEnd ? false : number == multiwordEnd ? spaceAfterMultiword : spaceAfter;
        int head = "_".equals(columns[6]) ? 0 : number(columns[6]);
        words.add(new ConlluWord(columns[1], columns[2], columns[4], head - 1, columns[7], space));
    }

    private void comment(String line) {
        if (line.startsWith("# sent_id = ")) {
            id = line.substring("# sent_id = ".length());
        } else if (line.startsWith("# text = ")) {
            text = line.substring("# text = ".length());
        } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
            newParagraph = true;
        }
    }

    ConlluSentence sentence(int ordinal) {
        for (ConlluWord word : words) {
            if (word.head() >= words.size()) {
                throw new IllegalArgumentException(
                        "the sentence has " + words.size() + " words and a head numbered " + (word.head() + 1));
            }
        }
        return new ConlluSentence(id.isEmpty() ? "s" + ordinal : id, text, words, newParagraph);
    }

    private static int number(String field) {
        try {
            return Integer.parseInt(field);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + field + "' is not a word number", e);
        }
    }
}
