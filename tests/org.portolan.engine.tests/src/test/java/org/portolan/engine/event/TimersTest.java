/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimersTest {

    private static final int NUMBERS = 40;
    private static final int CHANGES = 5_000;

    private final Timers timers = new Timers(1);

    private record Due(int number, long nanos, EventKind kind, int order) {
    }

    @Test
    void whatIsSetAgainIsDueOnlyThen() {
        timers.set(3, 10, EventKind.STEP_DONE);
        timers.set(7, 20, EventKind.STEP_DONE);
        timers.set(3, 30, EventKind.STEP_DONE);

        assertThat(takeAll()).containsExactly(7, 3);
        assertThat(timers.nanosOf(3)).isEqualTo(30);
    }

    @Test
    void whatIsSetAgainForTheSameInstantIsTheLastOfItsKind() {
        timers.set(3, 10, EventKind.STEP_DONE);
        timers.set(7, 10, EventKind.STEP_DONE);
        timers.set(1, 10, EventKind.START);
        timers.set(3, 10, EventKind.STEP_DONE);

        assertThat(takeAll()).containsExactly(7, 3, 1);
    }

    @Test
    void whatIsClearedIsNotDue() {
        timers.set(3, 10, EventKind.STEP_DONE);
        timers.clear(3);
        timers.clear(99);

        assertThat(timers.isSet(3)).isFalse();
        assertThat(timers.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderIsThatOfASortedList(long seed) {
        var random = new Random(seed);
        var expected = new ArrayList<Due>();
        for (int change = 0; change < CHANGES; change++) {
            int number = random.nextInt(NUMBERS);
            int choice = random.nextInt(4);
            if (choice == 0 && !expected.isEmpty()) {
                var first = expected.stream().min(order()).orElseThrow();
                assertThat(timers.take()).isEqualTo(first.number());
                expected.remove(first);
            } else {
                expected.removeIf(d -> d.number() == number);
                if (choice == 1) {
                    timers.clear(number);
                } else {
                    var kind = EventKind.values()[random.nextInt(EventKind.values().length)];
                    long nanos = random.nextInt(20);
                    timers.set(number, nanos, kind);
                    expected.add(new Due(number, nanos, kind, change));
                }
            }
        }

        expected.sort(order());
        assertThat(takeAll()).isEqualTo(expected.stream().map(Due::number).toList());
    }

    private static Comparator<Due> order() {
        return Comparator.comparingLong(Due::nanos).thenComparing(Due::kind).thenComparingInt(Due::order);
    }

    private List<Integer> takeAll() {
        var taken = new ArrayList<Integer>();
        while (!timers.isEmpty()) {
            taken.add(timers.take());
        }
        return taken;
    }
}
