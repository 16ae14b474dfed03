package org.entente.coder.nlp.conllu;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Scores predicted lemmas, tags and trees against gold ones over the same tokens: universal relations, punctuation left
 * out of the attachment scores, as Universal Dependencies' CoNLL shared tasks and CoreNLP report them.
 */
public final class ParserEvaluation {

    private ParserEvaluation() {}

    /**
     * Scores predictions.
     *
     * @param predict gives a gold sentence back with lemma, tag, head and relation predicted for its very words
     * @throws IllegalArgumentException if a prediction has other words than its gold sentence
     */
    public static ParserScores evaluate(List<ConlluSentence> gold, UnaryOperator<ConlluSentence> predict) {
        ParserScores.Counting counting = new ParserScores.Counting();
        for (ConlluSentence sentence : gold) {
            ConlluSentence predicted = predict.apply(sentence);
            if (predicted.size() != sentence.size()) {
                throw new IllegalArgumentException("sentence " + sentence.id() + " has " + sentence.size()
                        + " words, its prediction " + predicted.size());
            }
            for (int i = 0; i < sentence.size(); i++) {
                counting.add(sentence.words().get(i), predicted.words().get(i));
            }
        }
        return counting.scores(gold.size());
    }
}
