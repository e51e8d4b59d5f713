/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.pressure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.engine.paging.TierKind;
import org.portolan.engine.pressure.GuestMoment;
import org.portolan.engine.pressure.GuestStay;
import org.portolan.engine.pressure.HostCourse;
import org.portolan.engine.pressure.HostMoment;
import org.portolan.engine.pressure.TierMoment;
import org.portolan.engine.pressure.VolumeMoment;
import org.portolan.engine.pressure.WorkingSetArrival;
import org.portolan.engine.quantity.Ratio;
import org.portolan.study.AnswerTables;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.Field;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** What hosts did over time, as tables. Every number is the engine's. */
public final class PressureTables {

    private final PressureStudyResult result;
    private final ElementNames names;
    private final PressureText text;

    /** @param names names of the elements whose ids the engine gives back */
    public PressureTables(PressureStudyResult result, ElementNames names) {
        this.result = result;
        this.names = names;
        this.text = new PressureText(names);
    }

    /** All tables: events, arrivals, guests, course, levels, devices, speeds, findings, assumptions. */
    public List<ResultTable> all() {
        return List.of(events(), arrivals(), guests(), course(), levels(), devices(), speeds(),
                AnswerTables.findings(result.findings(), names),
                AnswerTables.assumptions(result.result().assumptions()));
    }

    /** One row per instant at which something happens and host that feels it: what it comes to. */
    public ResultTable events() {
        return Field.table("events", Messages.Table_Events, List.of(
                Field.<Happening>of("at", Messages.Column_At, ColumnType.TIME, o -> Cell.of(o.at())),
                Field.of("event", Messages.Column_Event, ColumnType.TEXT, o -> Cell.of(text.events(o))),
                Field.of("host", Messages.Column_Host, ColumnType.TEXT, o -> element(o.outcome().host())),
                Field.of("work_before", Messages.Column_WorkBefore, ColumnType.SHARE,
                        o -> Cell.of(o.outcome().before().share().value())),
                Field.of("work_after", Messages.Column_WorkAfter, ColumnType.SHARE,
                        o -> Cell.of(o.outcome().after().share().value())),
                Field.of("least_work", Messages.Column_LeastWork, ColumnType.SHARE,
                        o -> Cell.of(o.outcome().leastThroughput().share().value())),
                Field.of("recovery", Messages.Column_Recovery, ColumnType.TIME,
                        o -> Cell.ofOptional(o.outcome().recovery().map(Cell::of))),
                Field.of("guest_time_lost", Messages.Column_GuestTimeLost, ColumnType.TIME,
                        o -> Cell.of(o.outcome().lost())),
                Field.of("lost_anyway", Messages.Column_LostAnyway, ColumnType.TIME,
                        o -> Cell.of(o.outcome().lostAnyway())),
                Field.of("stolen", Messages.Column_Stolen, ColumnType.PAGES, o -> Cell.of(o.outcome().stolen())),
                Field.of("worst_page_ins", Messages.Column_WorstPageIns, ColumnType.PAGE_RATE,
                        o -> Cell.of(o.outcome().worstPageIns())),
                Field.of("worst_at", Messages.Column_WorstAt, ColumnType.TIME, o -> Cell.of(o.outcome().worstAt()))),
                result.happenings());
    }

    /** One row per guest that came: how long its working set took. */
    public ResultTable arrivals() {
        return Field.table("arrivals", Messages.Table_Arrivals, List.of(
                Field.<WorkingSetArrival>of("guest", Messages.Column_Guest, ColumnType.TEXT, a -> element(a.guest())),
                Field.of("host", Messages.Column_Host, ColumnType.TEXT, a -> element(a.host())),
                Field.of("from", Messages.Column_From, ColumnType.TIME, a -> Cell.of(a.from())),
                Field.of("working_set", Messages.Column_WorkingSet, ColumnType.PAGES, a -> Cell.of(a.pages())),
                Field.of("after", Messages.Column_After, ColumnType.TIME,
                        a -> Cell.ofOptional(a.after().map(Cell::of)))),
                result.result().outcomes().stream().flatMap(o -> o.arrivals().stream()).toList());
    }

