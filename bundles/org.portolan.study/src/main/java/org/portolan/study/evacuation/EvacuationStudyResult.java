/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.Direction;
import org.portolan.engine.evacuation.Evacuation;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.evacuation.Violation;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.quantity.SimTime;

/**
 * The plans for hosts to be emptied.
 *
 * @param installation hosts and guests as they are before
 * @param steps the plans, one after the other: one, or with the way back two, or those of a rolling maintenance
 * @param total from the begin until everything is over
 */
public record EvacuationStudyResult(InstallationSpec installation, List<MaintenanceStep> steps, SimTime total) {

    public EvacuationStudyResult {
        steps = List.copyOf(steps);
    }

    /** What the plans break. */
    public Stream<Violation> violations() {
        return steps.stream().flatMap(s -> s.result().best().violations().stream());
    }

    /** True when every plan can be carried out. */
    public boolean isSound() {
        return steps.stream().allMatch(s -> s.result().best().isSound());
    }

    /**
     * True when plans may be changed by hand: one plan, with its way back or without. Those of a rolling maintenance build
     * upon each other.
     */
    public boolean isChangeable() {
        return steps.size() == 1
                || steps.size() == 2 && steps.getLast().direction() == Direction.BACK;
    }

    /**
     * The same with a plan that was changed by hand, carried out in the relocation engine; the way back from it is looked
     * for anew.
     *
     * @param index which of the plans was changed
     * @param placer who chooses targets
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.problem.InvalidScenarioException when the plan contradicts itself
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public EvacuationStudyResult checkedAgain(int index, EvacuationPlan changed, Placer placer, RunMonitor monitor) {
        if (!isChangeable()) {
            throw new IllegalStateException("the plans build upon each other: " + steps.size());
        }
        var old = steps.get(index);
        var again = new MaintenanceStep(old.direction(), old.host(), old.start(),
                Evacuation.checkAgain(old.result(), changed, monitor));
        var all = new ArrayList<>(steps);
        all.set(index, again);
        if (index + 1 < steps.size()) {
            all.set(index + 1, wayBack(again, steps.get(index + 1).start().minus(old.end()), placer, monitor));
        }
        return new EvacuationStudyResult(installation, all, all.getLast().end());
    }

    private MaintenanceStep wayBack(MaintenanceStep out, SimTime pause, Placer placer, RunMonitor monitor) {
        return new MaintenanceStep(Direction.BACK, steps.getLast().host(), out.end().plus(pause),
                Evacuation.plan(Evacuation.wayBack(out.result().plan()), placer, monitor));
    }

    /** What runs on a host. */
    HypervisorSpec.Kind hypervisor(String host) {
        return installation.hosts().stream().filter(h -> h.id().equals(host)).findFirst()
                .flatMap(h -> h.hypervisor().map(HypervisorSpec::kind)).orElse(HypervisorSpec.Kind.OTHER);
    }
}
