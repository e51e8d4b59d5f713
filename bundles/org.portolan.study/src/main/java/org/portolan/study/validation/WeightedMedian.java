/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The middle of numbers of which some count less. */
final class WeightedMedian {

    private record Entry(double value, double weight) {
    }

    private final List<Entry> entries = new ArrayList<>();

    void add(double value, double weight) {
        entries.add(new Entry(value, weight));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    double largest() {
        return entries.stream().mapToDouble(Entry::value).max().orElseThrow();
    }

    /** The least number with half of the weight at or below it; the mean with the next where that is exactly half. */
    double median() {
        var sorted = entries.stream().sorted(Comparator.comparingDouble(Entry::value)).toList();
        double half = sorted.stream().mapToDouble(Entry::weight).sum() / 2;
        double below = 0;
        for (int i = 0; i < sorted.size(); i++) {
            below += sorted.get(i).weight();
            if (below == half && i + 1 < sorted.size()) {
                return (sorted.get(i).value() + sorted.get(i + 1).value()) / 2;
            }
            if (below >= half) {
                return sorted.get(i).value();
            }
        }
        throw new IllegalStateException("no median of nothing");
    }
}
