/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portolan.engine.finding.Remedy;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.RelocationResult;

/** Remedies for a relocation, each tried before it is offered. */
final class Remedies {

    private static final double MOST_TIMES_THE_BANDWIDTH = 1000;
    private static final double LEAST_SPEED = 0.01;
    private static final double SPEED_STEP = 0.01;

    private final Subject subject;
    private final Predicate<RelocationResult> works;

    /**
     * @param subject the relocation
     * @param works what a trial must show
     */
    Remedies(Subject subject, Predicate<RelocationResult> works) {
        this.subject = subject;
        this.works = works;
    }

    /** To run it by itself, where it runs beside others. */
    Optional<Remedy> relocateAlone() {
        if (!subject.runsBesideOthers()) {
            return Optional.empty();
        }
        return subject.trials().alone().filter(works)
                .map(r -> new Remedy.RelocateAlone(r.timing().downtime(), r.timing().total()));
    }

    /**
     * Least rate with which it works, by itself: of the links, or, where the sender keeps it from using what they carry,
     * of the sender.
     */
    Optional<Remedy> raiseRate() {
        var sender = Sender.of(subject.method());
        double streams = sender.map(s -> streamed(s.options())).orElse(Double.POSITIVE_INFINITY);
        double limit = sender.flatMap(s -> s.options().limit()).map(l -> (double) l.bytesPerSecond())
                .orElse(Double.POSITIVE_INFINITY);
        if (Math.min(limit, streams) >= subject.payloadRate()) {
            return raiseBandwidth();
        }
        return limit <= streams ? raiseLimit(sender.orElseThrow(), limit) : addStreams(sender.orElseThrow());
    }

    private double streamed(SendOptions send) {
        return new SendOptions(Optional.empty(), send.streams(), send.compression())
                .mostPerSecond(() -> subject.assumptions().value(AssumptionKey.STREAM_RATE));
    }

    private Optional<Remedy> raiseLimit(Sender sender, double limit) {
        return Search.least(limit, subject.payloadRate(),
                r -> test(subject.trials().with(sender.withLimit(Rate.rounded(r)))))
                .map(r -> new Remedy.RaiseSendLimit(Rate.rounded(r)));
    }

    /** As many as carry what the links do are enough to try. */
    private Optional<Remedy> addStreams(Sender sender) {
        int now = sender.options().streams().orElseThrow();
        double each = streamed(sender.options()) / now;
        int most = (int) Math.min(SendOptions.MOST_STREAMS, Math.ceil(subject.payloadRate() / each));
        return IntStream.rangeClosed(now + 1, most)
                .filter(n -> test(subject.trials().with(sender.withStreams(n)))).boxed().findFirst()
                .map(Remedy.AddStreams::new);
    }

    private Optional<Remedy> raiseBandwidth() {
        double now = subject.lastRunningPass().map(Pass::bytesPerSecond).filter(r -> r >= 1)
                .orElseGet(subject::payloadRate);
        double most = Math.min(now * MOST_TIMES_THE_BANDWIDTH, Rate.MAX_BYTES_PER_SECOND);
        return Search.least(now, most, r -> test(subject.trials().withBandwidth(Rate.rounded(r))))
                .map(r -> new Remedy.RaiseBandwidth(subject.result().request().path(), Rate.rounded(r)));
    }

    /** Greatest speed of the guest at which it works. */
    Optional<Remedy> slowGuest() {
        // Slowness is searched upwards, as bandwidth is: a guest at speed 1/s.
        return Search.least(1, 1 / LEAST_SPEED, s -> test(subject.trials().withSpeed(new Ratio(1 / s))))
                .map(s -> new Ratio(Math.max(LEAST_SPEED, Math.floor(1 / s / SPEED_STEP) * SPEED_STEP)))
                .filter(speed -> test(subject.trials().withSpeed(speed))).map(Remedy.SlowGuest::new);
    }

    /** Other methods that relocate the guest with less downtime than it has, best first. */
    List<Remedy> otherMethods() {
        return candidates().stream().flatMap(m -> subject.trials().with(m).stream()).filter(this::isBetter)
                .sorted(Comparator.comparing(r -> r.timing().downtime())).map(Remedies::useMethodOf).toList();
    }

    /** Other methods with which the guest loses less service in all, best first. */
    List<Remedy> methodsWithLessLost() {
        return candidates().stream().flatMap(m -> subject.trials().with(m).stream())
                .filter(r -> r.outcome().isRelocated())
                .filter(r -> subject.result().serviceLost().total().isAfter(r.serviceLost().total()))
                .sorted(Comparator.comparing(r -> r.serviceLost().total())).map(Remedies::useMethodOf).toList();
    }

    private static Remedy useMethodOf(RelocationResult trial) {
        return new Remedy.UseMethod(trial.request().method().kind(), trial.timing().downtime(),
                trial.timing().total());
    }

    private boolean isBetter(RelocationResult other) {
        var mine = subject.result();
        return other.outcome().isRelocated() && (!mine.outcome().isRelocated()
                || mine.timing().downtime().isAfter(other.timing().downtime()));
    }

    /** Other methods that the hypervisor has, or that are proposed for it with what it has. What-ifs are no remedies. */
    private List<MethodSpec> candidates() {
        return methodsOfHypervisor().filter(this::isNews).toList();
    }

    private Stream<MethodSpec> methodsOfHypervisor() {
        return switch (hypervisor().orElse(HypervisorSpec.Kind.OTHER)) {
            case ZVM -> Stream.of(LgrPrecopy.DEFAULTS, SharedDasdPaging.DEFAULTS);
            case VSPHERE -> Stream.of(VspherePrecopy.DEFAULTS);
            case KVM -> Stream.of(QemuPrecopy.DEFAULTS, Postcopy.DEFAULTS, HybridCopy.DEFAULTS);
            case OTHER -> Stream.of(PlainPrecopy.DEFAULTS, SharedDasdPaging.DEFAULTS);
        };
    }

    /** One kind of pre-copy for another would be a what-if, or the same again, unless it slows a guest that was not. */
    private boolean isNews(MethodSpec other) {
        if (subject.method() instanceof VspherePrecopy own && !own.stunDuringPageSend()) {
            return other.kind() == own.kind();
        }
        return other.kind() != subject.method().kind() && !(isPrecopy(other) && isPrecopy(subject.method()));
    }

    private static boolean isPrecopy(MethodSpec method) {
        return switch (method.kind()) {
            case LGR_PRECOPY, PLAIN_PRECOPY, VSPHERE_PRECOPY, XEN_PRECOPY, QEMU_PRECOPY -> true;
            case SHARED_DASD_PAGING, SHARED_XSTORE_PAGING, REMOTE_XSTORE, WORKING_SET_MIRROR, POSTCOPY, HYBRID_COPY,
                    STOP_AND_COPY, SUSPEND_RESUME, RESTART_ELSEWHERE ->
                    false;
        };
    }

    private Optional<HypervisorSpec.Kind> hypervisor() {
        return subject.surroundings().host(subject.result().sourceHost()).hypervisor().map(HypervisorSpec::kind);
    }

    private boolean test(Optional<RelocationResult> trial) {
        return trial.filter(works).isPresent();
    }

    /** Whole seconds, rounded up: the commands of z/VM take no others. */
    static SimTime wholeSeconds(SimTime time) {
        return SimTime.ofSeconds(Math.ceil(time.seconds()));
    }
}
