package org.entente.coder.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees are written by hand: word/lemma/tag/relation>head. */
class MendedTreesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threatened/threaten/VBD/root>-1 Friday/Friday/NNP/obl>0 to/to/TO/mark>3 cut/cut/VB/advcl>0 | xcomp",
                "met/meet/VBD/root>-1 Friday/Friday/NNP/obl>0 to/to/TO/mark>3 talk/talk/VB/advcl>0 | advcl",
                "offered/offer/VBD/root>-1 aid/aid/NN/obj>0 to/to/TO/mark>3 help/help/VB/advcl>0 | advcl",
                "told/tell/VBD/root>-1 Rome/Rome/NNP/obj>0 to/to/TO/mark>3 wait/wait/VB/advcl>0 | xcomp",
                "fired/fire/VBD/root>-1 in/in/IN/mark>3 order/order/NN/fixed>1 agree/agree/VB/advcl>0 | advcl",
            })
    void anInfinitiveIsAComplementOfAVerbThatGovernsOne(String tree, String relation) {
        assertThat(ControlledInfinitive.mend(tokens(tree)).get(3).relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hit/hit/VBN/root>-1 Monday/Monday/NNP/obl>0 by/by/IN/case>3 rebels/rebel/NNS/nmod>1 | obl:agent | 0",
                "met/meet/VBD/root>-1 Monday/Monday/NNP/obl>0 with/with/IN/case>3 Iran/Iran/NNP/nmod>1 | obl | 0",
                "talks/talk/NNS/root>-1 Monday/Monday/NNP/nmod>0 with/with/IN/case>3 Iran/Iran/NNP/nmod>1 | nmod | 0",
                "met/meet/VBD/root>-1 March/March/NNP/obl>0 of/of/IN/case>3 year/year/NN/nmod>1 | nmod | 1",
                "met/meet/VBD/root>-1 envoys/envoy/NNS/obl>0 from/from/IN/case>3 Iran/Iran/NNP/nmod>1 | nmod | 1",
            })
    void aWordOfTimeGovernsNobody(String tree, String relation, int head) {
        Token last = TimeAside.mend(tokens(tree)).get(3);
        assertThat(last.relation()).isEqualTo(relation);
        assertThat(last.head()).isEqualTo(head);
    }

    private static List<Token> tokens(String tree) {
        List<Token> tokens = new ArrayList<>();
        for (String word : tree.strip().split(" ")) {
            String[] parts = word.split("/");
            String[] place = parts[3].split(">");
            int i = tokens.size();
            tokens.add(new Token(
                    i, 10 * i, 10 * i + 5, parts[0], parts[1], parts[2], Integer.parseInt(place[1]), place[0]));
        }
        return tokens;
    }
}
