/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.portolan.engine.failover.NPlusSpec;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.paging.Paging;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;

/** Looks for contradictions within what is asked about the loss of hosts. */
public final class LossCheck {

    private LossCheck() {
    }

    /** Every contradiction found: in hosts and guests first, then in clusters and allowances. */
    public static List<ScenarioProblem> of(NPlusSpec spec) {
        var problems = new ArrayList<>(Paging.check(spec.paging()));
        var installation = spec.paging().installation();
        var hosts = installation.hosts().stream().map(HostSpec::id).collect(Collectors.toSet());
        spec.clusters().forEach(cluster -> cluster.hosts().stream().filter(h -> !hosts.contains(h))
                .forEach(h -> problems.add(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_HOST, "", h))));
        spec.allowances().keySet().stream().filter(h -> !hosts.contains(h))
                .forEach(h -> problems.add(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_HOST, "", h)));
        var guests = installation.guests().stream().map(GuestSpec::id).collect(Collectors.toSet());
        spec.processorsUsed().keySet().stream().filter(g -> !guests.contains(g))
                .forEach(g -> problems.add(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_GUEST, g)));
        return List.copyOf(problems);
    }
}
