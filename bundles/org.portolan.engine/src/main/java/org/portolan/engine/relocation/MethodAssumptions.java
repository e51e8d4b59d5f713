/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.XenPrecopy;

/** Which assumptions decide how much is left for the time in which a guest stands still: those that no option replaces. */
final class MethodAssumptions {

    private final List<AssumptionKey> keys = new ArrayList<>();

    private MethodAssumptions() {
    }

    static List<AssumptionKey> ofLastPasses(MethodSpec method) {
        var assumptions = new MethodAssumptions();
        switch (method) {
            case LgrPrecopy lgr -> assumptions.addLgr(lgr);
            case PlainPrecopy plain -> assumptions.addPlain(plain);
            case SharedDasdPaging paging -> assumptions.addPaging(paging);
            case SharedXstorePaging xstore -> assumptions.addXstore(xstore);
            case RemoteXstore remote -> {}
            case WorkingSetMirror mirror ->
                    assumptions.addUnless(mirror.cycle().isPresent(), AssumptionKey.MIRROR_CYCLE);
            case VspherePrecopy vsphere -> assumptions.addVsphere(vsphere);
            case XenPrecopy xen -> assumptions.addXen(xen);
            case QemuPrecopy qemu -> assumptions.addQemu(qemu);
            case Postcopy postcopy -> {}
            case HybridCopy hybrid -> assumptions.addUnless(hybrid.downtimeLimit().isPresent(),
                    AssumptionKey.PRECOPY_MAX_DOWNTIME);
            case StopAndCopy stop -> {}
            case SuspendResume suspend -> {}
            case RestartElsewhere restart -> {}
        }
        return List.copyOf(assumptions.keys);
    }

    private void addLgr(LgrPrecopy options) {
        addUnless(options.immediate(), AssumptionKey.LGR_GOAL);
        addUnless(options.immediate(), AssumptionKey.LGR_MAX_PASSES);
        addUnless(options.immediate(), AssumptionKey.LGR_NO_PROGRESS);
        addUnless(options.immediate(), AssumptionKey.LGR_NO_PROGRESS_TIMES);
        keys.add(AssumptionKey.LGR_DRAIN_PAGES);
    }

    private void addPlain(PlainPrecopy options) {
        addUnless(options.maxDowntime().isPresent(), AssumptionKey.PRECOPY_MAX_DOWNTIME);
        addUnless(options.maxPasses().isPresent(), AssumptionKey.PRECOPY_MAX_PASSES);
        addUnless(options.maxSentPerMemory().isPresent(), AssumptionKey.PRECOPY_MAX_SENT);
        addUnless(options.noProgressRatio().isPresent(), AssumptionKey.PRECOPY_NO_PROGRESS);
    }

    private void addVsphere(VspherePrecopy options) {
        addUnless(options.switchoverGoal().isPresent(), AssumptionKey.VSPHERE_GOAL);
        addUnless(!options.stunDuringPageSend(), AssumptionKey.VSPHERE_CHANGE_SHARE);
        addUnless(!options.stunDuringPageSend(), AssumptionKey.VSPHERE_LEAST_SPEED);
    }

    private void addXen(XenPrecopy options) {
        addUnless(options.fewPages().isPresent(), AssumptionKey.XEN_FEW_PAGES);
        addUnless(options.maxRounds().isPresent(), AssumptionKey.XEN_MAX_ROUNDS);
        addUnless(options.maxSentPerMemory().isPresent(), AssumptionKey.XEN_MAX_SENT);
    }

    private void addQemu(QemuPrecopy options) {
        addUnless(options.downtimeLimit().isPresent(), AssumptionKey.PRECOPY_MAX_DOWNTIME);
        addUnless(options.send().limit().isPresent(), AssumptionKey.QEMU_ITERATION);
        addUnless(options.send().limit().isEmpty(), AssumptionKey.LIMIT_WINDOW);
        addUnless(options.autoConverge().isEmpty(), AssumptionKey.THROTTLE_SLEEP);
        keys.add(AssumptionKey.QEMU_TAIL);
        keys.add(AssumptionKey.QEMU_BACKGROUND);
    }

    private void addPaging(SharedDasdPaging options) {
        boolean stopFirst = options.flush() == SharedDasdPaging.Flush.STOP_FIRST;
        keys.add(AssumptionKey.CHANGED_SHARE);
        addUnless(stopFirst || options.maxDowntime().isPresent(), AssumptionKey.FLUSH_MAX_DOWNTIME);
        addUnless(stopFirst || options.maxPasses().isPresent(), AssumptionKey.FLUSH_MAX_PASSES);
    }

    private void addXstore(SharedXstorePaging options) {
        keys.add(AssumptionKey.CHANGED_SHARE);
        keys.add(AssumptionKey.XSTORE_MOVE);
        addUnless(options.processors().isPresent(), AssumptionKey.XSTORE_MOVERS);
    }

    private void addUnless(boolean replaced, AssumptionKey key) {
        if (!replaced) {
            keys.add(key);
        }
    }
}
