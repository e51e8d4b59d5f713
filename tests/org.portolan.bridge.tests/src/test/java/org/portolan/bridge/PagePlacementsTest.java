/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.portolan.engine.input.Assumptions;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.Guest;
import org.portolan.model.PagingSpace;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PowerState;
import org.portolan.testkit.ZvmPair;

class PagePlacementsTest {

    private static final long GIB = 1L << 30;
    /** Pages of a GiB. */
    private static final long G = GIB / 4096;
    /** A 3390-9: 10,017 cylinders of 180 slots. */
    private static final long MOD9 = 1_803_060;

    private final ZvmPair pair = new ZvmPair();

    private PagePlacements placements() {
        return PagePlacements.of(pair.installation, Assumptions.DEFAULTS);
    }

    private Guest add(String name, int gibibytes) {
        var guest = ZvmPair.guest(name, gibibytes);
        pair.first.getGuests().add(guest);
        return guest;
    }

    @Test
    void everythingIsResidentWhileItFits() {
        // 4 GiB in 64 GiB less 2 GiB of CP
        var pages = placements().of(pair.guest);

        assertThat(pages).isEqualTo(new GuestPages(4 * G, 0, 0, 0, false));
    }

    @Test
    void whatWasInstantiatedIsResidentAndTheRestUntouched() {
        pair.guest.setInstantiatedPages(G);

        assertThat(placements().of(pair.guest)).isEqualTo(new GuestPages(G, 0, 0, 3 * G, false));
    }

    @Test
    void guestsThatAreOffHaveNoPages() {
        pair.guest.setPowerState(PowerState.OFF);

        assertThat(placements().of(pair.guest)).isEqualTo(GuestPages.NONE);
        assertThat(placements().of(pair.first).instantiated()).isZero();
    }

    @Test
    void excessGoesToPagingVolumesInProportionToWhatIsCold() {
        // 4 + 64 GiB known as touched on 62 GiB of frames: 6 GiB too much. Working sets are 20 % of web servers.
        var large = add("LARGE", 64);
        pair.guest.setInstantiatedPages(4 * G);
        large.setInstantiatedPages(64 * G);

        var placements = placements();

        assertThat(placements.of(pair.first)).isEqualTo(new HostPages(62 * G, 0, 6 * G, 0, 0));
        // cold: 0.8 * 4 and 0.8 * 64 GiB, so one of 17 parts each
        assertThat(placements.of(pair.guest).pagedOut()).isCloseTo(6 * G / 17, within(1));
        assertThat(placements.of(large).pagedOut()).isCloseTo(6 * G * 16 / 17, within(1));
    }

    @Test
    void expandedStorageIsFilledBeforePagingVolumes() {
        var xstore = PortolanFactory.eINSTANCE.createExpandedStorage();
        xstore.setSizeBytes(2 * GIB);
        pair.first.getStorageLevels().add(1, xstore);
        add("LARGE", 64).setInstantiatedPages(64 * G);
        pair.guest.setInstantiatedPages(4 * G);

        assertThat(placements().of(pair.first)).isEqualTo(new HostPages(62 * G, 2 * G, 4 * G, 0, 0));
    }

    @Test
    void expandedStorageThatIsSharedIsGivenOutOnce() {
        var shared = PortolanFactory.eINSTANCE.createSharedExpandedStorage();
        shared.setSizeBytes(3 * GIB);
        pair.installation.getSharedExpandedStorages().add(shared);
        for (var host : List.of(pair.first, pair.second)) {
            ExpandedStorage level = PortolanFactory.eINSTANCE.createExpandedStorage();
            level.setSharedStorage(shared);
            host.getStorageLevels().add(1, level);
            var guest = ZvmPair.guest("BIG" + host.getName(), 64);
            guest.setInstantiatedPages(64 * G);
            host.getGuests().add(guest);
        }
        pair.guest.setPowerState(PowerState.OFF);

        var placements = placements();

        // 2 GiB too much on each of the two; the first takes 2, which leaves 1
        assertThat(placements.of(pair.first).expanded()).isEqualTo(2 * G);
        assertThat(placements.of(pair.second).expanded()).isEqualTo(G);
        assertThat(placements.of(pair.second).pagedOut()).isEqualTo(G);
    }

