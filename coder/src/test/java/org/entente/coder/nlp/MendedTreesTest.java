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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gave/give/VBD/root>-1 it/it/PRP/obj>0 back/back/IN/case>4 to/to/IN/case>4 Iran/Iran/NNP/obl>0 | advmod | 0",
                "went/go/VBD/root>-1 envoy/envoy/NN/nsubj>0 over/over/IN/case>3 bridges/bridge/NNS/obl>0 | case | 3",
                "called/call/VBD/root>-1 envoy/envoy/NN/compound>2 home/home/NN/obj>0 from/from/IN/case>4 Iran/Iran/NNP/nmod>2 | advmod | 0",
                "left/leave/VBD/root>-1 its/its/PRP$/nmod:poss>2 home/home/NN/obj>0 in/in/IN/case>4 Iran/Iran/NNP/nmod>2 | obj | 0",
            })
    void aWordThatSaysWhichWayBelongsToTheVerb(String tree, String relation, int head) {
        List<Token> mended = DirectionWord.mend(tokens(tree));
        assertThat(mended.get(2).relation()).isEqualTo(relation);
        assertThat(mended.get(2).head()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arms/arm/NNS/nsubj>1 sent/send/VBD/root>-1 were/be/VBD/aux:pass>3 found/find/VBN/ccomp>1 | acl | root",
                "Iran/Iran/NNP/nsubj>1 said/say/VBD/root>-1 arms/arm/NNS/nsubj:pass>3 found/find/VBN/ccomp>1 | root | ccomp",
            })
    void aClauseWithoutASubjectTakesThatOfTheParticipleBefore(String tree, String participle, String verb) {
        List<Token> mended = ReducedRelative.mend(tokens(tree));
        assertThat(mended.get(1).relation()).isEqualTo(participle);
        assertThat(mended.get(3).relation()).isEqualTo(verb);
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
