/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.method.AutoConverge;
import org.portolan.engine.method.Compression;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.LgrPrecopy;
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
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;

/** Nonsense is refused where it is made, with the field's name. */
class MethodRecordsTest {

    /** A value that must not be made. */
    private interface Making {
        Object make();
    }

    private static Arguments refused(String field, Making making) {
        return Arguments.of(field, making);
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(quantities(), sending(), methods()).flatMap(s -> s);
    }

    private static Stream<Arguments> quantities() {
        return Stream.of(refused("Pages.count", () -> new Pages(-1)),
                refused("Pages.count", () -> new Pages(1_000_000_000_000_000_000L)),
                refused("Pages.count", () -> Pages.rounded(Double.NaN)),
                refused("Pages.count", () -> new Pages(Pages.MAX_COUNT).plus(new Pages(1))),
                refused("Bytes.count", () -> new Bytes(-1)), refused("Rate.bytesPerSecond", () -> new Rate(0)),
                refused("Rate.bytesPerSecond", () -> Rate.rounded(Double.POSITIVE_INFINITY)),
                refused("PageRate.pagesPerSecond", () -> new PageRate(Double.NaN)),
                refused("Ratio.value", () -> new Ratio(-0.1)), refused("Ratio.value", () -> new Ratio(Double.NaN)),
                refused("SimTime.nanos", () -> SimTime.ofSeconds(-1)),
                refused("SimTime.nanos", () -> SimTime.ofSeconds(1e10)),
                refused("SimTime.nanos", () -> new SimTime(SimTime.MAX_NANOS).plus(new SimTime(1))));
    }

    private static Stream<Arguments> sending() {
        return Stream.of(
                refused("SendOptions.streams",
                        () -> new SendOptions(Optional.empty(), OptionalInt.of(0), Optional.empty())),
                refused("SendOptions.streams",
                        () -> new SendOptions(Optional.empty(), OptionalInt.of(65), Optional.empty())),
                refused("SendOptions.limit", () -> new SendOptions(null, OptionalInt.empty(), Optional.empty())),
                refused("Compression.kind",
                        () -> new Compression(null, Optional.empty(), Optional.empty(), OptionalInt.empty())),
                refused("Compression.saved", () -> compression(Optional.of(Ratio.ONE), OptionalInt.empty())),
                refused("Compression.threads", () -> compression(Optional.empty(), OptionalInt.of(0))),
                refused("AutoConverge.initial", () -> new AutoConverge(Optional.of(Ratio.ZERO), Optional.empty(),
                        Optional.empty())),
                refused("AutoConverge.increment", () -> new AutoConverge(Optional.empty(), Optional.of(Ratio.ONE),
                        Optional.empty())),
                refused("AutoConverge.most", () -> new AutoConverge(Optional.empty(), Optional.empty(),
                        Optional.of(Ratio.ONE))));
    }

    private static Compression compression(Optional<Ratio> saved, OptionalInt threads) {
        return new Compression(Compression.Kind.PAGES, saved, Optional.empty(), threads);
    }

    private static Stream<Arguments> methods() {
        var send = SendOptions.PLAIN;
        var none = OptionalInt.empty();
        var never = new TimeLimit.Within(SimTime.ZERO);
        var forEver = TimeLimit.ofSeconds(100_000_000);
        return Stream.of(
                refused("LgrPrecopy.maxTotal", () -> new LgrPrecopy(never, Optional.empty(), false, Set.of())),
                refused("LgrPrecopy.maxTotal", () -> new LgrPrecopy(forEver, Optional.empty(), false, Set.of())),
                refused("LgrPrecopy.maxQuiesce",
                        () -> new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.of(never), false, Set.of())),
                refused("PlainPrecopy.maxSentPerMemory",
                        () -> new PlainPrecopy(Optional.empty(), none, Optional.of(Ratio.ZERO), Optional.empty())),
                refused("PlainPrecopy.noProgressRatio",
                        () -> new PlainPrecopy(Optional.empty(), none, Optional.empty(), Optional.of(Ratio.ZERO))),
                refused("PlainPrecopy.send", () -> new PlainPrecopy(Optional.empty(), none, Optional.empty(),
                        Optional.empty(), null)),
                refused("VspherePrecopy.switchoverGoal", () -> new VspherePrecopy(null, true, send)),
                refused("VspherePrecopy.send", () -> new VspherePrecopy(Optional.empty(), true, null)),
                refused("XenPrecopy.maxRounds", () -> new XenPrecopy(OptionalInt.of(0), Optional.empty(),
                        Optional.empty(), send)),
                refused("XenPrecopy.maxSentPerMemory", () -> new XenPrecopy(none, Optional.of(Ratio.ZERO),
                        Optional.empty(), send)),
                refused("QemuPrecopy.dirtyLog", () -> new QemuPrecopy(Optional.empty(), Optional.empty(), null,
                        Optional.empty(), send)),
                refused("Postcopy.prefetchPages", () -> new Postcopy(false, OptionalInt.of(0), none, send)),
                refused("Postcopy.outstandingFaults", () -> new Postcopy(false, none, OptionalInt.of(-1), send)),
                refused("HybridCopy.passes", () -> new HybridCopy(0, Optional.empty(), false, none, none, send)),
                refused("HybridCopy.prefetchPages", () -> new HybridCopy(1, Optional.empty(), false,
                        OptionalInt.of(70_000), none, send)),
                refused("RemoteXstore.switchPoint", () -> new RemoteXstore(null, none, none)),
                refused("SharedXstorePaging.processors", () -> new SharedXstorePaging(OptionalInt.of(0))),
                refused("SharedDasdPaging.maxPasses", () -> new SharedDasdPaging(SharedDasdPaging.Flush.PRE_FLUSH,
                        Optional.empty(), OptionalInt.of(0), none)),
                refused("WorkingSetMirror.cycle", () -> new WorkingSetMirror(WorkingSetMirror.Scope.ALL,
                        Optional.of(SimTime.ZERO), none)),
                refused("WorkingSetMirror.cycles", () -> new WorkingSetMirror(WorkingSetMirror.Scope.ALL,
                        Optional.empty(), OptionalInt.of(0))),
                refused("StopAndCopy.send", () -> new StopAndCopy(null)),
                refused("SuspendResume.diskRate", () -> new SuspendResume(null)),
                refused("RestartElsewhere.bootTime", () -> new RestartElsewhere(Optional.empty(), null)));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void isRefusedByTheNameOfItsField(String field, Making making) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making::make)
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }
}
