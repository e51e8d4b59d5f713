/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.PrintWriter;

import picocli.CommandLine;

/** Makes the command line with its commands. */
final class CommandLines {

    private CommandLines() {
    }

    /** Runs a command; returns one of {@link ExitCode}. */
    static int execute(Console console, String... args) {
        var root = new PortolanCommand();
        var errors = new Errors(console, root);
        try {
            return create(console, root, errors).execute(args);
        } catch (Error e) {
            // picocli hands on exceptions only; the rest must not end in a bare stack trace either
            return errors.handleError(e);
        }
    }

    private static CommandLine create(Console console, PortolanCommand root, Errors errors) {
        return new CommandLine(root, new CommandFactory(console, root))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(28)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
    }

    /** Gives every command its console. */
    private record CommandFactory(Console console, PortolanCommand root) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (Command.class.isAssignableFrom(type)) {
                return type.getDeclaredConstructor(Console.class, PortolanCommand.class).newInstance(console, root);
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
