/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.portolan.engine.quantity.SimTime;

class EventQueueTest {

    private final EventQueue queue = new EventQueue();
    private final List<String> happened = new ArrayList<>();

    @Test
    void eventsHappenByTimeThenKindThenSerial() {
        at(2, EventKind.STEP_DONE, "later");
        at(1, EventKind.START, "start");
        at(1, EventKind.LIMIT, "limit");
        at(1, EventKind.STEP_DONE, "first done");
        at(1, EventKind.STEP_DONE, "second done");
        at(1, EventKind.INCIDENT, "incident");

        runAll();

        assertThat(happened).containsExactly("first done", "second done", "incident", "limit", "start", "later");
        assertThat(queue.now()).isEqualTo(SimTime.ofSeconds(2));
    }

    @Test
    void cancelledEventsDoNotHappenAndTakeNoTime() {
        at(1, EventKind.STEP_DONE, "one");
        at(5, EventKind.LIMIT, "never").cancel();

        runAll();

        assertThat(happened).containsExactly("one");
        assertThat(queue.now()).isEqualTo(SimTime.ofSeconds(1));
    }

    @Test
    void eventsMayScheduleEventsAtTheSameInstant() {
        queue.at(SimTime.ofSeconds(1), EventKind.LIMIT, () -> at(1, EventKind.STEP_DONE, "at once"));

        runAll();

        assertThat(happened).containsExactly("at once");
    }

    @Test
    void thePastCannotBeChanged() {
        at(1, EventKind.STEP_DONE, "one");
        runAll();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> at(0, EventKind.STEP_DONE, "too late"));
    }

    private Scheduled at(double seconds, EventKind kind, String name) {
        return queue.at(SimTime.ofSeconds(seconds), kind, () -> happened.add(name));
    }

    private void runAll() {
        while (queue.step()) {
            assertThat(happened.size()).isLessThan(100);
        }
    }
}
