/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.engine.failover.Failover;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.network.Takeover;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.AssumptionInForce;
import org.portolan.engine.result.DowntimeTerm;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;
import org.portolan.study.failover.FailoverText;
import org.portolan.study.format.AssumptionText;
import org.portolan.study.table.Cell;
import org.portolan.study.table.Column;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.FindingText;
import org.portolan.study.text.ResultText;

/** The results of a comparison as tables. Every number is the engine's; nothing is computed anew but sums. */
public final class RelocationTables {

    private final RelocationComparisonResult result;
    private final ElementNames names;

    /**
     * @param names names of the elements whose ids the engine gives back
     */
    public RelocationTables(RelocationComparisonResult result, ElementNames names) {
        this.result = result;
        this.names = names;
    }

    /**
     * All tables: summary, service, passes, phases, downtime, then timing and clients, and disks, where any are known,
     * resources, findings.
     */
    public List<ResultTable> all() {
        var tables = new ArrayList<>(List.of(summary(), service(), passes(), phases(), downtime()));
        Stream.of(timing(), clients(), disks()).filter(table -> !table.rows().isEmpty()).forEach(tables::add);
        tables.add(resources());
        tables.add(findings());
        return List.copyOf(tables);
    }

    /** One row per relocation: how it ended and what it cost. */
    public ResultTable summary() {
        var columns = List.of(variantColumn(), guestColumn(),
                new Column("source", Messages.Column_Source, ColumnType.TEXT),
                new Column("target", Messages.Column_Target, ColumnType.TEXT),
                new Column("outcome", Messages.Column_Outcome, ColumnType.TEXT),
                new Column("end_code", Messages.Column_EndCode, ColumnType.COUNT),
                new Column("total", Messages.Column_Total, ColumnType.TIME),
                new Column("quiesce", Messages.Column_Quiesce, ColumnType.TIME),
                new Column("warm_up", Messages.Column_WarmUp, ColumnType.TIME),
                new Column("longest_stall", Messages.Column_LongestStall, ColumnType.TIME),
                new Column("service_lost", Messages.Column_ServiceLost, ColumnType.TIME),
                new Column("at_risk", Messages.Column_AtRisk, ColumnType.TIME),
                new Column("passes", Messages.Column_Passes, ColumnType.COUNT),
                new Column("moved", Messages.Column_Moved, ColumnType.DATA),
                new Column("cpu_source", Messages.Column_CpuSource, ColumnType.TIME),
                new Column("cpu_target", Messages.Column_CpuTarget, ColumnType.TIME));
        return new ResultTable("summary", Messages.Table_Summary, columns, rows(this::summaryRow));
    }

    private Stream<List<Cell>> summaryRow(String label, RelocationResult relocation) {
        var timing = relocation.timing();
        return Stream.of(List.of(Cell.of(label), guest(relocation), element(relocation.sourceHost()),
                element(relocation.request().targetHost()), Cell.of(ResultText.of(relocation.outcome())),
                Cell.of(relocation.outcome().code().number()), cost(relocation, Cell.of(timing.total())),
                cost(relocation, Cell.of(timing.downtime())), cost(relocation, Cell.of(timing.warmUp())),
                cost(relocation, Cell.of(relocation.stalls().longest())),
                cost(relocation, Cell.of(relocation.serviceLost().total())),
                cost(relocation, Cell.of(atRisk(relocation))), Cell.of(relocation.passes().size()),
                cost(relocation, Cell.of(movedBytes(relocation))),
                cost(relocation, Cell.of(relocation.cpu().source())),
                cost(relocation, Cell.of(relocation.cpu().target()))));
    }

    /**
     * How long the guest is split between the hosts: it runs at the target while pages that only the source has still
     * follow, so that a failure of either host, or of the way between them, loses it.
     */
    public static SimTime atRisk(RelocationResult relocation) {
        return relocation.phases().stream().filter(p -> p.kind() == PhaseKind.PUSH_AND_PULL).map(Phase::duration)
                .reduce(SimTime.ZERO, SimTime::plus);
    }

