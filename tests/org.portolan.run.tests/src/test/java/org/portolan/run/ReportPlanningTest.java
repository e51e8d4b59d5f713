/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portolan.engine.RunMonitor;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.model.file.InstallationFile;
import org.portolan.report.PaperSize;
import org.portolan.report.input.PlanningStudy;
import org.portolan.testkit.ProjectFiles;

/** What a report tells of stored studies of disk paths, and of hosts that are emptied or lost. */
class ReportPlanningTest {

    private Installation installation;
    private Host first;

    @BeforeEach
    void read() throws Exception {
        var file = ProjectFiles.root().resolve("samples/zvm-ssi.portolan");
        assumeTrue(Files.isRegularFile(file), "skipped: there is no sample");
        installation = InstallationFile.read(file).installation();
        installation.getStudies().clear();
        first = installation.getClusters().getFirst().getHosts().getFirst();
    }

    @Test
    void anEvacuationIsToldWithWhatItBreaksAndItsSteps() throws Exception {
        store("Empty the first", StudyKind.EVACUATION);

        var html = html();

        assertThat(html).contains("<a href=\"#evacuation\">Emptying hosts</a>", ">Empty the first</h2>",
                "must not be carried out as it is", "stays on ZVMA", "the guest is tied to its host",
                "evacuation-1-plan-1-gantt", "evacuation-1-plan-1-storage", ">LNXWEB1</td>");
    }

    @Test
    void lostHostsAreToldClusterByCluster() throws Exception {
        store("One less", StudyKind.SPARE_CAPACITY);

        assertThat(html()).contains("<a href=\"#losses\">Losing hosts</a>", ">One less</h2>", "losses-1-1-cases",
                "worst case (largest lost)", "Without ZVMA");
    }

    @Test
    void aFailoverIsToldWithTheTimeOfEachGuest() throws Exception {
        store("The first is lost", StudyKind.FAILOVER);

        assertThat(html()).contains("<a href=\"#failover\">", ">The first is lost</h2>", "failover-1-gantt",
                "failover-1-services");
    }

    @Test
    void disksAreToldOverEveryPath() throws Exception {
        var study = store("Disks", StudyKind.DISK_PATHS);
        study.getHosts().clear();
        first.getGuests().stream().filter(g -> g.getName().equals("LNXDB1")).forEach(study.getGuests()::add);

        assertThat(html()).contains("<a href=\"#disks\">Paths to disks</a>", "disks-1-cost-1", "LNXDB1, disk ",
                "cheapest");
    }

    @Test
    void aStudyThatCannotBeReadIsToldWithTheReason() throws Exception {
        var study = store("Nonsense", StudyKind.EVACUATION);
        var parameter = PortolanFactory.eINSTANCE.createParameter();
        parameter.setKey("goal");
        parameter.setValue("fame");
        study.getParameters().add(parameter);

        assertThat(html()).contains(">Nonsense</h2>", "cannot be used");
    }

    @Test
    void storedStudiesOfAllKindsAreSolved() throws Exception {
        for (var kind : List.of(StudyKind.EVACUATION, StudyKind.SPARE_CAPACITY, StudyKind.FAILOVER,
                StudyKind.DISK_PATHS)) {
            var solved = SolvePlanning.prepare(installation, store(kind.getLiteral(), kind)).solve(RunMonitor.NONE);

            assertThat(solved.tables()).isNotEmpty();
            assertThat(solved.study().name()).isEqualTo(kind.getLiteral());
            assertThat(solved.study().kind()).isEqualTo(PlanningStudy.Kind.valueOf(kind.name()));
        }
        assertThat(SolvePlanning.studies(installation)).hasSize(4);
    }

    private Study store(String name, StudyKind kind) {
        var study = PortolanFactory.eINSTANCE.createStudy();
        study.setId("study-" + kind.getLiteral());
        study.setName(name);
        study.setKind(kind);
        if (kind != StudyKind.DISK_PATHS) {
            study.getHosts().add(first);
        }
        installation.getStudies().add(study);
        return study;
    }

    private String html() throws Exception {
        return new String(WriteReport.prepare(installation, Optional.empty(), Optional.empty(), List.of(),
                LocalDate.of(2026, 11, 23)).content(WriteReport.Format.HTML, PaperSize.A4, RunMonitor.NONE),
                StandardCharsets.UTF_8);
    }
}
