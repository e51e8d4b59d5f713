/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.bridge.method.MethodParameter;
import org.portolan.bridge.method.RelocationMethod;

class MethodsCommandTest {

    @Test
    void everyMethodIsListedWithItsParameters() {
        var out = CommandRun.of("methods").out();

        for (var method : RelocationMethod.values()) {
            assertThat(out).contains(method.id(), method.label(), method.description());
            assertThat(out).contains(method.parameters().stream().map(MethodParameter::key).toList());
        }
    }

    @Test
    void theParametersOfAMethodAreExplained() {
        var run = CommandRun.of("methods", "qemu", "--format", "csv");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().skip(1)).hasSize(RelocationMethod.QEMU.parameters().size());
        assertThat(run.out()).contains("maxDowntimeSeconds", "300 ms", "precopy.maxDowntime.seconds",
                "autoConverge=true");
    }

    @Test
    void aMethodThatIsNotKnownNamesThoseThatAre() {
        var run = CommandRun.of("methods", "teleport");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("teleport", "remote-xstore", "qemu");
    }
}
