/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;

/**
 * Storage that one host lends to another.
 *
 * @param level id of the borrower's storage level
 * @param borrower id of the host that uses it
 * @param lender id of the host whose frames they are
 * @param link id of the link over which the pages travel
 * @param lent frames lent, used or not
 * @param used pages in them
 * @param fetched pages that travel to the borrower
 * @param stored pages that travel to the lender
 * @param linkBusy share of the link's rate that the busier direction takes, all users of the link together
 * @param lenderProcessors seconds of processor time in a second that it costs the lender
 */
public record Loan(String level, String borrower, String lender, String link, Pages lent, Pages used, PageRate fetched,
        PageRate stored, Ratio linkBusy, Ratio lenderProcessors) {
}
