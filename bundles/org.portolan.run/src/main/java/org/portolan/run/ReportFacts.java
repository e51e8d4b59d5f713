/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.portolan.bridge.CapacityFacts;
import org.portolan.bridge.GuestEntry;
import org.portolan.bridge.InstallationPlaces;
import org.portolan.bridge.InstallationSketcher;
import org.portolan.bridge.InventoryFacts;
import org.portolan.bridge.LinkEntry;
import org.portolan.bridge.TierFacts;
import org.portolan.charts.ChartFonts;
import org.portolan.drawing.AwtFonts;
import org.portolan.drawing.AwtTextMeasure;
import org.portolan.drawing.TextMeasure;
import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.model.ImportRecord;
import org.portolan.model.Installation;
import org.portolan.model.validation.Severity;
import org.portolan.report.input.AssumptionFacts;
import org.portolan.report.input.ClusterFacts;
import org.portolan.report.input.Cover;
import org.portolan.report.input.GuestFacts;
import org.portolan.report.input.HostFacts;
import org.portolan.report.input.InstallationFigure;
import org.portolan.report.input.LevelFacts;
import org.portolan.report.input.LinkFacts;
import org.portolan.report.input.OvercommitStudy;
import org.portolan.report.input.PlanningStudy;
import org.portolan.report.input.RelocationStudy;
import org.portolan.report.input.ReportInput;
import org.portolan.report.input.SourceFacts;

/** What a report tells, gathered from a model and its solved studies. Every number comes from the bridge. */
final class ReportFacts {

    /** The fonts that the report draws with; their size does not matter. */
    private static final TextMeasure MEASURE =
            new AwtTextMeasure(AwtFonts.of(ChartFonts.regular(1), ChartFonts.bold(1)));

    private final Installation installation;
    private final CapacityFacts capacity;
    private final InventoryFacts inventory;

    private ReportFacts(Installation installation) {
        this.installation = installation;
        this.capacity = CapacityFacts.of(installation);
        this.inventory = InventoryFacts.of(installation);
    }

    /**
     * Reads a model, on the thread of the caller.
     *
     * @param file its file; empty for a model that was never saved
     * @param sha256 checksum of the file; empty for a model that differs from it
     * @param date day of the report
     */
    static ReportInput read(Installation installation, Optional<Path> file, Optional<String> sha256, LocalDate date) {
        return new ReportFacts(installation).input(file, sha256, date);
    }

    /** The same input with the answer to a study, and what was assumed for it. */
    static ReportInput with(ReportInput input, SolvedStudy study) {
        var studies = new ArrayList<>(input.studies());
        studies.add(new RelocationStudy(study.name(), study.result(), study.nameById()));
        return new ReportInput(input.cover(), input.clusters(), input.links(), input.guests(), input.sources(),
                remarks(input, study.remarks()), input.figure(), studies, input.overcommitStudies(),
                input.planningStudies(), AssumptionsInForce.with(input.assumptions(), study.result().assumptions()));
    }

    /** The same input with the answer to a study of overcommitted storage, and what was assumed for it. */
    static ReportInput with(ReportInput input, SolvedPaging study) {
        return with(input, new OvercommitStudy.Solved(study.name(), study.result(), study.nameById()),
                remarks(input, study.remarks()),
                AssumptionsInForce.with(input.assumptions(), study.result().assumptions()));
    }

    /** The same input with a study of overcommitted storage that cannot be solved. */
    static ReportInput with(ReportInput input, OvercommitStudy.Unsolved study) {
        return with(input, study, input.remarks(), input.assumptions());
    }

    private static ReportInput with(ReportInput input, OvercommitStudy study, List<String> remarks,
            List<AssumptionFacts> assumptions) {
        var studies = new ArrayList<>(input.overcommitStudies());
        studies.add(study);
        return new ReportInput(input.cover(), input.clusters(), input.links(), input.guests(), input.sources(),
                remarks, input.figure(), input.studies(), studies, input.planningStudies(), assumptions);
    }

    /** The same input with the answer to a study of disk paths, or of hosts that are emptied or lost. */
    static ReportInput with(ReportInput input, SolvedPlanning study) {
        return with(input, study.study(), remarks(input, study.remarks()),
                AssumptionsInForce.with(input.assumptions(), study.assumptions()));
    }

    /** The same input with such a study that cannot be solved. */
    static ReportInput with(ReportInput input, PlanningStudy.Unsolved study) {
        return with(input, study, input.remarks(), input.assumptions());
    }

