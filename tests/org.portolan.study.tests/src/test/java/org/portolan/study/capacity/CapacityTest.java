/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portolan.engine.quantity.Bytes;

class CapacityTest {

    private static HostCapacity host(long cores, long gibibytes) {
        return new HostCapacity("h" + cores + "-" + gibibytes, true, cores, Bytes.ofGiB(gibibytes));
    }

    @Test
    void bothRulesAgreeWhenAllHostsAreAlike() {
        // The published answer key of the 805-guest workbook: 257 vCPU on 64 cores at N-1 are 4.016 per core.
        var spare = SpareCapacity.of(List.of(host(32, 512), host(32, 512), host(32, 512)), 1);
        var demand = new Demand(257, Bytes.ofGiB(1195));

        assertThat(spare.coresWorst()).isEqualTo(64);
        assertThat(spare.coresAverage()).isEqualTo(64.0);
        assertThat(spare.processorsPerCoreWorst(demand).getAsDouble()).isCloseTo(4.016, within(0.0005));
        assertThat(spare.processorsPerCoreAverage(demand)).isEqualTo(spare.processorsPerCoreWorst(demand));
    }

    @Test
    void theWorstCaseTakesTheLargestByCoresAndByStorage() {
        // 8 + 16 + 24 cores without 24; 512 + 256 + 128 GiB without 512, which is another host; averages are 2/3.
        var spare = SpareCapacity.of(List.of(host(8, 512), host(16, 256), host(24, 128)), 1);

        assertThat(spare.coresWorst()).isEqualTo(24);
        assertThat(spare.coresAverage()).isEqualTo(32.0);
        assertThat(spare.storageWorst()).isEqualTo(Bytes.ofGiB(384));
        assertThat(spare.storageAverage().count()).isEqualTo(Math.round(896 * (2.0 / 3) * (1L << 30)));
    }

    @Test
    void hostsOfUnknownCapacityCountNeitherAsHostsNorAsCores() {
        var unknown = new HostCapacity("u", false, 0, Bytes.ZERO);

        var spare = SpareCapacity.of(List.of(host(16, 256), host(16, 256), unknown), 1);

        assertThat(spare.hosts()).isEqualTo(2);
        assertThat(spare.unknownHosts()).isEqualTo(1);
        assertThat(spare.coresAverage()).isEqualTo(16.0);
    }

    @Test
    void nothingIsLeftOfASingleHost() {
        var spare = SpareCapacity.of(List.of(host(16, 256)), 1);

        assertThat(spare.coresWorst()).isZero();
        assertThat(spare.processorsPerCoreWorst(new Demand(4, Bytes.ofGiB(1)))).isEmpty();
        assertThat(SpareCapacity.of(List.of(), 1).storageRatioAverage(Demand.NONE)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SpareCapacity.of(List.of(), -1));
    }

    @Test
    void overcommitIsVirtualOverReal() {
        // IBM's example: 15 guests of 1 GB on 10 GB are 1.5 : 1 (vm.ibm.com/perf/tips/memory.html).
        var overcommit = new Overcommit(Bytes.ofGiB(15), Bytes.ofGiB(5), Bytes.ofGiB(8), Bytes.ofGiB(10));

        assertThat(overcommit.ratio()).hasValue(1.5);
        assertThat(overcommit.ratioWithDisks()).hasValue(2.0);
        assertThat(overcommit.instantiatedRatio()).hasValue(0.8);
        assertThat(new Overcommit(Bytes.ofGiB(1), Bytes.ZERO, Bytes.ZERO, Bytes.ZERO).ratio()).isEmpty();
    }
}
