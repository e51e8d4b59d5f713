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

    /** A command line that talks to a console. */
    static CommandLine create(Console console) {
        var root = new PortolanCommand();
        var line = new CommandLine(root, new CommandFactory(console, root));
        var errors = new Errors(console, root);
        return line
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