    /** One row per guest and host that it was on, those that lost most first. */
    public ResultTable guests() {
        return Field.table("guests", Messages.Table_Guests, List.of(
                Field.<GuestStay>of("guest", Messages.Column_Guest, ColumnType.TEXT, s -> element(s.guest())),
                Field.of("host", Messages.Column_Host, ColumnType.TEXT, s -> element(s.host())),
                Field.of("from", Messages.Column_From, ColumnType.TIME, s -> Cell.of(s.from())),
                Field.of("until", Messages.Column_Until, ColumnType.TIME,
                        s -> Cell.ofOptional(s.until().map(Cell::of))),
                Field.of("lost", Messages.Column_Lost, ColumnType.TIME, s -> Cell.of(s.lost())),
                Field.of("least_speed", Messages.Column_LeastSpeed, ColumnType.SHARE,
                        s -> Cell.ofOptional(s.course().stream().map(GuestMoment::speed)
                                .min(Comparator.comparingDouble(Ratio::value)).map(r -> Cell.of(r.value())))),
                Field.of("last_speed", Messages.Column_LastSpeed, ColumnType.SHARE,
                        s -> Cell.ofOptional(last(s.course()).map(m -> Cell.of(m.speed().value())))),
                Field.of("frames", Messages.Column_Frames, ColumnType.PAGES,
                        s -> Cell.ofOptional(last(s.course()).map(m -> Cell.of(m.resident()))))),
                result.result().stays().stream().sorted(Comparator.comparing(GuestStay::lost).reversed()).toList());
    }

    private static <T> Optional<T> last(List<T> course) {
        return course.isEmpty() ? Optional.empty() : Optional.of(course.getLast());
    }

