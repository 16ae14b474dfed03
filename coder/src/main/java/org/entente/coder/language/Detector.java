package org.entente.coder.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's language detector, loaded when it is first asked. */
final class Detector {

    private static final String MODEL = "/langdetect-183.bin";
    /** How many times likelier than the next the likeliest must be. */
    private static final double CLEARLY = 1.5;

    private static final Map<String, String> SHORT_CODES = shortCodes();

    private static final LanguageDetectorModel LOADED = load();
    private static final ThreadLocal<LanguageDetectorME> DETECTORS =
            ThreadLocal.withInitial(() -> new LanguageDetectorME(LOADED));

    private Detector() {}

    /** The language of a text, "" where several are about as likely. */
    static String of(String text) {
        Language[] likeliest = DETECTORS.get().predictLanguages(text);
        boolean clear = likeliest.length == 1 || likeliest[0].getConfidence() >= CLEARLY * likeliest[1].getConfidence();
        String code = likeliest[0].getLang();
        return clear ? SHORT_CODES.getOrDefault(code, code) : "";
    }

    private static LanguageDetectorModel load() {
        try (InputStream in = Objects.requireNonNull(LanguageDetectorModel.class.getResourceAsStream(MODEL))) {
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> shortCodes() {
        Map<String, String> codes = Arrays.stream(Locale.getISOLanguages())
                .collect(Collectors.toMap(Detector::longCode, code -> code, (first, second) -> first));
        codes.put("cmn", "zh");
        codes.put("ekk", "et");
        codes.put("lvs", "lv");
        codes.put("pes", "fa");
        codes.put("plt", "mg");
        codes.put("zlm", "ms");
        return Map.copyOf(codes);
    }

    private static String longCode(String code) {
        try {
            return Locale.forLanguageTag(code).getISO3Language();
        } catch (MissingResourceException e) {
            return code;
        }
    }
}
