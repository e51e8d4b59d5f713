/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplicationContext;
import org.portolan.ui.document.InstallationInput;

/** The installation files among the arguments; everything else there is for the platform. */
final class CommandLine {
    private CommandLine() {
    }

    static List<Path> files(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return arguments == null ? List.of()
                : Arrays.stream(arguments)
                        .filter(a -> !a.startsWith("-") && a.endsWith("." + InstallationInput.EXTENSION))
                        .map(CommandLine::path).flatMap(Optional::stream).toList();
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument).toAbsolutePath());
        } catch (InvalidPathException e) {
            ILog.of(CommandLine.class).warn("An argument is not a path: " + argument, e);
            return Optional.empty();
        }
    }
}
