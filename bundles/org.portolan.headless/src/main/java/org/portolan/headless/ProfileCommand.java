/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.trace.Samples;
import org.portolan.run.OutputFile;
import org.portolan.run.UnusableInputException;
import org.portolan.study.table.ResultTable;
import org.portolan.trace.TraceSource;
import org.portolan.trace.profile.ProfileFile;
import org.portolan.trace.profile.ProfileMeasurement;
import org.portolan.trace.profile.ProfileTables;
import org.portolan.trace.profile.Sampling;
import org.portolan.trace.profile.TraceProfile;
import org.portolan.trace.profile.UnknownPaceException;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan profile}: how a guest uses its memory, by a trace of its page references. */
@CommandLine.Command(name = "profile", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class ProfileCommand extends Command {

    /** What is worth reading at once; the rest are long columns of numbers. */
    private static final Set<String> USUAL_TABLES = Set.of("trace", "fits");

    @ArgGroup(multiplicity = "1")
    private Input input;

    @Option(names = {"-o", "--output"}, paramLabel = "PROFILE")
    private Optional<Path> output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = {"--references-per-second", "--guest-rate"}, paramLabel = "R")
    private Optional<Double> pace;

    @Option(names = "--sampled", paramLabel = "RATE")
    private Optional<Double> rate;

    @Option(names = "--samples", paramLabel = "N")
    private Optional<Integer> samples;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text")
    private TableFormat format;

    @Option(names = "--table", paramLabel = "TABLE")
    private Optional<String> table;

    @Mixin
    private TraceFileOptions reading;

    ProfileCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    /** A trace, or what profiles are made of. */
    private static final class Input {

        @Parameters(paramLabel = "TRACE", descriptionKey = "trace")
        private Path trace;

        @Option(names = "--schema", descriptionKey = "schema")
        private boolean schema;
    }

    @Override
    public Integer call() throws Exception {
        var file = output.map(path -> new OutputFile(path, force));
        if (file.isPresent()) {
            file.get().check();
        }
        if (input.schema) {
            deliver(ProfileFile.schema(), file);
            return ExitCode.DONE;
        }
        var measurement = measurement();
        try (var source = reading.open(input.trace)) {
            var profile = measure(measurement, source);
            if (file.isPresent()) {
                file.get().write(ProfileFile.text(profile).getBytes(StandardCharsets.UTF_8));
            }
            print(format.of(tables(profile)));
            source.brokenOff().ifPresent(e -> remark(NLS.bind(Messages.Trace_UntilError, e.getMessage())));
            return source.brokenOff().isPresent() ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }

    private List<ResultTable> tables(TraceProfile profile) throws UnusableInputException {
        return TableChoice.of(ProfileTables.of(profile), table,
                any -> format == TableFormat.JSON || USUAL_TABLES.contains(any.name()));
    }

    private ProfileMeasurement measurement() throws UnusableInputException {
        if (reading.hasLimitThatIsNone()) {
            throw new UnusableInputException(Messages.Trace_NoLimit);
        }
        if (pace.isPresent() && !(pace.get() > 0 && Double.isFinite(pace.get()))) {
            throw new UnusableInputException(NLS.bind(Messages.Profile_Pace, pace.get()));
        }
        if (rate.isPresent() && !(rate.get() >= Samples.LEAST_RATE && rate.get() <= 1)) {
            throw new UnusableInputException(NLS.bind(Messages.Profile_Rate, rate.get()));
        }
        if (samples.isPresent() && !(samples.get() >= 1 && samples.get() <= Samples.MOST_PAGES)) {
            throw new UnusableInputException(NLS.bind(Messages.Profile_Samples, samples.get(), Samples.MOST_PAGES));
        }
        return new ProfileMeasurement(pace.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                new Sampling(rate.orElse(1.0), samples.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    private TraceProfile measure(ProfileMeasurement measurement, TraceSource source) throws UnusableInputException {
        try (var progress = progress(NLS.bind(Messages.Progress_Profile, input.trace.getFileName()))) {
            return measurement.measure(source, progress);
        } catch (UnknownPaceException e) {
            throw new UnusableInputException(e.getMessage() + " " + Messages.Profile_SayPace);
        }
    }
}
