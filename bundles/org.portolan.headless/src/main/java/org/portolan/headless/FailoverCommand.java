/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.HostLossQuestion;
import org.portolan.bridge.Replication;
import org.portolan.engine.failover.PriorityRule;
import org.portolan.engine.failover.ReplicaSpec;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.run.ElementLookup;
import org.portolan.run.LoseHosts;
import org.portolan.run.PreparedHostLoss;
import org.portolan.run.SolvedHostLoss;
import org.portolan.run.UnusableInputException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan failover}: when each guest is back after hosts were lost, and where the time goes. */
@CommandLine.Command(name = "failover", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class FailoverCommand extends Command {

    /** What a person wants to read; the other tables are for those who ask for them. */
    private static final List<String> USUAL_TABLES = List.of("summary", "guests", "priorities", "lost_hosts", "shared",
            "stranded", "conflicts", "findings");
    private static final int MOST_AT_ONCE = 100_000;
    private static final SimTime SHORTEST_CYCLE = SimTime.ofMillis(1);
    private static final SimTime LONGEST_CYCLE = SimTime.ofSeconds(3600);

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--lose", paramLabel = "HOST", split = ",")
    private List<String> lost = List.of();

    @Option(names = "--study", paramLabel = "STUDY")
    private Optional<String> study;

    @Option(names = "--at", paramLabel = "TIME", converter = TimeText.class, defaultValue = "0s")
    private SimTime at;

    @Option(names = "--at-once", paramLabel = "N")
    private Optional<Integer> atOnce;

    @Option(names = "--one-by-one")
    private boolean oneByOne;

    @Option(names = "--copy", paramLabel = "GUEST", split = ",")
    private List<String> copied = List.of();

    @Option(names = "--copy-to", paramLabel = "HOST")
    private Optional<String> copyHost;

    @Option(names = "--copy-link", paramLabel = "LINK")
    private Optional<String> copyLink;

    @Option(names = "--copy-kind", paramLabel = "KIND")
    private Optional<ReplicaSpec.Kind> copyKind;

    @Option(names = "--cycle", paramLabel = "TIME", converter = TimeText.class)
    private Optional<SimTime> cycle;

    @Mixin
    private RoomOptions room;

    @Mixin
    private TableOptions printing;

    FailoverCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        printing.check();
        var prepared = prepare(read(file).installation());
        remarks(prepared.remarks());
        var solved = solve(prepared);
        deliver(printing.textForPeople(NLS.bind(Messages.Failover_Title, solved.name()), solved.tables(), USUAL_TABLES),
                printing.file());
        return solved.isSurvived() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private PreparedHostLoss prepare(Installation installation) throws UnusableInputException {
        if (study.isPresent() != lost.isEmpty()) {
            throw new UnusableInputException(Messages.Failover_StudyOrHost);
        }
        if (study.isPresent()) {
            return LoseHosts.prepare(installation, ElementLookup.study(installation, study.get()));
        }
        var hosts = new ArrayList<Host>();
        for (String name : lost) {
            hosts.add(ElementLookup.host(installation, name));
        }
        var distinct = hosts.stream().distinct().toList();
        return LoseHosts.prepare(installation,
                distinct.stream().map(Host::getName).collect(Collectors.joining(", ")),
                new HostLossQuestion(distinct, at,
                        oneByOne ? PriorityRule.ONE_BY_ONE : PriorityRule.OVERLAPPING, atOnce(),
                        replication(installation), room.withoutRules(installation), room.overcommit(), room.perCore()));
    }

    private Replication replication(Installation installation) throws UnusableInputException {
        var guests = new ArrayList<Guest>();
        for (String name : copied) {
            guests.add(ElementLookup.guest(installation, name));
        }
        Optional<Host> host = copyHost.isPresent() ? Optional.of(ElementLookup.host(installation, copyHost.get()))
                : Optional.empty();
        Optional<Link> link = copyLink.isPresent() ? Optional.of(ElementLookup.link(installation, copyLink.get()))
                : Optional.empty();
        if (cycle.isPresent()) {
            require("--cycle", !SHORTEST_CYCLE.isAfter(cycle.get()) && !cycle.get().isAfter(LONGEST_CYCLE));
        }
        return new Replication(guests, host, link, copyKind, cycle);
    }

    private OptionalInt atOnce() throws UnusableInputException {
        if (atOnce.isEmpty()) {
            return OptionalInt.empty();
        }
        require("--at-once", atOnce.get() >= 1 && atOnce.get() <= MOST_AT_ONCE);
        return OptionalInt.of(atOnce.get());
    }

    private static void require(String option, boolean isInRange) throws UnusableInputException {
        if (!isInRange) {
            throw new UnusableInputException(NLS.bind(Messages.Evacuate_OutOfRange, option));
        }
    }

    private SolvedHostLoss solve(PreparedHostLoss prepared) {
        try (var progress = progress(NLS.bind(Messages.Progress_NPlus, prepared.name()))) {
            return prepared.solve(progress);
        }
    }
}
