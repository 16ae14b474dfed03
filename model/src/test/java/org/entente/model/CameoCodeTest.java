package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CameoCodeTest {

    @Test
    void knowsWhatACodeMeansInPlover() {
        CameoCode visit = CameoCode.find("042").orElseThrow();
        assertThat(visit.type()).contains(EventType.CONSULT);
        assertThat(visit.mode()).isEqualTo(Mode.VISIT);
        assertThat(visit.goldstein()).isEqualTo(1.9);
    }

    @Test
    void everyModeFitsItsType() {
        assertThat(CameoCode.all()).hasSize(292).allSatisfy(code -> code.type()
                .ifPresent(type -> assertThat(code.mode().fits(type))
                        .as("%s of %s", code.mode(), code.code())
                        .isTrue()));
    }

    @Test
    void aMereStatementHasNoType() {
        assertThat(CameoCode.find("010").orElseThrow().type()).isEmpty();
        assertThat(CameoCode.find("999")).isEmpty();
    }
}
