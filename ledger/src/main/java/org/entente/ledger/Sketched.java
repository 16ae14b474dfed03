package org.entente.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.StorySketch;

/**
 * A story that others may be copies of.
 *
 * @param story its id
 * @param lead the story that it is a copy of, but says more than; itself where it is of none
 * @param published the day of publication
 * @param sketch what its copies are known by
 */
public record Sketched(String story, String lead, Optional<LocalDate> published, StorySketch sketch) {}
