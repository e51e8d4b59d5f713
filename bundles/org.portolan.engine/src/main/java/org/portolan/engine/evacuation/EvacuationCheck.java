/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.List;

import org.portolan.engine.result.RunResult;

/**
 * What happens when a plan is carried out: the relocation engine ran exactly that plan.
 *
 * @param plan the plan
 * @param run how each relocation went, in the order of the plan, with its course; what would help single ones is not
 *            searched for, {@link org.portolan.engine.Engine#run} with {@link EvacuationPlan#scenario()} does that
 * @param figures what it comes to
 * @param links what crosses links over time, by ids
 * @param hosts storage in use over time, on hosts that guests leave or come to, by ids
 * @param paging page rates between relocations, at some instants from the begin to the end
 * @param violations what it breaks, the gravest kind first
 */
public record EvacuationCheck(EvacuationPlan plan, RunResult run, EvacuationFigures figures, List<LinkLoad> links,
        List<HostFill> hosts, List<PagingMoment> paging, List<Violation> violations) {

    public EvacuationCheck {
        links = List.copyOf(links);
        hosts = List.copyOf(hosts);
        paging = List.copyOf(paging);
        violations = List.copyOf(violations);
    }

    /** True when the plan can be carried out: at most promises are broken. */
    public boolean isSound() {
        return violations.stream().noneMatch(Violation::isGrave);
    }
}
