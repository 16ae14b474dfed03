package org.entente.coder.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArgumentFinderTest {

    private static List<String> subjects(Tree tree, int node) {
        return TreeText.words(tree, new ArgumentFinder(tree).find(node).subjects());
    }

    private static List<String> objects(Tree tree, int node) {
        return TreeText.words(tree, new ArgumentFinder(tree).find(node).objects());
    }

    @Nested
    class Voice {

        @Test
        void theAgentOfAPassiveActsOnItsSubject() {
            Tree tree = TreeText.tree("Rebels/rebel/NNS/nsubj:pass>2 were/be/VBD/aux:pass>2 attacked/attack/VBN/root>-1"
                    + " by/by/IN/case>4 troops/troop/NNS/obl:agent>2");
            assertThat(subjects(tree, 2)).containsExactly("troops");
            assertThat(objects(tree, 2)).containsExactly("Rebels");
        }

        @Test
        void aParticipleAfterItsNounIsAPassive() {
            Tree tree = TreeText.tree("missiles/missile/NNS/root>-1 supplied/supply/VBN/acl>0 to/to/IN/case>3"
                    + " Ukraine/Ukraine/NNP/obl>1 by/by/IN/case>5 NATO/NATO/NNP/obl:agent>1");
            Arguments found = new ArgumentFinder(tree).find(1);
            assertThat(found.passive()).isTrue();
            assertThat(TreeText.words(tree, found.subjects())).containsExactly("NATO");
            assertThat(TreeText.words(tree, found.objects())).containsExactly("missiles");
            assertThat(TreeText.words(tree, found.marked("to"))).containsExactly("Ukraine");
        }
    }

    @Nested
    class Headlines {

        @Test
        void whoIsUrgedToDoSomethingIsTheObject() {
            Tree tree = TreeText.tree(
                    "Premier/premier/NN/nsubj>1 urged/urge/VBD/root>-1 to/to/TO/mark>3" + " resign/resign/VB/xcomp>1");
            assertThat(subjects(tree, 1)).isEmpty();
            assertThat(objects(tree, 1)).containsExactly("Premier");
        }

        @Test
        void whatIsUrgedIsTheObjectToo() {
            Tree tree = TreeText.tree(
                    "Restraint/restraint/NN/nsubj>1 urged/urge/VBD/root>-1 in/in/IN/case>3" + " Chad/Chad/NNP/obl>1");
            assertThat(objects(tree, 1)).containsExactly("Restraint");
        }
    }

    @Nested
    class UnderstoodSubjects {

        @Test
        void anInfinitiveIsDoneByTheSubjectOfItsVerb() {
            Tree tree = TreeText.tree("Iran/Iran/NNP/nsubj>1 threatened/threaten/VBD/root>-1 to/to/TO/mark>3"
                    + " attack/attack/VB/xcomp>1 Israel/Israel/NNP/obj>3");
            assertThat(subjects(tree, 3)).containsExactly("Iran");
        }

        @Test
        void whoIsAskedToDoSomethingIsTheOneToDoIt() {
            Tree tree = TreeText.tree("France/France/NNP/nsubj>1 urged/urge/VBD/root>-1 Libya/Libya/NNP/obj>1"
                    + " to/to/TO/mark>4 disarm/disarm/VB/xcomp>1");
            assertThat(subjects(tree, 4)).containsExactly("Libya");
        }

        @Test
        void verbsThatAreJoinedShareTheirSubject() {
            Tree tree = TreeText.tree("Egypt/Egypt/NNP/nsubj>1 condemned/condemn/VBD/root>-1 it/it/PRP/obj>1"
                    + " and/and/CC/cc>4 recalled/recall/VBD/conj>1 envoys/envoy/NNS/obj>4");
            assertThat(subjects(tree, 4)).containsExactly("Egypt");
            assertThat(objects(tree, 4)).containsExactly("envoys");
        }

        @Test
        void aParticipialClauseIsAboutTheSubjectOfTheSentence() {
            Tree tree = TreeText.tree("Promising/promise/VBG/advcl>3 peace/peace/NN/obj>0 Abe/Abe/NNP/nsubj>3"
                    + " left/leave/VBD/root>-1");
            assertThat(subjects(tree, 0)).containsExactly("Abe");
        }
    }

    @Nested
    class RelativeClauses {

        @Test
        void thePronounStandsForTheNoun() {
            Tree tree = TreeText.tree("rebels/rebel/NNS/root>-1 who/who/WP/nsubj>2 attacked/attack/VBD/acl:relcl>0"
                    + " Goma/Goma/NNP/obj>2");
            assertThat(subjects(tree, 2)).containsExactly("rebels");
        }

        @Test
        void theNounIsTheObjectOfAClauseThatHasASubjectOfItsOwn() {
            Tree tree = TreeText.tree("town/town/NN/root>-1 rebels/rebel/NNS/nsubj>2 captured/capture/VBD/acl:relcl>0");
            assertThat(subjects(tree, 2)).containsExactly("rebels");
            assertThat(objects(tree, 2)).containsExactly("town");
        }
    }

    @Test
    void aNounKnowsItsPossessorAndItsPrepositions() {
        Tree tree = TreeText.tree("Israel/Israel/NNP/nmod:poss>2 's/'s/POS/case>0 raid/raid/NN/root>-1 on/on/IN/case>4"
                + " Gaza/Gaza/NNP/nmod>2");
        Arguments found = new ArgumentFinder(tree).find(2);
        assertThat(TreeText.words(tree, found.marked("poss"))).containsExactly("Israel");
        assertThat(TreeText.words(tree, found.marked("on"))).containsExactly("Gaza");
    }
}
