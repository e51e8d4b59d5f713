/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zvm", "vsphere", "kvm"})
    void whatIsMadeUpHasNoErrorsAndCanBeSolved(String kind) {
        var file = folder.resolve(kind + ".portolan");

        var run =
                CommandRun.of("generate", "--kind", kind, "--clusters", "2", "--hosts", "3", "--guests", "4", "--seed",
                        "7", "-o", file);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).endsWith(": 2 clusters, 6 hosts, 24 guests.\n");
        assertThat(CommandRun.of("check", file, "--severity", "error").code()).isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of("solve", file).out()).contains("relocated");
    }

    @Test
    void theSameNumbersGiveTheSameBytes() throws IOException {
        var first = folder.resolve("first.portolan");
        var second = folder.resolve("second.portolan");
        CommandRun.of("generate", "--seed", "7", "-o", first);
        CommandRun.of("generate", "--seed", "7", "-o", second);

        assertThat(Files.readString(first)).isEqualTo(Files.readString(second));
    }

    @Test
    void numbersThatCannotBeAreTwo() {
        for (var bad : new String[] {"0", "-3", "5"}) {
            var run = CommandRun.of("generate", "--hosts", bad, "-o", folder.resolve("x.portolan"));

            assertThat(run.code()).as(bad).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).contains("no such installation").doesNotContain("Exception");
        }
    }

    @Test
    void nothingIsOverwrittenUnasked() throws IOException {
        var file = Files.writeString(folder.resolve("x.portolan"), "mine");

        assertThat(CommandRun.of("generate", "-o", file).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(file).hasContent("mine");
    }
}