    /** One row per relocation: what the guest's users lose, by cause. */
    public ResultTable service() {
        var columns = List.of(variantColumn(), guestColumn(),
                new Column("stopped", Messages.Column_LostStopped, ColumnType.TIME),
                new Column("traced", Messages.Column_LostTraced, ColumnType.TIME),
                new Column("throttled", Messages.Column_LostThrottled, ColumnType.TIME),
                new Column("stalled", Messages.Column_LostStalled, ColumnType.TIME),
                new Column("warm_up", Messages.Column_WarmUp, ColumnType.TIME),
                new Column("total", Messages.Column_LostTotal, ColumnType.TIME),
                new Column("stalls", Messages.Column_Stalls, ColumnType.COUNT));
        return new ResultTable("service", Messages.Table_Service, columns, rows(this::serviceRow));
    }

    private Stream<List<Cell>> serviceRow(String label, RelocationResult relocation) {
        var lost = relocation.serviceLost();
        return Stream.of(List.of(Cell.of(label), guest(relocation), cost(relocation, Cell.of(lost.downtime())),
                cost(relocation, Cell.of(lost.tracing())), cost(relocation, Cell.of(lost.throttle())),
                cost(relocation, Cell.of(lost.stalls())), cost(relocation, Cell.of(lost.warmUp())),
                cost(relocation, Cell.of(lost.total())), cost(relocation, Cell.of(relocation.stalls().faults()))));
    }

    /** A refused relocation did not cost nothing: it was not made. */
    private static Cell cost(RelocationResult relocation, Cell cost) {
        return relocation.outcome() instanceof Outcome.Refused ? Cell.ABSENT : cost;
    }

    /**
     * Bytes that a relocation moved: over its way to the target, and to and from paging volumes and expanded storage.
     * What crosses several links of one way, and what these share, is counted once.
     */
    public static Bytes movedBytes(RelocationResult relocation) {
        var overLinks = relocation.resources().stream().filter(use -> use.kind() == ResourceUse.Kind.LINK)
                .map(ResourceUse::bytes).max(Comparator.comparingLong(Bytes::count)).orElse(Bytes.ZERO);
        return relocation.resources().stream().filter(use -> !use.kind().isOnTheWay())
                .map(ResourceUse::bytes).reduce(overLinks, Bytes::plus);
    }

    /** One row per pass; with pages that were skipped where any were. */
    public ResultTable passes() {
        var columns = new ArrayList<>(List.of(variantColumn(), guestColumn(),
                new Column("pass", Messages.Column_Pass, ColumnType.COUNT),
                new Column("guest_state", Messages.Column_GuestState, ColumnType.TEXT),
                new Column("begin", Messages.Column_Begin, ColumnType.TIME),
                new Column("duration", Messages.Column_Duration, ColumnType.TIME),
                new Column("sent", Messages.Column_Sent, ColumnType.PAGES),
                new Column("newly_dirtied", Messages.Column_NewlyDirtied, ColumnType.PAGES),
                new Column("left", Messages.Column_Left, ColumnType.PAGES),
                new Column("moved", Messages.Column_Moved, ColumnType.DATA),
                new Column("rate", Messages.Column_Rate, ColumnType.RATE)));
        boolean skips = result.variants().stream().flatMap(v -> v.run().relocations().stream())
                .flatMap(r -> r.passes().stream()).anyMatch(p -> !p.skipped().isZero());
        if (skips) {
            columns.add(new Column("skipped", Messages.Column_Skipped, ColumnType.PAGES));
        }
        return new ResultTable("passes", Messages.Table_Passes, columns, rows((label, relocation) -> relocation.passes()
                .stream().map(p -> passRow(label, relocation, p).subList(0, columns.size()))));
    }

    private List<Cell> passRow(String label, RelocationResult relocation, Pass pass) {
        return List.of(Cell.of(label), guest(relocation), Cell.of(pass.number()),
                Cell.of(ResultText.of(pass.guest())), Cell.of(pass.begin()), Cell.of(pass.duration()),
                Cell.of(pass.sent()), Cell.of(pass.newlyDirtied()), Cell.of(pass.left()), Cell.of(pass.bytes()),
                Cell.of(pass.bytesPerSecond()), Cell.of(pass.skipped()));
    }

    /** One row per phase. */
    public ResultTable phases() {
        var columns = List.of(variantColumn(), guestColumn(),
                new Column("phase", Messages.Column_Phase, ColumnType.TEXT),
                new Column("guest_state", Messages.Column_GuestState, ColumnType.TEXT),
                new Column("begin", Messages.Column_Begin, ColumnType.TIME),
                new Column("end", Messages.Column_End, ColumnType.TIME),
                new Column("duration", Messages.Column_Duration, ColumnType.TIME));
        return new ResultTable("phases", Messages.Table_Phases, columns,
                rows((label, relocation) -> relocation.phases().stream().map(p -> phaseRow(label, relocation, p))));
    }

