/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.ImportOptions;
import org.portolan.importers.ImportReport;
import org.portolan.importers.SheetSummary;
import org.portolan.model.GuestClass;
import org.portolan.run.ImportInventory;
import org.portolan.run.InventoryFormat;
import org.portolan.run.OutputFile;
import org.portolan.run.UnusableInputException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portolan import}: an installation out of another tool's inventory. */
@CommandLine.Command(name = "import", resourceBundle = "org.portolan.headless.usage", sortOptions = false)
final class ImportCommand extends Command {

    @Parameters(paramLabel = "SOURCE", descriptionKey = "source")
    private Path source;

    @Option(names = "--from", paramLabel = "FORMAT", defaultValue = "rvtools")
    private String format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private Path output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--name", paramLabel = "NAME")
    private Optional<String> name;

    @Option(names = "--host-map", paramLabel = "CSV")
    private Optional<Path> hostMap;

    @Option(names = "--guest-class", paramLabel = "CLASS", defaultValue = "WEB",
            completionCandidates = GuestClasses.class, converter = GuestClasses.class)
    private GuestClass guestClass;

    @Option(names = "--networks", negatable = true, defaultValue = "true", fallbackValue = "true")
    private boolean networks;

    @Option(names = "--report", paramLabel = "OUT")
    private Optional<Path> report;

    @Option(names = "--imported-at", paramLabel = "TIME")
    private Optional<Instant> importedAt;

    ImportCommand(Console console, PortolanCommand root) {
        super(console, root);
    }

    @Override
    public Integer call() throws Exception {
        var inventory = InventoryFormat.ofId(format).orElseThrow(() -> new UnusableInputException(
                NLS.bind(Messages.Import_FormatUnknown, format, ImportTexts.formats())));
        var reportFile = report.map(path -> new OutputFile(path, force));
        if (reportFile.isPresent()) {
            reportFile.get().check();
        }
        var options = options();
        ImportReport done;
        try (var progress = progress(NLS.bind(Messages.Progress_Import, source.getFileName()))) {
            done = ImportInventory.run(inventory, source, options, new OutputFile(output, force), progress).report();
        }
        if (reportFile.isPresent()) {
            deliver(ImportTexts.report(done, reportFile.get().path()), reportFile);
        }
        summarize(done);
        return done.messages(Severity.ERROR).isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private ImportOptions options() throws Exception {
        Map<String, String> corrections = hostMap.isPresent() ? HostMap.read(hostMap.get()) : Map.of();
        var options = ImportOptions.defaults(importedAt.orElseGet(Instant::now))
                .withHostCorrections(corrections).withGuestClass(guestClass).withAssumedNetworks(networks);
        return name.isPresent() ? options.withName(name.get()) : options;
    }

    private void summarize(ImportReport report) {
        print(ImportTexts.sheets(report.sheets().stream().filter(SheetSummary::present).toList()));
        print(ImportTexts.hosts(report));
        print(ImportTexts.messages(report));
        printLine(NLS.bind(Messages.Import_Written, output));
    }
}
