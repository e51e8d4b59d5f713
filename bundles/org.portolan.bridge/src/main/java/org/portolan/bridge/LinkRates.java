/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;

/** What links carry after overhead: for choosing among links and for labels. */
final class LinkRates {

    private LinkRates() {
    }

    /** Payload of a link that nobody else uses. */
    static Rate payload(LinkSpec link, Assumptions assumptions) {
        return switch (link) {
            case LinkSpec.Isfc isfc -> IsfcRates.payload(isfc, assumptions);
            case LinkSpec.Ethernet l -> l.lineRate().times(l.efficiency().orElse(
                    share(assumptions, AssumptionKey.ETHERNET_EFFICIENCY)));
            case LinkSpec.Interconnect l -> l.lineRate().times(l.efficiency().orElse(
                    share(assumptions, AssumptionKey.INTERCONNECT_EFFICIENCY)));
            case LinkSpec.Replication l -> l.lineRate().times(l.efficiency().orElse(
                    share(assumptions, AssumptionKey.REPLICATION_EFFICIENCY)));
        };
    }

    private static Ratio share(Assumptions assumptions, AssumptionKey key) {
        return new Ratio(assumptions.value(key));
    }
}
