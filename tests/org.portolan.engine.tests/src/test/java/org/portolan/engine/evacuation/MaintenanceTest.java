/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.quantity.SimTime;

/** Rolling maintenance: host after host, from where the plan before has left the guests. */
class MaintenanceTest {

    private static final SimTime HOUR = SimTime.ofSeconds(3600);

    @ParameterizedTest
    @EnumSource(HomeComing.class)
    void everyHostIsEmptyWhenItsTurnComes(HomeComing homeComing) {
        var result = maintain(homeComing);

        assertThat(result.isSound()).isTrue();
        var emptied = result.steps().stream().filter(s -> s.direction() == Direction.OUT).toList();
        assertThat(emptied).extracting(MaintenanceStep::host).containsExactly("A", "B", "D");
        for (var step : emptied) {
            assertThat(step.result().plan().installationAfter().guests())
                    .noneMatch(g -> g.host().equals(step.host()));
        }
    }

    @ParameterizedTest
    @EnumSource(value = HomeComing.class, names = "NEVER", mode = EnumSource.Mode.EXCLUDE)
    void inTheEndEveryGuestIsHome(HomeComing homeComing) {
        var last = maintain(homeComing).steps().getLast().result().plan().installationAfter();

        assertThat(hosts(last)).isEqualTo(hosts(cluster().installation()));
    }

    @Test
    void stepsFollowEachOtherWithTheWorkBetween() {
        var result = maintain(HomeComing.AFTER_EACH_HOST);

        var clock = SimTime.ZERO;
        for (var step : result.steps()) {
            clock = step.direction() == Direction.BACK ? clock.plus(HOUR) : clock;
            assertThat(step.start()).isEqualTo(clock);
            clock = step.end();
        }
        assertThat(result.total()).isEqualTo(clock);
    }

    @Test
    void whoNeverComesHomeMovesLeast() {
        int twice = maintain(HomeComing.AFTER_EACH_HOST).moves();
        int staying = maintain(HomeComing.NEVER).moves();

        // Six guests, out and back.
        assertThat(twice).isEqualTo(12);
        // A's two go to the spare host E, and nobody moves again.
        assertThat(staying).isEqualTo(6);
    }

    @Test
    void whatRestsOnAPlanThatFailsIsNotPlanned() {
        var cluster = new Cluster().host("A", 100_000).host("B", 100_000).guest("a", "A", 80_000, 0)
                .guest("b", "B", 80_000, 0);
        var result = Evacuation.maintain(new MaintenanceSpec(cluster.emptying("A"), List.of("A", "B"),
                HomeComing.AFTER_EACH_HOST, HOUR), new InTurn(), RunMonitor.NONE);

        assertThat(result.isSound()).isFalse();
        assertThat(result.steps()).hasSize(1);
    }

    private static MaintenanceResult maintain(HomeComing homeComing) {
        return Evacuation.maintain(
                new MaintenanceSpec(cluster().emptying("A"), List.of("A", "B", "D"), homeComing, HOUR), new InTurn(),
                RunMonitor.NONE);
    }

    private static Cluster cluster() {
        var cluster = new Cluster().host("A").host("B").host("D").host("E");
        for (int i = 0; i < 6; i++) {
            cluster.guest("g" + i, List.of("A", "B", "D").get(i / 2), 100_000 * (i + 1), 1_000);
        }
        return cluster;
    }

    private static Map<String, String> hosts(InstallationSpec installation) {
        return installation.guests().stream().collect(Collectors.toMap(GuestSpec::id, GuestSpec::host));
    }
}
