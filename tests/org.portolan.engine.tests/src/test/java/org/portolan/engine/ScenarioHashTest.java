/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.quantity.TimeLimit;

class ScenarioHashTest {

    @Test
    void equalScenariosHaveTheSameHash() {
        assertThat(hash(new Scene())).isEqualTo(hash(new Scene())).matches("[0-9a-f]{64}");
    }

    @Test
    void everyChangeMakesAnotherHash() {
        var other = new Scene();
        other.virtualCpus = 2;
        var method = new Scene();
        method.method = LgrPrecopy.DEFAULTS;
        var assumption = new Scene().assume(AssumptionKey.STOP_TIME, 0.03);
        var rate = new Scene().rate(342_000_001);

        assertThat(new String[] {hash(new Scene()), hash(other), hash(method), hash(assumption), hash(rate)})
                .doesNotHaveDuplicates();
    }

    @Test
    void hashesAreTheSameInEveryVirtualMachine() {
        // Sets and maps must be kept in a fixed order; this value was computed in another process.
        var scene = new Scene();
        scene.method = new LgrPrecopy(TimeLimit.NO_LIMIT,
                Optional.empty(), false, Set.of(Force.values()));

        assertThat(hash(scene)).isEqualTo("4ecae9bba447024605851f9c36666083361ee69598e95e1dece94736985467b9");
    }

    private static String hash(Scene scene) {
        return Engine.run(scene.scenario(), RunMonitor.NONE).scenarioHash();
    }
}
