/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.event.EventKind;
import org.portolan.engine.event.EventQueue;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.resource.ProgressiveFilling.Flow;

/** When transfers are done, and how far they are meanwhile. */
class TransfersTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private final EventQueue queue = new EventQueue();
    private final Transfers transfers = new Transfers(queue);
    private final Map<String, SimTime> done = new HashMap<>();

    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    @Test
    void oneAloneTakesItsBytesOverItsRate() {
        begin("A", 1000, link(100));

        runAll();

        assertThat(done).containsEntry("A", SimTime.ofSeconds(10));
    }

    @Test
    void nothingIsDoneAtOnceEvenBesideOthers() {
        var link = link(3);
        begin("A", 1000, link);
        at(7.7, () -> begin("nothing", 0, link));

        runAll();

        assertThat(done).containsEntry("nothing", SimTime.ofSeconds(7.7)).containsKey("A");
    }

    @Test
    void whoComesLaterSharesFromThenOn() {
        // A has done 500 of 1000 when B comes; both go on at 50: A is done at 15 s, B has 500 left for 5 s alone.
        var link = link(100);
        begin("A", 1000, link);
        at(5, () -> begin("B", 1000, link));

        runAll();

        assertThat(done).containsEntry("A", SimTime.ofSeconds(15)).containsEntry("B", SimTime.ofSeconds(20));
    }

    @Test
    void aHeavierTransferGetsMore() {
        // 75 and 25 per second: the light one has 200 left when the heavy one is done after 8 s, for 2 s alone.
        var link = List.of(link(100));
        transfers.begin(600, link, NONE, 3, () -> done.put("heavy", queue.now()));
        transfers.begin(400, link, NONE, 1, () -> done.put("light", queue.now()));

        runAll();

        assertThat(done).containsEntry("heavy", SimTime.ofSeconds(8)).containsEntry("light", SimTime.ofSeconds(10));
    }

    @Test
    void bytesDoneAreKnownOnTheWay() {
        var link = link(100);
        var first = begin("A", 1000, link);
        at(4, () -> begin("B", 1000, link));

        at(4, () -> assertThat(transfers.bytesDone(first)).isEqualTo(400));
        at(6, () -> assertThat(transfers.bytesDone(first)).isEqualTo(500));
        runAll();

        assertThat(transfers.bytesDone(first)).isEqualTo(1000);
    }

    @Test
    void whatIsStoppedKeepsWhatItHasDoneAndLeavesTheRest() {
        var link = link(100);
        var stopped = begin("A", 1000, link);
        begin("B", 1000, link);
        at(4, () -> transfers.stop(stopped));

        runAll();

        // 200 each by then; the other 800 of B take 8 s.
        assertThat(stopped.share()).isEqualTo(0.2);
        assertThat(stopped.end()).isEqualTo(SimTime.ofSeconds(4));
        assertThat(done).containsOnlyKeys("B").containsEntry("B", SimTime.ofSeconds(12));
        transfers.stop(stopped);
    }

    @Test
    void theCourseOfATransferFollowsItsRates() {
        var link = link(100);
        var first = begin("A", 1000, link);
        at(5, () -> begin("B", 1000, link));

        runAll();

        assertThat(first.shareAt(SimTime.ZERO)).isZero();
        assertThat(first.shareAt(SimTime.ofSeconds(2.5))).isCloseTo(0.25, within(1e-9));
        assertThat(first.shareAt(SimTime.ofSeconds(5))).isCloseTo(0.5, within(1e-9));
        assertThat(first.shareAt(SimTime.ofSeconds(10))).isCloseTo(0.75, within(1e-9));
        assertThat(first.shareAt(SimTime.ofSeconds(15))).isEqualTo(1);
    }

    @Test
    void whatFollowsAtOnceTakesTheSameShare() {
        // Two chains of three over one link: each has half of it all the time, as if each were one transfer.
        var link = link(100);
        chain("A", 3, link);
        chain("B", 3, link);

        runAll();

        assertThat(done).containsEntry("A", SimTime.ofSeconds(60)).containsEntry("B", SimTime.ofSeconds(60));
    }

    private void chain(String name, int links, Demand demand) {
        transfers.begin(1000, List.of(demand), NONE, () -> {
            done.put(name, queue.now());
            if (links > 1) {
                chain(name, links - 1, demand);
            }
        });
    }

    @Test
    void whatWouldTakeDecadesIsRefused() {
        assertThatExceptionOfType(TooSlowException.class).isThrownBy(() -> begin("A", 1e18, link(1)));
    }

    /** A flow by itself, for which the textbook's algorithm counts down what is left. */
    private static final class Expected {
        private final Flow flow;
        private final double begin;
        private double left;
        private double end;

        Expected(Flow flow, double begin, double bytes) {
            this.flow = flow;
            this.begin = begin;
            this.left = bytes;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allAreDoneWhenProgressiveFillingSaysSo(long seed) {
        var random = new RandomFlows(seed);
        var all = new ArrayList<Expected>();
        for (var flow : random.flows(1 + random.random().nextInt(12))) {
            var expected = new Expected(flow, random.random().nextInt(20), random.random().nextInt(500));
            all.add(expected);
            at(expected.begin, () -> transfers.begin(expected.left, flow.demands(), flow.ownLimit(), flow.weight(),
                    () -> done.put(Integer.toString(all.indexOf(expected)), queue.now())));
        }

        runAll();
        countDown(all);

        for (int i = 0; i < all.size(); i++) {
            assertThat(done.get(Integer.toString(i)).seconds()).isCloseTo(all.get(i).end, within(1e-6));
        }
    }

    private static void countDown(List<Expected> all) {
        var waiting = new ArrayList<>(all);
        waiting.sort(Comparator.comparingDouble(e -> e.begin));
        var under = new ArrayList<Expected>();
        double now = 0;
        while (!waiting.isEmpty() || !under.isEmpty()) {
            var rates = ProgressiveFilling.of(under.stream().map(e -> e.flow).toList());
            double until = waiting.isEmpty() ? NONE : waiting.getFirst().begin;
            for (var expected : under) {
                until = Math.min(until, now + expected.left / rates.get(expected.flow));
            }
            for (var expected : List.copyOf(under)) {
                expected.left -= rates.get(expected.flow) * (until - now);
                if (expected.left < 1e-9) {
                    expected.end = until;
                    under.remove(expected);
                }
            }
            now = until;
            while (!waiting.isEmpty() && waiting.getFirst().begin <= now) {
                under.add(waiting.removeFirst());
            }
        }
    }

    private static Demand link(double rate) {
        return new Demand(new Resource(rate), 1);
    }

    private Transfer begin(String name, double bytes, Demand link) {
        return transfers.begin(bytes, List.of(link), NONE, () -> done.put(name, queue.now()));
    }

    private void at(double seconds, Runnable action) {
        queue.at(SimTime.ofSeconds(seconds), EventKind.START, action);
    }

    private void runAll() {
        for (int steps = 0; queue.step(); steps++) {
            assertThat(steps).isLessThan(1000);
        }
    }
}
