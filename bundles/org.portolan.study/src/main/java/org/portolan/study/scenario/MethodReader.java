/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.util.EnumSet;
import java.util.Optional;

import org.portolan.engine.method.AutoConverge;
import org.portolan.engine.method.Compression;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.XenPrecopy;
import org.portolan.engine.quantity.TimeLimit;

/** Makes the engine's method of what a file says about one. */
final class MethodReader {

    private final Node node;

    private MethodReader(Node node) {
        this.node = node;
    }

    /** The method; empty when its name is unknown, or values of it contradict each other. */
    static Optional<MethodSpec> read(Node node, ScenarioLog log) {
        return log.make(node.path(), () -> new MethodReader(node).method()).flatMap(method -> method);
    }

    private Optional<MethodSpec> method() {
        return node.text("name").flatMap(this::method);
    }

    private Optional<MethodSpec> method(String name) {
        return switch (name) {
            case "shared-dasd" -> Optional.of(new SharedDasdPaging(
                    node.word("flush", SharedDasdPaging.Flush.class).orElse(SharedDasdPaging.DEFAULTS.flush()),
                    node.time("maxDowntime"), node.whole("maxPasses"), node.whole("outstandingFaults")));
            case "shared-xstore" -> Optional.of(new SharedXstorePaging(node.whole("processors")));
            case "remote-xstore" -> Optional.of(new RemoteXstore(
                    node.word("switchPoint", RemoteXstore.SwitchPoint.class)
                            .orElse(RemoteXstore.DEFAULTS.switchPoint()),
                    node.whole("prefetchPages"), node.whole("outstandingFaults")));
            case "mirror" -> Optional.of(new WorkingSetMirror(
                    node.word("scope", WorkingSetMirror.Scope.class).orElse(WorkingSetMirror.DEFAULTS.scope()),
                    node.time("cycle"), node.whole("cycles")));
            case "lgr" -> Optional.of(lgr());
            case "precopy" -> Optional.of(new PlainPrecopy(node.time("maxDowntime"), node.whole("maxPasses"),
                    node.ratio("maxSentPerMemory"), node.ratio("noProgressRatio"), send()));
            case "vsphere" -> Optional.of(new VspherePrecopy(node.time("switchoverGoal"),
                    node.flag("stunDuringPageSend").orElse(VspherePrecopy.DEFAULTS.stunDuringPageSend()), send()));
            case "xen" -> Optional.of(new XenPrecopy(node.whole("maxRounds"), node.ratio("maxSentPerMemory"),
                    node.pages("fewPages"), send()));
            case "qemu" -> Optional.of(new QemuPrecopy(node.time("maxDowntime"), node.time("timeLimit"),
                    node.word("dirtyLog", QemuPrecopy.DirtyLog.class).orElse(QemuPrecopy.DEFAULTS.dirtyLog()),
                    autoConverge(), send()));
            case "postcopy" -> Optional.of(new Postcopy(node.isSet("preempt"), node.whole("prefetchPages"),
                    node.whole("outstandingFaults"), send()));
            case "hybrid" -> Optional.of(new HybridCopy(node.whole("passes").orElse(HybridCopy.DEFAULTS.passes()),
                    node.time("maxDowntime"), node.isSet("preempt"), node.whole("prefetchPages"),
                    node.whole("outstandingFaults"), send()));
            case "stop-and-copy" -> Optional.of(new StopAndCopy(send()));
            case "suspend-resume" -> Optional.of(new SuspendResume(node.rate("diskRate")));
            case "restart" -> Optional.of(new RestartElsewhere(node.time("shutdown"), node.time("boot")));
            default -> Optional.empty();
        };
    }

    private LgrPrecopy lgr() {
        var force = EnumSet.noneOf(Force.class);
        force.addAll(node.words("force", Force.class));
        return new LgrPrecopy(limit("maxTotal").orElse(LgrPrecopy.DEFAULTS.maxTotal()), limit("maxQuiesce"),
                node.isSet("immediate"), force);
    }

    private Optional<TimeLimit> limit(String member) {
        Optional<TimeLimit> none = node.text(member).filter(ScenarioFormat.NO_LIMIT::equals)
                .map(word -> TimeLimit.NO_LIMIT);
        return none.or(() -> node.time(member).map(TimeLimit.Within::new));
    }

    private Optional<AutoConverge> autoConverge() {
        return node.node("autoConverge", ScenarioFormat.AUTO_CONVERGE)
                .map(n -> new AutoConverge(n.ratio("initial"), n.ratio("increment"), n.ratio("most")))
                .or(() -> node.isSet("autoConverge") ? Optional.of(AutoConverge.DEFAULTS) : Optional.empty());
    }

    private SendOptions send() {
        return new SendOptions(node.rate("limit"), node.whole("streams"),
                node.node("compression", ScenarioFormat.COMPRESSION).flatMap(MethodReader::compression));
    }

    private static Optional<Compression> compression(Node node) {
        return node.word("kind", Compression.Kind.class).map(kind -> new Compression(kind, node.ratio("saved"),
                node.time("cpuPerPage"), node.whole("threads")));
    }
}
