/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.input.SwitchSpec;
import org.portolan.engine.network.NetworkInterfaceSpec;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;

/** Looks for contradictions within an installation, and finds its parts by their ids. */
public final class InstallationCheck {

    private final InstallationSpec installation;
    private final List<ScenarioProblem> problems = new ArrayList<>();
    private final Map<String, HostSpec> hosts;
    private final Map<String, PagingVolumeSpec> volumes;
    private final Map<String, LinkSpec> links;
    private final Map<String, GuestSpec> guests;

    private InstallationCheck(InstallationSpec installation) {
        this.installation = installation;
        hosts = index(installation.hosts(), HostSpec::id);
        volumes = index(installation.pagingVolumes(), PagingVolumeSpec::id);
        links = index(installation.links(), LinkSpec::id);
        guests = index(installation.guests(), GuestSpec::id);
        index(installation.switches(), SwitchSpec::id);
    }

    /** An installation that was looked through. */
    public static InstallationCheck of(InstallationSpec installation) {
        var check = new InstallationCheck(installation);
        check.checkHosts();
        check.checkGuests();
        return check;
    }

    /** Every contradiction found: hosts first, then guests. */
    public List<ScenarioProblem> problems() {
        return List.copyOf(problems);
    }

    /** Hosts by their ids. */
    public Map<String, HostSpec> hosts() {
        return hosts;
    }

    /** Links by their ids. */
    public Map<String, LinkSpec> links() {
        return links;
    }

    /** Guests by their ids. */
    public Map<String, GuestSpec> guests() {
        return guests;
    }

    private <T> Map<String, T> index(List<T> objects, Function<T, String> id) {
        var byId = new HashMap<String, T>();
        for (var object : objects) {
            if (byId.putIfAbsent(id.apply(object), object) != null) {
                problem(ScenarioProblemCode.DUPLICATE_ID, id.apply(object));
            }
        }
        return byId;
    }

    private void checkHosts() {
        for (var host : installation.hosts()) {
            checkLevels(host);
            host.level(PagingSpace.class).ifPresent(space -> checkVolumes(host, space));
            checkLenders(host);
            checkAdapters(host);
        }
        checkSharedXstore();
    }

    private void checkAdapters(HostSpec host) {
        var seen = new HashSet<String>();
        for (var adapter : host.adapters()) {
            if (!seen.add(adapter.id())) {
                problem(ScenarioProblemCode.DUPLICATE_ID, adapter.id());
            }
            adapter.links().stream().filter(link -> !links.containsKey(link))
                    .forEach(link -> problem(ScenarioProblemCode.UNKNOWN_LINK, adapter.id(), link));
        }
    }

    /** An expanded storage that several hosts name is one. */
    private void checkSharedXstore() {
        var firsts = new HashMap<String, HostSpec>();
        for (var host : installation.hosts()) {
            host.level(Xstore.class).ifPresent(level -> {
                var first = firsts.putIfAbsent(level.id(), host);
                if (first != null && !first.level(Xstore.class).map(Xstore::size).equals(Optional.of(level.size()))) {
                    problem(ScenarioProblemCode.XSTORE_DIFFERS, level.id(), first.id(), host.id());
                }
            });
        }
    }

    private void checkLevels(HostSpec host) {
        var seen = new HashSet<Class<?>>();
        for (StorageLevelSpec level : host.storage()) {
            if (!(level instanceof Remote) && !seen.add(level.getClass())) {
                problem(ScenarioProblemCode.STORAGE_LEVEL_TWICE, host.id(), level.id());
            }
        }
    }

    private void checkVolumes(HostSpec host, PagingSpace space) {
        var seen = new HashSet<String>();
        for (var volume : space.volumes()) {
            if (!volumes.containsKey(volume)) {
                problem(ScenarioProblemCode.UNKNOWN_VOLUME, host.id(), volume);
            } else if (!seen.add(volume)) {
                problem(ScenarioProblemCode.DUPLICATE_ID, volume);
            }
        }
    }

    private void checkLenders(HostSpec host) {
        for (var remote : remoteOf(host)) {
            if (!hosts.containsKey(remote.lenderHost())) {
                problem(ScenarioProblemCode.UNKNOWN_HOST, remote.id(), remote.lenderHost());
            }
            if (!links.containsKey(remote.link())) {
                problem(ScenarioProblemCode.UNKNOWN_LINK, remote.id(), remote.link());
            }
        }
        if (lends(host, host.id(), new HashSet<>())) {
            problem(ScenarioProblemCode.REMOTE_STORAGE_CYCLE, host.id());
        }
    }

    /** True when a host borrows, over any number of steps, from the host that is looked for. */
    private boolean lends(HostSpec borrower, String lender, Set<String> seen) {
        for (var remote : remoteOf(borrower)) {
            if (remote.lenderHost().equals(lender)) {
                return true;
            }
            var next = hosts.get(remote.lenderHost());
            if (next != null && seen.add(next.id()) && lends(next, lender, seen)) {
                return true;
            }
        }
        return false;
    }

    private static List<Remote> remoteOf(HostSpec host) {
        return host.storage().stream().filter(Remote.class::isInstance).map(Remote.class::cast).toList();
    }

    private void checkGuests() {
        for (var guest : installation.guests()) {
            if (!hosts.containsKey(guest.host())) {
                problem(ScenarioProblemCode.UNKNOWN_HOST, guest.id(), guest.host());
            }
            index(guest.devices().disks(), DiskSpec::id);
            index(guest.devices().interfaces(), NetworkInterfaceSpec::id);
        }
    }

    private void problem(ScenarioProblemCode code, String elementId, Object... values) {
        problems.add(ScenarioProblem.of(code, elementId, values));
    }
}
