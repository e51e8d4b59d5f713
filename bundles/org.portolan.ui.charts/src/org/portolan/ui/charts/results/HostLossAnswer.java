/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.engine.failover.LostHost;
import org.portolan.run.Problem;
import org.portolan.run.SolvedHostLoss;
import org.portolan.study.failover.HostLossTables;
import org.portolan.study.failover.NPlusFinding;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * What becomes of guests in time when hosts are lost.
 *
 * @param loss    the answer
 * @param file    file of the installation
 * @param askedAt when it was asked, local time
 */
public record HostLossAnswer(SolvedHostLoss loss, Path file, LocalTime askedAt) implements Answer {

    /** Its tables one by one. */
    HostLossTables parts() {
        return new HostLossTables(loss.result(), names());
    }

    @Override
    public String name() {
        return loss.name();
    }

    @Override
    public List<ResultTable> tables() {
        return loss.tables();
    }

    /** Who has no place and why, and what the engine found as it followed the guests. */
    @Override
    public List<Found> found() {
        var hosts = subjectIds().map(names()::of).collect(Collectors.joining(", "));
        var places = NPlusFinding.of(loss.result().result().cases(), names()).stream()
                .map(f -> new Told(f.severity(), f.sentence(), f.reasons(), f.elementIds()));
        var followed = Found.of(hosts, loss.result().result().findings().stream(), names());
        return List.of(new Found(hosts, Stream.concat(places, followed.told().stream()).toList()));
    }

    @Override
    public List<Problem> remarks() {
        return loss.remarks();
    }

    @Override
    public ElementNames names() {
        return loss.names();
    }

    /** Ids of the lost hosts. */
    @Override
    public Stream<String> subjectIds() {
        return loss.result().result().lost().stream().map(LostHost::host);
    }
}
