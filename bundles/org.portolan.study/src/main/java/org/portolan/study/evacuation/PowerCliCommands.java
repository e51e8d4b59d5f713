/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.Optional;

import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.study.text.ElementNames;

/** PowerCLI for vSphere. */
record PowerCliCommands(ElementNames names) implements CommandLanguage {

    @Override
    public RunBookForm form() {
        return RunBookForm.POWERCLI;
    }

    @Override
    public Optional<String> test(PlannedMove move) {
        return move(move).map(c -> c + " -WhatIf");
    }

    @Override
    public Optional<String> move(PlannedMove move) {
        return guest(move).flatMap(
                vm -> host(move.target()).map(to -> "Move-VM -VM " + vm + " -Destination " + to + " -Confirm:$false"));
    }

    @Override
    public Optional<String> begin(PlannedMove move, int number) {
        return move(move).map(c -> "$move" + number + " = " + c + " -RunAsync");
    }

    @Override
    public Optional<String> await(int number) {
        return Optional.of("Wait-Task -Task $move" + number + " | Out-Null");
    }

    @Override
    public Optional<String> cancel(PlannedMove move) {
        return guest(move).map(vm -> "Get-Task -Status Running | Where-Object ObjectId -EQ " + vm
                + ".Id | Stop-Task -Confirm:$false");
    }

    @Override
    public Optional<String> list(String host) {
        return host(host).map(h -> "Get-VM -Location " + h);
    }

    @Override
    public String head() {
        return "$ErrorActionPreference = 'Stop'";
    }

    @Override
    public String comment(String text) {
        return "# " + Quoting.comment(text);
    }

    private Optional<String> guest(PlannedMove move) {
        return object("Get-VM", names.of(move.guest()));
    }

    private Optional<String> host(String id) {
        return object("Get-VMHost", names.of(id));
    }

    /** A name with wildcards would mean others as well; it is compared as it is. */
    private static Optional<String> object(String command, String name) {
        return Quoting.powerShell(name).map(literal -> Quoting.isPattern(name)
                ? "(" + command + " | Where-Object Name -CEQ " + literal + ")"
                : "(" + command + " -Name " + literal + ")");
    }
}
