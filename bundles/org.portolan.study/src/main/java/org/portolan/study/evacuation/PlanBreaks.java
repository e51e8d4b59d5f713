/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.evacuation.EvacuationResult;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.evacuation.Stranded;
import org.portolan.engine.evacuation.Violation;
import org.portolan.engine.finding.Severity;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementConflict;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;

/** What a plan breaks and who stays, in words and with the reasons. */
public final class PlanBreaks {

    private final EvacuationResult result;
    private final EvacuationText text;

    /** @param names names of the elements whose ids the engine gives back */
    public PlanBreaks(MaintenanceStep step, ElementNames names) {
        result = step.result();
        text = new EvacuationText(names);
    }

    /** Whether the plan can be carried out, and how much it breaks, in a sentence. */
    public String summary() {
        var violations = result.best().violations();
        if (violations.isEmpty()) {
            return Messages.Breaks_Nothing;
        }
        if (result.best().isSound()) {
            return NLS.bind(Messages.Breaks_Promises, Quantities.whole(violations.size()));
        }
        long stay = violations.stream().filter(Violation.GuestStays.class::isInstance).count();
        long grave = violations.stream().filter(Violation::isGrave).count() - stay;
        return NLS.bind(Messages.Breaks_Grave, Quantities.whole(stay), Quantities.whole(grave));
    }

    /** The gravest of it; empty when nothing is broken. */
    public Optional<Severity> worst() {
        return all().stream().map(PlanBreak::severity).min(Severity::compareTo);
    }

    /** Everything that is broken, the gravest kind first. */
    public List<PlanBreak> all() {
        return result.best().violations().stream().map(this::told).toList();
    }

    private PlanBreak told(Violation violation) {
        return new PlanBreak(violation.isGrave() ? Severity.ERROR : Severity.WARNING, text.sentence(violation),
                violation instanceof Violation.GuestStays stays ? whyStays(stays.guest()) : List.of(),
                elementIds(violation));
    }

    private static List<String> elementIds(Violation violation) {
        return switch (violation) {
            case Violation.MoveFailed v -> List.of(v.guest(), v.target());
            case Violation.LimitBroken v -> v.place().isEmpty() ? List.of() : List.of(v.place());
            case Violation.WindowExceeded v -> List.of(v.guest());
            case Violation.RuleBroken v -> elementIds(v.rule());
            case Violation.TargetThrashes v -> List.of(v.host());
            case Violation.PromiseBroken v -> List.of(v.guest());
            case Violation.GuestStays v -> List.of(v.guest(), v.host());
        };
    }

    private static List<String> elementIds(PlacementRule rule) {
        var guests = switch (rule) {
            case PlacementRule.KeepTogether r -> r.guests();
            case PlacementRule.KeepApart r -> r.guests();
            case PlacementRule.PinTo r -> r.guests();
            case PlacementRule.KeepOff r -> r.guests();
        };
        return Stream.concat(guests.stream(), Stream.of(rule.id())).toList();
    }

    private List<String> whyStays(String guest) {
        var stranded = result.stranded().stream().filter(s -> s.guest().equals(guest)).findFirst();
        return stranded.map(this::whyStranded).orElse(List.of(Messages.Stays_LeftOut));
    }

    private List<String> whyStranded(Stranded stranded) {
        if (!stranded.barred().isEmpty()) {
            return List.of(NLS.bind(Messages.Stays_Barred, text.reason(stranded)));
        }
        var conflicts = result.placement().map(Placement::conflicts).orElse(List.of()).stream()
                .filter(c -> !c.constraints().isEmpty()).toList();
        // That which is about the guest, if one is; otherwise it is in the way of others that are in its way.
        return conflicts.stream().filter(c -> c.guests().contains(stranded.guest())).findFirst()
                .or(() -> conflicts.stream().findFirst()).map(this::whyNotTogether)
                .orElse(List.of(Messages.Stays_NoRoom));
    }

    private List<String> whyNotTogether(PlacementConflict conflict) {
        return Stream.concat(Stream.of(NLS.bind(Messages.Stays_NotTogether, text.names(conflict.guests()))),
                conflict.constraints().stream().map(text::sentence)).toList();
    }
}
