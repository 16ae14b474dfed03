package org.entente.coder.statements;

import java.util.List;
import org.entente.coder.statements.SpeechAct.Range;
import org.entente.model.Statement.Voice;

/**
 * What somebody says in one sentence, with the speaker still a place in the text.
 *
 * @param passage the index of the sentence among those of the story
 * @param ranges the tokens of the words: one stretch, or two around the words that say who speaks
 * @param words what is said, without who says it
 * @param voice whether the words are the speaker's own
 * @param speakerPassage the index of the sentence that names the speaker
 * @param speaker the head of the speaker in it
 * @param audience the head of who is spoken to in it, -1 where nobody is named
 */
record Saying(
        int passage, List<Range> ranges, String words, Voice voice, int speakerPassage, int speaker, int audience) {

    Saying {
        ranges = List.copyOf(ranges);
    }

    /** The first token of the words. */
    int from() {
        return ranges.get(0).from();
    }
}
