/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.ArrivalTier;
import org.portolan.bridge.PressureKind;
import org.portolan.bridge.PressureQuestion;
import org.portolan.bridge.PressureSetting;
import org.portolan.engine.finding.Severity;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.run.ElementLookup;
import org.portolan.run.PreparedPressure;
import org.portolan.run.SolvePressure;
import org.portolan.run.SolvedPressure;
import org.portolan.run.UnusableInputException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan pressure FILE}: what happens to storage over minutes when guests come, grow or go, or a host is lost. */
@CommandLine.Command(name = "pressure", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class PressureCommand extends Command {

    /** What a person wants to read; the courses are for those who ask for them. */
    private static final List<String> USUAL_TABLES = List.of("events", "arrivals", "guests", "findings");

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--study", paramLabel = "NAME")
    private Optional<String> study;

    @Option(names = "--log-on", paramLabel = "GUEST[=N][@TIME]")
    private List<String> logOns = List.of();

    @Option(names = "--log-off", paramLabel = "GUEST[@TIME]")
    private List<String> logOffs = List.of();

    @Option(names = "--grow", paramLabel = "GUEST=FACTOR[@TIME]")
    private List<String> growths = List.of();

    @Option(names = "--move", paramLabel = "GUEST=HOST[@TIME]")
    private List<String> moves = List.of();

    @Option(names = "--arriving", paramLabel = "TIER", defaultValue = "resident")
    private ArrivalTier arrival;

    @Option(names = "--lose", paramLabel = "HOST[@TIME]")
    private List<String> losses = List.of();

    @Option(names = "--until", paramLabel = "TIME", converter = TimeText.class)
    private Optional<SimTime> until;

    @Option(names = "--host", paramLabel = "HOST")
    private List<String> hosts = List.of();

    @Mixin
    private TableOptions printing;

    @Option(names = "--severity", paramLabel = "SEVERITY", defaultValue = "error")
    private Severity severity;

    PressureCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        printing.check();
        var prepared = prepare(read(file).installation());
        remarks(prepared.remarks());
        var solved = solve(prepared);
        deliver(printing.textForPeople(NLS.bind(Messages.Pressure_Title, solved.name()), solved.tables(), USUAL_TABLES),
                printing.file());
        return solved.hasFindingAtLeast(severity) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private PreparedPressure prepare(Installation installation) throws UnusableInputException {
        var events = events();
        if (study.isPresent()) {
            if (!events.isEmpty() || !hosts.isEmpty() || until.isPresent()) {
                throw new UnusableInputException(Messages.Pressure_StudyOrEvents);
            }
            return SolvePressure.prepare(installation, ElementLookup.study(installation, study.get()));
        }
        var asked = new ArrayList<Host>();
        for (String name : hosts) {
            asked.add(ElementLookup.host(installation, name));
        }
        var name = events.stream().map(PressureSetting::toString).collect(Collectors.joining(", "));
        return SolvePressure.prepare(installation, name,
                new PressureQuestion(asked, events, until.orElse(PressureQuestion.USUAL_TIME), arrival));
    }

    private List<PressureSetting> events() {
        var events = new ArrayList<PressureSetting>();
        logOns.forEach(t -> events.add(PressureSetting.of(PressureKind.LOG_ON, t)));
        logOffs.forEach(t -> events.add(PressureSetting.of(PressureKind.LOG_OFF, t)));
        growths.forEach(t -> events.add(PressureSetting.of(PressureKind.GROW, t)));
        moves.forEach(t -> events.add(PressureSetting.of(PressureKind.MOVE, t)));
        losses.forEach(t -> events.add(PressureSetting.of(PressureKind.LOSE, t)));
        return events;
    }

    private SolvedPressure solve(PreparedPressure pressure) throws UnusableInputException {
        try (var progress = progress(NLS.bind(Messages.Progress_Solve, pressure.name()))) {
            return pressure.solve(progress);
        }
    }
}
