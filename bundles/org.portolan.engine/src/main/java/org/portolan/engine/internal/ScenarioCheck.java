/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;

/** Looks for contradictions within a scenario. */
public final class ScenarioCheck {

    private final Scenario scenario;
    private final List<ScenarioProblem> problems = new ArrayList<>();
    private final Map<String, HostSpec> hosts;
    private final Map<String, LinkSpec> links;
    private final Map<String, GuestSpec> guests;

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
        var installation = InstallationCheck.of(scenario.installation());
        problems.addAll(installation.problems());
        hosts = installation.hosts();
        links = installation.links();
        guests = installation.guests();
    }

    /** Every contradiction found: hosts first, then guests, relocations, limits and incidents. */
    public static List<ScenarioProblem> of(Scenario scenario) {
        var check = new ScenarioCheck(scenario);
        check.checkRelocations();
        check.checkLimits();
        scenario.incidents().forEach(check::checkIncident);
        return List.copyOf(check.problems);
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
        Turns.neverComing(scenario.relocations())
                .forEach((guest, awaited) -> problem(ScenarioProblemCode.TURN_NEVER_COMES, guest, awaited));
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
