/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.resource.ProgressiveFilling.Flow;

/** Rates of flows that are under way at once. */
class SharingTest {

    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final double BYTES = 1000;

    /** Seeds of the random instances; each is checked with many sets of flows. */
    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static final int SETS_PER_SEED = 60;

    @Test
    void oneAloneHasTheWholeLink() {
        assertThat(rates(flow(new Demand(new Resource(342e6), 1)))).containsExactly(342e6);
    }

    @Test
    void whatOneCannotUseGoesToTheOthers() {
        var link = new Demand(new Resource(90), 1);

        assertThat(rates(flow(10, 1, link), flow(link), flow(link))).containsExactly(10, 40, 40);
    }

    @Test
    void aBottleneckElsewhereLeavesMoreForTheOthers() {
        // Bertsekas and Gallager's kind of example: the long path is held back by its narrow link.
        var wide = new Demand(new Resource(100), 1);
        var narrow = new Demand(new Resource(20), 1);

        assertThat(rates(flow(wide, narrow), flow(wide), flow(narrow))).containsExactly(10, 90, 10);
    }

    @Test
    void twoDemandsOnOneResourceAddUp() {
        var volume = new Resource(1);

        assertThat(rates(flow(new Demand(volume, 0.01), new Demand(volume, 0.03)))[0]).isCloseTo(25, within(1e-9));
    }

    @Test
    void weightsDivideWhatIsNotLimited() {
        // 100 less the 4 of the limited flow are divided 1 : 3.
        var link = new Demand(new Resource(100), 1);

        assertThat(rates(flow(NONE, 1, link), flow(NONE, 3, link), flow(4, 8, link))).containsExactly(24, 72, 4);
    }

    @Test
    void theWeightOfAFlowAloneDoesNotMatter() {
        assertThat(rates(flow(NONE, 7, new Demand(new Resource(100), 1)))[0]).isCloseTo(100, within(1e-12));
    }

    @Test
    void aFlowWithoutDemandsHasItsOwnLimit() {
        assertThat(rates(flow(5, 1), flow(5, 1))).containsExactly(5, 5);
    }

    @Test
    void aFlowThatNothingHoldsBackIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> rates(flow(NONE, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> rates(flow(1, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> rates(flow(1, Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> rates(flow(Double.NaN, 1)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ratesAreThoseOfProgressiveFilling(long seed) {
        var random = new RandomFlows(seed);
        for (int set = 0; set < SETS_PER_SEED; set++) {
            var flows = random.flows(1 + random.random().nextInt(30));

            assertSame(flows, rates(flows), 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ratesAfterManyChangesAreThoseOfProgressiveFilling(long seed) {
        var random = new RandomFlows(seed);
        var running = new Running();
        var under = new ArrayList<Flow>();
        for (int change = 0; change < SETS_PER_SEED; change++) {
            if (under.isEmpty() || random.random().nextInt(5) > 1) {
                var flow = random.flows(1).getFirst();
                under.add(flow);
                assertThat(running.rateOfOneMore(flow))
                        .isCloseTo(ProgressiveFilling.of(under).get(flow), within(1e-9 * 200));
                running.begin(flow);
            } else {
                running.end(under.remove(random.random().nextInt(under.size())));
            }

            assertSame(under, running.rates(under), 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesAreFeasibleAndNobodyCanHaveMoreWithoutTakingFromASlowerOne(long seed) {
        var random = new RandomFlows(seed);
        for (int set = 0; set < SETS_PER_SEED; set++) {
            var flows = random.flows(1 + random.random().nextInt(30));

            var rates = byFlow(flows);

            assertThat(rates.values()).allMatch(rate -> rate > 0);
            for (var resource : random.resources()) {
                assertThat(load(resource, rates)).isLessThanOrEqualTo(resource.capacity() * (1 + 1e-9));
            }
            assertThat(flows).allMatch(flow -> isHeldBack(flow, rates));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichTheyCameDoesNotMatter(long seed) {
        var random = new RandomFlows(seed);
        for (int set = 0; set < SETS_PER_SEED; set++) {
            var flows = random.flows(1 + random.random().nextInt(30));
            var rates = byFlow(flows);

            var shuffled = new ArrayList<>(flows);
            Collections.shuffle(shuffled, random.random());
            var again = byFlow(shuffled);

            assertThat(flows).allSatisfy(f -> assertThat(again.get(f)).isCloseTo(rates.get(f), within(1e-9 * 200)));
        }
    }

    /** By its own limit, or by a full resource on which nobody is faster for its weight. */
    private static boolean isHeldBack(Flow flow, Map<Flow, Double> rates) {
        double mine = rates.get(flow);
        return mine > flow.ownLimit() * (1 - 1e-9) || flow.demands().stream().map(Demand::resource)
                .filter(r -> load(r, rates) > r.capacity() * (1 - 1e-9))
                .anyMatch(r -> rates.keySet().stream().filter(f -> f.demandOn(r) > 0)
                        .allMatch(f -> rates.get(f) / f.weight() <= mine / flow.weight() * (1 + 1e-9)));
    }

    private static double load(Resource resource, Map<Flow, Double> rates) {
        return rates.keySet().stream().mapToDouble(f -> f.demandOn(resource) * rates.get(f)).sum();
    }

    private static void assertSame(List<Flow> flows, double[] rates, double relative) {
        var expected = ProgressiveFilling.of(flows);
        for (int i = 0; i < rates.length; i++) {
            double rate = expected.get(flows.get(i));
            assertThat(rates[i]).isCloseTo(rate, within(relative * rate));
        }
    }

    private static Map<Flow, Double> byFlow(List<Flow> flows) {
        var rates = rates(flows);
        var byFlow = new HashMap<Flow, Double>();
        IntStream.range(0, rates.length).forEach(i -> byFlow.put(flows.get(i), rates[i]));
        return byFlow;
    }

    private static double[] rates(Flow... flows) {
        return rates(Arrays.asList(flows));
    }

    private static double[] rates(List<Flow> flows) {
        var running = new Running();
        flows.forEach(running::begin);
        return running.rates(flows);
    }

    private static Flow flow(Demand... demands) {
        return flow(NONE, 1, demands);
    }

    private static Flow flow(double ownLimit, double weight, Demand... demands) {
        return new Flow(List.of(demands), ownLimit, weight);
    }

    /** Flows under way, at an instant that does not pass. */
    private static final class Running {

        private final Sharing sharing = new Sharing(new Sharing.Alarms() {
            @Override
            public void set(FlowClass flowClass, long nanos) {
                // nothing ever ends by itself
            }

            @Override
            public void clear(FlowClass flowClass) {
                // nothing was set
            }
        }, 1, false);
        private final Map<Flow, Integer> numbers = new HashMap<>();
        private int next;

        void begin(Flow flow) {
            numbers.put(flow, next);
            sharing.begin(next++, classOf(flow), BYTES, 0);
            sharing.settle(0);
        }

        void end(Flow flow) {
            sharing.end(numbers.remove(flow), classOf(flow));
            sharing.settle(0);
        }

        double rateOfOneMore(Flow flow) {
            return sharing.rateOfOneMore(classOf(flow));
        }

        double[] rates(List<Flow> flows) {
            return flows.stream().mapToDouble(f -> classOf(f).rate()).toArray();
        }

        private FlowClass classOf(Flow flow) {
            return sharing.classOf(flow.demands(), flow.ownLimit(), flow.weight());
        }
    }
}
