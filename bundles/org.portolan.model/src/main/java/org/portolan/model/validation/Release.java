/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A release of a hypervisor, compared number by number: 6.4 is before 6.10. */
record Release(int[] numbers) implements Comparable<Release> {

    private static final Pattern FORM = Pattern.compile("\\d{1,6}(\\.\\d{1,6})*");

    /** Reads "6.4" and "6.4.0"; a text in another form is no release. */
    static Optional<Release> parse(String text) {
        if (text == null || !FORM.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Release(Arrays.stream(text.strip().split("\\.")).mapToInt(Integer::parseInt).toArray()));
    }

    static Release of(int... numbers) {
        return new Release(numbers);
    }

    @Override
    public int compareTo(Release other) {
        for (int i = 0; i < Math.max(numbers.length, other.numbers.length); i++) {
            int difference = Integer.compare(at(i), other.at(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private int at(int index) {
        return index < numbers.length ? numbers[index] : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Release release && compareTo(release) == 0;
    }

    @Override
    public int hashCode() {
        return numbers.length == 0 ? 0 : numbers[0];
    }
}
