/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.input.HypervisorSpec.Kind;
import org.portolan.engine.method.AutoConverge;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;

/** Run-books: the commands of each hypervisor, and names that want to be more than names. */
class RunBookTest {

    // Commands

    @Test
    void zvmTestsFirstAndMovesWithItsLimits() {
        var method = new LgrPrecopy(new TimeLimit.Within(SimTime.ofSeconds(120)),
                Optional.of(new TimeLimit.Within(SimTime.ofSeconds(2.5))), false, Set.of(Force.STORAGE));
        var emptied = new Emptied().named("g0", "linux1").named("A", "MEMB1").named("B", "MEMB2");

        var book = RunBook.of("t", emptied.result(Kind.ZVM, method, 1, false), emptied.names(), RunBookForm.ZVM);

        assertThat(book.lines().filter(l -> !l.startsWith("*") && !l.isBlank())).containsExactly(
                "VMRELOCATE TEST LINUX1 TO MEMB2 FORCE STORAGE",
                "VMRELOCATE MOVE LINUX1 TO MEMB2 MAXTOTAL 120 MAXQUIESCE 3 FORCE STORAGE",
                "AT MEMB1 CMD QUERY NAMES");
    }

    @Test
    void zvmSaysItsDefaults() {
        var emptied = new Emptied();

        assertThat(RunBook.of("t", emptied.result(Kind.ZVM, LgrPrecopy.DEFAULTS, 1, false), emptied.names(),
                RunBookForm.ZVM)).contains("VMRELOCATE MOVE G0 TO B MAXTOTAL NOLIMIT MAXQUIESCE 10\n");
    }

    @Test
    void powerCliWaitsForWhoMakesRoom() {
        var emptied = new Emptied();

        var book = RunBook.of("t", emptied.result(Kind.VSPHERE, VspherePrecopy.DEFAULTS, 3, false), emptied.names(),
                RunBookForm.POWERCLI);

        // The longest two go first; the third begins when the second of them, which is shorter, is there.
        assertThat(book.lines().filter(l -> l.contains("-RunAsync") || l.startsWith("Wait-Task"))).containsExactly(
                "$move1 = Move-VM -VM (Get-VM -Name 'g2') -Destination (Get-VMHost -Name 'B') -Confirm:$false -RunAsync",
                "$move2 = Move-VM -VM (Get-VM -Name 'g1') -Destination (Get-VMHost -Name 'B') -Confirm:$false -RunAsync",
                "Wait-Task -Task $move2 | Out-Null",
                "$move3 = Move-VM -VM (Get-VM -Name 'g0') -Destination (Get-VMHost -Name 'B') -Confirm:$false -RunAsync",
                "Wait-Task -Task $move1 | Out-Null",
                "Wait-Task -Task $move3 | Out-Null");
        assertThat(book).startsWith("$ErrorActionPreference = 'Stop'\n").contains("-WhatIf");
    }

    @Test
    void virshTakesTheOptionsOfTheMethod() {
        var method = new QemuPrecopy(Optional.empty(), Optional.of(SimTime.ofSeconds(600)),
                QemuPrecopy.DirtyLog.ALL_AT_SYNC,
                Optional.of(new AutoConverge(Optional.empty(), Optional.empty(), Optional.empty())), SendOptions.PLAIN);
        var emptied = new Emptied().named("B", "kvm2.example");

        var book = RunBook.of("t", emptied.result(Kind.KVM, method, 1, false), emptied.names(), RunBookForm.VIRSH);

        assertThat(book).contains("virsh --connect='qemu+ssh://A/system' migrate --live --persistent --undefinesource"
                + " --auto-converge --timeout=600 --domain='g0' --desturi='qemu+ssh://kvm2.example/system' & move1=$!\n")
                .contains("wait \"$move1\"\n").contains("cpu-compare /dev/stdin");
    }

    @Test
    void aHypervisorWithoutCommandsHasAChecklist() {
        var emptied = new Emptied();
        var result = emptied.result(Kind.OTHER, VspherePrecopy.DEFAULTS, 2, false);

        assertThat(RunBook.formsOf(result)).containsExactly(RunBookForm.CHECKLIST);
        assertThat(RunBook.of("t", result, emptied.names(), RunBookForm.POWERCLI)).isEmpty();
        assertThat(RunBook.of("t", result, emptied.names(), RunBookForm.CHECKLIST)).contains("from A to B");
    }

    @Test
    void formsAreKnownByTheNamesOfFiles() {
        assertThat(RunBookForm.ofFile("plan.MD")).contains(RunBookForm.CHECKLIST);
        assertThat(RunBookForm.ofFile("plan.ps1")).contains(RunBookForm.POWERCLI);
        assertThat(RunBookForm.ofFile("plan.pdf")).isEmpty();
    }

    // Checklists

