/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.evacuation.Direction;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.evacuation.Objective;
import org.portolan.engine.evacuation.Stranded;
import org.portolan.engine.evacuation.Violation;
import org.portolan.engine.finding.Finding.PromiseBroken.Promise;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.placement.Barrier;
import org.portolan.engine.placement.GoalValue;
import org.portolan.engine.placement.PlacementConstraint;
import org.portolan.engine.placement.PlacementGoal;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.placement.PlacementRule;
import org.portolan.engine.placement.PlacementSolver;
import org.portolan.engine.quantity.Pages;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** Plans for hosts to be emptied in words. */
public final class EvacuationText {

    private final ElementNames names;

    /** @param names names of the elements whose ids the engine gives back */
    public EvacuationText(ElementNames names) {
        this.names = names;
    }

    /** Which way guests move. */
    public static String of(Direction direction) {
        return switch (direction) {
            case OUT -> Messages.Direction_Out;
            case BACK -> Messages.Direction_Back;
        };
    }

    /** What makes a plan better. */
    public static String of(Objective objective) {
        return switch (objective) {
            case SHORTEST_TOTAL -> Messages.Objective_Total;
            case LEAST_SERVICE_LOST -> Messages.Objective_Lost;
            case FEWEST_BREACHES -> Messages.Objective_Breaches;
            case FEWEST_MOVES -> Messages.Objective_Moves;
        };
    }

    /** What a plan is about: {@code Empty LNX1}. */
    public String title(MaintenanceStep step) {
        var hosts = names(step.result().plan().spec().hosts());
        return NLS.bind(step.direction() == Direction.OUT ? Messages.Step_Out : Messages.Step_Back, hosts);
    }

    /** What a plan breaks, in a sentence. */
    public String sentence(Violation violation) {
        return switch (violation) {
            case Violation.MoveFailed v -> NLS.bind(Messages.Violation_MoveFailed,
                    new Object[] {names.of(v.guest()), names.of(v.target()), ResultText.of(v.outcome())});
            case Violation.LimitBroken v -> NLS.bind(Messages.Violation_LimitBroken, new Object[] {place(v),
                    Quantities.whole(v.limit().units()), Quantities.whole(v.taken()), Quantities.time(v.at())});
            case Violation.WindowExceeded v -> NLS.bind(Messages.Violation_WindowExceeded,
                    new Object[] {names.of(v.guest()), Quantities.time(v.end()), Quantities.time(v.window())});
            case Violation.RuleBroken v -> sentence(v.rule());
            case Violation.TargetThrashes v -> NLS.bind(Messages.Violation_TargetThrashes,
                    new Object[] {names.of(v.host()), Quantities.time(v.at()), ResultText.of(v.state())});
            case Violation.PromiseBroken v -> NLS.bind(
                    v.promise() == Promise.OUTAGE ? Messages.Violation_Outage : Messages.Violation_Relocation,
                    new Object[] {names.of(v.guest()), Quantities.time(v.predicted()), Quantities.time(v.promised())});
            case Violation.GuestStays v ->
                    NLS.bind(Messages.Violation_GuestStays, names.of(v.guest()), names.of(v.host()));
        };
    }

    private String place(Violation.LimitBroken violation) {
        return violation.limit() instanceof ConcurrencyLimit.InAll ? Messages.Place_All : names.of(violation.place());
    }

    private String sentence(PlacementRule rule) {
        return switch (rule) {
            case PlacementRule.KeepTogether r ->
                    NLS.bind(Messages.Violation_Together, names.of(r.id()), names(r.guests()));
            case PlacementRule.KeepApart r -> NLS.bind(Messages.Violation_Apart, names.of(r.id()), names(r.guests()));
            case PlacementRule.PinTo r -> NLS.bind(Messages.Violation_PinTo,
                    new Object[] {names.of(r.id()), names(r.guests()), names(r.hosts())});
            case PlacementRule.KeepOff r -> NLS.bind(Messages.Violation_KeepOff,
                    new Object[] {names.of(r.id()), names(r.guests()), names(r.hosts())});
        };
    }

    /** What keeps guests from finding a place together with others, in a sentence. */
    public String sentence(PlacementConstraint constraint) {
        return switch (constraint) {
            case PlacementConstraint.HostCapacity c -> NLS.bind(Messages.Conflict_Host,
                    new Object[] {names.of(c.host()), amount(c.resource(), c.capacity()), of(c.resource())});
            case PlacementConstraint.PoolCapacity c -> NLS.bind(Messages.Conflict_Pool,
                    new Object[] {names.of(c.pool()), amount(c.resource(), c.amount()), of(c.resource())});
            case PlacementConstraint.Ruled c -> ruled(c.rule());
            case PlacementConstraint.Barred c -> c.barrier() == Barrier.STAYS
                    ? NLS.bind(Messages.Conflict_Stays, names.of(c.guest()))
                    : NLS.bind(Messages.Conflict_Barred,
                            new Object[] {names.of(c.guest()), names(c.hosts()), of(c.barrier())});
        };
    }

