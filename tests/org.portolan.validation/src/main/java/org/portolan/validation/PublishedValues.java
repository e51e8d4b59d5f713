/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;

/**
 * Values that others published, each with its source: {@code samples/published/published.csv}.
 *
 * @param values in the order of the file
 */
record PublishedValues(List<Published> values) {

    /**
     * One value.
     *
     * @param source who published it, where and when
     * @param name of the case
     * @param quantity what of the case
     * @param unit in which it is given
     * @param value as it was published: a number, or a sign that the note explains
     * @param note what should be known about it
     */
    record Published(String source, String name, String quantity, String unit, String value, String note) {
    }

    PublishedValues {
        values = List.copyOf(values);
    }

    static PublishedValues read(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new PublishedValues(rows.stream()
                    .map(row -> new Published(row.getField("source"), row.getField("case"), row.getField("quantity"),
                            row.getField("unit"), row.getField("value"), row.getField("note")))
                    .toList());
        }
    }

    /** The numbers of a case by their quantities. */
    Map<String, Double> numbers(String name) {
        var numbers = new LinkedHashMap<String, Double>();
        values.stream().filter(v -> v.name().equals(name))
                .forEach(v -> numbers.put(v.quantity(), Double.valueOf(v.value())));
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("no such case: " + name);
        }
        return numbers;
    }
}
