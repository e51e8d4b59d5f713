/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.finding;

import java.util.List;

import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.MethodKind;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/** What would help. Numbers come from runs of the engine with the remedy applied, not from rules of thumb. */
public sealed interface Remedy {

    /**
     * More bandwidth for this relocation.
     *
     * @param links links of the path
     * @param needed least payload rate with which it works
     */
    record RaiseBandwidth(List<String> links, Rate needed) implements Remedy {
        public RaiseBandwidth {
            links = List.copyOf(links);
        }
    }

    /**
     * Accept a longer downtime.
     *
     * @param limit least downtime limit with which it works
     */
    record AllowDowntime(SimTime limit) implements Remedy {
    }

    /**
     * Keep a mirror up in longer cycles, in which more writes fall on the same pages.
     *
     * @param cycle least length with which it works
     * @param downtime downtime then
     */
    record LengthenCycle(SimTime cycle, SimTime downtime) implements Remedy {
    }

    /**
     * Slow the guest during the relocation.
     *
     * @param speed greatest share of its speed with which it works
     */
    record SlowGuest(Ratio speed) implements Remedy {
    }

    /**
     * Let the hypervisor slow the guest as far as it takes (auto-converge).
     *
     * @param greatest greatest share of the guest's processor time that it takes
     * @param downtime downtime then
     * @param total relocation time then
     */
    record SlowByHypervisor(Ratio greatest, SimTime downtime, SimTime total) implements Remedy {
    }

    /**
     * Let the sender send more.
     *
     * @param needed least limit with which it works
     */
    record RaiseSendLimit(Rate needed) implements Remedy {
    }

    /**
     * Send over more streams at once.
     *
     * @param streams least number in all with which it works
     */
    record AddStreams(int streams) implements Remedy {
    }

    /**
     * Let more relocations run at once.
     *
     * @param limit the limit as it is
     * @param place where relocations waited; empty for the limit on all
     * @param units least number of units with which none waits there longer than it takes
     */
    record RaiseConcurrency(ConcurrencyLimit limit, String place, int units) implements Remedy {
    }

    /**
     * Use another method.
     *
     * @param method which, with its default options
     * @param downtime downtime with it
     * @param total relocation time with it
     */
    record UseMethod(MethodKind method, SimTime downtime, SimTime total) implements Remedy {
    }

    /**
     * Run this relocation by itself instead of beside others.
     *
     * @param downtime downtime then
     * @param total relocation time then
     */
    record RelocateAlone(SimTime downtime, SimTime total) implements Remedy {
    }

    /**
     * Raise MAXQUIESCE.
     *
     * @param limit least value with which it works, whole seconds
     */
    record RaiseMaxQuiesce(SimTime limit) implements Remedy {
    }

    /**
     * Raise MAXTOTAL.
     *
     * @param limit least value with which it works, whole seconds
     */
    record RaiseMaxTotal(SimTime limit) implements Remedy {
    }

    /**
     * Add page space.
     *
     * @param host host whose page space it is
     * @param slots how many slots are missing
     */
    record AddSlots(String host, Pages slots) implements Remedy {
    }

    /**
     * Add central storage.
     *
     * @param host host whose storage it is
     * @param storage how much is missing
     */
    record AddStorage(String host, Bytes storage) implements Remedy {
    }

    /**
     * Make expanded storage larger.
     *
     * @param xstore id of the expanded storage
     * @param blocks how many blocks are missing
     */
    record AddBlocks(String xstore, Pages blocks) implements Remedy {
    }

    /**
     * Free or add central storage at the target.
     *
     * @param host the target
     * @param frames how many frames are missing
     */
    record FreeStorage(String host, Pages frames) implements Remedy {
    }

    /**
     * Give a host more processors.
     *
     * @param host which
     * @param processors how many it needs in all
     */
    record AddProcessors(String host, int processors) implements Remedy {
    }

    /**
     * Let both hosts use the same volumes.
     *
     * @param volumes ids of volumes that only the source has
     */
    record ShareVolumes(List<String> volumes) implements Remedy {
        public ShareVolumes {
            volumes = List.copyOf(volumes);
        }
    }

    /**
     * Connect two hosts.
     *
     * @param source id of the one
     * @param target id of the other
     */
    record AddLink(String source, String target) implements Remedy {
    }

    /**
     * Repeat with a FORCE option.
     *
     * @param option which
     */
    record UseForce(Force option) implements Remedy {
    }

    /** Take the guest's expanded storage away. */
    record DetachXstore() implements Remedy {
    }

    /**
     * Let the guest wait for more page faults at once, by PFAULT or more virtual CPUs.
     *
     * @param faults how many
     * @param lost service lost in waits for pages then
     */
    record MoreOutstandingFaults(int faults, SimTime lost) implements Remedy {
    }

    /**
     * Let a page that is wanted overtake those that are pushed.
     *
     * @param lost service lost in waits then
     * @param longest longest time without progress then
     */
    record Preempt(SimTime lost, SimTime longest) implements Remedy {
    }

    /**
     * Let more pages come with one that is wanted.
     *
     * @param pages how many, itself included
     * @param lost service lost in waits then
     */
    record PrefetchPages(int pages, SimTime lost) implements Remedy {
    }
}
