package org.entente.coder.nlp.lemmas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.model.ReaderModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LemmatiserTest {

    /** Word, tag, dictionary form: the words of conflict news, many of which no treebank has. */
    private static final String NEWS =
            """
            bombed VBD bomb
            shelled VBN shell
            blockaded VBD blockade
            condemned VBD condemn
            boycotted VBD boycott
            deported VBN deport
            vetoed VBD veto
            censored VBN censor
            massed VBD mass
            quashed VBD quash
            outlawed VBD outlaw
            annexed VBN annex
            seized VBD seize
            hailed VBD hail
            lauded VBD laud
            slammed VBD slam
            urged VBD urge
            vowed VBD vow
            pledged VBD pledge
            mediated VBD mediate
            hijacked VBN hijack
            kidnapped VBN kidnap
            rebuffed VBD rebuff
            signalled VBD signal
            signaled VBD signal
            cancelled VBD cancel
            extradited VBN extradite
            evacuated VBN evacuate
            besieged VBN besiege
            looted VBD loot
            torched VBN torch
            ambushed VBN ambush
            detained VBN detain
            raided VBD raid
            stormed VBD storm
            clashed VBD clash
            denounced VBD denounce
            expelled VBD expel
            recalled VBD recall
            suspended VBD suspend
            sanctioned VBN sanction
            embargoed VBN embargo
            jailed VBN jail
            imprisoned VBN imprison
            sentenced VBN sentence
            assassinated VBN assassinate
            executed VBN execute
            tortured VBN torture
            invaded VBD invade
            occupied VBD occupy
            liberated VBN liberate
            bulldozed VBD bulldoze
            demolished VBN demolish
            strafed VBD strafe
            pounded VBD pound
            rocketed VBD rocket
            torpedoed VBD torpedo
            scuttled VBD scuttle
            brokered VBN broker
            negotiated VBD negotiate
            ratified VBD ratify
            repatriated VBN repatriate
            ferried VBD ferry
            deployed VBD deploy
            mobilised VBD mobilise
            mobilized VBD mobilize
            withdrew VBD withdraw
            overthrew VBD overthrow
            ousted VBN oust
            toppled VBN topple
            impeached VBN impeach
            indicted VBN indict
            acquitted VBN acquit
            pardoned VBN pardon
            amnestied VBN amnesty
            freed VBN free
            fled VBD flee
            shot VBD shoot
            wounded VBN wound
            maimed VBN maim
            gassed VBN gas
            poisoned VBN poison
            stabbed VBN stab
            beheaded VBN behead
            lynched VBN lynch
            rioted VBD riot
            rallied VBD rally
            marched VBD march
            picketed VBD picket
            protested VBD protest
            chanted VBD chant
            threatening VBG threaten
            shelling VBG shell
            bombing VBG bomb
            fleeing VBG flee
            ceding VBG cede
            dying VBG die
            lying VBG lie
            vetoes VBZ veto
            accuses VBZ accuse
            clashes VBZ clash
            denies VBZ deny
            seizes VBZ seize
            crises NNS crisis
            embassies NNS embassy
            armies NNS army
            hostages NNS hostage
            missiles NNS missile
            refugees NNS refugee
            casualties NNS casualty
            ceasefires NNS ceasefire
            allies NNS ally
            policemen NNS policeman
            thieves NNS thief
            Ukrainian JJ Ukrainian
            Moldovan JJ Moldovan
            Former JJ former
            Kharkiv NNP Kharkiv
            Syrians NNPS Syrian
            Houthis NNPS Houthi
            hotter JJR hot
            """;

    @TestFactory
    Stream<DynamicTest> knowsTheWordsOfTheNews() throws IOException {
        Lemmatiser lemmatiser = shipped();
        return NEWS.lines()
                .map(line -> line.split(" ", -1))
                .map(row -> DynamicTest.dynamicTest(
                        row[0] + " " + row[1],
                        () -> assertThat(lemmatiser.lemma(row[0], row[1])).isEqualTo(row[2])));
    }

    @Test
    void spellsWhatNoListKnows() {
        Lemmatiser bare = new Lemmatiser(List.of(), Vocabulary.EMPTY);
        assertThat(bare.lemma("bombed", "VBD")).isEqualTo("bomb");
        assertThat(bare.lemma("kidnapped", "VBN")).isEqualTo("kidnap");
        assertThat(bare.lemma("quashed", "VBD")).isEqualTo("quash");
        assertThat(bare.lemma("blockaded", "VBN")).isEqualTo("blockade");
        assertThat(bare.lemma("evacuating", "VBG")).isEqualTo("evacuate");
        assertThat(bare.lemma("accuses", "VBZ")).isEqualTo("accuse");
        assertThat(bare.lemma("clashes", "NNS")).isEqualTo("clash");
        assertThat(bare.lemma("armies", "NNS")).isEqualTo("army");
    }

    @Test
    void prefersTheWordThatExists() {
        Vocabulary words = new Vocabulary(List.of("shell", "hope", "veto"), List.of("crisis", "thief"));
        Lemmatiser lemmatiser = new Lemmatiser(List.of(), words);
        assertThat(lemmatiser.lemma("shelled", "VBN")).isEqualTo("shell");
        assertThat(lemmatiser.lemma("hoped", "VBD")).isEqualTo("hope");
        assertThat(lemmatiser.lemma("vetoes", "VBZ")).isEqualTo("veto");
        assertThat(lemmatiser.lemma("crises", "NNS")).isEqualTo("crisis");
        assertThat(lemmatiser.lemma("thieves", "NNS")).isEqualTo("thief");
    }

    @Test
    void takesAnExceptionBeforeEverythingElse() {
        LemmaRule rule = new LemmaRule("VBD", "^went", 4, "go");
        assertThat(new Lemmatiser(List.of(rule), Vocabulary.EMPTY).lemma("Went", "VBD"))
                .isEqualTo("go");
    }

    private static Lemmatiser shipped() throws IOException {
        try (InputStream in = EnglishReader.class.getResourceAsStream("english.model")) {
            assertThat(in).isNotNull();
            return ReaderModel.read(ByteBuffer.wrap(in.readAllBytes())).lemmatiser();
        }
    }
}