    private String ruled(PlacementRule rule) {
        return switch (rule) {
            case PlacementRule.KeepTogether r ->
                    NLS.bind(Messages.Conflict_Together, names.of(r.id()), names(r.guests()));
            case PlacementRule.KeepApart r -> NLS.bind(Messages.Conflict_Apart, names.of(r.id()), names(r.guests()));
            case PlacementRule.PinTo r -> NLS.bind(Messages.Conflict_PinTo,
                    new Object[] {names.of(r.id()), names(r.guests()), names(r.hosts())});
            case PlacementRule.KeepOff r -> NLS.bind(Messages.Conflict_KeepOff,
                    new Object[] {names.of(r.id()), names(r.guests()), names(r.hosts())});
        };
    }

    /** So much of a resource, with its unit. */
    public static String amount(PlacementResource resource, long amount) {
        return switch (resource.kind()) {
            case CENTRAL_STORAGE, RESERVED_STORAGE -> Quantities.memory(amount);
            case PROCESSORS -> Quantities.number(amount / 1000.0);
            case COUNT, PAGE_SLOTS -> Quantities.memory(amount * Pages.SIZE);
            case LICENCES -> Quantities.whole(amount);
        };
    }

    /** What a resource is called. */
    public static String of(PlacementResource resource) {
        return switch (resource.kind()) {
            case CENTRAL_STORAGE -> Messages.Resource_Storage;
            case RESERVED_STORAGE -> Messages.Resource_Reserved;
            case COUNT, PAGE_SLOTS -> Messages.Resource_Room;
            case PROCESSORS -> resource.equals(PlacementResource.VIRTUAL_PROCESSORS)
                    ? Messages.Resource_VirtualProcessors : Messages.Resource_Processors;
            case LICENCES -> NLS.bind(Messages.Resource_Licences, resource.name());
        };
    }

    /** What makes targets better, in a few words. */
    public static String of(PlacementGoal goal) {
        return switch (goal) {
            case PlacementGoal.FewestMoves g -> Messages.Goal_FewestMoves;
            case PlacementGoal.FewestHosts g -> Messages.Goal_FewestHosts;
            case PlacementGoal.LeastLoss g -> Messages.Goal_LeastLoss;
            case PlacementGoal.Balance g -> g.resource().kind() == PlacementResource.Kind.COUNT
                    ? Messages.Goal_Arrivals : NLS.bind(Messages.Goal_Balance, of(g.resource()));
        };
    }

    /** What a goal comes to. */
    static String amount(PlacementGoal goal, long value) {
        return goal instanceof PlacementGoal.Balance
                ? Quantities.share(value / (double) PlacementGoal.Balance.FULL)
                : Quantities.whole(value);
    }

    /** How far what was chosen is from the best there is, in a sentence. */
    String proof(GoalValue chosen, GoalValue best) {
        if (chosen.value() > best.value()) {
            return Messages.Proof_BetterKnown;
        }
        if (best.isOptimal()) {
            return Messages.Proof_Best;
        }
        return best.bound() == 0 ? Messages.Proof_None : NLS.bind(Messages.Proof_Within,
                Quantities.share(roundedUp(best.value() / (double) best.bound() - 1)));
    }

    /** To a thousandth, as much as is printed: what is not proven to be nothing is not to look like it. */
    private static double roundedUp(double share) {
        return Math.ceil(share * 1000) / 1000;
    }

    /** Who found targets. */
    static String of(PlacementSolver solver) {
        return switch (solver) {
            case FIRST_FIT -> Messages.Solver_FirstFit;
            case CP_SAT -> Messages.Solver_CpSat;
            case CHOCO -> Messages.Solver_Choco;
        };
    }

    /** Why a guest has no target. */
    public String reason(Stranded stranded) {
        if (stranded.barred().isEmpty()) {
            return Messages.Stranded_Conflict;
        }
        return stranded.barred().entrySet().stream()
                .map(e -> NLS.bind(Messages.Stranded_Host, names.of(e.getKey()),
                        e.getValue().stream().map(EvacuationText::of).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
    }

    /** Why a guest cannot run on a host. */
    public static String of(Barrier barrier) {
        return switch (barrier) {
            case OTHER_CLUSTER -> Messages.Barrier_OtherCluster;
            case OUTSIDE_DOMAIN -> Messages.Barrier_OutsideDomain;
            case OTHER_HYPERVISOR -> Messages.Barrier_OtherHypervisor;
            case ARCHITECTURE -> Messages.Barrier_Architecture;
            case DEVICE_NOT_EQUIVALENT -> Messages.Barrier_Device;
            case DISK_NOT_REACHABLE -> Messages.Barrier_Disk;
            case NETWORK_MISSING -> Messages.Barrier_Network;
            case NO_WAY -> Messages.Barrier_NoWay;
            case TIED_TO_HOST -> Messages.Barrier_Tied;
            case NOT_LICENSED -> Messages.Barrier_NotLicensed;
            case HOST_UNAVAILABLE -> Messages.Barrier_Unavailable;
            case STAYS -> Messages.Barrier_Stays;
            case EXCLUDED -> Messages.Barrier_Excluded;
        };
    }

    /** Names one after the other. */
    String names(Collection<String> ids) {
        return ids.stream().map(names::of).collect(Collectors.joining(", "));
    }
}
