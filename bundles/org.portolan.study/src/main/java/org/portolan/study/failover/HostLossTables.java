/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.failover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.portolan.engine.failover.FailoverPhase;
import org.portolan.engine.failover.FailoverPhaseKind;
import org.portolan.engine.failover.GuestFailover;
import org.portolan.engine.failover.GuestFailover.Fate;
import org.portolan.engine.failover.HostLossResult;
import org.portolan.engine.failover.LostHost;
import org.portolan.engine.failover.NPlusResult;
import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.failover.PriorityLoss;
import org.portolan.engine.failover.ReplicaLoss;
import org.portolan.engine.failover.ServicesBack;
import org.portolan.engine.failover.SharedUse;
import org.portolan.engine.network.Stall;
import org.portolan.engine.network.Takeover;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.AnswerTables;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.Field;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/** The loss of hosts in time as tables. Times count from the loss; every number is the engine's. */
public final class HostLossTables {

    private static final double THOUSAND = 1000;

    private final HostLossResult result;
    private final ElementNames names;
    private final FailoverText text;
    private final NPlusTables places;

    /** @param names names of the elements whose ids the engine gives back */
    public HostLossTables(HostLossStudyResult result, ElementNames names) {
        this.result = result.result();
        this.names = names;
        text = new FailoverText(names);
        places = new NPlusTables(new NPlusStudyResult(new NPlusStudy(result.study().spec().places(), List.of()),
                new NPlusResult(List.of(), this.result.cases())), names);
    }

    /**
     * All tables: in all, guests, services back over time, priorities, phases of each guest, lost hosts, what was shared,
     * what is short, who has no place and why, the other hosts afterwards, findings, assumptions.
     */
    public List<ResultTable> all() {
        return List.of(summary(), guests(), servicesBack(), priorities(), phases(), lostHosts(), shared(),
                places.shortfalls(), places.stranded(), places.conflicts(), places.hosts(), findings(),
                assumptions());
    }

    /** One row: what the loss comes to. */
    public ResultTable summary() {
        return Field.table("summary", Messages.Table_Summary, List.of(
                Field.<ServicesBack>of("lost", Messages.Column_Lost, ColumnType.TEXT,
                        s -> elements(result.lost().stream().map(LostHost::host).toList())),
                Field.of("guests", Messages.Column_Guests, ColumnType.COUNT, s -> Cell.of(s.guests())),
                Field.of("back", Messages.Column_Back, ColumnType.COUNT,
                        s -> Cell.of(count(Fate.BOOTED) + count(Fate.RESUMED))),
                Field.of("resumed", Messages.Column_Resumed, ColumnType.COUNT, s -> some(count(Fate.RESUMED))),
                Field.of("stranded", Messages.Column_Stranded, ColumnType.COUNT, s -> some(count(Fate.STRANDED))),
                Field.of("not_restarted", Messages.Column_NotRestarted, ColumnType.COUNT,
                        s -> some(count(Fate.NOT_RESTARTED))),
                Field.of("half_back", Messages.Column_HalfBack, ColumnType.TIME, s -> time(s.half())),
                Field.of("nine_tenths_back", Messages.Column_NineTenthsBack, ColumnType.TIME,
                        s -> time(s.nineTenths())),
                Field.of("all_back", Messages.Column_AllBack, ColumnType.TIME, s -> time(s.all())),
                Field.of("service_lost", Messages.Column_ServiceLost, ColumnType.TIME,
                        s -> seconds(s.guestSecondsLost())),
                Field.of("warm_up_lost", Messages.Column_WarmUpLost, ColumnType.TIME,
                        s -> seconds(s.warmUpSecondsLost())),
                Field.of("promises_broken", Messages.Column_PromisesBroken, ColumnType.COUNT,
                        s -> some(result.guests().stream().filter(g -> !g.keepsPromise()).count())),
                Field.of("survived", Messages.Column_Survived, ColumnType.FLAG, s -> Cell.of(result.isSurvived()))),
                List.of(result.services()));
    }

    private long count(Fate fate) {
        return result.guests().stream().filter(g -> g.fate() == fate).count();
    }