    @Test
    void reservedPagesStayUntilNothingElseIsLeft() {
        var large = add("LARGE", 64);
        large.setInstantiatedPages(64 * G);
        large.setReservedPages(60 * G);
        pair.guest.setInstantiatedPages(4 * G);

        var placements = placements();

        // 6 GiB too much, but only 4 + 4 GiB are pageable
        assertThat(placements.of(large).resident()).isGreaterThanOrEqualTo(60 * G);
        assertThat(placements.of(pair.first).pagedOut()).isEqualTo(6 * G);
    }

    @Test
    void measuredPlacementsAreTakenAsTheyAre() {
        pair.guest.setInstantiatedPages(3 * G);
        pair.guest.setResidentPages(2 * G);

        // RES and INSTAN as INDICATE USER shows them: the rest of what was touched is on DASD
        assertThat(placements().of(pair.guest)).isEqualTo(new GuestPages(2 * G, 0, G, G, true));
    }

    @Test
    void consumedAndSwappedBytesAreAMeasurementToo() {
        pair.guest.setMeasuredConsumedBytes(2 * GIB);
        pair.guest.setSwappedBytes(GIB);

        assertThat(placements().of(pair.guest)).isEqualTo(new GuestPages(2 * G, 0, G, G, true));
    }

    @Test
    void measuredPagesWithoutRoomAreHomeless() {
        pair.guest.setMemoryBytes(32 * GIB);
        pair.guest.setResidentPages(2 * G);
        pair.guest.setPagedOutPages(20 * G);

        assertThat(placements().of(pair.first)).isEqualTo(new HostPages(2 * G, 0, MOD9, 20 * G - MOD9, 0));
    }

    @Test
    void whatNoLevelHoldsWasNeverTouched() {
        // nobody measured what the guest touched of its 96 GiB; the host holds 62 GiB and one 3390-9
        var huge = add("HUGE", 96);
        pair.guest.setPowerState(PowerState.OFF);

        var placements = placements();

        assertThat(placements.of(huge)).isEqualTo(new GuestPages(62 * G, 0, MOD9, 34 * G - MOD9, false));
        assertThat(placements.of(pair.first).estimatedAway()).isEqualTo(34 * G - MOD9);
        assertThat(placements.of(pair.first).homeless()).isZero();
    }

    @Test
    void onAHostOfUnknownCapacityEverythingIsResident() {
        pair.first.setCapacityKnown(false);
        var huge = add("HUGE", 960);

        assertThat(placements().of(huge).resident()).isEqualTo(960 * G);
    }

    @Test
    void everyPageIsCountedOnce() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            pair.first.getGuests().clear();
            ((PagingSpace) pair.first.getStorageLevels().getLast()).getVolumes().clear();
            ZvmPair.paging(pair.first).getVolumes().add(ZvmPair.volume("PAGE"));
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                randomize(add("G" + i, 1 + random.nextInt(40)), random);
            }

            var placements = placements();

            for (var guest : pair.first.getGuests()) {
                var pages = placements.of(guest);
                assertThat(pages.instantiated() + pages.untouched()).isEqualTo(guest.pages());
            }
            var sums = placements.of(pair.first);
            assertThat(sums.pagedOut()).isLessThanOrEqualTo(MOD9);
        }
    }

    private static void randomize(Guest guest, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> guest.setInstantiatedPages(random.nextLong(guest.pages() + 1));
            case 1 -> guest.setResidentPages(random.nextLong(guest.pages() + 1));
            case 2 -> guest.setReservedPages(random.nextLong(guest.pages() + 1));
            default -> guest.setPagedOutPages(random.nextLong(guest.pages() + 1));
        }
    }

    private static Offset<Long> within(long pages) {
        return Offset.offset(pages);
    }
}
