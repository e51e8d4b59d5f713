/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * Pages are compressed before they are sent.
 *
 * @param kind what is compressed
 * @param saved r_c: share of a page that is saved, 0 to 0.999; by default
 *            {@link AssumptionKey#COMPRESSION_SAVED} or {@link AssumptionKey#DELTA_SAVED}
 * @param cpuPerPage processor time for one page on each side; by default {@link AssumptionKey#COMPRESSION_CPU}
 * @param threads threads that compress at once, 1 to 256; by default {@link AssumptionKey#COMPRESSION_THREADS}
 */
public record Compression(Kind kind, Optional<Ratio> saved, Optional<SimTime> cpuPerPage, OptionalInt threads) {

    /** What is compressed. */
    public enum Kind {
        /** Every page that is sent. */
        PAGES,
        /** Only the difference of pages that were sent before and are still cached (QEMU's XBZRLE). */
        DELTA
    }

    public Compression {
        Require.present("Compression.kind", kind);
        saved.ifPresent(r -> Require.within("Compression.saved", r.value(), 0.0, 0.999));
        Require.present("Compression.cpuPerPage", cpuPerPage);
        threads.ifPresent(n -> Require.within("Compression.threads", n, 1, 256));
    }
}
