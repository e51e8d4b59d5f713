/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.CanceledException;
import org.portolan.engine.trace.TooManyPagesException;
import org.portolan.importers.UnreadableSourceException;
import org.portolan.model.file.UnreadableInstallationException;
import org.portolan.model.file.UnwritableInstallationException;
import org.portolan.run.Problem;
import org.portolan.run.UnusableInputException;
import org.portolan.study.scenario.UnreadableScenarioException;
import org.portolan.study.validation.UnreadableMeasuredFileException;
import org.portolan.trace.UnreadableTraceException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one plain sentence with a next step, and an exit code. The only place that does. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Console console;
    private final PortolanCommand root;

    Errors(Console console, PortolanCommand root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        say(exception.getMessage());
        var command = exception.getCommandLine().getCommandSpec().qualifiedName();
        if (!UnmatchedArgumentException.printSuggestions(exception, exception.getCommandLine().getErr())) {
            line(NLS.bind(Messages.Error_TryHelp, command));
        }
        trace(exception);
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult result) {
        if (console.interrupt().isWanted()) {
            // the machine is ending already, and whatever failed may have failed because of that
            return canceled();
        }
        return switch (exception) {
            case CanceledException e -> canceled();
            case CancellationException e -> canceled();
            case UnusableInputException e -> unusable(e);
            case UnreadableInstallationException e -> badInput(e);
            case UnwritableInstallationException e -> badInput(e);
            case UnreadableSourceException e -> badInput(e);
            case UnreadableScenarioException e -> unusable(e);
            case UnreadableMeasuredFileException e -> badInput(e);
            case UnreadableTraceException e -> badInput(e);
            case TooManyPagesException e -> badInput(e, NLS.bind(Messages.Error_TooManyPages, e.limit().count()));
            case NoSuchFileException e -> badInput(e, NLS.bind(Messages.Error_NoFile, e.getFile()));
            case AccessDeniedException e -> badInput(e, NLS.bind(Messages.Error_AccessDenied, e.getFile()));
            case IOException e -> badInput(e, NLS.bind(Messages.Error_Io, e.getMessage()));
            case UncheckedIOException e -> badInput(e, NLS.bind(Messages.Error_Io, e.getCause().getMessage()));
            default -> internal(exception);
        };
    }

    /** What no command expects: too little memory, a damaged program. */
    int handleError(Error error) {
        if (console.interrupt().isWanted()) {
            return canceled();
        }
        say(error instanceof OutOfMemoryError ? Messages.Error_Memory : NLS.bind(Messages.Error_Internal, error));
        trace(error);
        return ExitCode.INTERNAL_ERROR;
    }

    private int canceled() {
        say(Messages.Error_Canceled);
        return ExitCode.INTERRUPTED;
    }

    private int unusable(UnusableInputException exception) {
        say(exception.getMessage());
        exception.problems().stream().skip(1).map(Problem::message).filter(m -> !exception.getMessage().contains(m))
                .forEach(this::line);
        trace(exception);
        return ExitCode.BAD_INPUT;
    }

    private int unusable(UnreadableScenarioException exception) {
        say(exception.getMessage());
        exception.problems().forEach(p -> line(NLS.bind(Messages.Scenario_Problem,
                new Object[] {p.path(), p.wrong(), p.expected()})));
        trace(exception);
        return ExitCode.BAD_INPUT;
    }

    private int badInput(Exception exception) {
        return badInput(exception, exception.getMessage());
    }

    private int badInput(Exception exception, String sentence) {
        say(sentence);
        trace(exception);
        return ExitCode.BAD_INPUT;
    }

    private int internal(Exception exception) {
        say(NLS.bind(Messages.Error_Internal, exception));
        trace(exception);
        return ExitCode.INTERNAL_ERROR;
    }

    private void say(String sentence) {
        line(NLS.bind(Messages.Error_Line, Printable.ofLines(sentence)));
    }

    private void line(String text) {
        console.err().print(Printable.ofLines(text) + "\n");
    }

    private void trace(Throwable exception) {
        if (root.isDebug()) {
            var writer = new PrintWriter(console.err(), true);
            exception.printStackTrace(writer);
        }
    }
}
