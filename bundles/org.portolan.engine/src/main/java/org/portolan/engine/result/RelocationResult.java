/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * How one relocation went.
 *
 * @param request what was asked
 * @param sourceHost id of the host from which the guest came
 * @param outcome how it ended
 * @param timing the main times
 * @param phases what happened from when to when, in order and without overlap
 * @param passes passes over the pages that were left, running and stopped, in order
 * @param leaveReason why the running passes ended; empty when they did not
 * @param downtimeTerms what the downtime consists of; their durations add up to {@link Timing#downtime()}
 * @param serviceLost what the guest's users lost
 * @param stalls waits for single pages after the restart at the target
 * @param resources bytes by resource and direction, in the order of first use
 * @param cpu processor time that both hosts spent
 * @param course pages over time
 * @param findings what is worth saying about it, worst first
 * @param greatestThrottle greatest share of its processors' time that was taken from the guest on purpose, 0 to 1
 * @param devices what became of its disks and networks, and what its clients saw
 */
public record RelocationResult(RelocationRequest request, String sourceHost, Outcome outcome, Timing timing,
        List<Phase> phases, List<Pass> passes, Optional<LeaveReason> leaveReason, List<DowntimeTerm> downtimeTerms,
        ServiceLost serviceLost, Stalls stalls, List<ResourceUse> resources, CpuUse cpu, Course course,
        List<Finding> findings, Ratio greatestThrottle, DeviceResult devices) {

    public RelocationResult {
        phases = List.copyOf(phases);
        passes = List.copyOf(passes);
        downtimeTerms = List.copyOf(downtimeTerms);
        resources = List.copyOf(resources);
        findings = List.copyOf(findings);
    }

    /** Of a guest that was never slowed on purpose. */
    public RelocationResult(RelocationRequest request, String sourceHost, Outcome outcome, Timing timing,
            List<Phase> phases, List<Pass> passes, Optional<LeaveReason> leaveReason, List<DowntimeTerm> downtimeTerms,
            ServiceLost serviceLost, Stalls stalls, List<ResourceUse> resources, CpuUse cpu, Course course,
            List<Finding> findings) {
        this(request, sourceHost, outcome, timing, phases, passes, leaveReason, downtimeTerms, serviceLost, stalls,
                resources, cpu, course, findings, Ratio.ZERO, DeviceResult.NONE);
    }

    /** Of a guest of whose disks and networks nothing is known. */
    public RelocationResult(RelocationRequest request, String sourceHost, Outcome outcome, Timing timing,
            List<Phase> phases, List<Pass> passes, Optional<LeaveReason> leaveReason, List<DowntimeTerm> downtimeTerms,
            ServiceLost serviceLost, Stalls stalls, List<ResourceUse> resources, CpuUse cpu, Course course,
            List<Finding> findings, Ratio greatestThrottle) {
        this(request, sourceHost, outcome, timing, phases, passes, leaveReason, downtimeTerms, serviceLost, stalls,
                resources, cpu, course, findings, greatestThrottle, DeviceResult.NONE);
    }

    /** How long it waited until others made room for it. */
    public SimTime queued() {
        return phases.stream().filter(p -> p.kind() == PhaseKind.QUEUED).map(Phase::duration)
                .reduce(SimTime.ZERO, SimTime::plus);
    }

    /** The same with other service lost. */
    public RelocationResult with(ServiceLost other) {
        return new RelocationResult(request, sourceHost, outcome, timing, phases, passes, leaveReason, downtimeTerms,
                other, stalls, resources, cpu, course, findings, greatestThrottle, devices);
    }

    /** The same with findings. */
    public RelocationResult with(List<Finding> others) {
        return new RelocationResult(request, sourceHost, outcome, timing, phases, passes, leaveReason, downtimeTerms,
                serviceLost, stalls, resources, cpu, course, others, greatestThrottle, devices);
    }
}
