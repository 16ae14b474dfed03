/**
 * Fits what makes an event's confidence to events that readers judged, and says by cross-validation whether it means what it
 * says. What the coder does with the weights is the coder's business.
 */
@NullMarked
package org.entente.training.confidence;

import org.jspecify.annotations.NullMarked;
