package org.entente.training.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Adds copies of some sentences in capitals, in lower case and in headline case, so that wire headlines are read as well
 * as running text.
 */
final class CaseVariants {

    private static final double EACH = 0.05;
    private static final int SHORT = 3;

    List<Example> with(List<Example> examples, long seed) {
        Random random = new Random(seed);
        List<Example> all = new ArrayList<>(examples);
        for (Example example : examples) {
            double draw = random.nextDouble();
            if (draw < EACH) {
                all.add(changed(example, form -> form.toUpperCase(Locale.ROOT)));
            } else if (draw < 2 * EACH) {
                all.add(changed(example, form -> form.toLowerCase(Locale.ROOT)));
            } else if (draw < 3 * EACH) {
                all.add(changed(example, CaseVariants::title));
            }
        }
        return all;
    }

    private static Example changed(Example example, UnaryOperator<String> change) {
        return example.withForms(example.forms().stream().map(change).toList());
    }

    private static String title(String form) {
        return form.length() <= SHORT ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }
}
