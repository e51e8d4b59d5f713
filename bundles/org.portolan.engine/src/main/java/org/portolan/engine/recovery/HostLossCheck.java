/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.failover.Failover;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.failover.ReplicaSpec;
import org.portolan.engine.failover.RestartSpec;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.relocation.LinkEnds;

/** Looks for contradictions within what is asked about the loss of hosts in time. */
public final class HostLossCheck {

    private final HostLossSpec spec;
    private final Map<String, GuestSpec> guests;
    private final Map<String, LinkSpec> links;
    private final List<ScenarioProblem> problems;

    private HostLossCheck(HostLossSpec spec) {
        this.spec = spec;
        var installation = spec.places().paging().installation();
        // What is there twice is among the problems of the places.
        guests = installation.guests().stream()
                .collect(Collectors.toMap(GuestSpec::id, Function.identity(), (a, b) -> a));
        links = installation.links().stream()
                .collect(Collectors.toMap(LinkSpec::id, Function.identity(), (a, b) -> a));
        problems = new ArrayList<>(Failover.check(spec.places()));
    }

    /** Every contradiction found: in the places first, then in hosts that are lost and guests that come back. */
    public static List<ScenarioProblem> of(HostLossSpec spec) {
        return new HostLossCheck(spec).find();
    }

    private List<ScenarioProblem> find() {
        var members = spec.places().clusters().stream().flatMap(c -> c.hosts().stream()).collect(Collectors.toSet());
        spec.lost().stream().filter(h -> !members.contains(h))
                .forEach(h -> problem(ScenarioProblemCode.UNKNOWN_HOST, "", h));
        var hosts = spec.places().paging().installation().hosts().stream().map(HostSpec::id)
                .collect(Collectors.toSet());
        spec.readRates().keySet().stream().filter(h -> !hosts.contains(h))
                .forEach(h -> problem(ScenarioProblemCode.UNKNOWN_HOST, "", h));
        spec.restarts().forEach(this::check);
        return List.copyOf(problems);
    }

    private void check(String id, RestartSpec restart) {
        var guest = guests.get(id);
        if (guest == null) {
            problem(ScenarioProblemCode.UNKNOWN_GUEST, id);
            return;
        }
        restart.bootDisk().filter(b -> guest.devices().disks().stream().map(DiskSpec::id).noneMatch(b.disk()::equals))
                .ifPresent(b -> problem(ScenarioProblemCode.UNKNOWN_DISK, id, b.disk()));
        restart.replica().ifPresent(r -> check(guest, r));
    }

    private void check(GuestSpec guest, ReplicaSpec replica) {
        if (spec.places().paging().installation().hosts().stream().map(HostSpec::id)
                .noneMatch(replica.host()::equals)) {
            problem(ScenarioProblemCode.UNKNOWN_HOST, guest.id(), replica.host());
        } else if (replica.host().equals(guest.host())) {
            problem(ScenarioProblemCode.TARGET_IS_SOURCE, guest.id(), replica.host());
        } else {
            checkWay(guest, replica);
        }
    }

    private void checkWay(GuestSpec guest, ReplicaSpec replica) {
        var unknown = replica.path().stream().filter(l -> !links.containsKey(l)).toList();
        unknown.forEach(l -> problem(ScenarioProblemCode.UNKNOWN_LINK, guest.id(), l));
        if (unknown.isEmpty() && !leads(replica, guest.host())) {
            problem(ScenarioProblemCode.PATH_BROKEN, guest.id(), replica.path().toArray());
        }
    }

    private boolean leads(ReplicaSpec replica, String source) {
        var path = replica.path().stream().map(links::get).toList();
        return LinkEnds.of(path, source, replica.host()).stream().allMatch(hop -> {
            var ends = links.get(hop.link()).ends();
            return !hop.from().equals(hop.to()) && ends.contains(hop.from()) && ends.contains(hop.to());
        });
    }

    private void problem(ScenarioProblemCode code, String element, Object... values) {
        problems.add(ScenarioProblem.of(code, element, values));
    }
}
