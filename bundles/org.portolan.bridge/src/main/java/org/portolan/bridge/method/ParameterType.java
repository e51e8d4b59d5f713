/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge.method;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.input.AssumptionUnit;
import org.portolan.study.format.AssumptionText;
import org.portolan.study.format.Quantities;

/** What the value of a parameter is, and which values it may have. */
public sealed interface ParameterType {

    /** Word for a limit that is none. */
    String NO_LIMIT = "nolimit";

    /** Whether a value in the form of files is one of those that the parameter may have. */
    boolean accepts(String text);

    /** What the value is, in a few words: {@code a time in seconds, 0.5 to 10}. */
    String text();

    /** A value in the form of files as people read it; the text itself where it cannot be read. */
    String display(String text);

    /**
     * A number in the base unit; counts and pages are whole numbers.
     *
     * @param unit what it counts
     * @param least smallest value
     * @param most largest value
     * @param canBeUnlimited whether the word {@link #NO_LIMIT} stands for none
     */
    record Quantity(AssumptionUnit unit, double least, double most, boolean canBeUnlimited) implements ParameterType {

        /** The number; empty for a text that is none, or none that is allowed. */
        public Optional<BigDecimal> number(String text) {
            try {
                var number = new BigDecimal(text.strip());
                // by exponent first: writing 1e999999999 out would take all memory
                var size = number.doubleValue();
                if (!(size >= least && size <= most)) {
                    return Optional.empty();
                }
                return isWhole() && number.stripTrailingZeros().scale() > 0 ? Optional.empty() : Optional.of(number);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        /** Whether only whole numbers are allowed. */
        public boolean isWhole() {
            return unit == AssumptionUnit.COUNT || unit == AssumptionUnit.PAGES;
        }

        /** Whether the text is the word for a limit that is none. */
        public boolean isNoLimit(String text) {
            return canBeUnlimited && text.strip().equalsIgnoreCase(NO_LIMIT);
        }

        @Override
        public boolean accepts(String text) {
            return isNoLimit(text) || number(text).isPresent();
        }

        @Override
        public String text() {
            return NLS.bind(canBeUnlimited ? Messages.Type_RangeOrNoLimit : Messages.Type_Range,
                    new Object[] {kind(), Quantities.number(least), Quantities.number(most)});
        }

        private String kind() {
            return switch (unit) {
                case SECONDS -> Messages.Type_Seconds;
                case BYTES -> Messages.Type_Bytes;
                case BYTES_PER_SECOND -> Messages.Type_BytesPerSecond;
                case PAGES -> Messages.Type_Pages;
                case PAGES_PER_SECOND -> Messages.Type_PagesPerSecond;
                case SHARE -> Messages.Type_Share;
                case FACTOR -> Messages.Type_Factor;
                case COUNT -> Messages.Type_Count;
            };
        }

        @Override
        public String display(String text) {
            return isNoLimit(text) ? Messages.Word_NoLimit
                    : number(text).map(n -> AssumptionText.value(unit, n.doubleValue())).orElse(text);
        }
    }

    /**
     * A word that files use, and what people read for it.
     *
     * @param word in files, such as {@code pre-flush}
     * @param label for people, such as {@code while the guest runs}
     */
    record Word(String word, String label) {
    }

    /**
     * One of some words.
     *
     * @param words two or more
     */
    record Choice(List<Word> words) implements ParameterType {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public boolean accepts(String text) {
            return find(words, text).isPresent();
        }

        @Override
        public String text() {
            return NLS.bind(Messages.Type_Choice, joined(words, ", "));
        }

        @Override
        public String display(String text) {
            return find(words, text).map(Word::label).orElse(text);
        }
    }

    /**
     * Any of some words, joined by {@code +}.
     *
     * @param words one or more
     */
    record Choices(List<Word> words) implements ParameterType {
        public Choices {
            words = List.copyOf(words);
        }

        /** The words of a value, in small letters. */
        public static List<String> split(String text) {
            return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("[,+ ]+")).toList();
        }

        @Override
        public boolean accepts(String text) {
            return split(text).stream().allMatch(word -> find(words, word).isPresent());
        }

        @Override
        public String text() {
            return NLS.bind(Messages.Type_Choices, joined(words, ", "));
        }

        @Override
        public String display(String text) {
            return split(text).stream().map(word -> find(words, word).map(Word::label).orElse(word))
                    .collect(Collectors.joining(", "));
        }
    }

    /** Yes or no. */
    record Flag() implements ParameterType {

        /** Whether a text says yes. */
        public static boolean isTrue(String text) {
            return Stream.of("true", "yes").anyMatch(text.strip()::equalsIgnoreCase);
        }

        @Override
        public boolean accepts(String text) {
            return isTrue(text) || Stream.of("false", "no").anyMatch(text.strip()::equalsIgnoreCase);
        }

        @Override
        public String text() {
            return Messages.Type_Flag;
        }

        @Override
        public String display(String text) {
            return isTrue(text) ? Messages.Word_Yes : Messages.Word_No;
        }
    }

    private static Optional<Word> find(List<Word> words, String text) {
        return words.stream().filter(w -> w.word().equalsIgnoreCase(text.strip())).findFirst();
    }

    private static String joined(List<Word> words, String between) {
        return words.stream().map(Word::word).collect(Collectors.joining(between));
    }
}
