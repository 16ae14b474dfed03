package org.entente.coder.nlp;

/**
 * A word or mark of a sentence, and its place in the tree.
 *
 * @param index its number in the sentence, from 0
 * @param start its first character in the text that was read, in UTF-16 units
 * @param end the one after its last
 * @param text as it stands in the text
 * @param lemma its dictionary form, lower case but for names
 * @param tag its Penn Treebank tag
 * @param head the index of the token it depends on, -1 for the root
 * @param relation its Universal Dependencies relation to that token, with subtype ({@code nsubj:pass}); {@code root}
 *     for the root
 */
public record Token(int index, int start, int end, String text, String lemma, String tag, int head, String relation) {

    /** The relation without its subtype. */
    public String universalRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
