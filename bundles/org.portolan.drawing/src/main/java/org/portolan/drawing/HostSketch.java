/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.List;

/**
 * A host as shown in the chart.
 *
 * @param subtitle one line on hypervisor, processors and storage; may be empty
 * @param tiers its storage hierarchy, fastest first
 * @param guests its guests in the order they are shown
 * @param warnings sentences; their number is shown, their text is in the tooltip
 * @param capacityUnknown whether its processors and storage are not known
 * @param collapsed whether the guests are shown as a summary
 */
public record HostSketch(String id, String name, String subtitle, List<TierSketch> tiers, List<GuestSketch> guests,
        List<String> warnings, boolean capacityUnknown, boolean collapsed) {
    public HostSketch {
        tiers = List.copyOf(tiers);
        guests = List.copyOf(guests);
        warnings = List.copyOf(warnings);
    }

    /** The same with other words below its name, other levels and other guests. */
    public HostSketch with(String otherSubtitle, List<TierSketch> otherTiers, List<GuestSketch> otherGuests) {
        return new HostSketch(id, name, otherSubtitle, otherTiers, otherGuests, warnings, capacityUnknown, collapsed);
    }

    public HostSketch withCollapsed(boolean value) {
        return new HostSketch(id, name, subtitle, tiers, guests, warnings, capacityUnknown, value);
    }
}
