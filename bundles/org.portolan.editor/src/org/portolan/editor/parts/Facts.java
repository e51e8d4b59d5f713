/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.drawing.ByteText;
import org.portolan.drawing.GuestSketch;
import org.portolan.drawing.HostSketch;
import org.portolan.drawing.LinkSketch;
import org.portolan.drawing.TierSketch;
import org.portolan.model.Guest;
import org.portolan.model.Link;

/** What tooltips and screen readers say of an element: facts, one to a line. */
final class Facts {
    private Facts() {
    }

    static String of(HostSketch host) {
        var lines = new ArrayList<String>();
        lines.add(host.name());
        add(lines, host.subtitle());
        lines.add(host.guests().size() == 1 ? Messages.Facts_OneGuest
                : NLS.bind(Messages.Facts_Guests, host.guests().size(),
                        ByteText.of(host.guests().stream().mapToLong(GuestSketch::memoryBytes).sum())));
        host.tiers().forEach(tier -> lines.add(of(tier)));
        lines.addAll(host.warnings());
        return String.join("\n", lines);
    }

    private static String of(TierSketch tier) {
        return tier.unknown() ? NLS.bind(Messages.Facts_TierUnknown, tier.name())
                : NLS.bind(Messages.Facts_Tier, tier.name(), ByteText.of(tier.usedBytes(), tier.capacityBytes()));
    }

    static String of(Guest guest, GuestSketch sketch) {
        var lines = new ArrayList<String>();
        lines.add(sketch.name());
        lines.add(switch (sketch.state()) {
            case RUNNING -> Messages.Facts_Running;
            case OFF -> Messages.Facts_Off;
            case TEMPLATE -> Messages.Facts_Template;
        });
        if (guest.isSetMemoryBytes()) {
            lines.add(NLS.bind(Messages.Facts_Memory, ByteText.of(guest.getMemoryBytes())));
        }
        if (guest.isSetVirtualProcessors()) {
            lines.add(NLS.bind(Messages.Facts_Processors, guest.getVirtualProcessors()));
        }
        add(lines, sketch.guestClass());
        add(lines, guest.getOperatingSystem());
        return String.join("\n", lines);
    }

    static String of(Link link, LinkSketch sketch) {
        var lines = new ArrayList<String>();
        if (link.getFrom() != null && link.getTo() != null) {
            lines.add(NLS.bind(Messages.Facts_Link, link.getFrom().getName(), link.getTo().getName()));
        }
        add(lines, sketch.label());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line);
        }
    }
}
