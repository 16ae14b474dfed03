package org.entente.coder.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureRulesTest {

    private final FurnitureRules rules = FurnitureRules.standard();

    @TestFactory
    List<DynamicTest> everyRuleMatchesItsExample() {
        return rules.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.where() + ": " + rule.example(), () -> {
                    switch (rule.where()) {
                        case "line" ->
                            assertThat(rule.pattern().matcher(rule.example()).matches())
                                    .isTrue();
                        case "lead" -> assertThat(rules.leadEnd(rule.example())).isPositive();
                        case "tail" ->
                            assertThat(rules.tailStart(rule.example()))
                                    .isLessThan(rule.example().length());
                        default -> throw new AssertionError("no such place: " + rule.where());
                    }
                }))
                .toList();
    }

    @Test
    void theRulesAreAsManyAsTheFileHas() {
        assertThat(rules.rules()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices in Tokyo fell after the ministers left the talks without an agreement.",
                "Follow-up talks between Iran and the United States will be held in Muscat.",
                "By Monday the rebels had taken the airport.",
                "By signing the treaty, Moscow accepted inspections.",
                "More than 200 people were killed in the strike on Mariupol.",
                "Related talks on fishing failed last week.",
                "Watch committees patrolled the border between Serbia and Kosovo.",
                "Published reports say Israel struck a convoy near Damascus.",
                "Updated figures from the ministry show that 40 soldiers died.",
                "Contact between the two governments was broken off in 2011.",
                "Get the hostages out first, Netanyahu told Blinken.",
                "Support for Ukraine will not weaken, Scholz said in Berlin.",
                "World leaders condemned the coup in Niger.",
                "Reporting by foreign journalists has been banned in Gaza.",
                "Iran and Iraq agreed to exchange prisoners",
                "Putin visits China",
                "The ministers read the statement together and left.",
                "Image is everything for Kim, a diplomat in Seoul said.",
                "Sources: Iran has agreed to inspections of the site, two diplomats said.",
                "Video of the strike shows two missiles hitting the embassy.",
                "Read in parliament by the prime minister, the treaty caused an uproar.",
                "Most of the hostages were freed on Tuesday.",
                "Play was stopped when protesters ran onto the field.",
                "Print workers went on strike in Athens.",
                "Home Secretary Sajid Javid told parliament that the law would be changed.",
                "Science ministers of the G7 agreed to share data.",
                "Business leaders urged Beijing to lift the ban."
            })
    void proseIsNoFurniture(String sentence) {
        assertThat(rules.isLine(sentence)).isFalse();
    }

    @Test
    void aLongLineOfNonsenseIsJudgedAtOnce() {
        String hostile = "By " + "A".repeat(100_000) + " " + "and A ".repeat(20_000);
        long before = System.nanoTime();
        rules.isLine(hostile);
        rules.tailStart("(" + "reporting by ".repeat(10_000));
        rules.leadEnd(hostile);
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }
}
