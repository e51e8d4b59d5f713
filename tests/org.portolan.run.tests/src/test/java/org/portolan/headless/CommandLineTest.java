/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void withoutACommandItExplainsItself() {
        var run = CommandRun.of();

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Usage: portolan", "check", "import", "solve", "report", "generate",
                "methods",
                "assumptions",
                "portolan generate -o trial.portolan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "import", "solve", "relocate", "validate", "report", "generate", "methods",
            "assumptions"})
    void everyCommandExplainsItself(String command) {
        var help = CommandRun.of("help", command);
        var option = CommandRun.of(command, "--help");

        assertThat(help.code()).isEqualTo(ExitCode.DONE);
        assertThat(help.out()).contains("Usage: portolan " + command).contains("Exit codes:");
        assertThat(option.out()).isEqualTo(help.out());
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    /** A line of an option that ends where its text should begin has none. */
    @ParameterizedTest
    @ValueSource(strings = {"check", "import", "solve", "relocate", "validate", "report", "generate", "methods",
            "assumptions"})
    void everyOptionAndParameterIsExplained(String command) {
        var lines = CommandRun.of("help", command).out().lines().toList();

        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.matches("^ {1,6}(-\\w, |    )?--?\\S+( .*)?$") || line.matches("^ {6}(FILE|SOURCE).*")) {
                boolean explained =
                        line.length() > 28 || i + 1 < lines.size() && lines.get(i + 1).startsWith(" ".repeat(28));
                assertThat(explained).as(line).isTrue();
            }
        }
    }

    @Test
    void theVersionNamesTheProgramAndJava() {
        var run = CommandRun.of("--version");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Portolan ").contains("Java ");
    }

    @Test
    void aMisspelledCommandIsCorrected() {
        var run = CommandRun.of("slove");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).startsWith("portolan: ").contains("solve");
    }

    @Test
    void wrongOptionsAreTwoAndPointToTheHelp(@TempDir Path folder) {
        for (var arguments : List.of(new Object[] {"check"}, new Object[] {"check", "a", "b"},
                new Object[] {"check", "a", "--format", "yaml"}, new Object[] {"solve", "a", "--severity", "bad"},
                new Object[] {"report", "a"}, new Object[] {"generate", "--hosts", "many", "-o", folder.resolve("x")},
                new Object[] {"import", "a", "-o", "b", "--guest-class", "heavy"})) {
            var run = CommandRun.of(arguments);

            assertThat(run.code()).as(List.of(arguments).toString()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).startsWith("portolan: ").doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    @Test
    void debugShowsWhereItHappened() {
        assertThat(CommandRun.of("check", "none.portolan", "--debug").err()).contains("\tat ");
        assertThat(CommandRun.of("--debug", "check", "none.portolan").err()).contains("\tat ");
    }

    @Test
    void progressIsShownWhenAskedFor(@TempDir Path folder) {
        var run = CommandRun.of("--progress", "solve", Fixtures.pair(folder));

        assertThat(run.err()).contains(" 100 %");
        assertThat(run.out()).doesNotContain("\r");
        assertThat(CommandRun.of("solve", Fixtures.pair(folder)).err()).doesNotContain("%");
    }

    @Test
    void assumptionsAreListedWithTheirSources() {
        var run = CommandRun.of("assumptions");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("relocation.quiesce.stopSeconds", "20 ms", "T_q");
    }

    @Test
    void assumptionsForProgramsAreExact() {
        assertThat(CommandRun.of("assumptions", "--format", "csv").out())
                .startsWith("key,value,overridden,default,unit,least,most,evidence,source\n")
                .contains("\nrelocation.quiesce.stopSeconds,0.02,false,0.02,SECONDS,0,60,ASSUMED,");
    }
}
