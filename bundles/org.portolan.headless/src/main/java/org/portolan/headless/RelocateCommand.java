/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.finding.Severity;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.scenario.ScenarioFile;
import org.portolan.study.scenario.ScenarioSchema;
import org.portolan.study.scenario.ScenarioStudy;
import org.portolan.study.scenario.UnreadableScenarioException;
import org.portolan.study.scenario.Variation;
import org.portolan.study.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan relocate}: what relocations cost that a scenario file describes. */
@CommandLine.Command(name = "relocate", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class RelocateCommand extends Command {

    /** What is worth reading for every combination of what is varied. */
    private static final Set<String> TABLES_OF_VARIATIONS = Set.of("summary", "findings");

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(names = "--vary", paramLabel = "PATH=V1,V2,...")
    private List<String> variations = List.of();

    @Mixin
    private TableOptions printing;

    @Option(names = "--severity", paramLabel = "SEVERITY", defaultValue = "error")
    private Severity severity;

    RelocateCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    /** A scenario, or what scenarios may be made of. */
    private static final class Source {

        @Parameters(paramLabel = "SCENARIO", descriptionKey = "scenario")
        private Path scenario;

        @Option(names = "--schema", descriptionKey = "schema")
        private boolean schema;
    }

    @Override
    public Integer call() throws Exception {
        printing.check();
        if (source.schema) {
            deliver(ScenarioSchema.text(), printing.file());
            return ExitCode.DONE;
        }
        var study = study();
        var result = run(study);
        deliver(printing.text(study.title(), study.tables(result, printing.isForPeople()),
                t -> !study.isVaried() || isForVariations(t)), printing.file());
        return hasFinding(result) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private ScenarioStudy study() throws Exception {
        var read = new ArrayList<Variation>();
        for (var variation : variations) {
            read.add(Variation.parse(variation));
        }
        return ScenarioFile.read(source.scenario).study(read);
    }

    private RelocationComparisonResult run(ScenarioStudy study) throws UnreadableScenarioException {
        try (var progress = progress(NLS.bind(Messages.Progress_Solve, study.title()))) {
            return study.run(progress);
        }
    }

    private static boolean isForVariations(ResultTable table) {
        return TABLES_OF_VARIATIONS.contains(table.name());
    }

    private boolean hasFinding(RelocationComparisonResult result) {
        return result.variants().stream().flatMap(variant -> variant.run().relocations().stream()).anyMatch(
                relocation -> !relocation.outcome().isRelocated() || relocation.findings().stream()
                        .anyMatch(finding -> finding.severity().compareTo(severity) <= 0));
    }
}
