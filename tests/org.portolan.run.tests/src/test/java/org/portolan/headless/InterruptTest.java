/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+C while a command works. */
class InterruptTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Interrupt interrupt = Interrupt.never();

    private int run(Object... arguments) {
        var console = new Console(new PrintStream(new ByteArrayOutputStream()), new PrintStream(err), false, interrupt);
        return CommandLines.execute(console, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
    }

    @Test
    void everyLongCommandEndsAndLeavesNothing(@TempDir Path folder) throws Exception {
        var pair = Fixtures.pair(folder);
        var export = Fixtures.rvtools(folder);
        interrupt.request();

        assertThat(run("import", export, "-o", folder.resolve("out.portolan"))).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(run("solve", pair, "-o", folder.resolve("out.json"))).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(run("report", pair, "-o", folder.resolve("out.pdf"))).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(run("generate", "-o", folder.resolve("made.portolan"))).isEqualTo(ExitCode.INTERRUPTED);

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("pair.portolan", "export");
        assertThat(err.toString()).contains("Stopped. Nothing was written.");
    }
}
