/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Ratio;

/**
 * Work that the guests of a host get done.
 *
 * @param guests guests at full speed that would get as much done: the sum of speeds. A busy guest counts as much as an
 *            idle one
 * @param references references per second that are carried out: speeds weighted with the references that the guests
 *            would make at full speed
 * @param fullSpeed those that they would make
 */
public record Throughput(Ratio guests, PageRate references, PageRate fullSpeed) {

    /** Share of the work at full speed. */
    public Ratio share() {
        return fullSpeed.pagesPerSecond() == 0 ? Ratio.ONE
                : Ratio.of(references.pagesPerSecond(), fullSpeed.pagesPerSecond());
    }
}
