/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.portolan.bridge.method.ParameterDefault.Depending;
import org.portolan.bridge.method.ParameterDefault.InWords;
import org.portolan.bridge.method.ParameterDefault.OfAssumption;
import org.portolan.bridge.method.ParameterDefault.OfMethod;
import org.portolan.engine.input.AssumptionKey;

/** The parameters of each method, in the order in which people read them. */
final class MethodOptions {

    private MethodOptions() {
    }

    static List<MethodOption> lgr() {
        return List.of(new MethodOption(MethodParameter.MAX_TOTAL, new InWords(Messages.Default_NoLimit)),
                new MethodOption(MethodParameter.MAX_QUIESCE,
                        new Depending(MethodParameter.IMMEDIATE,
                                cases("false", new OfAssumption(AssumptionKey.LGR_MAX_QUIESCE), "true",
                                        new InWords(Messages.Default_NoLimit)))),
                new MethodOption(MethodParameter.IMMEDIATE, new OfMethod(MethodParameter.IMMEDIATE.type(), "false")),
                new MethodOption(MethodParameter.FORCE, new InWords(Messages.Default_NoChecksSkipped)));
    }

    static List<MethodOption> vsphere() {
        return join(
                List.of(new MethodOption(MethodParameter.SWITCHOVER_GOAL, new OfAssumption(AssumptionKey.VSPHERE_GOAL)),
                        new MethodOption(MethodParameter.STUN, new OfMethod(MethodParameter.STUN.type(), "true"))),
                send());
    }

    static List<MethodOption> qemu() {
        return join(List.of(
                new MethodOption(MethodParameter.MAX_DOWNTIME, new OfAssumption(AssumptionKey.PRECOPY_MAX_DOWNTIME)),
                new MethodOption(MethodParameter.TIME_LIMIT, new InWords(Messages.Default_Never)),
                new MethodOption(MethodParameter.DIRTY_LOG,
                        new OfMethod(MethodParameter.DIRTY_LOG.type(), "all-at-sync")),
                new MethodOption(MethodParameter.AUTO_CONVERGE,
                        new OfMethod(MethodParameter.AUTO_CONVERGE.type(), "false")),
                new MethodOption(MethodParameter.THROTTLE_INITIAL, new OfAssumption(AssumptionKey.THROTTLE_INITIAL)),
                new MethodOption(MethodParameter.THROTTLE_INCREMENT,
                        new OfAssumption(AssumptionKey.THROTTLE_INCREMENT)),
                new MethodOption(MethodParameter.THROTTLE_MOST, new OfAssumption(AssumptionKey.THROTTLE_MOST))),
                send());
    }

    static List<MethodOption> xen() {
        return join(
                List.of(new MethodOption(MethodParameter.MAX_ROUNDS, new OfAssumption(AssumptionKey.XEN_MAX_ROUNDS)),
                        new MethodOption(MethodParameter.MAX_SENT_PER_MEMORY,
                                new OfAssumption(AssumptionKey.XEN_MAX_SENT)),
                        new MethodOption(MethodParameter.FEW_PAGES, new OfAssumption(AssumptionKey.XEN_FEW_PAGES))),
                send());
    }

    static List<MethodOption> postcopy() {
        return join(pull(), send());
    }

    static List<MethodOption> hybrid() {
        return join(List.of(new MethodOption(MethodParameter.PASSES, new OfMethod(MethodParameter.PASSES.type(), "1")),
                new MethodOption(MethodParameter.MAX_DOWNTIME, new OfAssumption(AssumptionKey.PRECOPY_MAX_DOWNTIME))),
                pull(), send());
    }

    static List<MethodOption> sharedDasd() {
        return List.of(new MethodOption(MethodParameter.FLUSH, new OfMethod(MethodParameter.FLUSH.type(), "pre-flush")),
                new MethodOption(MethodParameter.MAX_DOWNTIME, new OfAssumption(AssumptionKey.FLUSH_MAX_DOWNTIME)),
                new MethodOption(MethodParameter.MAX_PASSES, new OfAssumption(AssumptionKey.FLUSH_MAX_PASSES)),
                new MethodOption(MethodParameter.OUTSTANDING_FAULTS, new InWords(Messages.Default_VirtualProcessors)));
    }

