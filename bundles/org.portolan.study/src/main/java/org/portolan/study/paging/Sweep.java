/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.portolan.engine.paging.Change;
import org.portolan.engine.paging.KneeQuery;

/**
 * One thing of a host that is varied while all others stay.
 *
 * @param host id of the host
 * @param knob what is varied
 * @param subject id of the guest or host that it is about; empty where there is none
 * @param steps its values, rising, and what each changes
 * @param present the value that the host has now, if it is known
 * @param query asks the engine for the same steps, and where between them the throughput falls; empty where it cannot
 *            be asked
 */
public record Sweep(String host, Knob knob, String subject, List<Step> steps, OptionalDouble present,
        Optional<KneeQuery> query) {

    /**
     * A value of what is varied.
     *
     * @param value the value, in bytes where it is storage
     * @param changes what it means for the host
     */
    public record Step(double value, List<Change> changes) {

        public Step {
            changes = List.copyOf(changes);
        }
    }

    public Sweep {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("no values of " + knob);
        }
    }
}
