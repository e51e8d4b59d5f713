/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.Direction;
import org.portolan.engine.evacuation.Evacuation;
import org.portolan.engine.evacuation.EvacuationResult;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.HomeComing;
import org.portolan.engine.evacuation.MaintenanceResult;
import org.portolan.engine.evacuation.MaintenanceSpec;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.internal.SilentMonitor;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.quantity.SimTime;

/** Empties one host after the other, each from where the plan before has left the guests. */
public final class Rolling {

    private final MaintenanceSpec spec;
    private final Placer placer;
    private final RunMonitor monitor;
    private final List<MaintenanceStep> steps = new ArrayList<>();
    private final Set<String> toCome;
    private InstallationSpec now;
    private SimTime clock = SimTime.ZERO;

    private Rolling(MaintenanceSpec spec, Placer placer, RunMonitor monitor) {
        this.spec = spec;
        this.placer = placer;
        this.monitor = monitor;
        now = spec.each().installation();
        toCome = new TreeSet<>(spec.hosts());
    }

    /** The plans, one after the other. */
    public static MaintenanceResult of(MaintenanceSpec spec, Placer placer, RunMonitor monitor) {
        return new Rolling(spec, placer, monitor).run();
    }

    private MaintenanceResult run() {
        monitor.begin(spec.hosts().size());
        for (var host : spec.hosts()) {
            toCome.remove(host);
            if (isSound()) {
                maintain(host);
            }
            monitor.worked(1);
        }
        if (isSound() && spec.homeComing() == HomeComing.AT_THE_END) {
            bringHome(spec.hosts(), "");
        }
        return new MaintenanceResult(spec, steps, clock);
    }

    private boolean isSound() {
        return steps.isEmpty() || steps.getLast().result().best().isSound();
    }

    private void maintain(String host) {
        var out = add(Direction.OUT, host, emptied(host));
        clock = clock.plus(spec.work());
        if (spec.homeComing() == HomeComing.AFTER_EACH_HOST && out.best().isSound()) {
            add(Direction.BACK, host,
                    Evacuation.plan(Evacuation.wayBack(out.plan()), placer, new SilentMonitor(monitor)));
        }
    }

    private EvacuationResult add(Direction direction, String host, EvacuationResult result) {
        var step = new MaintenanceStep(direction, host, clock, result);
        steps.add(step);
        clock = step.end();
        now = result.plan().installationAfter();
        return result;
    }

    /** Where guests stay, hosts that have still to be emptied are the last choice: their guests would move again. */
    private EvacuationResult emptied(String host) {
        var asked = with(List.of(host));
        var silent = new SilentMonitor(monitor);
        if (spec.homeComing() != HomeComing.AFTER_EACH_HOST && !toCome.isEmpty()) {
            var allowed = new TreeSet<>(asked.targets().hosts()
                    .orElseGet(() -> new TreeSet<>(now.hosts().stream().map(HostSpec::id).toList())));
            allowed.removeAll(toCome);
            allowed.remove(host);
            if (!allowed.isEmpty()) {
                var sparing = Evacuation.plan(asked.with(asked.targets().withHosts(allowed)), placer, silent);
                if (sparing.best().isSound()) {
                    return sparing;
                }
            }
        }
        return Evacuation.plan(asked, placer, silent);
    }

    /** The specification for other hosts, as guests are now; a guest that is where it was to go needs no target. */
    private EvacuationSpec with(Collection<String> hosts) {
        var targets = new TreeMap<>(spec.each().targetByGuest());
        now.guests().forEach(g -> targets.remove(g.id(), g.host()));
        return spec.each().with(now).withHosts(hosts).with(Direction.OUT).withTargets(targets);
    }

    private void bringHome(Collection<String> hosts, String host) {
        var homes = new TreeMap<String, String>();
        spec.each().installation().guests().forEach((GuestSpec g) -> homes.put(g.id(), g.host()));
        now.guests().forEach(g -> homes.remove(g.id(), g.host()));
        var back = with(hosts).with(Direction.BACK).withTargets(homes);
        add(Direction.BACK, host, Evacuation.plan(back, placer, new SilentMonitor(monitor)));
    }
}
