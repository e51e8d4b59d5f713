/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IWorkbenchWindow;
import org.portolan.model.Study;
import org.portolan.model.file.InstallationFile;
import org.portolan.run.PreparedReport;
import org.portolan.run.SolvedPlanning;
import org.portolan.run.WriteReport;
import org.portolan.ui.charts.results.Answer;
import org.portolan.ui.charts.results.DiskAnswer;
import org.portolan.ui.charts.results.EvacuationAnswer;
import org.portolan.ui.charts.results.HostLossAnswer;
import org.portolan.ui.charts.results.MemoryAnswer;
import org.portolan.ui.charts.results.NPlusAnswer;
import org.portolan.ui.charts.results.PagingAnswer;
import org.portolan.ui.charts.results.PressureAnswer;
import org.portolan.ui.charts.results.RelocationAnswer;
import org.portolan.ui.charts.results.ResultsView;
import org.portolan.ui.document.ModelDocument;

/** The installation in front of the user as the subject of a report. */
record OpenInstallation(ModelDocument document, Optional<Answer> onShow) {

    /** The open document with the answer that the results view shows for it. */
    static OpenInstallation of(ModelDocument document, IWorkbenchWindow window) {
        var answer = window.getActivePage().findView(ResultsView.ID) instanceof ResultsView view
                ? view.current().filter(shown -> shown.file().equals(document.path()))
                : Optional.<Answer>empty();
        return new OpenInstallation(document, answer.filter(shown -> !(shown instanceof MemoryAnswer)));
    }

    /** Everything that the report tells, copied from the model as it is now, saved or not. */
    PreparedReport prepare(List<StudyChoice> choices) {
        var stored = choices.stream().filter(StudyChoice.Stored.class::isInstance)
                .map(choice -> ((StudyChoice.Stored) choice).study()).toList();
        var others = choices.stream().flatMap(choice -> switch (choice) {
            case StudyChoice.Overcommit overcommit -> Stream.of(overcommit.study());
            case StudyChoice.Planning planning -> Stream.of(planning.study());
            case StudyChoice.Stored relocation -> Stream.<Study>empty();
            case StudyChoice.OnShow answer -> Stream.<Study>empty();
        }).toList();
        var report = WriteReport.prepare(document.installation(), Optional.of(document.path()),
                checksum(), stored, others, LocalDate.now());
        for (var choice : choices) {
            if (choice instanceof StudyChoice.OnShow shown) {
                report = with(report, shown.answer());
            }
        }
        return report;
    }

    private static PreparedReport with(PreparedReport report, Answer answer) {
        return switch (answer) {
            case RelocationAnswer relocation -> report.with(relocation.study());
            case PagingAnswer paging -> report.with(paging.paging());
            case MemoryAnswer memory -> report;
            case DiskAnswer disks -> report.with(SolvedPlanning.of(disks.paths()));
            case EvacuationAnswer evacuation -> report.with(SolvedPlanning.of(evacuation.evacuation()));
            case NPlusAnswer nPlus -> report.with(SolvedPlanning.of(nPlus.nPlus()));
            case HostLossAnswer loss -> report.with(SolvedPlanning.of(loss.loss()));
            case PressureAnswer pressure -> report.with(SolvedPlanning.of(pressure.pressure()));
        };
    }

    /** Checksum of the file while the report tells what the file says. */
    private Optional<String> checksum() {
        return document.isDirty() ? Optional.empty()
                : InstallationFile.sha256(document.installation().eResource());
    }

    /** Name of the file, for titles. */
    String name() {
        return document.path().getFileName().toString();
    }

    /** The report beside the installation's file. */
    Path proposal() {
        var name = name().replaceFirst("\\.portolan$", "");
        return document.path().resolveSibling(name + ".pdf");
    }
}
