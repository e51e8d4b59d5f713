/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.model.GuestClass;
import org.portolan.model.PortolanFactory;
import org.portolan.testkit.ZvmPair;

class CheckCommandTest {

    @TempDir
    Path folder;

    private final ZvmPair pair = new ZvmPair();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("pair.portolan");
    }

    private CommandRun check(String... options) {
        Fixtures.write(pair.installation, file);
        var arguments = new Object[options.length + 2];
        arguments[0] = "check";
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.of(arguments);
    }

    @Test
    void nothingWrongIsZero() {
        var run = check();

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).endsWith("No problems.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void problemsAreOneAndComeWithRemedies() {
        ZvmPair.central(pair.second).unsetSizeBytes();

        var run = check();

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("error: ").contains("ZVMB");
    }

    @Test
    void capacityIsToldPerCluster() {
        assertThat(check().out()).contains("SSI1").contains("vCPU/core left, worst");
    }

    @Test
    void theSeverityDecidesWhatCounts() {
        pair.guest.setGuestClass(GuestClass.CUSTOM);

        // a guest without profile is a warning
        assertThat(check().code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(check("--severity", "error").code()).isEqualTo(ExitCode.DONE);
        assertThat(check("--severity", "ERROR").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void anAssumptionThatIsNotKnownIsFound() {
        var override = PortolanFactory.eINSTANCE.createAssumptionOverride();
        override.setKey("no.such");
        pair.installation.getAssumptions().add(override);

        assertThat(check("--severity", "error").out()).contains("no.such").contains("portolan assumptions");
    }

    @Test
    void theSameThingIsSaidOnce() {
        pair.study.getGuests().clear();
        pair.second.setCapacityKnown(false);

        var run = check("--severity", "info");

        assertThat(run.out().lines().filter(l -> l.contains("ZVMB") && l.contains("counts neither")))
                .hasSizeLessThan(2);
        assertThat(run.out().lines().filter(l -> l.contains("Move LINUX01"))).hasSize(1);
    }

    @Test
    void jsonHoldsProblemsAndCapacity() {
        ZvmPair.central(pair.second).unsetSizeBytes();

        var run = check("--format", "json");

        assertThat(run.out()).startsWith("{").endsWith("}\n").contains("\"problems\"", "\"clusters\"", "\"hosts\"",
                "\"storage_levels\"", "\"severity\": \"ERROR\"", "\"element_id\": \"");
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        ZvmPair.central(pair.second).unsetSizeBytes();

        assertThat(check("--format", "json").out()).isEqualTo(check("--format", "json").out());
    }

    @Test
    void namesFromTheFileCannotSteerTheTerminal() {
        // XML has no escape character, but it has other controls
        pair.second.setName("ZVM\u0085\u202eB");
        ZvmPair.central(pair.second).unsetSizeBytes();

        assertThat(check().out()).doesNotContain("\u0085", "\u202e");
    }

    @Test
    void aFileThatIsNotThereIsTwo() {
        var run = CommandRun.of("check", folder.resolve("none.portolan"));

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).startsWith("portolan: ").contains("none.portolan").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatIsNoInstallationIsTwo() throws IOException {
        for (var content : new String[] {"", "hello", "<a/>", "<?xml version=\"1.0\"?><!DOCTYPE a []><a/>",
                "PK\u0003\u0004"}) {
            Files.writeString(file, content);

            var run = CommandRun.of("check", file);

            assertThat(run.code()).as(content).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).as(content).startsWith("portolan: ").contains("pair.portolan")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aFileOfANewerVersionIsTwo() throws IOException {
        Fixtures.write(pair.installation, file);
        Files.writeString(file, Files.readString(file).replaceAll("formatVersion=\"1\"", "formatVersion=\"99\""));

        var run = CommandRun.of("check", file);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("99");
    }

    @Test
    void aFolderIsTwo() {
        assertThat(CommandRun.of("check", folder).code()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
