/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import org.portolan.engine.quantity.Pages;
import org.portolan.engine.trace.ReplaySpec;

/** How many distinct pages may be measured in the memory that there is. */
public final class PageLimit {

    /** The rest is for everything else. */
    private static final int SHARE_OF_MEMORY = 2;

    private PageLimit() {
    }

    /**
     * The most pages of a trace that fit into half of the memory of this Java.
     *
     * @param bytesPerPage what a measurement takes for each, tables that grow counted twice
     */
    public static Pages of(int bytesPerPage) {
        long fitting = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / bytesPerPage;
        return new Pages(Math.clamp(fitting, 1, ReplaySpec.MOST_PAGES.count()));
    }
}
