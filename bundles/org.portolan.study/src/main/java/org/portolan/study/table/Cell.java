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
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;

/** A value in a result table, exact and in the base unit of its column. */
public sealed interface Cell {

    /** There is no value: not measured, or not asked. Never zero. */
    Cell ABSENT = new Absent();

    /** Words, as they are; writers escape what their format needs. */
    record Text(String text) implements Cell {
    }

    /** A number. */
    record Number(BigDecimal value) implements Cell {
    }

    /** Yes or no. */
    record Flag(boolean value) implements Cell {
    }

    /** No value. */
    record Absent() implements Cell {
    }

    /** Words. */
    static Cell of(String text) {
        return new Text(text);
    }

    /** A whole number. */
    static Cell of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    /** A number; it must be finite. */
    static Cell of(double number) {
        return new Number(BigDecimal.valueOf(number));
    }

    /** Yes or no. */
    static Cell of(boolean flag) {
        return new Flag(flag);
    }

    /** A time, in seconds to the nanosecond. */
    static Cell of(SimTime time) {
        return new Number(BigDecimal.valueOf(time.nanos(), 9));
    }

    /** A number of pages. */
    static Cell of(Pages pages) {
        return of(pages.count());
    }

    /** Memory or data, in bytes. */
    static Cell of(Bytes bytes) {
        return of(bytes.count());
    }

    /** A data rate, in bytes per second. */
    static Cell of(Rate rate) {
        return of(rate.bytesPerSecond());
    }

    /** A rate of page events, per second. */
    static Cell of(PageRate rate) {
        return of(rate.pagesPerSecond());
    }

    /** The cell of a value that may be absent. */
    static Cell ofOptional(Optional<Cell> cell) {
        return cell.orElse(ABSENT);
    }
}
