/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.internal.InstallationCheck;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;

/** Looks for contradictions within what is asked of a planner. */
public final class SpecCheck {

    private final EvacuationSpec spec;
    private final List<ScenarioProblem> problems = new ArrayList<>();

    private SpecCheck(EvacuationSpec spec) {
        this.spec = spec;
        problems.addAll(InstallationCheck.of(spec.installation()).problems());
    }

    /** Every contradiction found: in the installation first, then in hosts, targets and ways. */
    public static List<ScenarioProblem> of(EvacuationSpec spec) {
        var check = new SpecCheck(spec);
        check.checkHosts();
        check.checkTargets();
        check.checkWays();
        return List.copyOf(check.problems);
    }

    private void checkHosts() {
        var hosts = spec.installation().hosts().stream().map(HostSpec::id).collect(Collectors.toSet());
        refuse(spec.hosts(), hosts);
        spec.targets().hosts().ifPresent(targets -> refuse(targets, hosts));
        refuse(new HashSet<>(spec.targetByGuest().values()), hosts);
    }

    private void refuse(Set<String> named, Set<String> hosts) {
        named.stream().filter(h -> !hosts.contains(h)).sorted()
                .forEach(h -> problems.add(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_HOST, "", h)));
    }

    private void checkTargets() {
        var guests = spec.installation().guests().stream().map(g -> g.id()).collect(Collectors.toSet());
        spec.targetByGuest().keySet().stream().filter(g -> !guests.contains(g))
                .forEach(g -> problems.add(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_GUEST, g)));
        spec.guests().stream().filter(g -> g.host().equals(spec.targetByGuest().get(g.id()))).forEach(
                g -> problems.add(ScenarioProblem.of(ScenarioProblemCode.TARGET_IS_SOURCE, g.id(), g.host())));
    }

    private void checkWays() {
        var links = spec.installation().links().stream().map(l -> l.id()).collect(Collectors.toSet());
        spec.moves().ways().forEach(way -> way.path().stream().filter(l -> !links.contains(l))
                .forEach(l -> problems.add(ScenarioProblem.of(ScenarioProblemCode.UNKNOWN_LINK, way.from(), l))));
    }
}
