/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.ImportMonitor;
import org.portolan.importers.ImportOptions;
import org.portolan.importers.ImportReport;
import org.portolan.importers.ImportResult;
import org.portolan.importers.UnreadableSourceException;
import org.portolan.model.ImportRecord;
import org.portolan.model.PortolanFactory;

/**
 * Imports what RVTools exported from a vCenter: a workbook, or a folder of CSV files. Only vInfo is indispensable; every
 * other sheet and column may be absent. Stateless; may be used from any thread, one import at a time for each result.
 */
public final class RvtoolsImporter {
    /** Name of the format in import records. */
    public static final String FORMAT = "rvtools";

    private final GuardLimits limits;

    public RvtoolsImporter() {
        this(GuardLimits.defaults());
    }

    RvtoolsImporter(GuardLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads an export into a new installation.
     *
     * @param source a workbook (.xlsx), or a folder with files such as {@code RVTools_tabvInfo.csv}
     * @throws UnreadableSourceException if nothing can be imported: no such file, no workbook, encrypted, damaged, too
     *         large or made to do harm, without sheet vInfo, without guests
     * @throws java.util.concurrent.CancellationException if the monitor cancels
     */
    public ImportResult read(Path source, ImportOptions options, ImportMonitor monitor)
            throws UnreadableSourceException {
        var log = new ImportLog();
        boolean folder = Files.isDirectory(source);
        TableSource tables = folder ? new CsvSource(source, limits) : new XlsxSource(source, limits);
        var sheets = tables.read(log, monitor);
        var workbook = typed(source, sheets, log);
        monitor.progress(Messages.Step_Build, 0.7);
        monitor.checkCanceled();
        var builder = new InstallationBuilder(workbook, options, log, monitor);
        var installation = builder.build(options.name().orElse(nameOf(source)));
        var report = new ImportReport(FORMAT, fileName(source), checksum(source), log.summaries(), log.messages(),
                builder.hostMatches());
        installation.getImports().add(record(report, options));
        monitor.progress(Messages.Step_Build, 1);
        return new ImportResult(installation, report);
    }

    private static RvtoolsWorkbook typed(Path source, Map<SheetLayout, SheetTable> tables, ImportLog log)
            throws UnreadableSourceException {
        var info = tables.get(SheetLayout.INFO);
        if (info == null) {
            String present = tables.keySet().stream().map(SheetLayout::sheet).collect(Collectors.joining(", "));
            throw new UnreadableSourceException(source, NLS.bind(Messages.Read_NoInfoSheet, fileName(source),
                    present.isEmpty() ? "-" : present));
        }
        for (var layout : SheetLayout.values()) {
            var table = tables.get(layout);
            if (table == null) {
                log.sheet(Severity.SKIPPED, layout, "", absence(layout));
            } else if (table.headingRow() > 0 && !table.has(layout.key())) {
                noKeyColumn(source, layout, table, log);
            }
        }
        var workbook = RvtoolsWorkbook.of(tables, log);
        if (workbook.infos().isEmpty()) {
            throw new UnreadableSourceException(source, NLS.bind(Messages.Read_NoRows, fileName(source)));
        }
        return workbook;
    }

    private static void noKeyColumn(Path source, SheetLayout layout, SheetTable table, ImportLog log)
            throws UnreadableSourceException {
        String sentence = NLS.bind(Messages.Read_NoColumn,
                new Object[] {fileName(source), layout.sheet(), table.headingRow(), layout.key().title()});
        if (layout == SheetLayout.INFO) {
            throw new UnreadableSourceException(source, sentence);
        }
        log.sheet(Severity.ERROR, layout, layout.key().title(), sentence);
    }

    private static String absence(SheetLayout layout) {
        String without = switch (layout) {
            case HOST -> Messages.Absent_Host;
            case CLUSTER -> Messages.Absent_Cluster;
            case CPU -> Messages.Absent_Cpu;
            case MEMORY -> Messages.Absent_Memory;
            case POOL -> Messages.Absent_Pool;
            case DISK -> Messages.Absent_Disk;
            case PARTITION -> Messages.Absent_Partition;
            case NETWORK -> Messages.Absent_Network;
            case DATASTORE -> Messages.Absent_Datastore;
            case INFO -> throw new IllegalArgumentException("an import without vInfo ends before");
        };
        return NLS.bind(Messages.Sheet_Absent, without);
    }

    private static ImportRecord record(ImportReport report, ImportOptions options) {
        var record = new StableIds().identify(PortolanFactory.eINSTANCE.createImportRecord(),
                report.sha256() + options.importedAt());
        record.setFormat(FORMAT);
        record.setFileName(report.fileName());
        record.setSha256(report.sha256());
        record.setImportedAt(options.importedAt().toString());
        record.setRead(report.rowsRead());
        record.setSkipped(report.rowsSkipped());
        record.setDoubtful(report.rowsDoubtful());
        return record;
    }

    private static String fileName(Path source) {
        return source.getFileName() == null ? source.toString() : source.getFileName().toString();
    }

    private static String nameOf(Path source) {
        String name = fileName(source);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** SHA-256 of the file, or of the CSV files of a folder one after the other in the order of their names. */
    private static String checksum(Path source) throws UnreadableSourceException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files(source)) {
                try (InputStream in = Files.newInputStream(file);
                        var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                    in.transferTo(out);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UnreadableSourceException(source,
                    NLS.bind(Messages.Guard_Unreadable, fileName(source), e.getMessage()), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<Path> files(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (var files = Files.list(source)) {
            return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
        }
    }
}
