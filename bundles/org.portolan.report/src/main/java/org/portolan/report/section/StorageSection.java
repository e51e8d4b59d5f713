/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.Bytes;
import org.portolan.report.document.Block;
import org.portolan.report.document.Mark;
import org.portolan.report.document.Section;
import org.portolan.report.document.TableCell;
import org.portolan.report.document.TableColumn;
import org.portolan.report.document.TableRow;
import org.portolan.report.input.HostFacts;
import org.portolan.report.input.LevelFacts;
import org.portolan.report.input.ReportInput;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ResultText;

/** Overcommitted storage and the storage hierarchy, host by host. */
final class StorageSection implements SectionMaker {

    @Override
    public Optional<Section> make(ReportInput input) {
        var known = input.hosts().stream().filter(h -> h.centralStorage().isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Messages.Storage_Intro));
        blocks.add(overcommit(known, new Totals(input)));
        if (known.stream().anyMatch(StorageSection::saysMoreThanItsSize)) {
            blocks.add(hierarchy(known));
        }
        if (known.stream().anyMatch(h -> h.levels().stream().anyMatch(l -> l.tier() == Tier.DASD))) {
            blocks.add(new Block.Paragraph(NLS.bind(Messages.Storage_PageSpaceRule,
                    Quantities.share(Limits.PAGE_SPACE_WATCH))));
        }
        return Optional.of(new Section("storage", Messages.Storage_Title, blocks));
    }

    /** The size of central storage stands in the table of overcommitment already. */
    private static boolean saysMoreThanItsSize(HostFacts host) {
        return host.levels().stream()
                .anyMatch(l -> l.tier() != Tier.CENTRAL || !l.name().isBlank() || l.used().isPresent());
    }

    private static Block overcommit(List<HostFacts> hosts, Totals totals) {
        var columns = List.of(TableColumn.text(Messages.Column_Host),
                TableColumn.number(Messages.Column_RealStorage),
                TableColumn.number(Messages.Column_VirtualStorage),
                TableColumn.number(Messages.Column_VirtualToReal),
                TableColumn.number(Messages.Column_Target),
                TableColumn.number(Messages.Column_WithVirtualDisks),
                TableColumn.number(Messages.Column_InstantiatedToReal));
        return new Block.Table(Messages.Storage_Overcommit, columns,
                hosts.stream().map(h -> overcommit(h, totals)).toList());
    }

    private static TableRow overcommit(HostFacts host, Totals totals) {
        var overcommit = totals.overcommit(host);
        var target = host.overcommitTarget();
        var mark = overcommit.ratio().stream().mapToObj(r -> Limits.overcommit(r, target)).findFirst()
                .orElse(Mark.UNKNOWN);
        return TableRow.of(TableCell.of(host.name()), TableCell.of(Quantities.memory(overcommit.real())),
                TableCell.of(Quantities.memory(overcommit.virtual())),
                new TableCell(Absent.or(overcommit.ratio(), Quantities::ratioToOne), mark),
                TableCell.of(Quantities.ratioToOne(target)),
                TableCell.of(Absent.or(overcommit.ratioWithDisks(), Quantities::ratioToOne)),
                TableCell.of(Absent.or(overcommit.instantiatedRatio(), Quantities::ratioToOne)));
    }

    private static Block hierarchy(List<HostFacts> hosts) {
        var columns = List.of(TableColumn.text(Messages.Column_Host), TableColumn.text(Messages.Column_Level),
                TableColumn.text(Messages.Column_What), TableColumn.number(Messages.Column_Size),
                TableColumn.number(Messages.Column_Used), TableColumn.number(Messages.Column_Fill));
        var rows = new ArrayList<TableRow>();
        for (var host : hosts) {
            for (var level : host.levels()) {
                rows.add(level(host, level));
            }
        }
        return Columns.withoutEmpty(new Block.Table(Messages.Storage_Hierarchy, columns, rows));
    }

    private static TableRow level(HostFacts host, LevelFacts level) {
        var kind = ResultText.of(level.tier());
        return TableRow.of(TableCell.of(host.name()),
                TableCell.of(level.shared() ? NLS.bind(Messages.Storage_Shared, kind) : kind),
                TableCell.of(Absent.ifBlank(level.name())),
                TableCell.of(Absent.or(level.size().map(Quantities::memory))),
                TableCell.of(Absent.or(level.used().map(Quantities::memory))), fill(level));
    }

    private static TableCell fill(LevelFacts level) {
        var size = level.size().map(Bytes::count).orElse(0L);
        if (size == 0 || level.used().isEmpty()) {
            return TableCell.of(Absent.SIGN);
        }
        var fill = (double) level.used().get().count() / size;
        return new TableCell(Quantities.share(fill), level.tier() == Tier.DASD ? Limits.pageSpace(fill) : Mark.NONE);
    }
}
