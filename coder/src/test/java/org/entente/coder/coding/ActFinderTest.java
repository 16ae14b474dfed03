package org.entente.coder.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.syntax.Tree;
import org.entente.coder.syntax.TreeText;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Trees are written by hand here, so that what is tested is the coder and not the parser. */
class ActFinderTest {

    private static final ActFinder FINDER = new ActFinder(Codebook.load());

    private static Act only(String line) {
        List<Act> acts = FINDER.find(TreeText.tree(line));
        assertThat(acts).hasSize(1);
        return acts.get(0);
    }

    @Test
    void aVerbNamesAnActBetweenItsSubjectAndItsObject() {
        String line = "Rebels/rebel/NNS/nsubj>1 attacked/attack/VBD/root>-1 villages/village/NNS/obj>1";
        Act act = only(line);
        Tree tree = TreeText.tree(line);
        assertThat(act.type()).isEqualTo(EventType.ASSAULT);
        assertThat(TreeText.words(tree, act.sources())).containsExactly("Rebels");
        assertThat(TreeText.words(tree, act.targets())).containsExactly("villages");
    }

    @Nested
    class Constructions {

        @Test
        void aParticleTakenForAPrepositionStillGovernsItsObject() {
            String line = "Kenya/Kenya/NNP/nsubj>1 took/take/VBD/root>-1 in/in/IN/case>3 refugees/refugee/NNS/obl>1";
            Act act = only(line);
            assertThat(act.type()).isEqualTo(EventType.AID);
            assertThat(TreeText.words(TreeText.tree(line), act.targets())).containsExactly("refugees");
        }

        @Test
        void aQuantityStandsForWhatItCounts() {
            Act act = only("Rebels/rebel/NNS/nsubj>1 fired/fire/VBD/root>-1 rounds/round/NNS/obj>1 of/of/IN/case>4"
                    + " rockets/rocket/NNS/nmod>2 at/at/IN/case>6 Haifa/Haifa/NNP/obl>1");
            assertThat(act.mode().label()).isEqualTo("heavy-weapons");
        }

        @Test
        void anAgentMayHangOnTheNounBeforeIt() {
            String line = "Arms/arm/NNS/nsubj:pass>2 were/be/VBD/aux:pass>2 supplied/supply/VBN/root>-1 to/to/IN/case>4"
                    + " rebels/rebel/NNS/obl>2 by/by/IN/case>6 Kenya/Kenya/NNP/nmod>4";
            Act act = only(line);
            assertThat(act.type()).isEqualTo(EventType.AID);
            assertThat(TreeText.words(TreeText.tree(line), act.sources())).containsExactly("Kenya");
        }

        @Test
        void whatIsNotConcededIsRefused() {
            Act act = only("Rome/Rome/NNP/nsubj>3 did/do/VBD/aux>3 not/not/RB/advmod>3 pardon/pardon/VB/root>-1"
                    + " him/he/PRP/obj>3");
            assertThat(act.type()).isEqualTo(EventType.REJECT);
            assertThat(act.factuality()).isEqualTo(Factuality.ASSERTED);
        }
    }

    @Nested
    class Operators {

        @Test
        void toThreatenAnActIsToThreaten() {
            Act act = only("Iran/Iran/NNP/nsubj>1 threatened/threaten/VBD/root>-1 to/to/TO/mark>3"
                    + " attack/attack/VB/xcomp>1 Israel/Israel/NNP/obj>3");
            assertThat(act.type()).isEqualTo(EventType.THREATEN);
            assertThat(act.factuality()).isEqualTo(Factuality.ASSERTED);
        }

        @Test
        void toRefuseToLiftSanctionsIsToReject() {
            Act act = only("Rome/Rome/NNP/nsubj>1 refused/refuse/VBD/root>-1 to/to/TO/mark>3 lift/lift/VB/xcomp>1"
                    + " sanctions/sanction/NNS/obj>3 on/on/IN/case>6 Cuba/Cuba/NNP/nmod>4");
            assertThat(act.type()).isEqualTo(EventType.REJECT);
        }

        @Test
        void toLiftSanctionsIsToRetreat() {
            Act act = only("Rome/Rome/NNP/nsubj>1 lifted/lift/VBD/root>-1 sanctions/sanction/NNS/obj>1"
                    + " on/on/IN/case>4 Cuba/Cuba/NNP/nmod>2");
            assertThat(act.type()).isEqualTo(EventType.RETREAT);
        }

        @Test
        void toAgreeToAnActOfForceIsToThreatenIt() {
            Act act = only("Allies/ally/NNS/nsubj>1 agreed/agree/VBD/root>-1 to/to/TO/mark>3 attack/attack/VB/xcomp>1"
                    + " Cuba/Cuba/NNP/obj>3");
            assertThat(act.type()).isEqualTo(EventType.THREATEN);
        }
    }

    @Nested
    class Status {

        @Test
        void whatIsDeniedIsToldAsDenied() {
            Act act = only("Rebels/rebel/NNS/nsubj>3 did/do/VBD/aux>3 not/not/RB/advmod>3 attack/attack/VB/root>-1"
                    + " villages/village/NNS/obj>3");
            assertThat(act.factuality()).isEqualTo(Factuality.DENIED);
        }

        @Test
        void whatMayHappenIsHypothetical() {
            Act act = only("Rebels/rebel/NNS/nsubj>2 may/may/MD/aux>2 attack/attack/VB/root>-1"
                    + " villages/village/NNS/obj>2");
            assertThat(act.factuality()).isEqualTo(Factuality.HYPOTHETICAL);
        }

        @Test
        void aidThatWillBeGivenIsPromised() {
            Act act = only("Norway/Norway/NNP/nsubj>2 will/will/MD/aux>2 give/give/VB/root>-1 Chad/Chad/NNP/iobj>2"
                    + " aid/aid/NN/obj>2");
            assertThat(act.type()).isEqualTo(EventType.AGREE);
        }
    }

    @Test
    void aLabelIsNoAct() {
        assertThat(FINDER.find(TreeText.tree("The/the/DT/det>2 trade/trade/NN/compound>2 war/war/NN/nsubj>3"
                        + " hurts/hurt/VBZ/root>-1 China/China/NNP/obj>3")))
                .isEmpty();
    }
}
