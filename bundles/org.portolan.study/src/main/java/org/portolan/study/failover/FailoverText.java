/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.failover;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.failover.FailoverPhaseKind;
import org.portolan.engine.failover.GuestFailover.Fate;
import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.failover.PriorityRule;
import org.portolan.engine.failover.RestartPriority;
import org.portolan.study.text.ElementNames;

/** Failovers in words. */
public final class FailoverText {

    private final ElementNames names;

    /** @param names names of the elements whose ids the engine gives back */
    public FailoverText(ElementNames names) {
        this.names = names;
    }

    /** A part of a failover. */
    public static String of(FailoverPhaseKind phase) {
        return switch (phase) {
            case DETECTION -> Messages.Phase_Detection;
            case FENCING -> Messages.Phase_Fencing;
            case QUEUED -> Messages.Phase_Queued;
            case CHECK -> Messages.Phase_Check;
            case MEMORY -> Messages.Phase_Memory;
            case QUIESCE -> Messages.Phase_Quiesce;
            case CONTROL_STATE -> Messages.Phase_ControlState;
            case DISKS -> Messages.Phase_Disks;
            case NETWORK -> Messages.Phase_Network;
            case DEVICES -> Messages.Phase_Devices;
            case RESUME -> Messages.Phase_Resume;
            case POWER_ON -> Messages.Phase_PowerOn;
            case BOOT_READ -> Messages.Phase_BootRead;
            case BOOT_COMPUTE -> Messages.Phase_BootCompute;
            case BOOT_WAIT -> Messages.Phase_BootWait;
            case BOOT -> Messages.Phase_Boot;
            case WARM_UP -> Messages.Phase_WarmUp;
            case CLIENTS -> Messages.Phase_Clients;
            case CLEAN_UP -> Messages.Phase_CleanUp;
        };
    }

    /** What makes a phase as long as it is. */
    public String of(PhaseBound bound) {
        var element = bound.element().map(names::of).orElse("");
        return switch (bound.kind()) {
            case HEARTBEATS -> Messages.Bound_Heartbeats;
            case MEMBER_STATE -> Messages.Bound_MemberState;
            case STEPS -> Messages.Bound_Steps;
            case STARTS_AT_ONCE -> NLS.bind(Messages.Bound_StartsAtOnce, element);
            case PRIORITY -> Messages.Bound_Priority;
            case GUEST -> Messages.Bound_Guest;
            case STORE -> NLS.bind(Messages.Bound_Store, element);
            case CHANNEL -> NLS.bind(Messages.Bound_Channel, element);
            case PROCESSORS -> NLS.bind(Messages.Bound_Processors, element);
            case LINK, STORAGE -> element;
            case OTHER_RELOCATIONS -> Messages.Bound_OtherRelocations;
            case CLIENTS -> Messages.Bound_Clients;
        };
    }

    /** When a guest comes back, among others. */
    public static String of(RestartPriority priority) {
        return switch (priority) {
            case HIGHEST -> Messages.Priority_Highest;
            case HIGH -> Messages.Priority_High;
            case MEDIUM -> Messages.Priority_Medium;
            case LOW -> Messages.Priority_Low;
            case LOWEST -> Messages.Priority_Lowest;
            case NEVER -> Messages.Priority_Never;
        };
    }

    /** What becomes of a guest. */
    public static String of(Fate fate) {
        return switch (fate) {
            case RESUMED -> Messages.Fate_Resumed;
            case BOOTED -> Messages.Fate_Booted;
            case STRANDED -> Messages.Fate_Stranded;
            case NOT_RESTARTED -> Messages.Fate_NotRestarted;
        };
    }

    /** Whether priorities wait for each other. */
    public static String of(PriorityRule rule) {
        return switch (rule) {
            case OVERLAPPING -> Messages.Rule_Overlapping;
            case ONE_BY_ONE -> Messages.Rule_OneByOne;
        };
    }
}
