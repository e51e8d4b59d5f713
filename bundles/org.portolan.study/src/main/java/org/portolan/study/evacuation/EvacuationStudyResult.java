/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.evacuation.Violation;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.quantity.SimTime;

/**
 * The plans for hosts to be emptied.
 *
 * @param installation hosts and guests as they are before
 * @param steps the plans, one after the other: one, or with the way back two, or those of a rolling maintenance
 * @param total from the begin until everything is over
 */
public record EvacuationStudyResult(InstallationSpec installation, List<MaintenanceStep> steps, SimTime total) {

    public EvacuationStudyResult {
        steps = List.copyOf(steps);
    }

    /** What the plans break. */
    public Stream<Violation> violations() {
        return steps.stream().flatMap(s -> s.result().best().violations().stream());
    }

    /** True when every plan can be carried out. */
    public boolean isSound() {
        return steps.stream().allMatch(s -> s.result().best().isSound());
    }

    /** What runs on a host. */
    HypervisorSpec.Kind hypervisor(String host) {
        return installation.hosts().stream().filter(h -> h.id().equals(host)).findFirst()
                .flatMap(h -> h.hypervisor().map(HypervisorSpec::kind)).orElse(HypervisorSpec.Kind.OTHER);
    }
}
