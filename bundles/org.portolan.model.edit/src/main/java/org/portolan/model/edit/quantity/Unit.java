/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Unit of a stored number, as the model's annotation {@code unit} names it, with the units that are understood for it.
 * Bytes follow IEC 80000-13: KiB is 1024, kB is 1000. A bare K, M, G or T means powers of 1024 for storage sizes, as in
 * hypervisors' own commands.
 */
public enum Unit {
    /** Bytes of storage. */
    BYTES("B", Family.BINARY_BYTES),
    /** Bytes per second. */
    BYTES_PER_SECOND("B/s", Family.BYTE_RATES),
    /** Seconds. */
    SECONDS("s", Family.TIMES),
    /** Pages of 4096 bytes. */
    PAGES("pages", Family.pages("page", "pages")),
    /** Page slots of 4096 bytes. */
    SLOTS("slots", Family.pages("slot", "slots")),
    /** Pages per second. */
    PAGES_PER_SECOND("pages/s", Family.PAGE_RATES),
    /** Blocks of 512 bytes. */
    BLOCKS("blocks", Family.blocks()),
    /** Cylinders of a 3390 volume. */
    CYLINDERS("cylinders", Family.counts("cylinder", "cylinders", "cyl")),
    /** Processor cores. */
    CORES("cores", Family.counts("core", "cores")),
    /** Processors' worth of work. */
    PROCESSORS("processors", Family.counts("processor", "processors")),
    /** Clock rate in MHz. */
    MEGAHERTZ("MHz", List.of(Scaled.of("kHz", "0.001"), Scaled.of("MHz", "1"), Scaled.of("GHz", "1000"))),
    /** Length in kilometres. */
    KILOMETRES("km", List.of(Scaled.of("m", "0.001"), Scaled.of("km", "1"))),
    /** Events per second. */
    PER_SECOND("1/s", List.of(Scaled.of("1/s", "1"), Scaled.of("/s", "1"), Scaled.of("k/s", "1000"))),
    /** Points of the chart. */
    PIXELS("px", List.of(Scaled.of("px", "1"))),
    /** Rows of a table. */
    ROWS("rows", Family.counts("row", "rows")),
    /** A share, a ratio or a count without a unit. */
    ONE("1", List.of(Scaled.of("", "1"), Scaled.of("%", "0.01"))),
    /** A processor share: a weight, or percent; which of them another property says. */
    SHARE("1 or %", List.of(Scaled.of("", "1"), Scaled.of("%", "1")));

    private final String symbol;
    private final List<Scaled> understood;

    Unit(String symbol, List<Scaled> understood) {
        this.symbol = symbol;
        this.understood = understood;
    }

    /** Unit named by an annotation; a unit that is not known is none. */
    public static Unit of(String annotation) {
        return ofSymbol(annotation).orElse(ONE);
    }

    private static Optional<Unit> ofSymbol(String symbol) {
        return Arrays.stream(values()).filter(unit -> unit.symbol.equals(symbol)).findFirst();
    }

    /** Symbol in which the model stores the number; empty for plain numbers. */
    public String symbol() {
        return this == ONE || this == SHARE ? "" : symbol;
    }

    /** Symbol beside a number: one page, two pages. */
    String symbolFor(boolean one) {
        return one && symbol().endsWith("s") && this != SECONDS && this != PAGES_PER_SECOND && this != PER_SECOND
                ? symbol.substring(0, symbol.length() - 1)
                : symbol();
    }

    List<Scaled> understood() {
        return understood;
    }

    /** Multiples in use, held apart because an enum cannot refer to its own static fields. */
    private static final class Family {
        private static final String PAGE = "4096";

        private static final List<Scaled> BINARY_BYTES = List.of(
                Scaled.of("B", "1"), Scaled.of("byte", "1"), Scaled.of("bytes", "1"),
                Scaled.of("KiB", "1024"), Scaled.of("MiB", "1048576"), Scaled.of("GiB", "1073741824"),
                Scaled.of("TiB", "1099511627776"), Scaled.of("PiB", "1125899906842624"),
                Scaled.of("K", "1024"), Scaled.of("M", "1048576"), Scaled.of("G", "1073741824"),
                Scaled.of("T", "1099511627776"),
                Scaled.of("kB", "1e3"), Scaled.of("KB", "1e3"), Scaled.of("MB", "1e6"), Scaled.of("GB", "1e9"),
                Scaled.of("TB", "1e12"), Scaled.of("PB", "1e15"),
                Scaled.of("pages", PAGE), Scaled.of("page", PAGE));

        private static final List<Scaled> BYTE_RATES = List.of(
                Scaled.of("B/s", "1"), Scaled.of("kB/s", "1e3"), Scaled.of("KB/s", "1e3"), Scaled.of("MB/s", "1e6"),
                Scaled.of("GB/s", "1e9"), Scaled.of("TB/s", "1e12"),
                Scaled.of("KiB/s", "1024"), Scaled.of("MiB/s", "1048576"), Scaled.of("GiB/s", "1073741824"),
                Scaled.of("bit/s", "0.125"), Scaled.of("kbit/s", "125"), Scaled.of("Mbit/s", "125e3"),
                Scaled.of("Gbit/s", "125e6"), Scaled.of("kb/s", "125"), Scaled.of("Mb/s", "125e3"),
                Scaled.of("Gb/s", "125e6"), Scaled.of("Mbps", "125e3"), Scaled.of("Gbps", "125e6"),
                Scaled.of("pages/s", PAGE));

        private static final List<Scaled> TIMES = List.of(
                Scaled.of("s", "1"), Scaled.of("ns", "1e-9"), Scaled.of("\u00b5s", "1e-6"),
                Scaled.of("\u03bcs", "1e-6"),
                Scaled.of("us", "1e-6"), Scaled.of("ms", "1e-3"), Scaled.of("sec", "1"), Scaled.of("seconds", "1"),
                Scaled.of("min", "60"), Scaled.of("h", "3600"), Scaled.of("d", "86400"), Scaled.of("days", "86400"));

        private static final List<Scaled> PAGE_RATES = List.of(
                Scaled.of("pages/s", "1"), Scaled.of("kpages/s", "1000"),
                Scaled.of("KiB/s", "0.25"), Scaled.of("MiB/s", "256"), Scaled.of("GiB/s", "262144"),
                Scaled.of("B/s", "0.000244140625"), Scaled.of("kB/s", "0.244140625"), Scaled.of("MB/s", "244.140625"),
                Scaled.of("GB/s", "244140.625"));

        static List<Scaled> pages(String one, String many) {
            return List.of(Scaled.of(many, "1"), Scaled.of(one, "1"), Scaled.of("B", "0.000244140625"),
                    Scaled.of("KiB", "0.25"), Scaled.of("MiB", "256"), Scaled.of("GiB", "262144"),
                    Scaled.of("TiB", "268435456"), Scaled.of("K", "0.25"), Scaled.of("M", "256"),
                    Scaled.of("G", "262144"), Scaled.of("T", "268435456"), Scaled.of("kB", "0.244140625"),
                    Scaled.of("MB", "244.140625"), Scaled.of("GB", "244140.625"));
        }

        static List<Scaled> blocks() {
            return List.of(Scaled.of("blocks", "1"), Scaled.of("block", "1"), Scaled.of("B", "0.001953125"),
                    Scaled.of("KiB", "2"), Scaled.of("MiB", "2048"), Scaled.of("GiB", "2097152"),
                    Scaled.of("TiB", "2147483648"));
        }

        static List<Scaled> counts(String... names) {
            return Arrays.stream(names).map(name -> Scaled.of(name, "1")).toList();
        }
    }
}
