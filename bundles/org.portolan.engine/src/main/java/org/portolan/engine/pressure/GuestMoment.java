/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import java.util.List;

import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * A guest at an instant.
 *
 * @param at when
 * @param pages its pages in every tier of its host at that time, in the order of the tiers; locked ones with those in
 *            frames
 * @param pageIns pages a second that it fetches
 * @param firstTouches pages a second that come to be
 * @param speed share of its full speed that it has
 */
public record GuestMoment(SimTime at, List<Pages> pages, PageRate pageIns, PageRate firstTouches, Ratio speed) {

    public GuestMoment {
        pages = List.copyOf(pages);
    }

    /** Pages in frames. */
    public Pages resident() {
        return pages.getFirst();
    }
}
