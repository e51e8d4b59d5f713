/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.portolan.model.file.InstallationFile;
import org.portolan.model.file.LoadedInstallation;
import org.portolan.model.file.UnreadableInstallationException;
import org.portolan.run.OutputFile;
import org.portolan.run.Problem;
import org.portolan.run.UnusableInputException;
import picocli.CommandLine.Option;

/** What all commands have in common. */
abstract class Command implements Callable<Integer> {

    private final Console console;
    private final PortolanCommand root;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "mixinStandardHelpOptions.help", order = 100)
    private boolean help;

    Command(Console console, PortolanCommand root) {
        this.console = console;
        this.root = root;
    }

    /** Prints a result. */
    final void print(String text) {
        console.out().print(text);
    }

    /** Prints a line of a result. */
    final void printLine(String text) {
        console.out().print(text + "\n");
    }

    /** Tells the user something that is not part of the result. */
    final void remark(String text) {
        console.err().print(text + "\n");
    }

    /** Tells what was assumed for a result, and what to do about it. */
    final void remarks(List<Problem> problems) {
        problems.forEach(p -> remark(ProblemText.line(p)));
    }

    /** Shows progress of one piece of work and hears interrupts. */
    final ProgressLine progress(String what) {
        return new ProgressLine(console, root.showsProgress(console), what);
    }

    final LoadedInstallation read(Path file) throws UnreadableInstallationException {
        return InstallationFile.read(file);
    }

    /** Writes a result to a file where one is named, else prints it. */
    final void deliver(String text, Optional<OutputFile> file) throws UnusableInputException, IOException {
        if (file.isPresent()) {
            file.get().write(text.getBytes(StandardCharsets.UTF_8));
        } else {
            print(text);
        }
    }
}
