/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.Optional;
import java.util.OptionalInt;

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
import org.portolan.engine.quantity.Rate;

/** The same method with other options of its sender. */
final class Sender {

    private final MethodSpec method;
    private final SendOptions send;

    private Sender(MethodSpec method, SendOptions send) {
        this.method = method;
        this.send = send;
    }

    /** The sender of a method; empty where it has no options. */
    static Optional<Sender> of(MethodSpec method) {
        Optional<SendOptions> send = switch (method) {
            case PlainPrecopy m -> Optional.of(m.send());
            case VspherePrecopy m -> Optional.of(m.send());
            case XenPrecopy m -> Optional.of(m.send());
            case QemuPrecopy m -> Optional.of(m.send());
            case Postcopy m -> Optional.of(m.send());
            case HybridCopy m -> Optional.of(m.send());
            case StopAndCopy m -> Optional.of(m.send());
            case LgrPrecopy m -> Optional.empty();
            case SharedDasdPaging m -> Optional.empty();
            case SharedXstorePaging m -> Optional.empty();
            case RemoteXstore m -> Optional.empty();
            case WorkingSetMirror m -> Optional.empty();
            case SuspendResume m -> Optional.empty();
            case RestartElsewhere m -> Optional.empty();
        };
        return send.map(s -> new Sender(method, s));
    }

    SendOptions options() {
        return send;
    }

    MethodSpec withLimit(Rate limit) {
        return with(new SendOptions(Optional.of(limit), send.streams(), send.compression()));
    }

    MethodSpec withStreams(int streams) {
        return with(new SendOptions(send.limit(), OptionalInt.of(streams), send.compression()));
    }

    private MethodSpec with(SendOptions other) {
        return switch (method) {
            case PlainPrecopy m -> new PlainPrecopy(m.maxDowntime(), m.maxPasses(), m.maxSentPerMemory(),
                    m.noProgressRatio(), other);
            case VspherePrecopy m -> new VspherePrecopy(m.switchoverGoal(), m.stunDuringPageSend(), other);
            case XenPrecopy m -> new XenPrecopy(m.maxRounds(), m.maxSentPerMemory(), m.fewPages(), other);
            case QemuPrecopy m ->
                    new QemuPrecopy(m.downtimeLimit(), m.timeLimit(), m.dirtyLog(), m.autoConverge(), other);
            case Postcopy m -> new Postcopy(m.preempt(), m.prefetchPages(), m.outstandingFaults(), other);
            case HybridCopy m -> new HybridCopy(m.passes(), m.downtimeLimit(), m.preempt(), m.prefetchPages(),
                    m.outstandingFaults(), other);
            case StopAndCopy m -> new StopAndCopy(other);
            default -> throw new IllegalStateException("no sender with options: " + method.kind());
        };
    }
}
