package org.entente.app.console;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, as the constants call themselves, in any case.
 *
 * @param <E> the constants
 */
public abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> choices;

    /** One of these. */
    protected Choice(E[] choices) {
        this.choices = Arrays.asList(choices);
    }

    @Override
    public E convert(String value) {
        return choices.stream()
                .filter(choice -> choice.toString().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("expected one of " + choices + " but was '" + value + "'"));
    }
}
