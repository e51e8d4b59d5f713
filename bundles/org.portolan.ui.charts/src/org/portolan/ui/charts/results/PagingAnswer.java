/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.paging.HostPaging;
import org.portolan.run.Problem;
import org.portolan.run.SolvedPaging;
import org.portolan.study.paging.PagingTables;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * An answer about the storage of hosts.
 *
 * @param paging  the solved question
 * @param file    file of the installation
 * @param askedAt when it was asked, local time
 */
public record PagingAnswer(SolvedPaging paging, Path file, LocalTime askedAt) implements Answer {
    private static final int GUESTS_SHOWN = 1000;

    /** Tiers and devices as tables of their own. */
    PagingTables parts() {
        return new PagingTables(paging.result(), names(), GUESTS_SHOWN);
    }

    @Override
    public String name() {
        return paging.name();
    }

    @Override
    public List<ResultTable> tables() {
        return paging.tables(GUESTS_SHOWN);
    }

    @Override
    public List<Found> found() {
        return paging.result().hosts().stream()
                .map(h -> Found.of(names().of(h.host()), h.findings().stream(), names())).toList();
    }

    @Override
    public List<Problem> remarks() {
        return paging.remarks();
    }

    @Override
    public ElementNames names() {
        return paging.names();
    }

    /** Ids of the hosts. */
    @Override
    public Stream<String> subjectIds() {
        return paging.result().hosts().stream().map(HostPaging::host);
    }
}
