/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.Optional;

import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Study;

/**
 * What the disks of guests cost over every path.
 *
 * @param guests guests that are asked about; none for all that run and have disks
 * @param targets hosts to which they might be relocated, each guest to the first that is not its own; none for the one
 *            with the most room in its cluster
 * @param outagePrice processor seconds that a second of outage is worth, as text; empty for the number of the guest's
 *            processors
 */
public record DiskPathQuestion(List<Guest> guests, List<Host> targets, Optional<String> outagePrice) {

    /** Key of the parameter of a stored study. */
    static final String OUTAGE_PRICE = "outagePrice";

    public DiskPathQuestion {
        guests = List.copyOf(guests);
        targets = List.copyOf(targets);
    }

    /** The disks of one guest. */
    public static DiskPathQuestion of(Guest guest) {
        return new DiskPathQuestion(List.of(guest), List.of(), Optional.empty());
    }

    /** What a stored study of disk paths asks. */
    static DiskPathQuestion of(Study study) {
        return new DiskPathQuestion(study.getGuests(), study.getTargets(), study.getParameters().stream()
                .filter(p -> OUTAGE_PRICE.equals(Elements.text(p.getKey()))).map(p -> Elements.text(p.getValue()))
                .findFirst());
    }
}
