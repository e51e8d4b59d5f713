/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.NPlusQuestion;
import org.portolan.model.Cluster;
import org.portolan.model.Installation;
import org.portolan.run.CheckNPlus;
import org.portolan.run.ElementLookup;
import org.portolan.run.Placers;
import org.portolan.run.PreparedNPlus;
import org.portolan.run.SolvedNPlus;
import org.portolan.run.UnusableInputException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan nplus}: whether everything still runs when any host, or any two, of a cluster are lost. */
@CommandLine.Command(name = "nplus", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class NplusCommand extends Command {

    /** What a person wants to read; the other tables are for those who ask for them. */
    private static final List<String> USUAL_TABLES = List.of("capacity", "cases", "shortfalls", "stranded",
            "conflicts");

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--cluster", paramLabel = "CLUSTER")
    private List<String> clusters = List.of();

    @Option(names = "--hosts-lost", paramLabel = "N", defaultValue = "1")
    private int hostsLost;

    @Mixin
    private RoomOptions room;

    @Mixin
    private PlacementOptions placement;

    @Mixin
    private TableOptions printing;

    NplusCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        printing.check();
        require("--hosts-lost", hostsLost == 1 || hostsLost == 2);
        var prepared = prepare(read(file).installation());
        remarks(prepared.remarks());
        var solved = solve(prepared);
        long open = solved.casesInDoubt();
        if (open > 0) {
            remark(NLS.bind(placement.isExact() ? Messages.NPlus_StillOpen : Messages.NPlus_Open, open));
        }
        deliver(printing.textForPeople(NLS.bind(Messages.NPlus_Title, solved.name()), solved.tables(), USUAL_TABLES),
                printing.file());
        return solved.isSurvived() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private PreparedNPlus prepare(Installation installation) throws UnusableInputException {
        var asked = new ArrayList<Cluster>();
        for (String name : clusters) {
            asked.add(ElementLookup.cluster(installation, name));
        }
        var own = installation.getName() == null ? "" : installation.getName();
        var name = asked.isEmpty() ? own : asked.stream().map(Cluster::getName).collect(Collectors.joining(", "));
        return CheckNPlus.prepare(installation, name,
                new NPlusQuestion(asked, hostsLost, room.withoutRules(installation), room.overcommit(),
                        room.perCore()));
    }

    private static void require(String option, boolean isInRange) throws UnusableInputException {
        if (!isInRange) {
            throw new UnusableInputException(NLS.bind(Messages.Evacuate_OutOfRange, option));
        }
    }

    private SolvedNPlus solve(PreparedNPlus prepared) {
        try (var progress = progress(NLS.bind(Messages.Progress_NPlus, prepared.name()))) {
            return placement.isExact() ? prepared.solve(Placers.exactInDoubt(placement.limit()), progress)
                    : prepared.solve(progress);
        }
    }
}
