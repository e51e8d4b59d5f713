/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.table;

import java.util.regex.Pattern;

/**
 * A column of a result table.
 *
 * @param key name for programs, lower case words joined by underscores, without the unit
 * @param title heading for people
 * @param type what its cells mean
 */
public record Column(String key, String title, ColumnType type) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    public Column {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("key must be lower case words joined by underscores: " + key);
        }
    }

    /** The key with the unit: {@code downtime_seconds}. Heads the column in CSV and names the field in JSON. */
    public String fieldName() {
        return type.unit().map(unit -> key + "_" + unit).orElse(key);
    }
}