    /** One row per host and instant. */
    public ResultTable course() {
        return Field.table("course", Messages.Table_Course, List.of(
                Field.<AtInstant>of("host", Messages.Column_Host, ColumnType.TEXT, m -> element(m.host.host())),
                Field.of("at", Messages.Column_At, ColumnType.TIME, m -> Cell.of(m.moment.at())),
                Field.of("work_done", Messages.Column_WorkDone, ColumnType.SHARE,
                        m -> Cell.of(m.moment.throughput().share().value())),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE,
                        m -> Cell.of(m.moment.pageIns())),
                Field.of("first_touches", Messages.Column_FirstTouches, ColumnType.PAGE_RATE,
                        m -> Cell.of(m.moment.firstTouches())),
                Field.of("taken", Messages.Column_Taken, ColumnType.PAGE_RATE, m -> Cell.of(m.moment.taken())),
                Field.of("written", Messages.Column_Written, ColumnType.PAGE_RATE, m -> Cell.of(m.moment.written())),
                Field.of("available", Messages.Column_Available, ColumnType.PAGES,
                        m -> Cell.of(m.moment.available())),
                Field.of("ageing", Messages.Column_Ageing, ColumnType.PAGES, m -> Cell.of(m.moment.ageing())),
                Field.of("busiest_device", Messages.Column_BusiestDevice, ColumnType.SHARE,
                        m -> Cell.ofOptional(m.moment.volumes().stream().map(VolumeMoment::busy)
                                .max(Comparator.comparingDouble(Ratio::value)).map(b -> Cell.of(b.value())))),
                Field.of("processors", Messages.Column_Processors, ColumnType.SHARE,
                        m -> Cell.ofOptional(m.moment.processors().map(p -> Cell.of(p.value()))))),
                moments().toList());
    }

    /** One row per host, instant and tier. */
    public ResultTable levels() {
        return Field.table("levels", Messages.Table_Levels, List.of(
                Field.<OfMoment<TierMoment>>of("host", Messages.Column_Host,
                        ColumnType.TEXT, t -> element(t.of.host.host())),
                Field.of("at", Messages.Column_At, ColumnType.TIME, t -> Cell.of(t.of.moment.at())),
                Field.of("tier", Messages.Column_Tier, ColumnType.TEXT, t -> Cell.of(ResultText.of(t.part.kind()))),
                Field.of("level", Messages.Column_Level, ColumnType.TEXT, t -> element(t.part.level())),
                Field.of("capacity", Messages.Column_Capacity, ColumnType.PAGES, t -> Cell.of(t.part.capacity())),
                Field.of("used", Messages.Column_Used, ColumnType.PAGES, t -> Cell.of(t.part.used())),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE,
                        t -> t.part.kind() == TierKind.CENTRAL ? Cell.ABSENT : Cell.of(t.part.pageIns())),
                Field.of("response", Messages.Column_Response, ColumnType.TIME,
                        t -> t.part.kind() == TierKind.CENTRAL ? Cell.ABSENT : Cell.of(t.part.response()))),
                moments().flatMap(m -> m.moment.tiers().stream().map(t -> new OfMoment<>(m, t))).toList());
    }

    /** One row per host, instant and paging volume. */
    public ResultTable devices() {
        return Field.table("devices", Messages.Table_Devices, List.of(
                Field.<OfMoment<VolumeMoment>>of("host", Messages.Column_Host, ColumnType.TEXT,
                        v -> element(v.of.host.host())),
                Field.of("at", Messages.Column_At, ColumnType.TIME, v -> Cell.of(v.of.moment.at())),
                Field.of("volume", Messages.Column_Volume, ColumnType.TEXT, v -> element(v.part.volume())),
                Field.of("busy", Messages.Column_Busy, ColumnType.SHARE, v -> Cell.of(v.part.busy().value())),
                Field.of("read_response", Messages.Column_ReadResponse, ColumnType.TIME,
                        v -> Cell.of(v.part.readResponse())),
                Field.of("reads", Messages.Column_Reads, ColumnType.PAGE_RATE, v -> Cell.of(v.part.reads())),
                Field.of("writes", Messages.Column_Writes, ColumnType.PAGE_RATE, v -> Cell.of(v.part.writes())),
                Field.of("slots_used", Messages.Column_SlotsUsed, ColumnType.PAGES,
                        v -> Cell.of(v.part.slotsUsed()))),
                moments().flatMap(m -> m.moment.volumes().stream().map(v -> new OfMoment<>(m, v))).toList());
    }

    /** One row per instant of each guest that an event is about. */
    public ResultTable speeds() {
        var fields = new ArrayList<Field<OfStay>>(List.of(
                Field.of("guest", Messages.Column_Guest, ColumnType.TEXT, m -> element(m.stay.guest())),
                Field.of("host", Messages.Column_Host, ColumnType.TEXT, m -> element(m.stay.host())),
                Field.of("at", Messages.Column_At, ColumnType.TIME, m -> Cell.of(m.moment.at())),
                Field.of("speed", Messages.Column_Speed, ColumnType.SHARE, m -> Cell.of(m.moment.speed().value())),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE,
                        m -> Cell.of(m.moment.pageIns())),
                Field.of("first_touches", Messages.Column_FirstTouches, ColumnType.PAGE_RATE,
                        m -> Cell.of(m.moment.firstTouches()))));
        Stream.of(TierKind.values()).forEach(kind -> fields.add(Field.of(kind.name().toLowerCase(Locale.ROOT),
                ResultText.of(kind), ColumnType.PAGES, m -> pages(m, kind))));
        var concerned = concerned();
        return Field.table("speeds", Messages.Table_Speeds, fields, result.result().stays().stream()
                .filter(s -> concerned.contains(s.guest()))
                .flatMap(s -> s.course().stream().map(m -> new OfStay(s, m))).toList());
    }

    /** Guests that an event is about. */
    private Set<String> concerned() {
        return result.result().outcomes().stream()
                .flatMap(o -> Stream.concat(Stream.of(o.event().subject()),
                        o.arrivals().stream().map(WorkingSetArrival::guest)))
                .collect(Collectors.toSet());
    }

    private Cell pages(OfStay of, TierKind kind) {
        var tiers = result.result().host(of.stay.host()).map(HostCourse::course).filter(c -> !c.isEmpty())
                .map(c -> c.getFirst().tiers()).orElse(List.of());
        for (int i = 0; i < tiers.size() && i < of.moment.pages().size(); i++) {
            if (tiers.get(i).kind() == kind) {
                return Cell.of(of.moment.pages().get(i));
            }
        }
        return Cell.ABSENT;
    }

    private Stream<AtInstant> moments() {
        return result.courses().stream().flatMap(h -> h.course().stream().map(m -> new AtInstant(h, m)));
    }

    private record AtInstant(HostCourse host, HostMoment moment) {
    }

    private record OfMoment<T>(AtInstant of, T part) {
    }

    private record OfStay(GuestStay stay, GuestMoment moment) {
    }

    private Cell element(String id) {
        return Cell.of(names.of(id));
    }
}
