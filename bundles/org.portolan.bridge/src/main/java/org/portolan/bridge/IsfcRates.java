/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Rate;

/**
 * What an ISFC logical link carries:
 * {@code min(sum over channels of 0.855 * line rate, usable devices * rate of a device)}, as the engine has it. IBM
 * 620isfc.html; domain notes 3.4.
 */
final class IsfcRates {

    private static final int MANY_DEVICES = 9;

    private IsfcRates() {
    }

    /** Devices that can send at once: the members begin at opposite ends, so one is idle from 2 on, two from 9 on. */
    static int usableDevices(int devices) {
        if (devices >= MANY_DEVICES) {
            return devices - 2;
        }
        return devices >= 2 ? devices - 1 : devices;
    }

    static Rate payload(LinkSpec.Isfc link, Assumptions assumptions) {
        double efficiency = assumptions.value(AssumptionKey.ISFC_CHANNEL_EFFICIENCY);
        double channels = link.channels().stream().mapToDouble(c -> c.lineRate().bytesPerSecond() * efficiency).sum();
        double devices = usableDevices(link.devices()) * deviceRate(link, assumptions);
        return Rate.rounded(Math.min(channels, devices));
    }

    /** One request at a time per device: its own transfer at x, then a round trip. */
    private static double deviceRate(LinkSpec.Isfc link, Assumptions assumptions) {
        double request = assumptions.value(AssumptionKey.ISFC_REQUEST);
        double transfer = request / assumptions.value(AssumptionKey.ISFC_DEVICE_RATE);
        return request / (transfer + 2 * link.latency().seconds());
    }
}