    static List<MethodOption> sharedXstore() {
        return List.of(new MethodOption(MethodParameter.PROCESSORS, new OfAssumption(AssumptionKey.XSTORE_MOVERS)));
    }

    static List<MethodOption> remoteXstore() {
        return List.of(
                new MethodOption(MethodParameter.SWITCH_POINT,
                        new OfMethod(MethodParameter.SWITCH_POINT.type(), "early")),
                new MethodOption(MethodParameter.PREFETCH, new OfAssumption(AssumptionKey.PREFETCH_PAGES)),
                new MethodOption(MethodParameter.OUTSTANDING_FAULTS, new InWords(Messages.Default_VirtualProcessors)));
    }

    static List<MethodOption> mirror() {
        return List.of(new MethodOption(MethodParameter.SCOPE, new OfMethod(MethodParameter.SCOPE.type(), "all")),
                new MethodOption(MethodParameter.CYCLE, new OfAssumption(AssumptionKey.MIRROR_CYCLE)),
                new MethodOption(MethodParameter.CYCLES, new OfAssumption(AssumptionKey.MIRROR_CYCLES)));
    }

    static List<MethodOption> precopy() {
        return join(List.of(
                new MethodOption(MethodParameter.MAX_DOWNTIME, new OfAssumption(AssumptionKey.PRECOPY_MAX_DOWNTIME)),
                new MethodOption(MethodParameter.MAX_PASSES, new OfAssumption(AssumptionKey.PRECOPY_MAX_PASSES)),
                new MethodOption(MethodParameter.MAX_SENT_PER_MEMORY, new OfAssumption(AssumptionKey.PRECOPY_MAX_SENT)),
                new MethodOption(MethodParameter.NO_PROGRESS_RATIO,
                        new OfAssumption(AssumptionKey.PRECOPY_NO_PROGRESS))),
                send());
    }

    static List<MethodOption> stopAndCopy() {
        return send();
    }

    static List<MethodOption> suspendResume() {
        return List.of(new MethodOption(MethodParameter.DISK_RATE, new OfAssumption(AssumptionKey.SUSPEND_DISK_RATE)));
    }

    static List<MethodOption> restart() {
        return List.of(new MethodOption(MethodParameter.SHUTDOWN, new OfAssumption(AssumptionKey.SHUTDOWN_TIME)),
                new MethodOption(MethodParameter.BOOT, new OfAssumption(AssumptionKey.BOOT_TIME)));
    }

    private static List<MethodOption> pull() {
        return List.of(new MethodOption(MethodParameter.PREEMPT, new OfMethod(MethodParameter.PREEMPT.type(), "false")),
                new MethodOption(MethodParameter.PREFETCH, new OfAssumption(AssumptionKey.PREFETCH_PAGES)),
                new MethodOption(MethodParameter.OUTSTANDING_FAULTS, new InWords(Messages.Default_VirtualProcessors)));
    }

    private static List<MethodOption> send() {
        return List.of(new MethodOption(MethodParameter.LIMIT, new InWords(Messages.Default_NoLimit)),
                new MethodOption(MethodParameter.STREAMS, new InWords(Messages.Default_OneStream)),
                new MethodOption(MethodParameter.COMPRESSION, new OfMethod(MethodParameter.COMPRESSION.type(), "none")),
                new MethodOption(MethodParameter.COMPRESSION_SAVED,
                        new Depending(MethodParameter.COMPRESSION,
                                cases("pages", new OfAssumption(AssumptionKey.COMPRESSION_SAVED), "delta",
                                        new OfAssumption(AssumptionKey.DELTA_SAVED)))),
                new MethodOption(MethodParameter.COMPRESSION_CPU, new OfAssumption(AssumptionKey.COMPRESSION_CPU)),
                new MethodOption(MethodParameter.COMPRESSION_THREADS,
                        new OfAssumption(AssumptionKey.COMPRESSION_THREADS)));
    }

    @SafeVarargs
    private static List<MethodOption> join(List<MethodOption>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static Map<String, ParameterDefault> cases(String one, ParameterDefault ofOne, String other,
            ParameterDefault ofOther) {
        var cases = new LinkedHashMap<String, ParameterDefault>();
        cases.put(one, ofOne);
        cases.put(other, ofOther);
        return cases;
    }
}
