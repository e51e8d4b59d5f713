/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.model.file.LoadedInstallation;
import org.portolan.report.input.OvercommitStudy;
import org.portolan.report.input.PlanningStudy;

/**
 * Prepares a report: reads what it tells from the model, on the thread of the caller. {@link PreparedReport#write} then
 * works on any thread.
 */
public final class WriteReport {

    private WriteReport() {
    }

    /** Formats that a report can be written in. */
    public enum Format {
        /** Pages for print. */
        PDF,
        /** One page for a browser. */
        HTML;

        /**
         * The format that the name of a file asks for.
         *
         * @throws UnusableInputException when it asks for none of these
         */
        public static Format of(Path file) throws UnusableInputException {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            if (name.endsWith(".pdf")) {
                return PDF;
            }
            if (name.endsWith(".html") || name.endsWith(".htm")) {
                return HTML;
            }
            throw new UnusableInputException(NLS.bind(Messages.Report_FormatUnknown, file));
        }
    }

    /**
     * Prepares the report on an installation as it is in its file.
     *
     * @param study relocation study whose answer it tells; empty for none
     * @param date day of the report
     */
    public static PreparedReport prepare(LoadedInstallation loaded, Optional<PreparedStudy> study, LocalDate date) {
        return prepare(loaded.installation(), Optional.of(loaded.path()), Optional.of(loaded.sha256()),
                study.stream().toList(), date);
    }

    /**
     * Prepares the report on an installation that may differ from its file.
     *
     * @param file its file; empty for one that was never saved
     * @param sha256 checksum of the file; empty while the installation differs from it
     * @param studies relocation studies whose answers it tells, besides those to all other stored studies
     * @param date day of the report
     */
    public static PreparedReport prepare(Installation installation, Optional<Path> file, Optional<String> sha256,
            List<PreparedStudy> studies, LocalDate date) {
        return prepare(installation, file, sha256, studies,
                Stream.concat(SolvePaging.studies(installation).stream(), SolvePlanning.studies(installation).stream())
                        .toList(),
                date);
    }

    /**
     * The same with some of the stored studies of other kinds.
     *
     * @param others those of them whose answers it tells; one that cannot be solved is told with the reason
     */
    public static PreparedReport prepare(Installation installation, Optional<Path> file, Optional<String> sha256,
            List<PreparedStudy> studies, List<Study> others, LocalDate date) {
        var input = ReportFacts.read(installation, file, sha256, date);
        var overcommitStudies = new ArrayList<PreparedPaging>();
        var planningStudies = new ArrayList<PreparedPlanning>();
        for (var study : others) {
            var kind = SolvePlanning.kindOf(study);
            try {
                if (kind.isPresent()) {
                    planningStudies.add(SolvePlanning.prepare(installation, study));
                } else {
                    overcommitStudies.add(SolvePaging.prepare(installation, study));
                }
            } catch (UnusableInputException e) {
                var name = SolvePaging.nameOf(study);
                input = kind.isPresent()
                        ? ReportFacts.with(input, new PlanningStudy.Unsolved(name, kind.get(), e.getMessage()))
                        : ReportFacts.with(input, new OvercommitStudy.Unsolved(name, e.getMessage()));
            }
        }
        return new PreparedReport(input, studies, overcommitStudies, planningStudies);
    }
}
