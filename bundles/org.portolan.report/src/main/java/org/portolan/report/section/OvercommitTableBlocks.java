/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.paging.HostPaging;
import org.portolan.report.document.Block;
import org.portolan.report.input.OvercommitStudy;
import org.portolan.study.format.Quantities;
import org.portolan.study.paging.PagingTables;
import org.portolan.study.paging.PagingText;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** Result tables of a study of overcommitted storage as tables of a report: those columns that a page has room for. */
final class OvercommitTableBlocks {

    private static final List<String> HOSTS = List.of("host", "state", "guests", "work_done", "guests_at_full_speed",
            "page_ins", "untouched", "available", "busiest_device", "processors_busy");
    private static final List<String> TIERS =
            List.of("host", "tier", "level", "capacity", "shared_with", "used", "fill", "page_ins", "written",
                    "response");
    private static final List<String> DEVICES = List.of("host", "volume", "busy", "read_response", "write_response",
            "reads", "writes", "slots_used", "fill");
    private static final List<String> KNEES = List.of("host", "varied", "subject", "present", "peak", "halved");

    private final OvercommitStudy.Solved study;
    private final PagingTables tables;

    OvercommitTableBlocks(OvercommitStudy.Solved study) {
        this.study = study;
        this.tables =
                new PagingTables(study.result(), ElementNames.of(study.names()), PagingTables.USUAL_GUESTS);
    }

    /** Each host in words: what it comes to, and where its throughput falls. */
    List<Block> inWords() {
        return study.result().hosts().stream().flatMap(this::inWords).toList();
    }

    private Stream<Block> inWords(HostPaging host) {
        var names = ElementNames.of(study.names());
        var state = new Block.Paragraph(NLS.bind(Messages.Overcommit_Host,
                new Object[] {names.of(host.host()), Count.guests(host.guests().size()), ResultText.of(host.state()),
                        Quantities.share(host.throughput().share().value()),
                        Quantities.pageRate(PagingTables.pageIns(host.tiers()))}));
        var knees = study.result().sweepsOf(host.host()).stream().map(s -> PagingText.knee(s, names)).toList();
        return knees.isEmpty() ? Stream.of(state) : Stream.of(state, new Block.Bullets(knees));
    }

    Block.Table hosts() {
        return ResultTableBlocks.of(tables.hosts(), HOSTS);
    }

    Block.Table tiers() {
        return ResultTableBlocks.of(tables.tiers(), TIERS);
    }

    /** Without rows where no host pages to volumes. */
    Block.Table devices() {
        return ResultTableBlocks.of(tables.devices(), DEVICES);
    }

    /** Where the throughput falls; without rows where nothing was varied. */
    Block.Table knees() {
        return ResultTableBlocks.of(tables.kneesToRead(), KNEES);
    }
}