    /** One row per guest, in the order in which they are to start. */
    public ResultTable guests() {
        return Field.table("guests", Messages.Table_Guests, List.of(
                Field.<GuestFailover>of("guest", Messages.Column_Guest, ColumnType.TEXT, g -> element(g.guest())),
                Field.of("priority", Messages.Column_Priority, ColumnType.TEXT,
                        g -> Cell.of(FailoverText.of(g.priority()))),
                Field.of("source", Messages.Column_Source, ColumnType.TEXT, g -> element(g.source())),
                Field.of("target", Messages.Column_Target, ColumnType.TEXT,
                        g -> Cell.ofOptional(g.target().map(this::element))),
                Field.of("fate", Messages.Column_Fate, ColumnType.TEXT, g -> Cell.of(FailoverText.of(g.fate()))),
                Field.of("waited", Messages.Column_Waited, ColumnType.TIME,
                        g -> longer(g.breakdown().time(FailoverPhaseKind.QUEUED))),
                Field.of("alone", Messages.Column_Alone, ColumnType.TIME, g -> time(g.aloneTime())),
                Field.of("outage", Messages.Column_Outage, ColumnType.TIME, g -> time(g.outage())),
                Field.of("promised", Messages.Column_Promised, ColumnType.TIME, g -> time(g.promised())),
                Field.of("kept", Messages.Column_Kept, ColumnType.FLAG,
                        g -> Cell.ofOptional(g.promised().map(p -> Cell.of(g.keepsPromise())))),
                Field.of("reached", Messages.Column_Reached, ColumnType.TIME,
                        g -> time(g.reached().map(this::since))),
                Field.of("connections_lost", Messages.Column_ConnectionsLost, ColumnType.COUNT,
                        g -> some(lostConnections(g))),
                Field.of("noticed", Messages.Column_Noticed, ColumnType.TIME,
                        g -> time(g.noticed().map(Stall::median))),
                Field.of("work_lost", Messages.Column_WorkLost, ColumnType.TIME,
                        g -> replica(g, r -> Cell.of(r.work()))),
                Field.of("pages_lost", Messages.Column_PagesLost, ColumnType.PAGES,
                        g -> replica(g, r -> Cell.of(r.pages()))),
                Field.of("most_work_lost", Messages.Column_MostWorkLost, ColumnType.TIME,
                        g -> replica(g, r -> Cell.of(r.mostWork()))),
                Field.of("warm_up_lost", Messages.Column_WarmUpLost, ColumnType.TIME,
                        g -> longer(g.warmUpLost()))),
                result.guests());
    }

    private static long lostConnections(GuestFailover guest) {
        return Math.round(guest.networks().stream().map(Takeover::clients).mapToDouble(c -> c.lost()).sum());
    }

    private static Cell replica(GuestFailover guest, Function<ReplicaLoss, Cell> of) {
        return Cell.ofOptional(guest.replica().map(of));
    }

    /** One row per instant at which services come back. */
    public ResultTable servicesBack() {
        return Field.table("services_back", Messages.Table_ServicesBack, List.of(
                Field.<Step>of("time", Messages.Column_Time, ColumnType.TIME, s -> Cell.of(s.since)),
                Field.of("guests", Messages.Column_GuestsBack, ColumnType.COUNT, s -> Cell.of(s.guests)),
                Field.of("share", Messages.Column_ShareBack, ColumnType.SHARE,
                        s -> share(s.guests, result.services().guests())),
                Field.of("weight", Messages.Column_WeightBack, ColumnType.FACTOR, s -> Cell.of(s.weight)),
                Field.of("weight_share", Messages.Column_WeightShareBack, ColumnType.SHARE,
                        s -> share(s.weight, result.services().weight()))),
                steps());
    }

    private record Step(SimTime since, long guests, double weight) {
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        var guests = result.services().guestsBack();
        var weight = result.services().weightBack();
        for (int i = 0; i < guests.size(); i++) {
            // The second point at an instant is that after the step.
            if (i + 1 == guests.size() || guests.nanosAt(i + 1) != guests.nanosAt(i)) {
                steps.add(new Step(since(guests.timeAt(i)), guests.valueAt(i), weight.valueAt(i) / THOUSAND));
            }
        }
        return steps;
    }

    private static Cell share(double part, double whole) {
        return whole > 0 ? Cell.of(part / whole) : Cell.ABSENT;
    }

