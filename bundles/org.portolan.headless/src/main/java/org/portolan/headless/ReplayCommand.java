/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.trace.ReplayPolicy;
import org.portolan.engine.trace.ReplayResult;
import org.portolan.run.UnusableInputException;
import org.portolan.trace.TraceSource;
import org.portolan.trace.replay.ReplayTables;
import org.portolan.trace.replay.TraceReplay;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan replay}: what a trace of page references finds in storage of given sizes. */
@CommandLine.Command(name = "replay", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class ReplayCommand extends Command {

    @Parameters(paramLabel = "TRACE", descriptionKey = "trace")
    private Path trace;

    @Option(names = "--tiers", paramLabel = "SIZE,SIZE,...")
    private List<String> tiers = List.of();

    @Option(names = "--sizes", paramLabel = "SIZE,SIZE,...")
    private Optional<String> sizes;

    @Option(names = "--policy", paramLabel = "POLICY", defaultValue = "lru")
    private Policy policy;

    @Option(names = "--keep-slot", negatable = true, defaultValue = "true", fallbackValue = "true")
    private boolean keepSlot;

    @Mixin
    private TableOptions printing;

    @Mixin
    private TraceFileOptions reading;

    ReplayCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    private enum Policy {
        LRU, CLOCK, CP;

        ReplayPolicy policy() {
            return switch (this) {
                case LRU -> new ReplayPolicy.Lru();
                case CLOCK -> new ReplayPolicy.Clock();
                case CP -> ReplayPolicy.Cp.of(Assumptions.DEFAULTS);
            };
        }
    }

    @Override
    public Integer call() throws Exception {
        printing.check();
        var replay = new TraceReplay(policy.policy(), Hierarchies.of(tiers, sizes), keepSlot);
        if (reading.hasLimitThatIsNone()) {
            throw new UnusableInputException(Messages.Trace_NoLimit);
        }
        try (var source = reading.open(trace)) {
            var tables = ReplayTables.of(run(replay, source));
            deliver(printing.text(tables), printing.file());
            source.brokenOff().ifPresent(e -> remark(NLS.bind(Messages.Trace_UntilError, e.getMessage())));
            return source.brokenOff().isPresent() ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }

    private ReplayResult run(TraceReplay replay, TraceSource source) {
        try (var progress = progress(NLS.bind(Messages.Progress_Replay, trace.getFileName()))) {
            return replay.run(source, progress);
        }
    }
}
