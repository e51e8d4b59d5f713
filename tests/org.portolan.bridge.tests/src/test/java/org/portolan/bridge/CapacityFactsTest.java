/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.portolan.model.Host;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PowerState;
import org.portolan.testkit.ZvmPair;

class CapacityFactsTest {

    private static final long GIB = 1L << 30;

    private final ZvmPair pair = new ZvmPair();

    private ClusterFacts cluster() {
        return CapacityFacts.of(pair.installation).clusters().getFirst();
    }

    private HostFacts first() {
        return CapacityFacts.of(pair.installation).hosts().getFirst();
    }

    private Host third(int cores, long gibibytes) {
        var host = ZvmPair.host("ZVMC");
        host.getProcessors().getFirst().setCores(cores);
        ZvmPair.central(host).setSizeBytes(gibibytes * GIB);
        pair.cluster.getHosts().add(host);
        return host;
    }

    @Test
    void spareCapacityIsToldForTheWorstCaseAndOnAverage() {
        // 10 + 10 + 40 cores without the largest: 20; without an average one: 40. 80 virtual processors.
        third(40, 256);
        pair.guest.setVirtualProcessors(80);

        var spare = cluster().spare();

        assertThat(spare.coresWorst()).isEqualTo(20);
        assertThat(spare.processorsPerCoreWorst(cluster().demand())).hasValue(4);
        assertThat(spare.processorsPerCoreAverage(cluster().demand())).hasValue(2);
        assertThat(spare.storageWorst().count()).isEqualTo(128 * GIB);
    }

    @Test
    void aHostOfUnknownCapacityCountsNeitherAsAHostNorWithItsCores() {
        var unknown = third(40, 256);
        unknown.setCapacityKnown(false);
        unknown.getGuests().add(ZvmPair.guest("HIDDEN", 8));

        var cluster = cluster();

        assertThat(cluster.spare().hosts()).isEqualTo(2);
        assertThat(cluster.spare().unknownHosts()).isEqualTo(1);
        assertThat(cluster.spare().cores()).isEqualTo(20);
        // its guest must run somewhere too
        assertThat(cluster.demand().memory().count()).isEqualTo(12 * GIB);
    }

    @Test
    void poweredOffGuestsCountAsTheOptionSays() {
        pair.guest.setPowerState(PowerState.OFF);

        assertThat(cluster().demand().virtualProcessors()).isEqualTo(2);
        assertThat(CapacityFacts.of(pair.installation, CapacityOptions.RUNNING).clusters().getFirst().demand()
                .virtualProcessors()).isZero();
        assertThat(first().overcommit().virtual().count()).isZero();
    }

    @Test
    void templatesAreTheirOwnOption() {
        pair.guest.setTemplate(true);

        assertThat(CapacityFacts.of(pair.installation, new CapacityOptions(true, false)).clusters().getFirst().demand()
                .memory().count()).isZero();
        assertThat(first().guests().templates()).isEqualTo(1);
    }

