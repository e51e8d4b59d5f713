/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.table;

import java.math.BigDecimal;
import java.util.Optional;

import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.format.Quantities;

/** What the cells of a column mean, and the base unit in which they are held. */
public enum ColumnType {
    /** Words. */
    TEXT(""),
    /** Yes or no. */
    FLAG(""),
    /** A whole number of things. */
    COUNT(""),
    /** A number without a unit. */
    FACTOR(""),
    /** A part of one. */
    SHARE(""),
    /** Seconds. */
    TIME("seconds"),
    /** Pages of 4096 bytes. */
    PAGES("pages"),
    /** Pages per second. */
    PAGE_RATE("pages_per_second"),
    /** Bytes of memory. */
    MEMORY("bytes"),
    /** Bytes that travel. */
    DATA("bytes"),
    /** Bytes per second. */
    RATE("bytes_per_second");

    private final String unit;

    ColumnType(String unit) {
        this.unit = unit;
    }

    /** The base unit as it stands in the names of CSV and JSON columns; absent where there is none. */
    public Optional<String> unit() {
        return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
    }

    /** True for columns of numbers, which are aligned to the right. */
    public boolean isNumeric() {
        return this != TEXT && this != FLAG;
    }

    /** A number of this column for people, with its unit. */
    String format(BigDecimal number) {
        return switch (this) {
            case TIME -> Quantities.time(new SimTime(number.movePointRight(9).longValueExact()));
            case PAGES -> Quantities.pages(new Pages(number.longValueExact()));
            case PAGE_RATE -> Quantities.pageRate(new PageRate(number.doubleValue()));
            case MEMORY -> Quantities.memory(number.longValueExact());
            case DATA -> Quantities.data(new Bytes(number.longValueExact()));
            case RATE -> Quantities.rate(number.doubleValue());
            case SHARE -> Quantities.share(number.doubleValue());
            case COUNT -> Quantities.whole(number.longValueExact());
            case FACTOR -> Quantities.number(number.doubleValue());
            case TEXT, FLAG -> throw new IllegalArgumentException("no column of numbers: " + this);
        };
    }
}
