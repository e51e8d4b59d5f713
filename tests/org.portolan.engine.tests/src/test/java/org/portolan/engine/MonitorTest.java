/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.method.LgrPrecopy;

class MonitorTest {

    @Test
    void workAddsUpToTheTotal() {
        var monitor = new CountingMonitor(Integer.MAX_VALUE);

        Engine.run(new Scene().scenario(), monitor);

        assertThat(monitor.begun).isEqualTo(1);
        assertThat(monitor.total).isPositive();
        assertThat(monitor.done).isEqualTo(monitor.total);
        assertThat(monitor.reports).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 20})
    void cancelEndsTheRunAtTheNextEventAndLeavesNothingBehind(int questions) {
        var scene = notConverging();
        var before = scene.run();

        assertThatExceptionOfType(CanceledException.class)
                .isThrownBy(() -> Engine.run(scene.scenario(), new CountingMonitor(questions)));

        assertThat(scene.run()).isEqualTo(before);
    }

    @Test
    void theSearchForRemediesCanBeCancelledAsWell() {
        var asked = new CountingMonitor(Integer.MAX_VALUE);
        Engine.run(notConverging().scenario(), asked);

        assertThat(asked.questions).isGreaterThan(100);
        assertThat(asked.done).isEqualTo(asked.total);
    }

    private static Scene notConverging() {
        var scene = new Scene();
        scene.profile = Scene.saturating(400_000, 680_000, 680_000);
        scene.method = LgrPrecopy.DEFAULTS;
        return scene;
    }

    /** Cancels after so many questions whether to. */
    private static final class CountingMonitor implements RunMonitor {
        private final int cancelAfter;
        private int begun;
        private int reports;
        private int questions;
        private long total;
        private long done;

        CountingMonitor(int cancelAfter) {
            this.cancelAfter = cancelAfter;
        }

        @Override
        public void begin(long totalWork) {
            begun++;
            total = totalWork;
        }

        @Override
        public void worked(long work) {
            reports++;
            done += work;
        }

        @Override
        public boolean isCanceled() {
            return questions++ >= cancelAfter;
        }
    }
}
