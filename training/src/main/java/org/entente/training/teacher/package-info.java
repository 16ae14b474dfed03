/**
 * A neural parser, slow and good, that the small one learns from: a frozen embedding model, a BiLSTM and biaffine scorers.
 *
 * <p>Trained on the gold trees only, it parses news that has none; what it is sure of becomes training text. It runs with
 * the {@code teacher} profile, which brings the native libraries; no test and no user needs it.
 */
@NullMarked
package org.entente.training.teacher;

import org.jspecify.annotations.NullMarked;
