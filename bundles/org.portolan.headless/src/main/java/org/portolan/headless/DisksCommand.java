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
import org.portolan.bridge.DiskPathQuestion;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.run.CompareDiskPaths;
import org.portolan.run.ComparedDiskPaths;
import org.portolan.run.ElementLookup;
import org.portolan.run.PreparedDiskPaths;
import org.portolan.run.UnusableInputException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan disks}: what a disk costs over every path, while the guest runs and when it moves. */
@CommandLine.Command(name = "disks", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class DisksCommand extends Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--study", paramLabel = "NAME")
    private Optional<String> study;

    @Option(names = "--guest", paramLabel = "GUEST")
    private List<String> guests = List.of();

    @Option(names = "--target", paramLabel = "HOST")
    private List<String> targets = List.of();

    @Option(names = "--outage-price", paramLabel = "SECONDS")
    private Optional<String> outagePrice;

    @Mixin
    private TableOptions printing;

    DisksCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        printing.check();
        var compared = solve(prepare(read(file).installation()));
        remarks(compared.remarks());
        deliver(printing.text(NLS.bind(Messages.Disks_Title, compared.name()), compared.tables()), printing.file());
        return ExitCode.DONE;
    }

    private PreparedDiskPaths prepare(Installation installation) throws UnusableInputException {
        if (study.isPresent()) {
            if (!guests.isEmpty() || !targets.isEmpty() || outagePrice.isPresent()) {
                throw new UnusableInputException(Messages.Disks_StudyOrGuest);
            }
            return CompareDiskPaths.prepare(installation, ElementLookup.study(installation, study.get()));
        }
        var asked = new ArrayList<Guest>();
        for (String name : guests) {
            asked.add(ElementLookup.guest(installation, name));
        }
        var hosts = new ArrayList<Host>();
        for (String name : targets) {
            hosts.add(ElementLookup.host(installation, name));
        }
        return CompareDiskPaths.prepare(installation, name(installation, asked),
                new DiskPathQuestion(asked, hosts, outagePrice));
    }

    private ComparedDiskPaths solve(PreparedDiskPaths disks) {
        try (var progress = progress(NLS.bind(Messages.Progress_Solve, disks.name()))) {
            return disks.solve(progress);
        }
    }

    private static String name(Installation installation, List<Guest> asked) {
        var name = installation.getName() == null ? "" : installation.getName();
        return asked.isEmpty() ? name : asked.stream().map(Guest::getName).collect(Collectors.joining(", "));
    }
}
