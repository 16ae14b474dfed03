package org.entente.coder.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.coder.nlp.Token;

/**
 * Mends lemmas that hang on a tag which is easily taken for another: "have begun", tagged as a participle in -ing, is no
 * form of "beg"; a plural in -ies that no dictionary has is still a plural.
 */
public final class IrregularForms {

    /** A verb, then its past forms. */
    private static final String VERBS =
            """
            arise arose arisen|bear bore borne|beat beaten|become became|begin began begun|bind bound|bite bit bitten
            |blow blew blown|break broke broken|breed bred|burn burnt|bring brought|build built|buy bought|catch caught
            |choose chose chosen|come came|deal dealt|draw drew drawn|drive drove driven|fall fell fallen|feed fed
            |feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
            |foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
            |freeze froze frozen|give gave given|go went gone|hang hung|hide hid hidden|hold held|keep kept
            |know knew known|lay laid|lead led|leave left|lend lent|lose lost|make made|mean meant|meet met
            |mislead misled|overcome overcame|override overrode overridden|oversee oversaw overseen
            |overthrow overthrew overthrown|pay paid|rebuild rebuilt|retake retook retaken|rise rose risen|run ran
            |say said|seek sought|sell sold|send sent|shake shook shaken|shoot shot|shrink shrank shrunk|sink sank sunk
            |slay slew slain|speak spoke spoken|spend spent|stand stood|steal stole stolen|strike struck stricken
            |strive strove striven|swear swore sworn|sweep swept|take took taken|teach taught|tear tore torn|tell told
            |think thought|throw threw thrown|undergo underwent undergone|undertake undertook undertaken
            |unfreeze unfroze unfrozen|uphold upheld|withdraw withdrew withdrawn|withhold withheld
            |withstand withstood|win won|write wrote written""";

    private static final Map<String, String> BASE = new HashMap<>();

    static {
        for (String verb : VERBS.split("\\|")) {
            String[] forms = verb.strip().split("\\s+");
            for (int i = 1; i < forms.length; i++) {
                BASE.put(forms[i], forms[0]);
            }
        }
    }

    private IrregularForms() {}

    /** The lemma of a token in lower case. */
    static String lemma(Token token) {
        return lemma(token.text(), token.lemma(), token.tag());
    }

    /** The mended lemma, in lower case, of a word with this lemma and tag. */
    public static String lemma(String word, String given, String tag) {
        String lemma = given.toLowerCase(Locale.ROOT);
        if (tag.startsWith("VB")) {
            return BASE.getOrDefault(word.toLowerCase(Locale.ROOT), lemma);
        }
        boolean plural = tag.equals("NNS") && lemma.endsWith("ies") && lemma.length() > 5;
        return plural ? lemma.substring(0, lemma.length() - 3) + "y" : lemma;
    }
}
