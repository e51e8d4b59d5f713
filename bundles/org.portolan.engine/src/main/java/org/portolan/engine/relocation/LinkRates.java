/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;

/** Payload rates and header bytes of links (IBM 620isfc; docs/engine.md, 3). */
public final class LinkRates {

    private static final int DEVICES_WITH_TWO_UNUSED = 9;
    private static final int DEVICES_WITH_ONE_UNUSED = 2;

    private final AssumptionUse assumptions;

    /** @param assumptions what is used where a link does not say */
    public LinkRates(AssumptionUse assumptions) {
        this.assumptions = assumptions;
    }

    /** Bytes per second that a link carries one way. */
    public double bytesPerSecond(LinkSpec link) {
        return switch (link) {
            case LinkSpec.Isfc isfc -> isfc(isfc);
            case LinkSpec.Ethernet e ->
                    payload(e.lineRate(), e.efficiency(), AssumptionKey.ETHERNET_EFFICIENCY);
            case LinkSpec.Interconnect i ->
                    payload(i.lineRate(), i.efficiency(), AssumptionKey.INTERCONNECT_EFFICIENCY);
            case LinkSpec.Replication r ->
                    payload(r.lineRate(), r.efficiency(), AssumptionKey.REPLICATION_EFFICIENCY);
        };
    }

    /** Bytes per second that a channel of a line rate carries one way. */
    double channelPayload(double lineRate) {
        return lineRate * assumptions.value(AssumptionKey.ISFC_CHANNEL_EFFICIENCY);
    }

    /** Bytes on the line for each byte of payload. */
    double linePerByte(LinkSpec link) {
        return switch (link) {
            case LinkSpec.Isfc l -> 1 / assumptions.value(AssumptionKey.ISFC_CHANNEL_EFFICIENCY);
            case LinkSpec.Ethernet l -> l.lineRate().bytesPerSecond() / bytesPerSecond(l);
            case LinkSpec.Interconnect l -> l.lineRate().bytesPerSecond() / bytesPerSecond(l);
            case LinkSpec.Replication l -> l.lineRate().bytesPerSecond() / bytesPerSecond(l);
        };
    }

    /** Bytes that travel beside every page. */
    public int headerBytes(LinkSpec link) {
        return switch (link) {
            case LinkSpec.Isfc isfc -> header(isfc, AssumptionKey.ISFC_HEADER);
            case LinkSpec.Ethernet ethernet -> header(ethernet, AssumptionKey.ETHERNET_HEADER);
            case LinkSpec.Interconnect i -> i.headerBytes().orElse(0);
            case LinkSpec.Replication r -> r.headerBytes().orElse(0);
        };
    }

    /** Bytes that senders can have written ahead into queues of a link. */
    double writeAheadBytes(LinkSpec link) {
        return link instanceof LinkSpec.Ethernet ethernet
                ? ethernet.writeAhead().map(b -> (double) b.count())
                        .orElseGet(() -> assumptions.value(AssumptionKey.ETHERNET_WRITE_AHEAD))
                : 0;
    }

    /**
     * FCTC devices that can send without meeting the other side's: of 9 to 16 two stay unused, of 2 to 8 one.
     */
    static int usableSenders(int devices) {
        if (devices >= DEVICES_WITH_TWO_UNUSED) {
            return devices - 2;
        }
        return devices >= DEVICES_WITH_ONE_UNUSED ? devices - 1 : devices;
    }

    private double isfc(LinkSpec.Isfc link) {
        double channels =
                channelPayload(link.channels().stream().mapToDouble(c -> c.lineRate().bytesPerSecond()).sum());
        return Math.min(channels, usableSenders(link.devices()) * deviceRate(link));
    }

    /** One request at a time per device: its own transfer, then a round trip. */
    private double deviceRate(LinkSpec.Isfc link) {
        double request = assumptions.value(AssumptionKey.ISFC_REQUEST);
        double transfer = request / assumptions.value(AssumptionKey.ISFC_DEVICE_RATE);
        return request / (transfer + 2 * link.latency().seconds());
    }

    private double payload(Rate lineRate, Optional<Ratio> efficiency, AssumptionKey byDefault) {
        return lineRate.bytesPerSecond() * efficiency.map(Ratio::value).orElseGet(() -> assumptions.value(byDefault));
    }

    private int header(LinkSpec link, AssumptionKey byDefault) {
        return link.headerBytes().orElseGet(() -> assumptions.count(byDefault));
    }
}
