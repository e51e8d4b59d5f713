/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.bridge.CapacityFacts;
import org.portolan.model.file.InstallationFile;
import org.portolan.testkit.ProjectFiles;

/**
 * All commands on a real inventory of 805 guests, which is not part of the project. Each has 20 seconds on a warm machine;
 * the times are printed, for a busy machine proves nothing.
 */
class RealWorkbookCommandsTest {

    private static final Path WORKBOOK = ProjectFiles.root().resolve("../shared/data/rvtools-805-vms.xlsx").normalize();
    private static final Duration LIMIT = Duration.ofSeconds(20);
    /** Other work on the machine may take most of it; a command that hangs is found all the same. */
    private static final Duration PATIENCE = LIMIT.multipliedBy(6);

    @Test
    void importCheckSolveAndReport(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(WORKBOOK), "skipped: " + WORKBOOK + " is not there");
        var file = folder.resolve("plant.portolan");

        assertThat(timed("import", () -> CommandRun.of("import", "--from", "rvtools", WORKBOOK, "-o", file)).code())
                .isEqualTo(ExitCode.DONE);
        var check = timed("check", () -> CommandRun.of("check", file));
        var solve = timed("solve", () -> CommandRun.of("solve", file));
        var report = timed("report", () -> CommandRun.of("report", file, "-o", folder.resolve("plant.pdf")));

        // the published answer key: 257 vCPU, 4.016 vCPU per core at N-1, 1195.5 GiB (1.167 TiB)
        assertThat(check.out()).containsPattern("Cluster1 +5 +3 +47 +80 +257 +1.167 TiB +1 +4.016 ");
        assertThat(solve.code()).isEqualTo(ExitCode.DONE);
        assertThat(solve.out()).contains("vMotion", "relocated");
        assertThat(report.code()).isEqualTo(ExitCode.DONE);
        assertAnswerKey(file);
    }

    private static void assertAnswerKey(Path file) throws Exception {
        var facts = CapacityFacts.of(InstallationFile.read(file).installation());
        var cluster = facts.clusters().stream().filter(c -> c.name().equals("Cluster1")).findFirst().orElseThrow();

        assertThat(facts.guests().guests()).isEqualTo(805);
        assertThat(cluster.demand().virtualProcessors()).isEqualTo(257);
        assertThat(cluster.spare().processorsPerCoreWorst(cluster.demand()).orElseThrow()).isCloseTo(4.016,
                within(5e-4));
        assertThat(cluster.spare().processorsPerCoreAverage(cluster.demand()).orElseThrow()).isCloseTo(4.016,
                within(5e-4));
        assertThat(cluster.demand().memory().count() / (double) (1L << 30)).isCloseTo(1195.5, within(0.05));
        assertThat(facts.hosts().stream().filter(h -> h.capacityKnown())).hasSize(34);
        assertThat(facts.hosts().stream().filter(h -> !h.capacityKnown())).hasSize(5)
                .allSatisfy(h -> assertThat(h.cores()).isZero());
    }

    private static CommandRun timed(String what, Supplier<CommandRun> command) {
        var begin = Instant.now();
        var run = command.get();
        var time = Duration.between(begin, Instant.now());
        System.out.printf("%s of 805 guests: %.1f s%s%n", what, time.toMillis() / 1000.0,
                time.compareTo(LIMIT) > 0 ? " (more than the " + LIMIT.toSeconds() + " s it should take)" : "");
        assertThat(time).as(what).isLessThan(PATIENCE);
        return run;
    }
}
