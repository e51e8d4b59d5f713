/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.evacuation.HostFill;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.TimeSeries;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;

/**
 * Where the guests of a plan are at an instant, and how much of hosts is in use, as a note for each of them.
 *
 * @param step the plan
 * @param at the instant, from the begin of the plan
 */
public record PlanMoment(MaintenanceStep step, SimTime at) {

    /** What a guest of a plan is about. */
    public enum Whereabouts {
        /** It stays on its host. */
        STAYS,
        /** Its relocation has not begun. */
        WAITS,
        /** It is on its way, and runs. */
        MOVES,
        /** It is on its way, and stands still. */
        STOPPED,
        /** It runs on its target. */
        ARRIVED,
        /** Its relocation was given up; it is still where it was. */
        FAILED
    }

    /** Before anything moves. */
    public static PlanMoment before(MaintenanceStep step) {
        return new PlanMoment(step, SimTime.ZERO);
    }

    /** When everything is over. */
    public static PlanMoment after(MaintenanceStep step) {
        return new PlanMoment(step, step.result().best().figures().total());
    }

    /** What each guest that is to move, or stays on a host to be emptied, is about; by id. */
    public Map<String, Whereabouts> whereabouts() {
        var all = new LinkedHashMap<String, Whereabouts>();
        relocations().forEach(r -> all.put(r.request().guest(), of(r)));
        step.result().plan().staying().forEach(g -> all.put(g.id(), Whereabouts.STAYS));
        return all;
    }

    private List<RelocationResult> relocations() {
        return step.result().best().run().relocations();
    }

    private Whereabouts of(RelocationResult relocation) {
        var timing = relocation.timing();
        if (!timing.end().isAfter(at)) {
            return relocation.outcome().isRelocated() ? Whereabouts.ARRIVED : Whereabouts.FAILED;
        }
        var now = relocation.phases().stream().filter(p -> !p.begin().isAfter(at) && p.end().isAfter(at)).toList();
        if (now.isEmpty() || now.stream().anyMatch(p -> p.kind() == PhaseKind.QUEUED)) {
            return Whereabouts.WAITS;
        }
        return now.stream().map(Phase::guest).anyMatch(GuestState.STOPPED::equals) ? Whereabouts.STOPPED
                : Whereabouts.MOVES;
    }

    /** A few words on every guest and host of the plan, by id. */
    public Map<String, String> notes(ElementNames names) {
        var notes = new LinkedHashMap<String, String>();
        Map<String, RelocationResult> byGuest =
                relocations().stream().collect(Collectors.toMap(r -> r.request().guest(), Function.identity()));
        whereabouts().forEach((guest, where) -> notes.put(guest, note(where, byGuest.containsKey(guest)
                ? names.of(byGuest.get(guest).request().targetHost()) : "")));
        step.result().best().hosts().forEach(h -> notes.put(h.host(), note(h)));
        return notes;
    }

    private static String note(Whereabouts where, String target) {
        return switch (where) {
            case STAYS -> Messages.Note_Stays;
            case WAITS -> NLS.bind(Messages.Note_Waits, target);
            case MOVES -> NLS.bind(Messages.Note_Moves, target);
            case STOPPED -> NLS.bind(Messages.Note_Stopped, target);
            case ARRIVED -> NLS.bind(Messages.Note_Arrived, target);
            case FAILED -> Messages.Note_Failed;
        };
    }

    private String note(HostFill host) {
        var used = Quantities.memory(pages(host.pages()) * Pages.SIZE);
        return host.frames().filter(f -> f.count() > 0)
                .map(f -> NLS.bind(Messages.Note_HostOf, used, Quantities.memory(f.bytes())))
                .orElse(NLS.bind(Messages.Note_Host, used));
    }

    /** The last value that was reached by then. */
    private long pages(TimeSeries series) {
        int index = 0;
        while (index + 1 < series.size() && !series.timeAt(index + 1).isAfter(at)) {
            index++;
        }
        return series.size() == 0 ? 0 : series.valueAt(index);
    }
}
