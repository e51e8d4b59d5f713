/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.pressure;

import org.portolan.engine.paging.TierKind;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/**
 * A tier of a host at an instant.
 *
 * @param kind what it is
 * @param level id of the storage level in the model
 * @param capacity pages that it has room for; of central storage the frames that guests can have when none is available
 * @param used pages in it
 * @param pageIns pages a second that guests fetch from it; for central storage none
 * @param response mean time that a guest waits for one page of it, with its share of the block in which the page comes
 */
public record TierMoment(TierKind kind, String level, Pages capacity, Pages used, PageRate pageIns,
        SimTime response) {
}
