/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.EligibilityObstacle;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;

/** Makes the engine's guests of what a file says about one. */
final class GuestReader {

    private final HostNames hosts;
    private final Assumptions assumptions;
    private final ScenarioLog log;

    GuestReader(HostNames hosts, Assumptions assumptions, ScenarioLog log) {
        this.hosts = hosts;
        this.assumptions = assumptions;
        this.log = log;
    }

    /** The guest, or all copies of it; none when values of it contradict each other. */
    List<GuestSpec> read(Node node, String id) {
        var host = node.text("host").orElse(hosts.usualSource());
        if (!hosts.names().contains(host)) {
            log.unknown(node.path("host"), Messages.Wrong_Host, host, hosts.names());
        }
        var placement = placement(node);
        var profile = placement.flatMap(p -> profile(node, p));
        var maximum = node.bytes("maximumMemory");
        if (maximum.isPresent() && placement.isPresent()
                && placement.get().total().bytes().compareTo(maximum.get()) > 0) {
            log.add(node.path("maximumMemory"), Messages.Wrong_MaximumTooSmall, Messages.Expected_Maximum);
            return List.of();
        }
        if (placement.isEmpty() || profile.isEmpty()) {
            return List.of();
        }
        var guests = new ArrayList<GuestSpec>();
        for (var name : names(node, id)) {
            log.place(name, node.path());
            log.make(node.path(), () -> guest(node, name, host, placement.get(), profile.get())).ifPresent(guests::add);
        }
        return guests;
    }

    /** Ids of a guest's copies: the guest's own where there is but one. */
    static List<String> names(Node node, String id) {
        var copies = node.whole("copies");
        if (copies.isEmpty()) {
            return List.of(id);
        }
        var names = new ArrayList<String>();
        for (int i = 1; i <= copies.getAsInt(); i++) {
            names.add(id + "-" + i);
        }
        return names;
    }

    private GuestSpec guest(Node node, String id, String host, GuestPlacement placement, MemoryProfileSpec profile) {
        var obstacles = EnumSet.noneOf(EligibilityObstacle.class);
        obstacles.addAll(node.words("obstacles", EligibilityObstacle.class));
        Optional<SortedSet<String>> domain = node.has("domain") ? Optional.of(new TreeSet<>(node.texts("domain")))
                : Optional.empty();
        var promise = node.node("promise", ScenarioFormat.PROMISE)
                .map(p -> new ServiceLevel(p.time("outage"), p.time("relocation"))).orElse(ServiceLevel.NONE);
        return new GuestSpec(id, host, node.bytes("maximumMemory"), node.whole("processors").orElse(1), placement,
                profile, new EligibilityFacts(obstacles, node.isSet("xstoreAttached"), domain), promise);
    }

    private Optional<MemoryProfileSpec> profile(Node node, GuestPlacement placement) {
        var touchTime = SimTime.ofSeconds(assumptions.value(AssumptionKey.TOUCH_TIME));
        return node.node("profile", ScenarioFormat.PROFILE)
                .flatMap(n -> new ProfileReader(placement.instantiated(), touchTime).read(n, log));
    }

    /** All of the memory is resident that is not said to be elsewhere. */
    private Optional<GuestPlacement> placement(Node node) {
        var memory = node.pages("memory");
        var placement = node.node("placement", ScenarioFormat.PLACEMENT);
        if (placement.isEmpty()) {
            if (!node.has("memory")) {
                log.add(node.path(), NLS.bind(Messages.Wrong_MemberMissing, "memory"),
                        ShapeText.expected(ScenarioFormat.GUEST.members().get("memory").shape()));
            }
            return memory.map(pages -> GuestPlacement.allResident(pages, Pages.ZERO));
        }
        return placement(node, placement.get(), memory);
    }

    private Optional<GuestPlacement> placement(Node node, Node placement, Optional<Pages> memory) {
        var xstore = placement.pages("xstore").orElse(Pages.ZERO);
        var dasd = placement.pages("dasd").orElse(Pages.ZERO);
        long paged = xstore.count() + dasd.count();
        long untouched = placement.pages("untouched").map(Pages::count).orElse(0L);
        var resident = placement.pages("resident").map(Pages::count);
        if (resident.isEmpty() && memory.isEmpty()) {
            log.add(placement.path(), NLS.bind(Messages.Wrong_MemberMissing, "resident"),
                    Messages.Expected_MemoryOrResident);
            return Optional.empty();
        }
        long in = resident.orElseGet(() -> memory.get().count() - paged - untouched);
        long rest = memory.isPresent() && !placement.has("untouched") && resident.isPresent()
                ? memory.get().count() - in - paged : untouched;
        if (in < 0 || rest < 0 || memory.isPresent() && memory.get().count() != in + paged + rest) {
            log.add(placement.path(), Messages.Wrong_Placement, Messages.Expected_Placement);
            return Optional.empty();
        }
        var withSlot = placement.pages("residentWithSlot");
        if (withSlot.isPresent() && withSlot.get().count() > in) {
            log.partTooLarge(placement, "residentWithSlot", "resident");
            return Optional.empty();
        }
        return log.make(placement.path(), () -> new GuestPlacement(new Pages(in), withSlot,
                xstore, dasd, new Pages(rest)));
    }
}
