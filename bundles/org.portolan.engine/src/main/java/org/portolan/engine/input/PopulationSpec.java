/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;

/**
 * Pages of a guest that are exchangeable with each other.
 *
 * @param pages how many
 * @param pattern how they are referred to
 * @param reads reads per second on all of them together, not distinct pages
 * @param writes writes per second on all of them together, not distinct pages
 * @param pace what decides how fast
 */
public record PopulationSpec(Pages pages, PatternSpec pattern, PageRate reads, PageRate writes,
        Pace pace) {

    public PopulationSpec {
        Require.present("PopulationSpec.pages", pages);
        Require.present("PopulationSpec.pattern", pattern);
        Require.present("PopulationSpec.reads", reads);
        Require.present("PopulationSpec.writes", writes);
        Require.present("PopulationSpec.pace", pace);
    }

    /** At the pace of the guest's processors. */
    public PopulationSpec(Pages pages, PatternSpec pattern, PageRate reads, PageRate writes) {
        this(pages, pattern, reads, writes, Pace.PROCESSOR);
    }
}
