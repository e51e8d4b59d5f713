/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.portolan.engine.disk.BlockIo;
import org.portolan.engine.disk.DatastoreDisk;
import org.portolan.engine.disk.DedicatedFcp;
import org.portolan.engine.disk.DeviceSpec;
import org.portolan.engine.disk.DiskLoad;
import org.portolan.engine.disk.DiskPathKind;
import org.portolan.engine.disk.DiskPathSpec;
import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.disk.Minidisk;
import org.portolan.engine.disk.Reach;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.quantity.SimTime;

class DiskPathStudyTest {

    private static final DiskPathSpec FCP = new DedicatedFcp(true, Reach.EVERYWHERE, Reach.EVERYWHERE);
    private static final DiskPathSpec BLOCK_IO = new BlockIo(true, Reach.EVERYWHERE);

    @Test
    void runningAndMovingAreWeighedAgainstEachOther() {
        // 10 I/Os a second, 2,629,800 s a month: 5 us cost 131.49 s, 25 us cost 657.45 s of a processor.
        // Hand-over 0.03 + 2 s and 0.03 + 0.01 s, at 2 processor seconds each.
        var comparison = study(10).compare(List.of(FCP, BLOCK_IO));

        var fcp = comparison.rows().get(0);
        var blockIo = comparison.rows().get(1);
        assertThat(fcp.runningPerMonth()).isEqualTo(131.49, within(1e-6));
        assertThat(blockIo.runningPerMonth()).isEqualTo(657.45, within(1e-6));
        assertThat(fcp.handOver()).isEqualTo(SimTime.ofSeconds(2.03));
        assertThat(fcp.perRelocation()).isEqualTo(4.06, within(1e-9));
        assertThat(comparison.breakEvens()).singleElement().satisfies(b -> {
            assertThat(b.cheaperToRun()).isEqualTo(fcp);
            assertThat(b.cheaperToMove()).isEqualTo(blockIo);
            assertThat(b.relocationsPerMonth()).isEqualTo(525.96 / 3.98, within(1e-6));
            assertThat(fcp.perMonth(b.relocationsPerMonth()))
                    .isEqualTo(blockIo.perMonth(b.relocationsPerMonth()), within(1e-6));
        });
    }

    @Test
    void theCheapestPathChangesWithTheNumberOfRelocations() {
        var comparison = study(10).compare(DiskPathStudy.everyPath());
        var ranges = comparison.cheapest();

        assertThat(ranges.getFirst().cost().path().kind()).isEqualTo(DiskPathKind.DEDICATED_FCP);
        assertThat(ranges.getFirst().from()).isZero();
        assertThat(ranges.getLast().until()).isInfinite();
        for (int i = 1; i < ranges.size(); i++) {
            assertThat(ranges.get(i).from()).isEqualTo(ranges.get(i - 1).until());
        }
        for (var range : ranges) {
            double inside =
                    range.from() + (Double.isInfinite(range.until()) ? 1e6 : (range.until() - range.from()) / 2);
            assertThat(comparison.rows()).allSatisfy(
                    row -> assertThat(row.perMonth(inside)).isGreaterThanOrEqualTo(range.cost().perMonth(inside)));
        }
    }

    @Test
    void everyKindOfPathIsCompared() {
        assertThat(DiskPathStudy.everyPath()).extracting(DiskPathSpec::kind).contains(DiskPathKind.values());
        assertThat(study(100).compare(DiskPathStudy.everyPath()).rows()).allSatisfy(row -> {
            assertThat(row.isMovable()).isTrue();
            assertThat(row.outlook().ioPerSecond()).isEqualTo(100);
        });
    }

    @Test
    void aPathThatCannotBeMovedIsTheCheapestOnlyForGuestsThatStay() {
        var bound = new DedicatedFcp(true, Reach.of(List.of("A")), Reach.EVERYWHERE);
        var comparison = study(10).compare(List.of(bound, BLOCK_IO));

        assertThat(comparison.rows().getFirst().refusals()).hasSize(1);
        assertThat(comparison.rows().getFirst().perMonth(0)).isLessThan(comparison.rows().getLast().perMonth(0));
        assertThat(comparison.rows().getFirst().perMonth(1)).isInfinite();
        assertThat(comparison.breakEvens()).isEmpty();
        assertThat(comparison.cheapest()).singleElement()
                .satisfies(r -> assertThat(r.cost().path()).isEqualTo(BLOCK_IO));
    }

    @Test
    void aPathThatIsDearerInBothHasNoBreakEven() {
        // a minidisk takes 30 us of a processor and 0.01 s of a link, an image 20 us and 0.01 s
        var comparison = study(10)
                .compare(List.of(new Minidisk(Reach.EVERYWHERE), new DatastoreDisk(Reach.EVERYWHERE)));

        assertThat(comparison.breakEvens()).isEmpty();
    }

    @Test
    void pricesMustMakeSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DiskPathStudy(disk(1), "A", "B", 0, 1,
                Assumptions.DEFAULTS));
        assertThatIllegalArgumentException().isThrownBy(() -> new DiskPathStudy(disk(1), "A", "B", 1, -1,
                Assumptions.DEFAULTS));
    }

    private static DiskPathStudy study(double ioPerSecond) {
        return new DiskPathStudy(disk(ioPerSecond), "A", "B", Double.POSITIVE_INFINITY, 2, Assumptions.DEFAULTS);
    }

    private static DiskSpec disk(double ioPerSecond) {
        var device = new DeviceSpec(DeviceSpec.Medium.FLASH, Optional.empty(), OptionalInt.of(32));
        return new DiskSpec("D", FCP, device, DiskLoad.of(ioPerSecond), Optional.empty(), Optional.empty());
    }
}
