package org.entente.coder.claims;

/**
 * A cause and an effect that a sentence ties together.
 *
 * @param node the word that ties them
 * @param cause the words of the cause
 * @param effect the words of the effect
 * @param meaning what is said to become of the effect
 * @param deed whether an effect counts of which is only known who acts
 * @param aim whether the effect is what somebody wants to bring about
 * @param hostile whether it is a link only where the effect is an act against somebody
 */
record Link(int node, Phrase cause, Phrase effect, Way.Meaning meaning, boolean deed, boolean aim, boolean hostile) {

    /** A link whose effect must be known by kind. */
    static Link of(int node, Phrase cause, Phrase effect, Way.Meaning meaning) {
        Link plain = new Link(node, cause, effect, meaning, false, false, false);
        return plain.answer() ? plain.ofAnyDeed() : plain;
    }

    /** The same, an effect counting of which is only known who acts. */
    Link ofAnyDeed() {
        return new Link(node, cause, effect, meaning, true, aim, hostile);
    }

    /** The same, as an aim. */
    Link asAim() {
        return new Link(node, cause, effect, meaning, deed, true, hostile);
    }

    /** The same, only where the effect is an act against somebody. */
    Link ofHostility() {
        return new Link(node, cause, effect, meaning, deed, aim, true);
    }

    /** Whether the word that ties them says itself how the effect changes: "strained ties". */
    boolean change() {
        return effect.heads().contains(node);
    }

    /** Whether something is done in answer to the cause. */
    boolean answer() {
        return meaning == Way.Meaning.ANSWER || meaning == Way.Meaning.RETALIATE;
    }
}
