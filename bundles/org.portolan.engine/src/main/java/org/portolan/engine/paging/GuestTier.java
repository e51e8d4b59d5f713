/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;

/**
 * What a guest has in one tier of its host.
 *
 * @param kind what it is
 * @param level id of the storage level in the model
 * @param pages pages of the guest in it
 * @param pageIns pages that the guest fetches from it
 * @param waitShare share of the guest's time in which it waits for those
 */
public record GuestTier(TierKind kind, String level, Pages pages, PageRate pageIns, Ratio waitShare) {
}
