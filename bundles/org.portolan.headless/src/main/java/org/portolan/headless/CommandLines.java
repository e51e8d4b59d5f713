/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.PrintWriter;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** Makes the command line with its commands. */
final class CommandLines {

    /** In the order in which help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(HelpCommand.class, CheckCommand.class, ImportCommand.class,
            SolveCommand.class, EvacuateCommand.class, NplusCommand.class, FailoverCommand.class, PagingCommand.class,
            PressureCommand.class, DisksCommand.class,
            RelocateCommand.class, ValidateCommand.class, ReplayCommand.class, ProfileCommand.class,
            ReportCommand.class, GenerateCommand.class, MethodsCommand.class, AssumptionsCommand.class);

    private CommandLines() {
    }

    /** Runs a command; returns one of {@link ExitCode}. */
    static int execute(Console console, String... args) {
        var root = new PortolanCommand();
        var errors = new Errors(console, root);
        try {
            return create(console, root, errors, args).execute(args);
        } catch (Error e) {
            // picocli hands on exceptions only; the rest must not end in a bare stack trace either
            return errors.handleError(e);
        }
    }

    private static CommandLine create(Console console, PortolanCommand root, Errors errors, String[] args) {
        var factory = new CommandFactory(console, root);
        var line = new CommandLine(root, factory);
        wanted(args).forEach(command -> line.addSubcommand(new CommandLine(command, factory)));
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

    /**
     * The command that is named first, or all where none is: to look at every command takes longer than many of them run.
     */
    private static List<Class<?>> wanted(String[] args) {
        return args.length == 0 ? COMMANDS
                : COMMANDS.stream().filter(command -> nameOf(command).equals(args[0])).findFirst()
                        .map(List::<Class<?>>of)
                        .orElse(COMMANDS);
    }

    private static String nameOf(Class<?> command) {
        return command == HelpCommand.class ? "" : command.getAnnotation(CommandLine.Command.class).name();
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