    private List<Cell> phaseRow(String label, RelocationResult relocation, Phase phase) {
        return List.of(Cell.of(label), guest(relocation), Cell.of(ResultText.of(phase.kind())),
                Cell.of(ResultText.of(phase.guest())), Cell.of(phase.begin()), Cell.of(phase.end()),
                Cell.of(phase.duration()));
    }

    /** One row per term of each downtime. */
    public ResultTable downtime() {
        var columns = List.of(variantColumn(), guestColumn(),
                new Column("term", Messages.Column_Term, ColumnType.TEXT),
                new Column("duration", Messages.Column_Duration, ColumnType.TIME),
                new Column("rests_on", Messages.Column_RestsOn, ColumnType.TEXT));
        var values = new HashMap<String, Map<AssumptionKey, Double>>();
        result.variants().forEach(v -> values.put(v.label(), v.run().assumptions().stream()
                .collect(Collectors.toMap(AssumptionInForce::key, AssumptionInForce::value))));
        return new ResultTable("downtime", Messages.Table_Downtime, columns,
                rows((label, relocation) -> relocation.downtimeTerms().stream().map(t -> List.of(Cell.of(label),
                        guest(relocation), Cell.of(ResultText.of(t.kind())), Cell.of(t.duration()),
                        restsOn(t, values.get(label))))));
    }

    /**
     * One row per part of each relocation with known networks, until its clients are served, in the terms of a failover after
     * the loss of a host.
     */
    public ResultTable timing() {
        var text = new FailoverText(names);
        var columns = List.of(variantColumn(), guestColumn(),
                new Column("part", Messages.Column_Part, ColumnType.TEXT),
                new Column("begin", Messages.Column_Begin, ColumnType.TIME),
                new Column("end", Messages.Column_End, ColumnType.TIME),
                new Column("duration", Messages.Column_Duration, ColumnType.TIME),
                new Column("bound", Messages.Column_Bound, ColumnType.TEXT));
        return new ResultTable("timing", Messages.Table_Timing, columns,
                rows((label, relocation) -> relocation.devices().networks().isEmpty() ? Stream.empty()
                        : Failover.breakdown(relocation).phases().stream().map(p -> List.of(Cell.of(label),
                                guest(relocation), Cell.of(FailoverText.of(p.kind())), Cell.of(p.begin()),
                                Cell.of(p.end()), Cell.of(p.duration()), Cell.of(text.of(p.bound()))))));
    }

    /** One row per network interface: what its clients see. */
    public ResultTable clients() {
        var columns = List.of(variantColumn(), guestColumn(),
                new Column("interface", Messages.Column_Interface, ColumnType.TEXT),
                new Column("outage", Messages.Column_Outage, ColumnType.TIME),
                new Column("longest_outage", Messages.Column_LongestOutage, ColumnType.TIME),
                new Column("client_stall", Messages.Column_ClientStall, ColumnType.TIME),
                new Column("client_stall_99", Messages.Column_ClientStall99, ColumnType.TIME),
                new Column("connections", Messages.Column_Connections, ColumnType.COUNT),
                new Column("connections_lost", Messages.Column_ConnectionsLost, ColumnType.COUNT),
                new Column("connect_delay", Messages.Column_ConnectDelay, ColumnType.TIME),
                new Column("pings_lost", Messages.Column_PingsLost, ColumnType.COUNT));
        return new ResultTable("clients", Messages.Table_Clients, columns, rows((label, relocation) -> relocation
                .devices().networks().stream().map(n -> clientRow(label, relocation, n))));
    }

    private List<Cell> clientRow(String label, RelocationResult relocation, Takeover network) {
        var clients = network.clients();
        return List.of(Cell.of(label), guest(relocation), element(network.interfaceId()),
                Cell.of(clients.meanOutage()), Cell.of(clients.longestOutage()),
                clients.established().map(s -> Cell.of(s.median())).orElse(Cell.ABSENT),
                clients.established().map(s -> Cell.of(s.most99())).orElse(Cell.ABSENT),
                Cell.of(clients.connections()), Cell.of(Math.round(clients.lost())),
                clients.newConnections().map(c -> Cell.of(c.meanDelay())).orElse(Cell.ABSENT),
                Cell.of(Math.round(clients.pingsLost())));
    }

