/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.CurvePoint;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** Installations with something changed. */
final class Variations {

    private Variations() {
    }

    /** Gives the links of a path another payload rate, and lifts what else may hold them back on the way. */
    static InstallationSpec bandwidth(InstallationSpec installation, List<String> path, Rate rate,
            Assumptions assumptions) {
        var links = installation.links().stream()
                .map(l -> path.contains(l.id()) ? withRate(l, rate, assumptions) : l).toList();
        return installation.withNetwork(links, List.of())
                .withHosts(installation.hosts().stream().map(h -> h.with(List.of())).toList());
    }

    private static LinkSpec withRate(LinkSpec link, Rate rate, Assumptions assumptions) {
        return new LinkSpec.Interconnect(link.id(), link.ends(), rate, Optional.of(Ratio.ONE), link.latency(),
                OptionalInt.of(header(link, assumptions)));
    }

    private static int header(LinkSpec link, Assumptions assumptions) {
        return link.headerBytes().orElseGet(() -> switch (link) {
            case LinkSpec.Isfc isfc -> (int) assumptions.value(AssumptionKey.ISFC_HEADER);
            case LinkSpec.Ethernet ethernet -> (int) assumptions.value(AssumptionKey.ETHERNET_HEADER);
            case LinkSpec.Interconnect interconnect -> 0;
            case LinkSpec.Replication replication -> 0;
        });
    }

    /** Lets a guest write at a share of its speed. */
    static InstallationSpec speed(InstallationSpec installation, String guest, Ratio speed, Assumptions assumptions) {
        var guests = installation.guests().stream()
                .map(g -> g.id().equals(guest) ? withSpeed(g, speed, assumptions) : g).toList();
        return installation.withGuests(guests);
    }

    private static GuestSpec withSpeed(GuestSpec guest, Ratio speed, Assumptions assumptions) {
        return guest.with(slowed(guest, speed, assumptions));
    }

    private static MemoryProfileSpec slowed(GuestSpec guest, Ratio speed, Assumptions assumptions) {
        return switch (guest.profile()) {
            case MemoryProfileSpec.Saturating s -> new MemoryProfileSpec.Saturating(times(s.dirtyRate(), speed),
                    s.writableSet(), s.workingSet(), longer(s.touchTime(), speed));
            case MemoryProfileSpec.Preset p -> slowed(p, guest, speed, assumptions);
            case MemoryProfileSpec.Populations p -> new MemoryProfileSpec.Populations(
                    p.populations().stream().map(q -> slowed(q, speed)).toList());
            case MemoryProfileSpec.Measured m ->
                    new MemoryProfileSpec.Measured(slowed(m.touched(), speed), slowed(m.dirtied(), speed));
        };
    }

    private static MemoryProfileSpec slowed(MemoryProfileSpec.Preset preset, GuestSpec guest, Ratio speed,
            Assumptions assumptions) {
        var keys = preset.guestClass();
        double storage = guest.placement().total().count();
        return new MemoryProfileSpec.Saturating(
                times(new PageRate(assumptions.value(keys.dirtyRate())), speed),
                Pages.rounded(storage * assumptions.value(keys.writableShare())),
                Pages.rounded(storage * assumptions.value(keys.workingShare())),
                longer(SimTime.ofSeconds(assumptions.value(AssumptionKey.TOUCH_TIME)), speed));
    }

    private static PopulationSpec slowed(PopulationSpec population, Ratio speed) {
        return new PopulationSpec(population.pages(), population.pattern(), times(population.reads(), speed),
                times(population.writes(), speed), population.pace());
    }

    private static List<CurvePoint> slowed(List<CurvePoint> points, Ratio speed) {
        return points.stream().map(p -> new CurvePoint(longer(p.time(), speed), p.pages())).toList();
    }

    private static PageRate times(PageRate rate, Ratio speed) {
        return new PageRate(rate.pagesPerSecond() * speed.value());
    }

    private static SimTime longer(SimTime time, Ratio speed) {
        return SimTime.ofSeconds(Math.min(time.seconds() / speed.value(), 1e9));
    }
}