    /** One row per priority that a guest has. */
    public ResultTable priorities() {
        return Field.table("priorities", Messages.Table_Priorities, List.of(
                Field.<PriorityLoss>of("priority", Messages.Column_Priority, ColumnType.TEXT,
                        p -> Cell.of(FailoverText.of(p.priority()))),
                Field.of("guests", Messages.Column_Guests, ColumnType.COUNT, p -> Cell.of(p.guests())),
                Field.of("back", Messages.Column_Back, ColumnType.COUNT, p -> Cell.of(p.back())),
                Field.of("first_back", Messages.Column_FirstBack, ColumnType.TIME, p -> time(p.firstBack())),
                Field.of("last_back", Messages.Column_LastBack, ColumnType.TIME, p -> time(p.lastBack())),
                Field.of("service_lost", Messages.Column_ServiceLost, ColumnType.TIME,
                        p -> seconds(p.guestSecondsLost()))),
                result.priorities());
    }

    /** One row per guest and phase. */
    public ResultTable phases() {
        return Field.table("phases", Messages.Table_Phases, List.of(
                Field.<OfGuest>of("guest", Messages.Column_Guest, ColumnType.TEXT, p -> element(p.guest)),
                Field.of("phase", Messages.Column_Phase, ColumnType.TEXT,
                        p -> Cell.of(FailoverText.of(p.phase.kind()))),
                Field.of("begin", Messages.Column_Begin, ColumnType.TIME, p -> Cell.of(since(p.phase.begin()))),
                Field.of("end", Messages.Column_End, ColumnType.TIME, p -> Cell.of(since(p.phase.end()))),
                Field.of("duration", Messages.Column_Duration, ColumnType.TIME, p -> Cell.of(p.phase.duration())),
                Field.of("bound", Messages.Column_Bound, ColumnType.TEXT,
                        p -> Cell.of(text.of(p.phase.bound())))),
                result.guests().stream().flatMap(
                        g -> g.breakdown().phases().stream().map(p -> new OfGuest(g.guest(), p))).toList());
    }

    private record OfGuest(String guest, FailoverPhase phase) {
    }

    /** One row per host that was lost. */
    public ResultTable lostHosts() {
        return Field.table("lost_hosts", Messages.Table_LostHosts, List.of(
                Field.<LostHost>of("host", Messages.Column_Host, ColumnType.TEXT, h -> element(h.host())),
                Field.of("guests", Messages.Column_Guests, ColumnType.COUNT, h -> Cell.of(h.guests())),
                Field.of("detected", Messages.Column_Detected, ColumnType.TIME, h -> Cell.of(since(h.detected()))),
                Field.of("fenced", Messages.Column_Fenced, ColumnType.TIME, h -> Cell.of(since(h.fenced())))),
                result.lost());
    }

    /** One row per thing that guests shared while they started. */
    public ResultTable shared() {
        return Field.table("shared", Messages.Table_Shared, List.of(
                Field.<SharedUse>of("element", Messages.Column_Shared, ColumnType.TEXT,
                        s -> Cell.of(text.of(PhaseBound.of(s.kind(), s.element())))),
                Field.of("guests", Messages.Column_Guests, ColumnType.COUNT, s -> Cell.of(s.guests())),
                Field.of("at_once", Messages.Column_AtOnce, ColumnType.COUNT, s -> Cell.of(s.mostAtOnce())),
                Field.of("use", Messages.Column_Use, ColumnType.SHARE, s -> Cell.of(s.use().value())),
                Field.of("short", Messages.Column_ShortFor, ColumnType.TIME, s -> longer(s.saturated()))),
                result.shared());
    }

    /** One row per finding, in words, the gravest first. */
    public ResultTable findings() {
        return AnswerTables.findings(result.findings(), names);
    }

    /** One row per assumption that the answer rests on. */
    public ResultTable assumptions() {
        return AnswerTables.assumptions(result.assumptions());
    }

    // Cells

    private SimTime since(SimTime instant) {
        return instant.minus(result.at());
    }

    private static Cell time(Optional<SimTime> time) {
        return Cell.ofOptional(time.map(Cell::of));
    }

    private static Cell longer(SimTime time) {
        return time.nanos() == 0 ? Cell.ABSENT : Cell.of(time);
    }

    /** Seconds of many guests together: in the end, more than there are. */
    private static Cell seconds(double seconds) {
        return Cell.of(SimTime.ofSeconds(Math.min(seconds, new SimTime(SimTime.MAX_NANOS).seconds())));
    }

    private static Cell some(long count) {
        return count == 0 ? Cell.ABSENT : Cell.of(count);
    }

    private Cell element(String id) {
        return Cell.of(names.of(id));
    }

    private Cell elements(Collection<String> ids) {
        return Cell.of(ids.stream().map(names::of).collect(Collectors.joining(", ")));
    }
}
