/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import org.portolan.engine.method.AutoConverge;
import org.portolan.engine.method.Compression;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.QemuPrecopy.DirtyLog;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.method.RemoteXstore.SwitchPoint;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedDasdPaging.Flush;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.WorkingSetMirror.Scope;
import org.portolan.engine.method.XenPrecopy;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;

/** Methods of all kinds with options of all kinds. */
final class RandomMethods {

    private final Random random;

    RandomMethods(Random random) {
        this.random = random;
    }

    MethodSpec any() {
        return pick(List.of(() -> LgrPrecopy.DEFAULTS, this::lgr, () -> PlainPrecopy.DEFAULTS, this::plain,
                () -> VspherePrecopy.DEFAULTS, this::vsphere, () -> XenPrecopy.DEFAULTS, this::xen,
                () -> QemuPrecopy.DEFAULTS, this::qemu,
                () -> SharedDasdPaging.DEFAULTS, this::sharedDasd, this::sharedXstore, this::remoteXstore,
                this::mirror, () -> Postcopy.DEFAULTS, this::postcopy, this::hybrid, () -> new StopAndCopy(send()),
                () -> SuspendResume.DEFAULTS, () -> RestartElsewhere.DEFAULTS));
    }

    private MethodSpec sharedXstore() {
        return new SharedXstorePaging(maybeCount(8));
    }

    private MethodSpec remoteXstore() {
        return new RemoteXstore(random.nextBoolean() ? SwitchPoint.EARLY : SwitchPoint.LATE, maybeCount(64),
                maybeCount(16));
    }

    private MethodSpec mirror() {
        return new WorkingSetMirror(random.nextBoolean() ? Scope.ALL : Scope.WORKING_SET,
                maybe(() -> SimTime.ofSeconds(0.1 + 5 * random.nextDouble())), maybeCount(5));
    }

    private MethodSpec postcopy() {
        return new Postcopy(random.nextBoolean(), maybeCount(64), maybeCount(16), send());
    }

    private MethodSpec hybrid() {
        return new HybridCopy(1 + random.nextInt(3), maybe(this::goal), random.nextBoolean(), maybeCount(64),
                maybeCount(16), send());
    }

    private MethodSpec lgr() {
        return new LgrPrecopy(limit(100), maybe(() -> limit(5)), random.nextBoolean(), Set.of());
    }

    private MethodSpec plain() {
        return new PlainPrecopy(maybe(this::goal), maybeCount(20),
                maybe(() -> new Ratio(0.5 + 10 * random.nextDouble())),
                maybe(() -> new Ratio(0.5 + random.nextDouble())), send());
    }

    private MethodSpec vsphere() {
        return new VspherePrecopy(maybe(this::goal), random.nextBoolean(), send());
    }

    private MethodSpec xen() {
        return new XenPrecopy(maybeCount(40), maybe(() -> new Ratio(0.5 + 10 * random.nextDouble())),
                maybe(() -> new Pages(random.nextInt(10_000))), send());
    }

    private MethodSpec qemu() {
        return new QemuPrecopy(maybe(this::goal), maybe(() -> SimTime.ofSeconds(1 + 100 * random.nextDouble())),
                random.nextBoolean() ? DirtyLog.ALL_AT_SYNC : DirtyLog.CHUNKS_BEFORE_SEND,
                maybe(() -> AutoConverge.DEFAULTS), send());
    }

    private MethodSpec sharedDasd() {
        return new SharedDasdPaging(random.nextBoolean() ? Flush.STOP_FIRST : Flush.PRE_FLUSH, maybe(this::goal),
                maybeCount(20), maybeCount(100));
    }

    /** Ways to send pages. */
    SendOptions send() {
        return new SendOptions(maybe(() -> Rate.rounded(1e6 * Math.pow(10, 3 * random.nextDouble()))), maybeCount(8),
                random.nextInt(3) == 0 ? Optional.of(compression()) : Optional.empty());
    }

    private Compression compression() {
        return new Compression(random.nextBoolean() ? Compression.Kind.PAGES : Compression.Kind.DELTA,
                maybe(() -> new Ratio(0.9 * random.nextDouble())), maybe(() -> new SimTime(random.nextInt(100_000))),
                maybeCount(16));
    }

    private SimTime goal() {
        return SimTime.ofSeconds(0.001 + 2 * random.nextDouble());
    }

    private TimeLimit limit(int seconds) {
        return TimeLimit.ofSeconds(1 + random.nextDouble() * seconds);
    }

    private OptionalInt maybeCount(int most) {
        return random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(most)) : OptionalInt.empty();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private MethodSpec pick(List<Supplier<MethodSpec>> choices) {
        return choices.get(random.nextInt(choices.size())).get();
    }
}