    @Test
    void overcommitIsVirtualToRealStorage() {
        // vm.ibm.com/perf/tips/memory.html: 15 guests of 1 GB on 10 GB are 1.5 : 1
        ZvmPair.central(pair.first).setSizeBytes(10 * GIB);
        pair.first.getGuests().clear();
        for (int i = 0; i < 15; i++) {
            var guest = ZvmPair.guest("G" + i, 1);
            guest.setInstantiatedPages(GIB / 4096 / 2);
            pair.first.getGuests().add(guest);
        }

        assertThat(first().overcommit().ratio()).hasValue(1.5);
        assertThat(first().overcommit().instantiatedRatio().orElseThrow()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void virtualDisksAreToldApart() {
        pair.guest.setZvm(PortolanFactory.eINSTANCE.createZvmTraits());
        pair.guest.getZvm().setVirtualDiskBytes(12 * GIB);

        assertThat(first().overcommit().ratio()).hasValue(4 / 64.0);
        assertThat(first().overcommit().ratioWithDisks()).hasValue(16 / 64.0);
    }

    @Test
    void levelsAreFilledByTheGuestsPages() {
        var tiers = first().tiers();

        assertThat(tiers).extracting(TierFacts::kind)
                .containsExactly(TierFacts.Kind.CENTRAL, TierFacts.Kind.PAGING);
        // 2 GiB of CP and 4 GiB of the guest
        assertThat(tiers.getFirst().usedBytes()).isEqualTo(6 * GIB);
        assertThat(tiers.getFirst().measured()).isFalse();
        assertThat(tiers.getLast().capacityBytes()).isEqualTo(10_017 * 180L * 4096);
    }

    @Test
    void whatWasMeasuredIsNotComputed() {
        pair.first.setMeasuredUsedBytes(48 * GIB);
        ZvmPair.paging(pair.first).getVolumes().getFirst().setSlotsInUse(1000L);

        var tiers = first().tiers();

        assertThat(tiers).extracting(TierFacts::usedBytes).containsExactly(48 * GIB, 1000 * 4096L);
        assertThat(tiers).extracting(TierFacts::measured).containsOnly(true);
    }

    @Test
    void aVolumeThatHostsShareIsFilledByBoth() {
        var shared = ZvmPair.volume("SHARED");
        pair.installation.getSharedVolumes().add(shared);
        for (var host : pair.cluster.getHosts()) {
            ZvmPair.paging(host).getVolumes().clear();
            ZvmPair.paging(host).getSharedVolumes().add(shared);
            var guest = ZvmPair.guest("BIG" + host.getName(), 32);
            guest.setResidentPages(1000L);
            guest.setPagedOutPages(2000L);
            host.getGuests().add(guest);
        }

        assertThat(CapacityFacts.of(pair.installation).hosts()).allSatisfy(host -> {
            var paging = host.tier(TierFacts.Kind.PAGING).orElseThrow();
            assertThat(paging.usedBytes()).isEqualTo(4000 * 4096L);
            assertThat(paging.shared()).isTrue();
        });
    }

    @Test
    void nothingIsSaidWhenAllIsWell() {
        assertThat(CapacityFacts.of(pair.installation).findings()).isEmpty();
    }

    @Test
    void whatRunsShortIsSaidWithARemedy() {
        pair.guest.setMemoryBytes(200 * GIB);
        pair.guest.setResidentPages(0L);
        pair.guest.setPagedOutPages(1_700_000L);
        third(1, 1).setCapacityKnown(false);
        pair.cluster.setSpareHosts(2);

        var findings = CapacityFacts.of(pair.installation).findings();

        assertThat(findings).extracting(BridgeProblem::code).containsExactlyInAnyOrder(ProblemCode.NO_SPARE_HOST,
                ProblemCode.OVERCOMMIT_ABOVE_TARGET, ProblemCode.PAGE_SPACE_NEARLY_FULL, ProblemCode.CAPACITY_UNKNOWN);
        assertThat(findings).allSatisfy(f -> {
            assertThat(f.message()).endsWith(".").doesNotContain("{", "''");
            assertThat(f.remedy()).endsWith(".").doesNotContain("{", "''");
        });
    }

    @Test
    void aHalfFullPageSpaceIsSaid() {
        pair.guest.setResidentPages(0L);
        pair.guest.setPagedOutPages(1_000_000L);

        assertThat(CapacityFacts.of(pair.installation).findings()).extracting(BridgeProblem::code)
                .containsExactly(ProblemCode.PAGE_SPACE_FILLING);
    }

    @Test
    void aClusterThatHoldsOnlyWithAllItsHostsIsSaid() {
        // 100 GiB on 128 GiB, but 64 GiB are left: 1.56, and the target of z/VM is 1.5
        pair.guest.setMemoryBytes(48 * GIB);
        pair.second.getGuests().add(ZvmPair.guest("OTHER", 52));

        assertThat(CapacityFacts.of(pair.installation).findings()).extracting(BridgeProblem::code)
                .containsExactly(ProblemCode.SPARE_STORAGE_SHORT);
    }
}
