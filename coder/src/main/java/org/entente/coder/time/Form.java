package org.entente.coder.time;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way of saying when.
 *
 * @param pattern the words
 * @param reading what they mean; null where they turn out to mean no time ("31 June")
 */
record Form(Pattern pattern, Function<Matcher, @Nullable Meaning> reading) {

    /** A form whose words may stand anywhere between words, letters of either case as the pattern has them. */
    static Form of(String regex, Function<Matcher, @Nullable Meaning> reading) {
        return new Form(
                Pattern.compile("(?<![\\p{L}\\p{N}$€£¥.,/-])(?:" + regex + ")(?![\\p{L}\\p{N}]|[.,]\\d)"), reading);
    }
}
