package org.entente.coder.coding;

import java.time.LocalDate;
import org.entente.coder.actors.StoryActors;
import org.entente.coder.statements.StoryStatements;
import org.entente.coder.time.EventDater;
import org.entente.model.Article;
import org.entente.model.Part;

/**
 * What the coding of one story's sentences shares.
 *
 * @param article the story
 * @param reported the day it was reported
 * @param actors who is who in it
 * @param places what is where in it
 * @param said who says what in it
 * @param dater dates its events
 * @param title counts its title in code points
 * @param text counts its text in code points
 * @param coder the version of the coder
 */
record StoryFrame(
        Article article,
        LocalDate reported,
        StoryActors actors,
        PlacesOnDemand places,
        StoryStatements said,
        EventDater dater,
        CodePoints title,
        CodePoints text,
        String coder) {

    CodePoints points(Part part) {
        return part == Part.TITLE ? title : text;
    }
}
