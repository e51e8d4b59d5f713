/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.disk.DeviceSpec.Medium;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.SimTime;

class DiskModelTest {

    private static final Reach A_ONLY = Reach.of(List.of("A"));
    private static final DatastoreDisk IMAGE = new DatastoreDisk(Reach.EVERYWHERE);

    /** The table of domain notes 2f; what it leaves open is an assumption of ours, marked with a star. */
    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(new DedicatedEckd(Optional.empty(), Reach.EVERYWHERE), 0, 15, RedoStep.GROUP_PATHS, 0.5),
                Arguments.of(new Minidisk(Reach.EVERYWHERE), 10, 30, RedoStep.LINK_MINIDISK, 0.01 /* star */),
                Arguments.of(new DedicatedFcp(true, Reach.EVERYWHERE, Reach.EVERYWHERE), 0, 5, RedoStep.FABRIC_LOGIN,
                        2),
                Arguments.of(new BlockIo(true, Reach.EVERYWHERE), 20, 25, RedoStep.OPEN_BLOCK_IO, 0.01),
                Arguments.of(new VirtualSan(1, Optional.empty(), Reach.EVERYWHERE), 30, 40, RedoStep.LOOK_UP_MAP,
                        0.001 /* star */),
                Arguments.of(new Iscsi(Iscsi.Takeover.LOGIN_AGAIN, Optional.empty(), Reach.EVERYWHERE), 200, 60,
                        RedoStep.ISCSI_LOGIN, 0.5),
                Arguments.of(new Iscsi(Iscsi.Takeover.MOVE_STATE, Optional.empty(), Reach.EVERYWHERE), 200, 60,
                        RedoStep.ADOPT_CONNECTIONS, 0.01 /* star */),
                Arguments.of(IMAGE, 20 /* star */, 20 /* star */, RedoStep.OPEN_IMAGE, 0.01 /* star */));
    }

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("table")
    void eachPathCostsWhatTheTableSays(DiskPathSpec path, double latencyMicros, double processorMicros, RedoStep step,
            double redoSeconds) {
        var model = model(DiskSpec.of("D", path));

        assertThat(model.pathSeconds() * 1e6).isEqualTo(latencyMicros, within(1e-9));
        assertThat(model.processorSeconds() * 1e6).isEqualTo(processorMicros, within(1e-9));
        assertThat(model.redo()).extracting(RedoTerm::step).containsExactly(step);
        assertThat(model.redoTime().seconds()).isEqualTo(redoSeconds);
    }

    static Stream<Arguments> refusals() {
        var fcp = DiskObstacle.FCP_NOT_ZONED;
        return Stream.of(
                Arguments.of(new DedicatedEckd(Optional.of("PROD"), A_ONLY), DiskObstacle.ECKD_NOT_EQUIVALENT, "B"),
                Arguments.of(new DedicatedEckd(Optional.empty(), A_ONLY), DiskObstacle.ECKD_NUMBER_MISSING, "B"),
                Arguments.of(new Minidisk(A_ONLY), DiskObstacle.MINIDISK_NOT_SHARED, "B"),
                Arguments.of(new DedicatedFcp(true, A_ONLY, Reach.EVERYWHERE), fcp, "B"),
                Arguments.of(new DedicatedFcp(true, Reach.of(List.of("B")), Reach.EVERYWHERE), fcp, "A"),
                Arguments.of(new DedicatedFcp(true, Reach.EVERYWHERE, A_ONLY), DiskObstacle.FCP_NOT_MASKED, "B"),
                Arguments.of(new DedicatedFcp(false, Reach.EVERYWHERE, Reach.EVERYWHERE),
                        DiskObstacle.FCP_WITHOUT_NPIV, "B"),
                Arguments.of(new BlockIo(false, Reach.EVERYWHERE), DiskObstacle.BLOCK_IO_HANDLE_LOST, "B"),
                Arguments.of(new BlockIo(true, A_ONLY), DiskObstacle.BLOCK_IO_DEVICE_MISSING, "B"),
                Arguments.of(new VirtualSan(1, Optional.empty(), A_ONLY), DiskObstacle.SAN_UNITS_NOT_REACHED, "B"),
                Arguments.of(new VirtualSan(1, Optional.of(SimTime.ofSeconds(31)), Reach.EVERYWHERE),
                        DiskObstacle.SAN_MAP_BEHIND, "B"),
                Arguments.of(new Iscsi(Iscsi.Takeover.LOGIN_AGAIN, Optional.empty(), A_ONLY),
                        DiskObstacle.ISCSI_PORTAL_NOT_REACHED, "B"),
                Arguments.of(new DatastoreDisk(A_ONLY), DiskObstacle.STORE_NOT_REACHED, "B"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void eachObstacleIsFoundAlone(DiskPathSpec path, DiskObstacle obstacle, String host) {
        assertThat(model(DiskSpec.of("D", path)).refusals("A", "B")).containsExactly(new DiskRefusal(obstacle, host));
    }

    @Test
    void everyObstacleIsAmongThem() {
        assertThat(refusals().map(a -> a.get()[1]).distinct()).hasSize(DiskObstacle.values().length);
    }

    @ParameterizedTest
    @MethodSource("table")
    void nothingStandsAgainstAPathThatReachesBothHosts(DiskPathSpec path, double latencyMicros, double processorMicros,
            RedoStep step, double redoSeconds) {
        assertThat(model(DiskSpec.of("D", path)).refusals("A", "B")).isEmpty();
    }

    @Test
    void withoutNpivTheUnitMustBeOpenedToTheAdapterOfTheTarget() {
        var both = Reach.of(List.of("A", "B"));

        assertThat(model(DiskSpec.of("D", new DedicatedFcp(false, both, both))).refusals("A", "B")).isEmpty();
    }

    @Test
    void aMapThatIsBehindHoldsTheGuestUp() {
        var san = new VirtualSan(1000, Optional.of(SimTime.ofSeconds(2)), Reach.EVERYWHERE);

        assertThat(model(DiskSpec.of("D", san)).redoTime()).isEqualTo(SimTime.ofSeconds(2.001));
    }

    @Test
    void aMapWithoutACopyTravelsWithTheGuest() {
        // 4096 B of control blocks, 1000 extents of 32 B
        var moved = model(DiskSpec.of("D", new VirtualSan(1000, Optional.empty(), Reach.EVERYWHERE)));
        var copied = model(DiskSpec.of("D", new VirtualSan(1000, Optional.of(SimTime.ZERO), Reach.EVERYWHERE)));

        assertThat(moved.stateBytes()).isEqualTo(36_096);
        assertThat(copied.stateBytes()).isEqualTo(4096);
    }

    // I/O rate

    @Test
    void aGuestGetsWhatItAsksForWhenNothingLimitsIt() {
        // One I/O at a time, 0.5 ms each: at 1000/s half busy; M/D/1: 0.5 / (2 * 0.5) * 0.5 ms = 0.25 ms in the queue
        var outlook = model(disk(DiskLoad.of(1000), 1)).outlook();

        assertThat(outlook.limit()).isEqualTo(IoLimit.DEMAND);
        assertThat(outlook.ioPerSecond()).isEqualTo(1000);
        assertThat(outlook.deviceUtilisation()).isEqualTo(0.5, within(1e-12));
        assertThat(outlook.waitSeconds()).isEqualTo(0.00025, within(1e-12));
        assertThat(outlook.responseSeconds()).isEqualTo(0.00077, within(1e-12));
        assertThat(outlook.processorsUsed()).isEqualTo(0.02, within(1e-12));
    }

    @Test
    void processorsOfTheHypervisorAreALimit() {
        // 20 us of CPU for an I/O: a hundredth of a processor does 500 in a second
        var outlook = model(disk(DiskLoad.of(1000), 1)).outlook(0.01);

        assertThat(outlook.limit()).isEqualTo(IoLimit.PROCESSOR);
        assertThat(outlook.ioPerSecond()).isEqualTo(500, within(1e-9));
        assertThat(outlook.processorsUsed()).isEqualTo(0.01, within(1e-12));
    }

    @Test
    void oneOutstandingIoGivesTheReciprocalOfItsTime() {
        // With one under way nothing queues in front of 32 servers: 1 / (0.5 ms + 20 us)
        var load = new DiskLoad(Optional.empty(), OptionalInt.of(1));
        var outlook = model(disk(load, 32)).outlook();

        assertThat(outlook.limit()).isEqualTo(IoLimit.QUEUE_DEPTH);
        assertThat(outlook.ioPerSecond()).isEqualTo(1 / 0.00052, within(0.01));
        assertThat(outlook.outstanding()).isEqualTo(1, within(1e-9));
    }

    @Test
    void aSlowDeviceIsTheLimitHoweverMuchIsAsked() {
        // 3 ms at one at a time: at most 333 in a second, and with 32 under way close to that
        var device = new DeviceSpec(Medium.DISK, Optional.empty(), OptionalInt.of(1));
        var disk = new DiskSpec("D", IMAGE, device, DiskLoad.of(1e6), Optional.empty(), Optional.empty());
        var outlook = model(disk).outlook();

        assertThat(outlook.limit()).isEqualTo(IoLimit.DEVICE);
        assertThat(outlook.ioPerSecond()).isBetween(320.0, 333.4);
        assertThat(outlook.outstanding()).isEqualTo(32, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreOfAnythingNeverGivesLess(long seed) {
        var random = new Random(seed);
        double asked = Math.exp(random.nextDouble() * 14);
        int depth = 1 + random.nextInt(200);
        int atOnce = 1 + random.nextInt(64);
        double processors = Math.exp(random.nextDouble() * 10 - 7);
        double base = rate(asked, depth, atOnce, processors);

        assertThat(rate(asked * 2, depth, atOnce, processors)).isGreaterThanOrEqualTo(base);
        assertThat(rate(asked, depth + 7, atOnce, processors)).isGreaterThanOrEqualTo(base);
        assertThat(rate(asked, depth, atOnce + 1, processors)).isGreaterThanOrEqualTo(base * (1 - 1e-9));
        assertThat(rate(asked, depth, atOnce, processors * 2)).isGreaterThanOrEqualTo(base);
        assertThat(base).isLessThanOrEqualTo(asked);
    }

    private static double rate(double asked, int depth, int atOnce, double processors) {
        var load = new DiskLoad(Optional.of(asked), OptionalInt.of(depth));
        return model(disk(load, atOnce)).outlook(processors).ioPerSecond();
    }

    // Drain, timeouts

    @Test
    void whatTheDeviceHasBegunIsWaitedFor() {
        var onDisk = new DeviceSpec(Medium.DISK, Optional.empty(), OptionalInt.empty());

        assertThat(model(DiskSpec.of("D", IMAGE)).drain()).isEqualTo(SimTime.ofMillis(30));
        assertThat(model(new DiskSpec("D", IMAGE, onDisk, DiskLoad.UNKNOWN, Optional.empty(), Optional.empty()))
                .drain()).isEqualTo(SimTime.ofSeconds(1));
        assertThat(model(DiskSpec.of("D", IMAGE).with(DiskLoad.of(0))).drain()).isEqualTo(SimTime.ZERO);
    }

    @Test
    void everyTimerThatRunsOutIsNamed() {
        var iscsi = new Iscsi(Iscsi.Takeover.LOGIN_AGAIN, Optional.of(SimTime.ofSeconds(60)), Reach.EVERYWHERE);
        var disk = new DiskSpec("D", iscsi, DeviceSpec.FLASH, DiskLoad.UNKNOWN, Optional.empty(),
                Optional.of(SimTime.ofSeconds(50)));

        assertThat(broken(disk, 30)).isEmpty();
        assertThat(broken(disk, 31)).containsExactly(GuestTimeout.Kind.COMMAND);
        assertThat(broken(disk, 51)).containsExactly(GuestTimeout.Kind.COMMAND, GuestTimeout.Kind.MULTIPATH);
        assertThat(broken(disk, 61)).containsExactly(GuestTimeout.Kind.COMMAND, GuestTimeout.Kind.SESSION,
                GuestTimeout.Kind.MULTIPATH);
    }

    @Test
    void aPortIsGivenUpAfter35Seconds() {
        // dev_loss_tmo on QLogic
        var fcp = DiskSpec.of("D", new DedicatedFcp(true, Reach.EVERYWHERE, Reach.EVERYWHERE));

        assertThat(broken(fcp, 35)).isEmpty();
        assertThat(broken(fcp, 35.001)).containsExactly(GuestTimeout.Kind.DEVICE_LOSS);
    }

    private static List<GuestTimeout.Kind> broken(DiskSpec disk, double seconds) {
        return model(disk).brokenBy(SimTime.ofSeconds(seconds)).map(GuestTimeout::kind).toList();
    }

    // Bad input

    @Test
    void valuesOutOfRangeAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> DiskLoad.of(-1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> DiskLoad.of(Double.NaN));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DiskLoad(Optional.empty(), OptionalInt.of(0)));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> DiskSpec.of(" ", IMAGE));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new VirtualSan(0, Optional.empty(), Reach.EVERYWHERE));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DeviceSpec(Medium.FLASH, Optional.of(SimTime.ZERO), OptionalInt.empty()));
    }

    private static DiskSpec disk(DiskLoad load, int atOnce) {
        var device = new DeviceSpec(Medium.FLASH, Optional.empty(), OptionalInt.of(atOnce));
        return new DiskSpec("D", IMAGE, device, load, Optional.empty(), Optional.empty());
    }

    private static DiskModel model(DiskSpec disk) {
        return DiskModel.of(disk, Assumptions.DEFAULTS::value);
    }

    @Test
    void anAssumptionThatIsOverriddenCounts() {
        var faster = Assumptions.DEFAULTS.with(AssumptionKey.FCP_LOGIN_TIME, 0.5);
        var fcp = DiskSpec.of("D", new DedicatedFcp(true, Reach.EVERYWHERE, Reach.EVERYWHERE));

        assertThat(DiskModel.of(fcp, faster::value).redoTime()).isEqualTo(SimTime.ofSeconds(0.5));
        assertThat(DiskModel.of(fcp, faster::value).redo().getFirst().restsOn())
                .contains(AssumptionKey.FCP_LOGIN_TIME);
    }
}
