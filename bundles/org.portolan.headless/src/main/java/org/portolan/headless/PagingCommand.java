/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.KnobSetting;
import org.portolan.bridge.PagingQuestion;
import org.portolan.engine.finding.Severity;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.run.ElementLookup;
import org.portolan.run.PreparedPaging;
import org.portolan.run.SolvePaging;
import org.portolan.run.SolvedPaging;
import org.portolan.run.UnusableInputException;
import org.portolan.study.paging.Knob;
import org.portolan.study.paging.PagingTables;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan paging}: where the pages of guests live, what that costs, and where it falls off the cliff. */
@CommandLine.Command(name = "paging", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class PagingCommand extends Command {

    /** With more hosts, the number of guests is varied only where it is asked for: it takes a run for each guest. */
    private static final int FEW_HOSTS = 4;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--study", paramLabel = "NAME")
    private Optional<String> study;

    @Option(names = "--host", paramLabel = "HOST")
    private List<String> hosts = List.of();

    @Option(names = "--with", paramLabel = "KNOB=VALUE")
    private List<String> changes = List.of();

    @Option(names = "--more-guests", paramLabel = "GUEST=N")
    private List<String> moreGuests = List.of();

    @Option(names = "--vary", paramLabel = "KNOB=V1,V2,...")
    private List<String> variations = List.of();

    @Option(names = "--all-guests")
    private boolean allGuests;

    @Mixin
    private TableOptions printing;

    @Option(names = "--severity", paramLabel = "SEVERITY", defaultValue = "error")
    private Severity severity;

    PagingCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        printing.check();
        var prepared = prepare(read(file).installation());
        remarks(prepared.remarks());
        var solved = solve(prepared);
        var tables = solved.tables(allGuests ? Integer.MAX_VALUE : PagingTables.USUAL_GUESTS);
        deliver(printing.text(NLS.bind(Messages.Paging_Title, solved.name()), tables), printing.file());
        return solved.hasFindingAtLeast(severity) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private PreparedPaging prepare(Installation installation) throws UnusableInputException {
        boolean asked = !hosts.isEmpty() || !changes.isEmpty() || !moreGuests.isEmpty() || !variations.isEmpty();
        if (study.isPresent() && asked) {
            throw new UnusableInputException(Messages.Paging_StudyOrHost);
        }
        if (study.isPresent()) {
            return SolvePaging.prepare(installation, ElementLookup.study(installation, study.get()));
        }
        var meant = new ArrayList<Host>();
        for (String name : hosts) {
            meant.add(ElementLookup.host(installation, name));
        }
        var question = question(meant);
        return SolvePaging.prepare(installation, name(installation, meant),
                isGrown(installation, question) ? SolvePaging.withMoreGuests(question) : question);
    }

    private PagingQuestion question(List<Host> meant) throws UnusableInputException {
        var with = new ArrayList<KnobSetting>();
        for (String text : changes) {
            with.add(setting("", text));
        }
        for (String text : moreGuests) {
            with.add(setting(Knob.GUESTS.id() + ":", text));
        }
        var vary = new ArrayList<KnobSetting>();
        for (String text : variations) {
            vary.add(setting("", text));
        }
        return new PagingQuestion(meant, with, vary);
    }

    /** {@code KNOB=VALUES}; without values, what is usual. */
    private static KnobSetting setting(String prefix, String text) throws UnusableInputException {
        int equals = text.indexOf('=');
        if (equals == 0 || text.isBlank()) {
            throw new UnusableInputException(NLS.bind(Messages.Paging_KnobForm, text));
        }
        return equals < 0 ? KnobSetting.of(prefix + text, "")
                : KnobSetting.of(prefix + text.substring(0, equals), text.substring(equals + 1));
    }

    /** Who varies nothing wants to know how many more guests there may be; hosts without guests have no kind of them. */
    private static boolean isGrown(Installation installation, PagingQuestion question) {
        var all = question.hosts().isEmpty()
                ? installation.getClusters().stream().flatMap(c -> c.getHosts().stream()).toList()
                : question.hosts();
        return question.variations().isEmpty() && all.size() <= FEW_HOSTS;
    }

    private static String name(Installation installation, List<Host> meant) {
        var name = installation.getName() == null ? "" : installation.getName();
        return meant.isEmpty() ? name : String.join(", ", meant.stream().map(Host::getName).toList());
    }

    private SolvedPaging solve(PreparedPaging paging) throws UnusableInputException {
        try (var progress = progress(NLS.bind(Messages.Progress_Solve, paging.name()))) {
            return paging.solve(progress);
        }
    }
}
