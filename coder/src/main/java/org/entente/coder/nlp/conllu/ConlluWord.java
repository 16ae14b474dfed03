package org.entente.coder.nlp.conllu;

/**
 * One syntactic word of a treebank sentence.
 *
 * @param form the word as it stands in the text
 * @param lemma its dictionary form
 * @param tag its Penn Treebank tag, the XPOS column
 * @param head the index of the word it depends on, counted from 0; -1 for the root
 * @param relation its relation to that word, with subtype
 * @param spaceAfter whether white space follows it in the text; never between the parts of one written word
 */
public record ConlluWord(String form, String lemma, String tag, int head, String relation, boolean spaceAfter) {}
