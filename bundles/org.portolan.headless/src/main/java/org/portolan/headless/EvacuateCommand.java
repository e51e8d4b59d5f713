/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.AdmissionPreset;
import org.portolan.bridge.EvacuationQuestion;
import org.portolan.bridge.MethodQuestion;
import org.portolan.engine.evacuation.HomeComing;
import org.portolan.engine.evacuation.Objective;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.PlacementRule;
import org.portolan.run.ElementLookup;
import org.portolan.run.OutputFile;
import org.portolan.run.Placers;
import org.portolan.run.PlanEvacuation;
import org.portolan.run.PreparedEvacuation;
import org.portolan.run.SolvedEvacuation;
import org.portolan.run.UnusableInputException;
import org.portolan.study.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan evacuate}: which guest of a host goes where, in which order, how many at once; and the run-book. */
@CommandLine.Command(name = "evacuate", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class EvacuateCommand extends Command {

    /** What a person wants to read; the other tables are for those who ask for them. */
    private static final List<String> USUAL_TABLES = List.of("plans", "relocations", "concurrency", "alternatives",
            "hosts", "violations", "stranded", "conflicts", "targets");
    private static final String TARGETS = "targets";

    /** What makes a plan better, by its name on the command line. */
    enum Goal {
        /** The last guest is away as early as possible. */
        TOTAL(Objective.SHORTEST_TOTAL),
        /** Users lose the least service. */
        LOST(Objective.LEAST_SERVICE_LOST),
        /** The fewest promises are broken. */
        BREACHES(Objective.FEWEST_BREACHES),
        /** The fewest relocations. */
        MOVES(Objective.FEWEST_MOVES);

        private final Objective objective;

        Goal(Objective objective) {
            this.objective = objective;
        }
    }

    /** When guests come home in a rolling maintenance, by its name on the command line. */
    enum Return {
        /** Before the next host is emptied. */
        EACH(HomeComing.AFTER_EACH_HOST),
        /** When all hosts are done. */
        END(HomeComing.AT_THE_END),
        /** Not at all. */
        NEVER(HomeComing.NEVER);

        private final HomeComing homeComing;

        Return(HomeComing homeComing) {
            this.homeComing = homeComing;
        }
    }

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--host", paramLabel = "HOST", required = true)
    private List<String> hosts = List.of();

    @Option(names = "--to", paramLabel = "HOST", descriptionKey = "to")
    private List<String> targets = List.of();

    @Option(names = {"-m", "--method"}, paramLabel = "METHOD", descriptionKey = "method")
    private Optional<String> method;

    @Option(names = "--link", paramLabel = "LINK", descriptionKey = "link")
    private Optional<String> link;

    @Option(names = "--pin", paramLabel = "GUEST=HOST")
    private List<String> pins = List.of();

    @Option(names = "--exclude", paramLabel = "GUEST")
    private List<String> excluded = List.of();

    @Option(names = "--without-rule", paramLabel = "RULE")
    private List<String> withoutRules = List.of();

    @Option(names = "--limits", paramLabel = "LIMITS")
    private Optional<String> limits;

    @Option(names = "--at-once", paramLabel = "N")
    private Optional<Integer> atOnce;

    @Option(names = "--window", paramLabel = "TIME", converter = TimeText.class)
    private Optional<SimTime> window;

    @Option(names = "--goal", paramLabel = "GOAL", defaultValue = "total")
    private Goal goal;

    @Option(names = "--overcommit", paramLabel = "FACTOR")
    private Optional<Double> overcommit;

    @Option(names = "--may-thrash")
    private boolean mayThrash;

    @Option(names = "--way-back")
    private boolean wayBack;

    @Option(names = "--rolling")
    private boolean rolling;

    @Option(names = "--return", paramLabel = "WHEN", defaultValue = "each")
    private Return homeComing;

    @Option(names = "--work", paramLabel = "TIME", converter = TimeText.class, defaultValue = "0s")
    private SimTime work;

    @Option(names = "--effort", paramLabel = "N")
    private Optional<Long> effort;

    @Option(names = "--runbook", paramLabel = "BOOK")
    private List<Path> runBooks = List.of();

    @Mixin
    private PlacementOptions placement;

    @Mixin
    private TableOptions printing;

    EvacuateCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        for (var target : files()) {
            target.check();
        }
        for (var book : runBooks) {
            SolvedEvacuation.formOf(book);
        }
        var prepared = prepare(read(file).installation());
        remarks(prepared.remarks());
        var solved = solve(prepared);
        write(solved);
        deliver(solved);
        return solved.isSound() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Who reads along gets the plan at once, and how good its targets are when that is known. */
    private void deliver(SolvedEvacuation solved) throws UnusableInputException, IOException {
        var title = NLS.bind(Messages.Evacuate_Title, solved.name());
        if (!asksForProof()) {
            deliver(printing.textForPeople(title, solved.tables(), USUAL_TABLES), printing.file());
        } else if (printing.isReadAlong()) {
            print(printing.textForPeople(title, solved.tables(), USUAL_TABLES));
            print("\n" + printing.text(List.of(proof(solved).withoutEmptyColumns())));
        } else {
            var tables = new ArrayList<>(solved.tables());
            tables.add(proof(solved));
            deliver(printing.textForPeople(title, tables, USUAL_TABLES), printing.file());
        }
    }

    private boolean asksForProof() {
        return placement.limit().compareTo(SimTime.ZERO) > 0 && printing.wants(TARGETS);
    }

    private ResultTable proof(SolvedEvacuation solved) {
        try (var progress = progress(NLS.bind(Messages.Progress_Proof, solved.name()))) {
            return solved.proof(placement.limit(), progress);
        }
    }

    /** All books are made before the first is written: one that is refused leaves no other behind. */
    private void write(SolvedEvacuation solved) throws UnusableInputException, IOException {
        var texts = new LinkedHashMap<Path, String>();
        for (var book : runBooks) {
            texts.put(book, solved.runBook(book));
        }
        for (var text : texts.entrySet()) {
            printing.beside(text.getKey()).write(text.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<OutputFile> files() {
        return Stream.concat(printing.file().stream(), runBooks.stream().map(printing::beside)).toList();
    }

    private PreparedEvacuation prepare(Installation installation) throws UnusableInputException {
        var emptied = hosts(installation, hosts);
        return PlanEvacuation.prepare(installation,
                emptied.stream().map(Host::getName).collect(Collectors.joining(", ")), question(installation, emptied));
    }

    private EvacuationQuestion question(Installation installation, List<Host> emptied) throws UnusableInputException {
        return new EvacuationQuestion(emptied, hosts(installation, targets), method(installation), pins(installation),
                guests(installation), rules(installation), preset(), atOnce(), window, goal.objective, overcommit(),
                mayThrash, effort(),
                wayBack, rolling ? Optional.of(new EvacuationQuestion.Rolling(homeComing.homeComing, work))
                        : Optional.empty());
    }

    private static List<Host> hosts(Installation installation, List<String> named) throws UnusableInputException {
        var found = new ArrayList<Host>();
        for (String name : named) {
            found.add(ElementLookup.host(installation, name));
        }
        return found;
    }

    private List<Guest> guests(Installation installation) throws UnusableInputException {
        var found = new ArrayList<Guest>();
        for (String name : excluded) {
            found.add(ElementLookup.guest(installation, name));
        }
        return found;
    }

    private List<PlacementRule> rules(Installation installation) throws UnusableInputException {
        var found = new ArrayList<PlacementRule>();
        for (String name : withoutRules) {
            found.add(ElementLookup.rule(installation, name));
        }
        return found;
    }

    private Optional<MethodQuestion> method(Installation installation) throws UnusableInputException {
        if (method.isEmpty()) {
            if (link.isPresent()) {
                throw new UnusableInputException(Messages.Evacuate_LinkWithoutMethod);
            }
            return Optional.empty();
        }
        var over = link.isPresent() ? Optional.of(ElementLookup.link(installation, link.get()))
                : Optional.<Link>empty();
        return Optional.of(QuestionOptions.method(method.get(), over));
    }

    private Map<Guest, Host> pins(Installation installation) throws UnusableInputException {
        var found = new LinkedHashMap<Guest, Host>();
        for (String pin : pins) {
            int equals = pin.lastIndexOf('=');
            if (equals < 1) {
                throw new UnusableInputException(NLS.bind(Messages.Evacuate_PinForm, pin));
            }
            found.put(ElementLookup.guest(installation, pin.substring(0, equals)),
                    ElementLookup.host(installation, pin.substring(equals + 1)));
        }
        return found;
    }

    private Optional<AdmissionPreset> preset() throws UnusableInputException {
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        var preset = AdmissionPreset.ofId(limits.get());
        if (preset.isEmpty()) {
            throw new UnusableInputException(NLS.bind(Messages.Evacuate_NoLimits, limits.get(),
                    Stream.of(AdmissionPreset.values()).map(AdmissionPreset::id).collect(Collectors.joining(", "))));
        }
        return preset;
    }

    private OptionalInt atOnce() throws UnusableInputException {
        if (atOnce.isPresent()) {
            require("--at-once", atOnce.get() >= 1 && atOnce.get() <= 1_000_000);
            return OptionalInt.of(atOnce.get());
        }
        return OptionalInt.empty();
    }

    private Optional<Ratio> overcommit() throws UnusableInputException {
        if (overcommit.isPresent()) {
            require("--overcommit", overcommit.get() >= 0.1 && overcommit.get() <= 100);
        }
        return overcommit.map(Ratio::new);
    }

    private OptionalLong effort() throws UnusableInputException {
        if (effort.isPresent()) {
            require("--effort", effort.get() >= 1 && effort.get() <= 1_000_000_000);
            return OptionalLong.of(effort.get());
        }
        return OptionalLong.empty();
    }

    private static void require(String option, boolean isInRange) throws UnusableInputException {
        if (!isInRange) {
            throw new UnusableInputException(NLS.bind(Messages.Evacuate_OutOfRange, option));
        }
    }

    private SolvedEvacuation solve(PreparedEvacuation evacuation) throws UnusableInputException {
        try (var progress = progress(NLS.bind(Messages.Progress_Plan, evacuation.name()))) {
            return placement.isExact() ? evacuation.solve(Placers.exact(placement.limit()), progress)
                    : evacuation.solve(progress);
        }
    }
}