    private static ReportInput with(ReportInput input, PlanningStudy study, List<String> remarks,
            List<AssumptionFacts> assumptions) {
        var studies = new ArrayList<>(input.planningStudies());
        studies.add(study);
        return new ReportInput(input.cover(), input.clusters(), input.links(), input.guests(), input.sources(),
                remarks, input.figure(), input.studies(), input.overcommitStudies(), studies, assumptions);
    }

    private static List<String> remarks(ReportInput input, List<Problem> added) {
        return Stream.concat(input.remarks().stream(), added.stream().map(Problem::message)).distinct().toList();
    }

    private ReportInput input(Optional<Path> file, Optional<String> sha256, LocalDate date) {
        var cover = new Cover(name(), file.map(f -> String.valueOf(f.getFileName())).orElse(""), sha256,
                ProductVersion.text(), date);
        var problems = CheckInstallation.check(installation).problems();
        var remarks = problems.stream().filter(p -> p.severity() != Severity.INFO).map(Problem::message).distinct()
                .toList();
        return new ReportInput(cover, clusters(), inventory.links().stream().map(ReportFacts::link).toList(),
                inventory.guests().stream().map(ReportFacts::guest).toList(),
                installation.getImports().stream().map(ReportFacts::source).toList(), remarks, figure(), List.of(),
                List.of(), List.of(), AssumptionsInForce.of(installation));
    }

    private String name() {
        return text(installation.getName()).isEmpty() ? Messages.Report_Unnamed : text(installation.getName());
    }

    private List<ClusterFacts> clusters() {
        return capacity.clusters().stream().map(c -> new ClusterFacts(c.id(), c.name(), c.kind(), c.spare().lost(),
                capacity.hosts().stream().filter(h -> h.clusterId().equals(c.id())).map(this::host).toList())).toList();
    }

    private HostFacts host(org.portolan.bridge.HostFacts host) {
        return new HostFacts(host.id(), host.name(), host.machine(), host.hypervisor(), host.capacityKnown(),
                host.cores(), host.processors(), host.target(), host.tiers().stream().map(ReportFacts::level).toList());
    }

    private static LevelFacts level(TierFacts tier) {
        return new LevelFacts(tier(tier.kind()), tier.name(),
                tier.known() ? Optional.of(new Bytes(tier.capacityBytes())) : Optional.empty(),
                Optional.of(new Bytes(tier.usedBytes())), tier.shared());
    }

    private static Tier tier(TierFacts.Kind kind) {
        return switch (kind) {
            case CENTRAL -> Tier.CENTRAL;
            case XSTORE -> Tier.XSTORE;
            case REMOTE -> Tier.REMOTE;
            case PAGING -> Tier.DASD;
        };
    }

    private static LinkFacts link(LinkEntry link) {
        return new LinkFacts(link.id(), link.name(), link.kind(), link.from(), link.to(), link.payload(),
                link.latency());
    }

    private static GuestFacts guest(GuestEntry guest) {
        return new GuestFacts(guest.id(), guest.name(), guest.hostId(), state(guest),
                guest.virtualProcessors().isPresent() ? OptionalLong.of(guest.virtualProcessors().getAsInt())
                        : OptionalLong.empty(),
                guest.memoryBytes().isPresent() ? Optional.of(new Bytes(guest.memoryBytes().getAsLong()))
                        : Optional.empty(),
                new Bytes(guest.virtualDiskBytes()), guest.pages().map(p -> new Pages(p.instantiated())),
                guest.workingSetPages().isPresent() ? Optional.of(new Pages(guest.workingSetPages().getAsLong()))
                        : Optional.empty(),
                guest.dirtyPagesPerSecond().map(PageRate::new), guest.guestClass());
    }

    private static GuestFacts.State state(GuestEntry guest) {
        if (guest.template()) {
            return GuestFacts.State.TEMPLATE;
        }
        return switch (guest.power()) {
            case RUNNING -> GuestFacts.State.RUNNING;
            case OFF -> GuestFacts.State.OFF;
            case SUSPENDED -> GuestFacts.State.SUSPENDED;
        };
    }

    private static SourceFacts source(ImportRecord record) {
        return new SourceFacts(text(record.getFormat()), text(record.getFileName()), text(record.getSha256()),
                text(record.getImportedAt()), record.getRead(), record.getSkipped(), record.getDoubtful());
    }

    /** The chart as the user arranged it; as automatic layout does where nobody did. */
    private Optional<InstallationFigure> figure() {
        if (capacity.hosts().isEmpty()) {
            return Optional.empty();
        }
        var sketch = InstallationSketcher.sketch(installation, capacity, List.of());
        return Optional.of(new InstallationFigure(sketch, InstallationPlaces.of(installation, sketch, MEASURE)));
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
