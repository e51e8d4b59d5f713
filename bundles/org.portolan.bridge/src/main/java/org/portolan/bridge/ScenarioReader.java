/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.portolan.bridge.InstallationReader.Move;
import org.portolan.engine.Engine;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.GuestDevices;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.DiskPath;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;

/** Builds the scenario of one relocation. */
final class ScenarioReader {

    private final Installation installation;
    private final Assumptions assumptions;
    private final Problems problems;
    private final SpecReader specs;
    private final PathReader paths;
    private final ProfileReader profiles;
    private final DeviceReader devices;

    ScenarioReader(Installation installation, Assumptions assumptions, Problems problems) {
        this.installation = installation;
        this.assumptions = assumptions;
        this.problems = problems;
        this.specs = new SpecReader(installation, assumptions, problems);
        this.paths = new PathReader(installation, assumptions, problems);
        this.profiles = new ProfileReader(assumptions);
        this.devices = new DeviceReader(installation, assumptions, problems);
    }

    /** The scenario; empty after errors were added. */
    Optional<Scenario> read(Move move) {
        if (!isPossible(move)) {
            return Optional.empty();
        }
        remarks(move);
        var source = source(move);
        var path = paths.path(move, source);
        var hosts = HostClosure.of(Elements.hosts(installation), Set.of(source, move.target()));
        var links = specs.withLendingLinks(path, hosts, paths);
        var spec = specs.read(hosts, links, hosts.stream().flatMap(h -> guests(move, h)).toList());
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var request = new RelocationRequest(Elements.id(move.guest()), Elements.id(move.target()),
                path.stream().map(LinkSpec::id).toList(), SimTime.ZERO, move.spec());
        return checked(Scenario.of(spec, request, assumptions));
    }

    private Optional<Scenario> checked(Scenario scenario) {
        var contradictions = Engine.check(scenario);
        if (!contradictions.isEmpty()) {
            var names = InstallationNames.of(installation);
            contradictions.forEach(c -> problems.add(ScenarioProblems.translate(c, names)));
        }
        return contradictions.isEmpty() ? Optional.of(scenario) : Optional.empty();
    }

    private boolean isPossible(Move move) {
        var guest = move.guest();
        var source = Elements.hostOf(guest);
        if (source.isEmpty()) {
            return refuse(ProblemCode.GUEST_ON_NO_HOST, guest, Messages.Guest_OnNoHost, Messages.Guest_OnNoHostRemedy);
        }
        if (!Elements.runs(guest)) {
            return refuse(ProblemCode.GUEST_NOT_RUNNING, guest, Messages.Guest_NotRunning,
                    Messages.Guest_NotRunningRemedy);
        }
        if (!guest.isSetMemoryBytes() || guest.pages() == 0) {
            return refuse(ProblemCode.GUEST_STORAGE_UNKNOWN, guest, Messages.Guest_StorageUnknown,
                    Messages.Guest_StorageUnknownRemedy);
        }
        if (source.get() == move.target()) {
            problems.error(ProblemCode.TARGET_IS_SOURCE, guest, Messages.Move_TargetIsSource,
                    Messages.Move_TargetIsSourceRemedy, Elements.name(guest), Elements.name(source.get()));
            return false;
        }
        return hasStorage(source.get()) & hasStorage(move.target());
    }

    private boolean hasStorage(Host host) {
        return StorageSizes.knownCentral(host).isPresent() || refuse(ProblemCode.HOST_STORAGE_UNKNOWN, host,
                Messages.Host_StorageUnknown, Messages.Host_StorageUnknownRemedy);
    }

    private boolean refuse(ProblemCode code, NamedElement element, String message, String remedy) {
        problems.error(code, element, message, remedy, Elements.name(element));
        return false;
    }

    /** What the user should know about the numbers that go in. */
    private void remarks(Move move) {
        var guest = move.guest();
        if (ProfileReader.isGuess(guest)) {
            problems.warning(ProblemCode.PROFILE_ASSUMED, guest, Messages.Profile_Assumed,
                    Messages.Profile_AssumedRemedy,
                    Elements.name(guest));
        }
        specs.remarkOn(source(move));
        specs.remarkOn(move.target());
        if (move.target().getHypervisor() != HypervisorKind.ZVM) {
            guest.getDisks().stream().filter(d -> !EligibilityReader.reachesStore(d, move.target()))
                    .forEach(d -> storeRemark(move, d));
        }
    }

    private void storeRemark(Move move, DiskPath disk) {
        problems.warning(ProblemCode.STORE_NOT_SHARED, disk, Messages.Store_NotShared, Messages.Store_NotSharedRemedy,
                Elements.name(move.guest()), Elements.name(disk.getDatastore()), Elements.name(move.target()));
    }

    private static Host source(Move move) {
        return Elements.hostOf(move.guest()).orElseThrow();
    }

    private Stream<GuestSpec> guests(Move move, Host host) {
        return SpecReader.guests(host).flatMap(g -> guest(move, g, host).stream());
    }

    private Optional<GuestSpec> guest(Move move, Guest guest, Host host) {
        boolean moves = guest == move.guest();
        var eligibility = moves ? EligibilityReader.read(guest, move.target()) : EligibilityFacts.NONE;
        var handedOver = moves ? devices.read(guest) : GuestDevices.NONE;
        return profile(guest, moves).flatMap(p -> specs.guest(guest, host, p, eligibility))
                .map(spec -> spec.with(handedOver));
    }

    /** A guest that stays only takes room: its preset will do where its own profile cannot be used. */
    private Optional<MemoryProfileSpec> profile(Guest guest, boolean moves) {
        var pages = specs.placements().of(guest);
        return moves ? profiles.read(guest, pages, problems) : Optional.of(profiles.readOrPreset(guest, pages));
    }
}
