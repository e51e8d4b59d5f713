/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.model.PortolanFactory;
import org.portolan.testkit.ZvmPair;

class DisksCommandTest {

    @TempDir
    Path folder;

    private final ZvmPair pair = new ZvmPair();
    private Path file;

    @BeforeEach
    void write() {
        var fcp = PortolanFactory.eINSTANCE.createDedicatedFcpDisk();
        fcp.setName("DATA");
        fcp.setIoPerSecond(10);
        fcp.getZonedHosts().add(pair.first);
        pair.guest.getDisks().add(fcp);
        file = Fixtures.write(pair.installation, folder.resolve("pair.portolan"));
    }

    @Test
    void everyPathIsComparedAndWhatStandsAgainstItIsTold() {
        var run = CommandRun.of("disks", file, "--guest", "linux01");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Paths to disks: LINUX01\n").contains("DATA", "dedicated FCP", "minidisk",
                "CP *BLOCKIO", "Virtual SAN", "iSCSI in CP, state moves", "ZVMB is not zoned", "log in to fabric");
    }

    @Test
    void theBreakEvenIsThatOfTheTwoPaths() {
        // 10 I/Os a second for a month of 2,629,800 s: dedicated ECKD 15 us, minidisk 30 us each; hand-over 0.53 and
        // 0.04 s at 2 processor seconds.
        var run = CommandRun.of("disks", file, "--outage-price", "2", "-f", "csv", "--table", "break_even");

        var prefix = "LINUX01,DATA,dedicated ECKD,minidisk,";
        assertThat(run.out().lines().filter(line -> line.startsWith(prefix))).singleElement().satisfies(
                line -> assertThat(Double.parseDouble(line.substring(prefix.length())))
                        .isCloseTo(10 * 2_629_800 * 15e-6 / (2 * 0.49), within(1e-6)));
    }

    @Test
    void aStudyAndAGuestAreTooMuch() {
        var run = CommandRun.of("disks", file, "--guest", "LINUX01", "--study", "Disks");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("Name either a stored study, or guests");
    }

    @Test
    void aTargetThatIsTheSourceIsNoTarget() {
        var run = CommandRun.of("disks", file, "--guest", "LINUX01", "--target", "ZVMA");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("There is no other host to which guest 'LINUX01' could go");
    }
}
