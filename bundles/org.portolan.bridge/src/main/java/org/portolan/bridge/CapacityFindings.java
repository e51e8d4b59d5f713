/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.portolan.model.validation.Severity;
import org.portolan.study.format.Quantities;

/** What capacity facts say that a planner should hear. */
final class CapacityFindings {

    /** Above half full CP finds no contiguous slots for block writes (domain notes 1.4). */
    private static final double FILLING = 0.5;
    /** A full page space ends the system with abend PGT004 (domain notes 1.2). */
    private static final double NEARLY_FULL = 0.9;

    private final Problems problems = new Problems();

    private CapacityFindings() {
    }

    static List<BridgeProblem> of(CapacityFacts facts) {
        var findings = new CapacityFindings();
        facts.clusters().forEach(findings::spare);
        facts.hosts().forEach(findings::host);
        return findings.problems.toList();
    }

    private void spare(ClusterFacts cluster) {
        var spare = cluster.spare();
        if (spare.hosts() + spare.unknownHosts() < 2 || spare.lost() == 0) {
            return;
        }
        if (!cluster.canLoseHosts()) {
            problems.add(Severity.WARNING, ProblemCode.NO_SPARE_HOST, cluster.id(), Messages.Spare_NoHost,
                    Messages.Spare_NoHostRemedy, cluster.name(), spare.hosts(), spare.lost());
        } else if (!cluster.holdsWithoutSpares()) {
            problems.add(Severity.WARNING, ProblemCode.SPARE_STORAGE_SHORT, cluster.id(),
                    spare.lost() == 1 ? Messages.Spare_StorageShortOne : Messages.Spare_StorageShort,
                    Messages.Spare_StorageShortRemedy, cluster.name(), ratio(spare.storageRatioWorst(cluster.demand())),
                    spare.lost(), target(cluster.target(), cluster.targetAssumed()));
        }
    }

    private void host(HostFacts host) {
        if (!host.capacityKnown()) {
            problems.add(Severity.INFO, ProblemCode.CAPACITY_UNKNOWN, host.id(), Messages.Capacity_Unknown,
                    Messages.Capacity_UnknownRemedy, host.name());
        }
        var ratio = host.overcommit().ratio();
        if (ratio.isPresent() && ratio.getAsDouble() > host.target()) {
            problems.add(Severity.WARNING, ProblemCode.OVERCOMMIT_ABOVE_TARGET, host.id(),
                    Messages.Overcommit_AboveTarget, Messages.Overcommit_AboveTargetRemedy, host.name(), ratio(ratio),
                    target(host.target(), host.targetAssumed()));
        }
        host.tier(TierFacts.Kind.PAGING).filter(TierFacts::known).ifPresent(t -> pageSpace(host, t));
    }

    private static String target(double target, boolean assumed) {
        return assumed ? NLS.bind(Messages.Target_Assumed, Quantities.number(target)) : Quantities.number(target);
    }

    private static String ratio(OptionalDouble ratio) {
        return ratio.isPresent() ? Quantities.number(ratio.getAsDouble()) : "-";
    }

    private void pageSpace(HostFacts host, TierFacts pageSpace) {
        double used = pageSpace.usedShare();
        if (used > NEARLY_FULL) {
            problems.add(Severity.ERROR, ProblemCode.PAGE_SPACE_NEARLY_FULL, host.id(), Messages.PageSpace_NearlyFull,
                    Messages.PageSpace_NearlyFullRemedy, host.name(), Quantities.share(used));
        } else if (used > FILLING) {
            problems.add(Severity.WARNING, ProblemCode.PAGE_SPACE_FILLING, host.id(), Messages.PageSpace_Filling,
                    Messages.PageSpace_FillingRemedy, host.name(), Quantities.share(used), Quantities.share(FILLING));
        }
    }
}