    @Test
    void checklistsHaveTestsPointsOfReturnAndTheWayBack() {
        var emptied = new Emptied();

        var book = RunBook.of("Service", emptied.result(Kind.VSPHERE, VspherePrecopy.DEFAULTS, 8, true),
                emptied.names(), RunBookForm.CHECKLIST);

        assertThat(book).startsWith("# Run-book: Service\n").contains("## Empty A\n", "## Bring guests back to A\n")
                .contains("### Tests before").contains("### Afterwards");
        // In each of the two plans one before anything moves, and after 2, 4 and 6 of 8.
        assertThat(book.split("Point of return\\.")).hasSize(1 + 2 * 4);
        assertThat(book.indexOf("-WhatIf")).isLessThan(book.indexOf("Point of return."));
        assertThat(book).contains("1. at once: 'g7' from A to B.").contains("3. when 'g6' is there: 'g5' from A to B.");
    }

    // Names

    static Stream<String> hostileNames() {
        return Stream.of("a'; Remove-VM *; '", "\u2019; Stop-Computer; \u2018", "x\"$(reboot)`reboot`", "--all",
                "''", "a\\' && reboot", "$env:PATH", "%PATH%", "a|b & c > d", "!history", "#", "a b",
                "\u00fcn\u00efc\u00f6de");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void powerShellSeesOneLiteral(String name) {
        var literal = Quoting.powerShell(name).orElseThrow();

        // The grammar of PowerShell: quoted by single quotes of any kind, each doubled within.
        var within = literal.substring(1, literal.length() - 1);
        assertThat(within.replaceAll("(['\u2018-\u201B])\\1", "$1")).isEqualTo(name);
        assertThat(within.replaceAll("(['\u2018-\u201B])\\1", "")).doesNotContainPattern("['\u2018-\u201B]");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void aShellSeesOneWord(String name) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no POSIX shell");
        var script = "printf '%s\\n' --domain=" + Quoting.shell(name).orElseThrow();

        var process = new ProcessBuilder("/bin/sh", "-c", script).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said).isEqualTo("--domain=" + name + "\n");
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void zvmTakesUserIdsOnly(String name) {
        assertThat(Quoting.zvm(name)).satisfiesAnyOf(z -> assertThat(z).isEmpty(),
                z -> assertThat(z.orElseThrow()).matches("[A-Z0-9@#$_:+-]{1,8}"));
    }

    @Test
    void namesWithControlsAreNoCommands() {
        for (var name : List.of("a\nreboot", "a\rb", "a\u0000b", "a\u2028b", "a\u202Eb", " ")) {
            assertThat(Quoting.shell(name)).isEmpty();
            assertThat(Quoting.powerShell(name)).isEmpty();
            assertThat(Quoting.zvm(name)).isEmpty();
            assertThat(Quoting.comment(name)).doesNotContain("\n", "\r", "\u2028", "\u202E");
        }
        var emptied = new Emptied().named("g0", "a\nRemove-VM *");
        var book = RunBook.of("t\nreboot", emptied.result(Kind.VSPHERE, VspherePrecopy.DEFAULTS, 1, false),
                emptied.names(), RunBookForm.POWERCLI);
        assertThat(book.lines()).noneMatch(l -> l.startsWith("Remove-VM") || l.startsWith("reboot"));
        assertThat(book).contains("# 'a Remove-VM *' to 'B': the names cannot stand in a command");
    }

    @Test
    void wildcardsMeanThemselves() {
        var emptied = new Emptied().named("g0", "web*[1]");

        assertThat(RunBook.of("t", emptied.result(Kind.VSPHERE, VspherePrecopy.DEFAULTS, 1, false), emptied.names(),
                RunBookForm.POWERCLI)).contains("(Get-VM | Where-Object Name -CEQ 'web*[1]')");
    }

    @Test
    void hostsInUrisAreEscaped() {
        assertThat(Quoting.uri("kvm1.example")).isEqualTo("kvm1.example");
        assertThat(Quoting.uri("a/b?c 'd")).isEqualTo("a%2Fb%3Fc%20%27d");
    }

    @Test
    void markdownStaysText() {
        var emptied = new Emptied().named("g0", "```\n<script>*x*|[y](z)");
        var book = RunBook.of("t", emptied.result(Kind.KVM, QemuPrecopy.DEFAULTS, 1, false), emptied.names(),
                RunBookForm.CHECKLIST);

        var outside = new StringBuilder();
        boolean isCode = false;
        for (var line : book.lines().toList()) {
            // Longer than what the name has in a row.
            if (line.strip().equals("````")) {
                isCode = !isCode;
            } else if (!isCode) {
                outside.append(line).append('\n');
            }
        }
        assertThat(isCode).isFalse();
        assertThat(outside.toString()).contains("script").doesNotContain("<script>")
                .doesNotContainPattern("(?<!\\\\)\\]\\(z");
    }
}
