/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

import org.portolan.study.paging.Knob;
import org.portolan.study.scenario.MemoryText;
import org.portolan.study.table.ColumnType;

/**
 * Values of a knob as they were understood.
 *
 * @param values rising, each once
 * @param isRange whether they are the steps of a range
 */
record KnobValues(List<Double> values, boolean isRange) {

    /** Steps of a range of storage and factors. */
    static final int STEPS = 20;

    /** A range of so many whole numbers has each of them; a longer one about as many steps. */
    private static final int MOST_STEPS = 200;
    private static final int MOST_VALUES = 1000;
    private static final double MOST_COUNT = 10_000;
    private static final String RANGE = "..";

    KnobValues {
        values = List.copyOf(new TreeSet<>(values));
    }

    /**
     * Reads values: one, several with commas between them, or {@code LEAST..MOST}. Percentages are of what there is.
     *
     * @param present the value now, if it is known
     * @return empty when the text is something else
     */
    static Optional<KnobValues> read(String text, Knob knob, OptionalDouble present) {
        int dots = text.indexOf(RANGE);
        if (dots >= 0) {
            var least = value(text.substring(0, dots), knob, present);
            var most = value(text.substring(dots + RANGE.length()), knob, present);
            return least.isEmpty() || most.isEmpty() || least.get() > most.get() ? Optional.empty()
                    : Optional.of(range(knob, least.get(), most.get()));
        }
        var values = new ArrayList<Double>();
        for (var part : text.split(",", -1)) {
            var value = value(part, knob, present);
            if (value.isEmpty() || values.size() == MOST_VALUES) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(new KnobValues(values, false));
    }

    /** Equal steps from the least to the most; of whole numbers every one, while there are not too many. */
    static KnobValues range(Knob knob, double least, double most) {
        boolean counts = knob.type() == ColumnType.COUNT;
        double span = most - least;
        double step = counts ? Math.max(1, Math.ceil(span / MOST_STEPS)) : span / STEPS;
        var values = new ArrayList<Double>();
        for (int i = 0; step > 0 && least + i * step < most; i++) {
            double value = least + i * step;
            values.add(knob.type() == ColumnType.FACTOR ? value : Math.rint(value));
        }
        values.add(most);
        return new KnobValues(values, true);
    }

    double least() {
        return values.getFirst();
    }

    double most() {
        return values.getLast();
    }

    private static Optional<Double> value(String text, Knob knob, OptionalDouble present) {
        var plain = text.strip();
        if (plain.endsWith("%") && knob.type() != ColumnType.COUNT) {
            var share = number(plain.substring(0, plain.length() - 1)).map(n -> n / 100);
            return knob == Knob.WORKING_SET ? share
                    : share.filter(s -> present.isPresent()).map(s -> Math.rint(s * present.getAsDouble()));
        }
        return switch (knob.type()) {
            case MEMORY -> MemoryText.parse(plain).map(b -> (double) b.count());
            case COUNT -> number(plain).filter(n -> n == Math.rint(n) && n <= MOST_COUNT);
            default -> number(plain).filter(n -> n > 0);
        };
    }

    /** A number that is not negative. */
    private static Optional<Double> number(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) && number >= 0 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