    /** One row per disk: how it was handed over. */
    public ResultTable disks() {
        var columns = List.of(variantColumn(), guestColumn(),
                new Column("disk", Messages.Column_Disk, ColumnType.TEXT),
                new Column("path", Messages.Column_Path, ColumnType.TEXT),
                new Column("drain", Messages.Column_Drain, ColumnType.TIME),
                new Column("hand_over", Messages.Column_HandOver, ColumnType.TIME),
                new Column("silent", Messages.Column_Silent, ColumnType.TIME));
        return new ResultTable("disks", Messages.Table_Disks, columns, rows((label, relocation) -> relocation.devices()
                .disks().stream().map(d -> List.of(Cell.of(label), guest(relocation), element(d.disk()),
                        Cell.of(ResultText.of(d.path())), Cell.of(d.drain()), Cell.of(d.redoTime()),
                        Cell.of(d.silent())))));
    }

    private static Cell restsOn(DowntimeTerm term, Map<AssumptionKey, Double> values) {
        return term.restsOn().isEmpty() ? Cell.ABSENT : Cell.of(term.restsOn().stream().map(key -> key.key() + " "
                + AssumptionText.value(key, values.getOrDefault(key, key.defaultValue())))
                .collect(Collectors.joining(", ")));
    }

    /** One row per resource and direction that carried something. */
    public ResultTable resources() {
        var columns = List.of(variantColumn(), guestColumn(),
                new Column("resource", Messages.Column_Resource, ColumnType.TEXT),
                new Column("kind", Messages.Column_Kind, ColumnType.TEXT),
                new Column("direction", Messages.Column_Direction, ColumnType.TEXT),
                new Column("moved", Messages.Column_Moved, ColumnType.DATA),
                new Column("busy", Messages.Column_Busy, ColumnType.TIME));
        return new ResultTable("resources", Messages.Table_Resources, columns,
                rows((label, relocation) -> relocation.resources().stream().map(u -> List.of(Cell.of(label),
                        guest(relocation), element(u.elementId()), Cell.of(ResultText.of(u.kind())),
                        Cell.of(ResultText.of(u.direction())), Cell.of(u.bytes()), Cell.of(u.busy())))));
    }

    /** One row per finding, in words, the worst of each relocation first. */
    public ResultTable findings() {
        var text = new FindingText(names);
        var columns = List.of(variantColumn(), guestColumn(),
                new Column("severity", Messages.Column_Severity, ColumnType.TEXT),
                new Column("code", Messages.Column_Code, ColumnType.TEXT),
                new Column("finding", Messages.Column_Finding, ColumnType.TEXT),
                new Column("remedy", Messages.Column_Remedy, ColumnType.TEXT));
        return new ResultTable("findings", Messages.Table_Findings, columns,
                rows((label, relocation) -> relocation.findings().stream().map(f -> List.of(Cell.of(label),
                        guest(relocation), Cell.of(ResultText.of(f.severity())), Cell.of(f.code().name()),
                        Cell.of(text.sentence(f)), remedies(text.remedies(f))))));
    }

    private static Cell remedies(List<String> remedies) {
        return remedies.isEmpty() ? Cell.ABSENT : Cell.of(String.join(" ", remedies));
    }

    private interface RowsOf {
        Stream<List<Cell>> of(String label, RelocationResult relocation);
    }

    private List<List<Cell>> rows(RowsOf rowsOf) {
        var rows = new ArrayList<List<Cell>>();
        for (var variant : result.variants()) {
            for (var relocation : variant.run().relocations()) {
                rowsOf.of(variant.label(), relocation).forEach(rows::add);
            }
        }
        return rows;
    }

    private static Column variantColumn() {
        return new Column("variant", Messages.Column_Variant, ColumnType.TEXT);
    }

    private static Column guestColumn() {
        return new Column("guest", Messages.Column_Guest, ColumnType.TEXT);
    }

    private Cell guest(RelocationResult relocation) {
        return element(relocation.request().guest());
    }

    private Cell element(String id) {
        return Cell.of(names.of(id));
    }
}
