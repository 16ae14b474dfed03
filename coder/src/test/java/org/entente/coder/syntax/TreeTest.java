package org.entente.coder.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void aClauseWithThatBelongsToTheVerbBeforeItNotToWhoTellsBoth() {
        Tree tree = TreeText.tree("Ankara/Ankara/NNP/nsubj>1 claimed/claim/VBD/ccomp>6 that/that/IN/mark>4"
                + " Athens/Athens/NNP/nsubj>4 fired/fire/VBD/ccomp>6 officials/official/NNS/nsubj>6"
                + " said/say/VBD/root>-1");
        assertThat(tree.head(4)).isEqualTo(1);
        assertThat(tree.children(6, "ccomp")).containsExactly(1);
    }

    @Test
    void whatFollowsBetweenOneAndIsJoinedToTheOne() {
        Tree tree = TreeText.tree("Clashes/clash/NNS/nsubj>6 between/between/IN/case>2 soldiers/soldier/NNS/nmod>0"
                + " and/and/CC/cc>5 the/the/DT/det>5 rebels/rebel/NNS/nsubj>6 erupted/erupt/VBD/root>-1");
        assertThat(tree.withConjuncts(2)).containsExactly(2, 5);
        assertThat(tree.children(6, "nsubj")).containsExactly(0);
    }

    @Test
    void anIrregularFormKeepsItsVerbWhateverItsTag() {
        Tree tree = TreeText.tree("begun/beg/VBG/root>-1 supplies/supplies/NNS/obj>0");
        assertThat(tree.lemma(0)).isEqualTo("begin");
        assertThat(tree.lemma(1)).isEqualTo("supply");
    }
}
