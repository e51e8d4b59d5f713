/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

class InputRecordsTest {

    private static final TreeSet<String> ENDS = new TreeSet<>(Set.of("A", "B"));

    @Test
    void anEckdVolumeHas180SlotsPerCylinder() {
        // QUERY ALLOC PAGE shows 450,180 pages for cylinders 0 to 2500.
        assertThat(PagingVolumeSpec.eckd("v", 2501, Pages.ZERO).slots()).isEqualTo(new Pages(450_180));
    }

    @Test
    void moreSlotsInUseThanThereAreIsRefused() {
        assertRefused(() -> PagingVolumeSpec.eckd("v", 1, new Pages(181)), "PagingVolumeSpec.slotsUsed",
                ValueRule.NOT_ABOVE_OTHER_VALUE);
    }

    @Test
    void aLogicalLinkHasAtMostSixteenDevicesAndTwoMembers() {
        var channel = new ChpidSpec("50", Rate.ofMegabytesPerSecond(400), 10);

        assertRefused(() -> new LinkSpec.Isfc("L", ENDS, List.of(channel, channel), SimTime.ZERO, OptionalInt.empty()),
                "Isfc.channels", ValueRule.WITHIN_RANGE);
        assertRefused(() -> new LinkSpec.Isfc("L", new TreeSet<>(Set.of("A", "B", "C")), List.of(channel), SimTime.ZERO,
                OptionalInt.empty()), "Isfc.ends", ValueRule.WITHIN_RANGE);
        assertRefused(() -> new ChpidSpec("50", Rate.ofMegabytesPerSecond(400), 17), "ChpidSpec.devices",
                ValueRule.WITHIN_RANGE);
    }

    @Test
    void anEfficiencyAboveOneIsRefused() {
        assertRefused(() -> new LinkSpec.Ethernet("L", ENDS, new Rate(1), Optional.of(new Ratio(1.01)), SimTime.ZERO,
                OptionalInt.empty()), "Ethernet.efficiency", ValueRule.WITHIN_RANGE);
    }

    @Test
    void residentPagesWithASlotAreResidentPages() {
        assertRefused(() -> new GuestPlacement(new Pages(10), Optional.of(new Pages(11)), Pages.ZERO, Pages.ZERO,
                Pages.ZERO), "GuestPlacement.residentWithSlot", ValueRule.NOT_ABOVE_OTHER_VALUE);
    }

    @Test
    void aGuestHasNoMorePagesThanItsMemory() {
        var placement = GuestPlacement.allResident(new Pages(257), Pages.ZERO);
        var profile = new MemoryProfileSpec.Preset(GuestClass.WEB);

        assertRefused(() -> new GuestSpec("G", "A", Optional.of(Bytes.ofMiB(1)), 1, placement, profile,
                EligibilityFacts.NONE, ServiceLevel.NONE), "GuestSpec.placement", ValueRule.NOT_ABOVE_OTHER_VALUE);
    }

    @Test
    void measuredCurvesMustNotFall() {
        var rising = List.of(new CurvePoint(SimTime.ofSeconds(1), new Pages(5)));
        var falling = List.of(new CurvePoint(SimTime.ofSeconds(1), new Pages(5)),
                new CurvePoint(SimTime.ofSeconds(2), new Pages(4)));
        var standing = List.of(new CurvePoint(SimTime.ofSeconds(1), new Pages(5)),
                new CurvePoint(SimTime.ofSeconds(1), new Pages(6)));

        assertRefused(() -> new MemoryProfileSpec.Measured(rising, falling), "Measured.dirtied",
                ValueRule.NOT_FALLING);
        assertRefused(() -> new MemoryProfileSpec.Measured(standing, rising), "Measured.touched",
                ValueRule.NOT_FALLING);
        assertRefused(() -> new MemoryProfileSpec.Measured(rising, List.of()), "Measured.dirtied",
                ValueRule.NOT_EMPTY);
    }

    @Test
    void aTouchCurveNeedsATime() {
        assertRefused(() -> new MemoryProfileSpec.Saturating(PageRate.ZERO, Pages.ZERO, Pages.ZERO, SimTime.ZERO),
                "Saturating.touchTime", ValueRule.POSITIVE);
    }

    @Test
    void idsMustSaySomething() {
        assertRefused(() -> new RelocationRequest(" ", "B", List.of(), SimTime.ZERO, PlainPrecopy.DEFAULTS),
                "RelocationRequest.guest", ValueRule.NOT_EMPTY);
        assertRefused(() -> new RelocationRequest("G", null, List.of(), SimTime.ZERO, PlainPrecopy.DEFAULTS),
                "RelocationRequest.targetHost", ValueRule.NOT_EMPTY);
    }

    @Test
    void anUnboundedNumberOfPassesIsRefused() {
        assertRefused(() -> new PlainPrecopy(Optional.empty(), OptionalInt.of(10_001), Optional.empty(),
                Optional.empty()), "PlainPrecopy.maxPasses", ValueRule.WITHIN_RANGE);
        assertRefused(() -> new PlainPrecopy(Optional.empty(), OptionalInt.of(0), Optional.empty(),
                Optional.empty()), "PlainPrecopy.maxPasses", ValueRule.POSITIVE);
    }

    @Test
    void fixedStorageIsPartOfTheStorage() {
        assertRefused(() -> new StorageLevelSpec.Central("c", Bytes.ofGiB(1), Optional.of(Bytes.ofGiB(2))),
                "Central.fixed", ValueRule.NOT_ABOVE_OTHER_VALUE);
    }

    @Test
    void listsAreKeptInTheOrderOfIds() {
        var a = new HostSpec("A", Optional.empty(), Optional.empty(), List.of());
        var b = new HostSpec("B", Optional.empty(), Optional.empty(), List.of());

        assertThat(new InstallationSpec(List.of(b, a), List.of(), List.of(), List.of()))
                .isEqualTo(new InstallationSpec(List.of(a, b), List.of(), List.of(), List.of()));
    }

    private static void assertRefused(ThrowingCallable making, String field, ValueRule rule) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making).satisfies(e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e.rule()).isEqualTo(rule);
        });
    }
}
