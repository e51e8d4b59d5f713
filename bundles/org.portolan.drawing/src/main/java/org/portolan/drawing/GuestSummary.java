/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Many guests in one line, such as "27 guests, 212 GiB, 3 off". */
record GuestSummary(int count, long memoryBytes, int off, int templates) {

    static GuestSummary of(List<GuestSketch> guests) {
        long memory = guests.stream().mapToLong(GuestSketch::memoryBytes).sum();
        return new GuestSummary(guests.size(), memory, count(guests, GuestSketch.State.OFF),
                count(guests, GuestSketch.State.TEMPLATE));
    }

    private static int count(List<GuestSketch> guests, GuestSketch.State state) {
        return (int) guests.stream().filter(g -> g.state() == state).count();
    }

    /** All of them. */
    String text() {
        if (count == 0) {
            return Messages.Guests_None;
        }
        String memory = ByteText.of(memoryBytes);
        var text = new StringBuilder(count == 1
                ? NLS.bind(Messages.Guests_One, memory)
                : NLS.bind(Messages.Guests_Many, count, memory));
        if (off > 0) {
            text.append(", ").append(NLS.bind(Messages.Guests_Off, off));
        }
        if (templates == 1) {
            text.append(", ").append(Messages.Guests_OneTemplate);
        } else if (templates > 1) {
            text.append(", ").append(NLS.bind(Messages.Guests_Templates, templates));
        }
        return text.toString();
    }

    /** Those that are left over behind others. */
    String more() {
        return NLS.bind(Messages.Guests_More, count, ByteText.of(memoryBytes));
    }
}
