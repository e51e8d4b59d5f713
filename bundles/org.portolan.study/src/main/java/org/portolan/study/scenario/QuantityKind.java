/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.portolan.engine.quantity.PageRate;
import org.portolan.study.format.Quantities;
import org.portolan.study.table.ColumnType;

/** Kinds of quantity in scenario files: the units in which they may be written, and the base unit that they are read in. */
enum QuantityKind {
    /** Durations and instants, in seconds. */
    TIME(ColumnType.TIME, "300 ms", units("s", "1", "ms", "1e-3", "us", "1e-6", "\u00b5s", "1e-6", "ns", "1e-9", "min",
            "60", "h", "3600", "d", "86400")),
    /** Memory, in bytes; also counted in pages. */
    MEMORY(ColumnType.MEMORY, "4 GiB", units("GiB", "1073741824", "MiB", "1048576", "KiB", "1024", "TiB",
            "1099511627776", "B", "1", "kB", "1e3", "MB", "1e6", "GB", "1e9", "TB", "1e12", "pages", "4096", "page",
            "4096")),
    /** Data rates, in bytes per second; {@code b} is a bit and {@code B} a byte. */
    RATE(ColumnType.RATE, "10 Gb/s",
            units("Gb/s", "125e6", "Mb/s", "125e3", "kb/s", "125", "b/s", "0.125", "Tb/s", "125e9", "Gbit/s",
                    "125e6", "Mbit/s", "125e3", "kbit/s", "125", "MB/s", "1e6", "GB/s", "1e9", "kB/s", "1e3", "TB/s",
                    "1e12",
                    "B/s", "1", "MiB/s", "1048576", "GiB/s", "1073741824", "KiB/s", "1024")),
    /** Page events, per second; also as the data rate that so many pages make. */
    PAGE_RATE(ColumnType.PAGE_RATE, "20000 pages/s", units("pages/s", "1", "page/s", "1", "MB/s", "244.140625", "GB/s",
            "244140.625", "kB/s", "0.244140625", "B/s", "0.000244140625", "MiB/s", "256", "GiB/s", "262144", "KiB/s",
            "0.25")),
    /** Parts of a whole, as a number from 0 to 1. */
    SHARE(ColumnType.SHARE, "50 %", units("%", "1e-2"));

    private final ColumnType columnType;
    private final String example;
    private final Map<String, BigDecimal> units;

    QuantityKind(ColumnType columnType, String example, Map<String, BigDecimal> units) {
        this.columnType = columnType;
        this.example = example;
        this.units = units;
    }

    private static Map<String, BigDecimal> units(String... namesAndFactors) {
        var units = new LinkedHashMap<String, BigDecimal>();
        for (int i = 0; i < namesAndFactors.length; i += 2) {
            units.put(namesAndFactors[i], new BigDecimal(namesAndFactors[i + 1]));
        }
        return Collections.unmodifiableMap(units);
    }

    /** What a quantity of this kind is in a table of results. */
    ColumnType columnType() {
        return columnType;
    }

    /** One as a user may write it. */
    String example() {
        return example;
    }

    /** Units by their names, with what one of each is in base units; the usual ones first. */
    Map<String, BigDecimal> units() {
        return units;
    }

    /** An amount in base units, for people. */
    String display(BigDecimal amount) {
        return switch (this) {
            case TIME -> Quantities.seconds(amount.doubleValue());
            case MEMORY -> Quantities.memory(amount.longValue());
            case RATE -> Quantities.rate(amount.doubleValue());
            case PAGE_RATE -> Quantities.pageRate(new PageRate(amount.doubleValue()));
            case SHARE -> Quantities.share(amount.doubleValue());
        };
    }
}
