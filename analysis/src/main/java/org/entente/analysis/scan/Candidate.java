package org.entente.analysis.scan;

import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.History;

/**
 * A thesis to be looked at, and the history of its causes and effects.
 *
 * @param thesis the thesis; its direction does not matter, both are looked at
 * @param history its history
 */
public record Candidate(Thesis thesis, History history) {}
