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

import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.input.SwitchSpec;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;

/** Looks for contradictions within a scenario. */
public final class ScenarioCheck {

    private final Scenario scenario;
    private final List<ScenarioProblem> problems = new ArrayList<>();
    private final Map<String, HostSpec> hosts;
    private final Map<String, PagingVolumeSpec> volumes;
    private final Map<String, LinkSpec> links;
    private final Map<String, GuestSpec> guests;

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
        var installation = scenario.installation();
        hosts = index(installation.hosts(), HostSpec::id);
        volumes = index(installation.pagingVolumes(), PagingVolumeSpec::id);
        links = index(installation.links(), LinkSpec::id);
        guests = index(installation.guests(), GuestSpec::id);
        index(installation.switches(), SwitchSpec::id);
    }

    /** Every contradiction found: hosts first, then guests, relocations, limits and incidents. */
    public static List<ScenarioProblem> of(Scenario scenario) {
        var check = new ScenarioCheck(scenario);
        check.checkHosts();
        check.checkGuests();
        check.checkRelocations();
        check.checkLimits();
        scenario.incidents().forEach(check::checkIncident);
        return List.copyOf(check.problems);
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
        for (var host : scenario.installation().hosts()) {
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
        for (var host : scenario.installation().hosts()) {
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
        for (var guest : scenario.installation().guests()) {
            if (!hosts.containsKey(guest.host())) {
                problem(ScenarioProblemCode.UNKNOWN_HOST, guest.id(), guest.host());
            }
        }
    }

    private void checkRelocations() {
        if (scenario.relocations().isEmpty()) {
            problem(ScenarioProblemCode.NOTHING_ASKED, "");
        }
        var seen = new HashSet<String>();
        for (var request : scenario.relocations()) {
            checkRelocation(request);
            if (!seen.add(request.guest())) {
                problem(ScenarioProblemCode.GUEST_RELOCATED_TWICE, request.guest());
            }
        }
    }

    private void checkRelocation(RelocationRequest request) {
        boolean targetIsThere = hosts.containsKey(request.targetHost());
        if (!targetIsThere) {
            problem(ScenarioProblemCode.UNKNOWN_HOST, request.guest(), request.targetHost());
        }
        var guest = guests.get(request.guest());
        if (guest == null) {
            problem(ScenarioProblemCode.UNKNOWN_GUEST, request.guest());
        } else if (targetIsThere && hosts.containsKey(guest.host())) {
            checkWay(request, guest);
            checkPaged(guest);
        }
    }

    private void checkWay(RelocationRequest request, GuestSpec guest) {
        if (guest.host().equals(request.targetHost())) {
            problem(ScenarioProblemCode.TARGET_IS_SOURCE, request.guest(), request.targetHost());
            return;
        }
        var unknown = request.path().stream().filter(link -> !links.containsKey(link)).toList();
        unknown.forEach(link -> problem(ScenarioProblemCode.UNKNOWN_LINK, request.guest(), link));
        if (unknown.isEmpty() && !request.path().isEmpty() && !leads(request, guest.host())) {
            problem(ScenarioProblemCode.PATH_BROKEN, request.guest(), request.path().toArray());
        }
    }

    /** True when every link of the path joins on to the one before, from the source on, and the last has the target. */
    private boolean leads(RelocationRequest request, String from) {
        Set<String> reached = Set.of(from);
        for (var id : request.path()) {
            var ends = links.get(id).ends();
            if (reached.stream().noneMatch(ends::contains)) {
                return false;
            }
            reached = ends;
        }
        return reached.contains(request.targetHost());
    }

    private void checkPaged(GuestSpec guest) {
        var space = hosts.get(guest.host()).level(PagingSpace.class);
        boolean volumesThere = space.map(s -> !s.volumes().isEmpty()).orElse(false);
        if (!guest.placement().dasd().isZero() && !volumesThere) {
            problem(ScenarioProblemCode.PAGED_WITHOUT_VOLUMES, guest.id(), guest.host());
        }
    }

    private void checkLimits() {
        for (var limit : scenario.limits()) {
            limit.place().filter(place -> !isKnown(limit, place))
                    .ifPresent(place -> problem(ScenarioProblemCode.UNKNOWN_PLACE, place));
        }
        if (problems.isEmpty()) {
            var occupancies = new Occupancies(scenario.limits(), hosts::get, links::get);
            for (var request : scenario.relocations()) {
                occupancies.of(request, guests.get(request.guest()).host())
                        .forEach((place, units) -> checkUnits(request, place, units));
            }
        }
    }

    private boolean isKnown(ConcurrencyLimit limit, String place) {
        return switch (limit) {
            case ConcurrencyLimit.PerHost l -> hosts.containsKey(place);
            case ConcurrencyLimit.PerLink l -> links.containsKey(place);
            case ConcurrencyLimit.PerCluster l ->
                    hosts.values().stream().anyMatch(h -> h.cluster().equals(limit.place()));
            case ConcurrencyLimit.PerAdapter l -> hosts.values().stream()
                    .flatMap(h -> h.adapters().stream()).anyMatch(a -> a.id().equals(place));
            // Datastores are no objects of the scenario.
            case ConcurrencyLimit.PerStore l -> true;
            case ConcurrencyLimit.InAll l -> true;
        };
    }

    private void checkUnits(RelocationRequest request, Occupancies.Place place, int units) {
        if (units > place.limit().units()) {
            problem(ScenarioProblemCode.LIMIT_BELOW_COST, request.guest(), place.id(), units, place.limit().units());
        }
    }

    private void checkIncident(IncidentSpec incident) {
        switch (incident) {
            case IncidentSpec.OperatorCancel c -> checkGuest(c.guest());
            case IncidentSpec.GuestReset r -> checkGuest(r.guest());
            case IncidentSpec.InternalError e -> checkGuest(e.guest());
            case IncidentSpec.CpExit x -> checkGuest(x.guest());
            case IncidentSpec.HostLost h -> {
                if (!hosts.containsKey(h.host())) {
                    problem(ScenarioProblemCode.UNKNOWN_HOST, h.host());
                }
            }
            case IncidentSpec.LinkLost l -> {
                if (!links.containsKey(l.link())) {
                    problem(ScenarioProblemCode.UNKNOWN_LINK, l.link());
                }
            }
        }
    }

    private void checkGuest(String id) {
        if (!guests.containsKey(id)) {
            problem(ScenarioProblemCode.UNKNOWN_GUEST, id);
        }
    }

    private void problem(ScenarioProblemCode code, String elementId, Object... values) {
        problems.add(ScenarioProblem.of(code, elementId, values));
    }
}
