package org.entente.analysis.thesis;

import java.util.Optional;
import org.entente.analysis.Window;
import org.entente.analysis.grammar.Thesis;

/**
 * What was found about a thesis.
 *
 * @param thesis the thesis
 * @param window the days looked at
 * @param causes how many events of the cause were reported
 * @param effects how many events of the effect were reported
 * @param verdict what the tests make of it together
 * @param evidence what they show; empty where there were too few events for a test
 * @param sentence the verdict in one sentence
 */
public record Finding(
        Thesis thesis,
        Window window,
        int causes,
        int effects,
        Verdict verdict,
        Optional<Evidence> evidence,
        String sentence) {}
