/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Pages;

/**
 * Where the pages of a guest are that is relocated to a host. Which page is where does not depend on how often it is
 * touched. What a tier has no room for moves on to the next, and so do pages of a tier that the host does not have.
 *
 * @param resident in frames of the host
 * @param xstore in its expanded storage
 * @param remote in storage that is lent to it
 * @param dasd on slots of its paging volumes
 */
public record ArrivedPages(Pages resident, Pages xstore, Pages remote, Pages dasd) {

    public ArrivedPages {
        Require.present("ArrivedPages.resident", resident);
        Require.present("ArrivedPages.xstore", xstore);
        Require.present("ArrivedPages.remote", remote);
        Require.present("ArrivedPages.dasd", dasd);
        Require.within("ArrivedPages", resident.count() + xstore.count() + remote.count() + dasd.count(), 0,
                Pages.MAX_COUNT);
    }

    /** All pages in frames, as pre-copy leaves them. */
    public static ArrivedPages allResident(Pages pages) {
        return new ArrivedPages(pages, Pages.ZERO, Pages.ZERO, Pages.ZERO);
    }

    /** All pages on slots, as shared paging volumes leave them. */
    public static ArrivedPages allOnSlots(Pages pages) {
        return new ArrivedPages(Pages.ZERO, Pages.ZERO, Pages.ZERO, pages);
    }

    /** All of them. */
    public Pages all() {
        return resident.plus(xstore).plus(remote).plus(dasd);
    }
}
