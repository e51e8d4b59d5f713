/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.engine.finding.Finding;
import org.portolan.engine.paging.GuestPaging;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.Loan;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.paging.TierUse;
import org.portolan.engine.paging.VolumeUse;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.study.AnswerTables;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.Field;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** The answer to a study of overcommitment as tables. Every number is the engine's; nothing is computed anew but sums. */
public final class PagingTables {

    /** As many guests of a host are worth reading; the others page less. */
    public static final int USUAL_GUESTS = 10;

    private final PagingStudyResult result;
    private final ElementNames names;
    private final int guestsShown;

    /**
     * @param names names of the elements whose ids the engine gives back
     * @param guestsShown most guests of a host that are listed, those that page most
     */
    public PagingTables(PagingStudyResult result, ElementNames names, int guestsShown) {
        this.result = result;
        this.names = names;
        this.guestsShown = guestsShown;
    }

    /** All tables: hosts, tiers, guests, devices, loans, knees, one for each knob that was varied, findings, assumptions. */
    public List<ResultTable> all() {
        var tables = new ArrayList<>(List.of(hosts(), tiers(), guests(), devices(), loans(), knees()));
        tables.addAll(variations());
        tables.add(findings());
        tables.add(assumptions());
        return tables;
    }

    /** One row per host: what it comes to. */
    public ResultTable hosts() {
        return Field.table("hosts", Messages.Table_Hosts, List.of(
                Field.<HostPaging>of("host", Messages.Column_Host, ColumnType.TEXT, h -> element(h.host())),
                Field.of("state", Messages.Column_State, ColumnType.TEXT, h -> Cell.of(ResultText.of(h.state()))),
                Field.of("policy", Messages.Column_Policy, ColumnType.TEXT, h -> Cell.of(ResultText.of(h.policy()))),
                Field.of("guests", Messages.Column_Guests, ColumnType.COUNT, h -> Cell.of(h.guests().size())),
                Field.of("work_done", Messages.Column_WorkDone, ColumnType.SHARE,
                        h -> Cell.of(h.throughput().share().value())),
                Field.of("guests_at_full_speed", Messages.Column_FullSpeed, ColumnType.FACTOR,
                        h -> Cell.of(h.throughput().guests().value())),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE,
                        h -> Cell.of(pageIns(h.tiers()))),
                Field.of("taken", Messages.Column_Taken, ColumnType.PAGE_RATE, h -> Cell.of(h.frames().taken())),
                Field.of("revalidated", Messages.Column_Revalidated, ColumnType.PAGE_RATE,
                        h -> Cell.of(h.frames().revalidated())),
                Field.of("untouched", Messages.Column_Untouched, ColumnType.TIME,
                        h -> Cell.ofOptional(h.frames().untouched().map(Cell::of))),
                Field.of("frames", Messages.Column_Frames, ColumnType.PAGES, h -> Cell.of(h.frames().frames())),
                Field.of("available", Messages.Column_Available, ColumnType.PAGES,
                        h -> Cell.of(h.frames().available())),
                Field.of("ageing", Messages.Column_Ageing, ColumnType.PAGES, h -> Cell.of(h.frames().ageing())),
                Field.of("lent", Messages.Column_Lent, ColumnType.PAGES, h -> Cell.of(h.frames().lent())),
                Field.of("busiest_device", Messages.Column_BusiestDevice, ColumnType.SHARE,
                        h -> Cell.ofOptional(busiest(h).map(b -> Cell.of(b.value())))),
                Field.of("paging_processors", Messages.Column_PagingProcessors, ColumnType.FACTOR,
                        h -> Cell.of(h.processors().paging().value())),
                Field.of("processors_busy", Messages.Column_ProcessorsBusy, ColumnType.SHARE,
                        h -> Cell.ofOptional(h.processors().busy().map(b -> Cell.of(b.value())))),
                Field.of("converged", Messages.Column_Converged, ColumnType.FLAG,
                        h -> Cell.of(h.convergence().reached()))),
                result.hosts());
    }

    /** The busiest paging volume of a host. */
    public static Optional<Ratio> busiest(HostPaging host) {
        return host.volumes().stream().map(VolumeUse::busy).max(Comparator.comparingDouble(Ratio::value));
    }

    /** Pages fetched from all tiers. */
    public static PageRate pageIns(List<TierUse> tiers) {
        return new PageRate(tiers.stream().mapToDouble(t -> t.pageIns().pagesPerSecond()).sum());
    }

    /** One row per tier of each host. */
    public ResultTable tiers() {
        return Field.table("tiers", Messages.Table_Tiers, List.of(
                Field.<OfHost<TierUse>>of("host", Messages.Column_Host, ColumnType.TEXT, t -> element(t.host())),
                Field.of("tier", Messages.Column_Tier, ColumnType.TEXT, t -> Cell.of(ResultText.of(t.part().kind()))),
                Field.of("level", Messages.Column_Level, ColumnType.TEXT, t -> element(t.part().level())),
                Field.of("capacity", Messages.Column_Capacity, ColumnType.MEMORY,
                        t -> Cell.of(t.part().whole().bytes())),
                Field.of("shared_with", Messages.Column_SharedWith, ColumnType.TEXT, t -> sharers(t.part())),
                Field.of("used", Messages.Column_Used, ColumnType.MEMORY, t -> Cell.of(t.part().used().bytes())),
                Field.of("fill", Messages.Column_Fill, ColumnType.SHARE, t -> fill(t.part())),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE,
                        t -> below(t.part(), Cell.of(t.part().pageIns()))),
                Field.of("arrivals", Messages.Column_Arrivals, ColumnType.PAGE_RATE,
                        t -> below(t.part(), Cell.of(t.part().arrivals()))),
                Field.of("departures", Messages.Column_Departures, ColumnType.PAGE_RATE,
                        t -> Cell.of(t.part().departures())),
                Field.of("written", Messages.Column_Written, ColumnType.PAGE_RATE,
                        t -> below(t.part(), Cell.of(t.part().written()))),
                Field.of("response", Messages.Column_Response, ColumnType.TIME,
                        t -> below(t.part(), Cell.of(t.part().response())))),
                result.hosts().stream().flatMap(h -> OfHost.all(h, h.tiers())).toList());
    }

    private static Cell fill(TierUse tier) {
        return Cell.ofOptional(tier.fill().map(f -> Cell.of(f.value())));
    }

    /** Other hosts that have the same tier: its capacity and its fill are theirs, too. */
    private Cell sharers(TierUse tier) {
        return Cell.ofOptional(tier.shared().map(
                s -> Cell.of(s.others().stream().map(names::of).collect(Collectors.joining(", ")))));
    }

    /** Central storage is where pages come to, not what they are fetched from. */
    private static Cell below(TierUse tier, Cell cell) {
        return tier.kind() == TierKind.CENTRAL ? Cell.ABSENT : cell;
    }

    /** One row per guest, those that page most of each host first. */
    public ResultTable guests() {
        var fields = new ArrayList<Field<OfHost<GuestPaging>>>(List.of(
                Field.of("host", Messages.Column_Host, ColumnType.TEXT, g -> element(g.host())),
                Field.of("guest", Messages.Column_Guest, ColumnType.TEXT, g -> element(g.part().guest())),
                Field.of("speed", Messages.Column_Speed, ColumnType.SHARE, g -> Cell.of(g.part().speed().value())),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE,
                        g -> Cell.of(g.part().pageIns())),
                Field.of("page_outs", Messages.Column_PageOuts, ColumnType.PAGE_RATE,
                        g -> Cell.of(g.part().pageOuts())),
                Field.of("written", Messages.Column_Written, ColumnType.PAGE_RATE,
                        g -> Cell.of(g.part().written())),
                Field.of("hit_ratio", Messages.Column_HitRatio, ColumnType.SHARE,
                        g -> Cell.of(g.part().hitRatio().value())),
                Field.of("processor_wait", Messages.Column_ProcessorWait, ColumnType.SHARE,
                        g -> Cell.of(g.part().processorWait().value()))));
        Stream.of(TierKind.values()).forEach(kind -> fields.add(pagesIn(kind)));
        fields.addAll(List.of(
                Field.of("shared", Messages.Column_Shared, ColumnType.PAGES, g -> someOf(g.part().shared().count())),
                Field.of("unused", Messages.Column_Unused, ColumnType.PAGES, g -> someOf(g.part().unused().count())),
                Field.of("pooled", Messages.Column_Pooled, ColumnType.PAGES, g -> someOf(g.part().pooled().count())),
                Field.of("without_place", Messages.Column_WithoutPlace, ColumnType.PAGES,
                        g -> someOf(g.part().withoutPlace().count()))));
        return Field.table("guests", Messages.Table_Guests, fields,
                result.hosts().stream().flatMap(h -> OfHost.all(h, busiestGuests(h))).toList());
    }

    private static Field<OfHost<GuestPaging>> pagesIn(TierKind kind) {
        return Field.of(kind.name().toLowerCase(Locale.ROOT), ResultText.of(kind), ColumnType.PAGES,
                g -> g.part().tiers().stream().anyMatch(t -> t.kind() == kind) ? Cell.of(g.part().in(kind))
                        : Cell.ABSENT);
    }

    private static Cell someOf(long pages) {
        return pages == 0 ? Cell.ABSENT : Cell.of(pages);
    }

    private List<GuestPaging> busiestGuests(HostPaging host) {
        return host.guests().stream()
                .sorted(Comparator.comparingDouble((GuestPaging g) -> g.pageIns().pagesPerSecond()).reversed()
                        .thenComparing(g -> names.of(g.guest())).thenComparing(GuestPaging::guest))
                .limit(guestsShown).toList();
    }

    /** One row per paging volume of each host. */
    public ResultTable devices() {
        return Field.table("devices", Messages.Table_Devices, List.of(
                Field.<OfHost<VolumeUse>>of("host", Messages.Column_Host, ColumnType.TEXT, v -> element(v.host())),
                Field.of("volume", Messages.Column_Volume, ColumnType.TEXT, v -> element(v.part().volume())),
                Field.of("busy", Messages.Column_Busy, ColumnType.SHARE, v -> Cell.of(v.part().busy().value())),
                Field.of("queueing", Messages.Column_Queueing, ColumnType.TIME, v -> Cell.of(v.part().queueing())),
                Field.of("read_response", Messages.Column_ReadResponse, ColumnType.TIME,
                        v -> Cell.of(v.part().readResponse())),
                Field.of("write_response", Messages.Column_WriteResponse, ColumnType.TIME,
                        v -> Cell.of(v.part().writeResponse())),
                Field.of("reads", Messages.Column_Reads, ColumnType.PAGE_RATE, v -> Cell.of(v.part().reads())),
                Field.of("writes", Messages.Column_Writes, ColumnType.PAGE_RATE, v -> Cell.of(v.part().writes())),
                Field.of("ios_per_second", Messages.Column_Ios, ColumnType.FACTOR,
                        v -> Cell.of(v.part().ioPerSecond())),
                Field.of("slots", Messages.Column_Slots, ColumnType.PAGES, v -> Cell.of(v.part().slots())),
                Field.of("slots_used", Messages.Column_SlotsUsed, ColumnType.PAGES,
                        v -> Cell.of(v.part().slotsUsed())),
                Field.of("fill", Messages.Column_Fill, ColumnType.SHARE,
                        v -> v.part().slots().count() == 0 ? Cell.ABSENT : Cell.of(v.part().fill().value())),
                Field.of("write_block", Messages.Column_WriteBlock, ColumnType.FACTOR,
                        v -> Cell.of(v.part().writeBlock().value()))),
                result.hosts().stream().flatMap(h -> OfHost.all(h, h.volumes())).toList());
    }

    /** One row per storage that a host borrows. */
    public ResultTable loans() {
        return Field.table("loans", Messages.Table_Loans, List.of(
                Field.<Loan>of("host", Messages.Column_Host, ColumnType.TEXT, l -> element(l.borrower())),
                Field.of("level", Messages.Column_Level, ColumnType.TEXT, l -> element(l.level())),
                Field.of("lender", Messages.Column_Lender, ColumnType.TEXT, l -> element(l.lender())),
                Field.of("link", Messages.Column_Link, ColumnType.TEXT, l -> element(l.link())),
                Field.of("lent", Messages.Column_Lent, ColumnType.PAGES, l -> Cell.of(l.lent())),
                Field.of("used", Messages.Column_LentUsed, ColumnType.PAGES, l -> Cell.of(l.used())),
                Field.of("fetched", Messages.Column_Fetched, ColumnType.PAGE_RATE, l -> Cell.of(l.fetched())),
                Field.of("stored", Messages.Column_Stored, ColumnType.PAGE_RATE, l -> Cell.of(l.stored())),
                Field.of("link_busy", Messages.Column_LinkBusy, ColumnType.SHARE,
                        l -> Cell.of(l.linkBusy().value())),
                Field.of("lender_processors", Messages.Column_LenderProcessors, ColumnType.FACTOR,
                        l -> Cell.of(l.lenderProcessors().value()))),
                result.hosts().stream().flatMap(h -> h.borrowed().stream()).toList());
    }

    /** One row per thing that was varied: where the throughput is highest, and where less than half of that is left. */
    public ResultTable knees() {
        var fields = new ArrayList<>(variedFields());
        for (var type : List.of(ColumnType.COUNT, ColumnType.MEMORY, ColumnType.FACTOR)) {
            var suffix = type.name().toLowerCase(Locale.ROOT);
            fields.add(Field.of("present_" + suffix, PagingText.ofType(Messages.Column_Present, type), type,
                    s -> ofType(type, s,
                            s.sweep().present().isPresent() ? Optional.of(s.sweep().present().getAsDouble())
                                    : Optional.empty())));
            fields.add(Field.of("peak_" + suffix, PagingText.ofType(Messages.Column_Peak, type), type,
                    s -> ofType(type, s, peak(s))));
            fields.add(Field.of("halved_" + suffix, PagingText.ofType(Messages.Column_Halved, type), type,
                    s -> ofType(type, s, s.halved().map(SweepPoint::value))));
        }
        fields.add(meaning());
        return Field.table("knees", Messages.Table_Knees, fields, result.sweeps());
    }

    /** The knees for people: one column for each value, with the unit of what is varied. */
    public ResultTable kneesToRead() {
        var fields = new ArrayList<>(variedFields());
        fields.add(toRead("present", Messages.Column_Present, s -> s.sweep().present()));
        fields.add(Field.of("peak", Messages.Column_Peak, ColumnType.TEXT, s -> Cell.of(
                peak(s).map(p -> PagingText.value(s.sweep().knob(), p)).orElse(Messages.Peak_NoDifference))));
        fields.add(toRead("halved", Messages.Column_Halved,
                s -> s.halved().map(p -> OptionalDouble.of(p.value())).orElse(OptionalDouble.empty())));
        fields.add(meaning());
        return Field.table("knees", Messages.Table_Knees, fields, result.sweeps());
    }

    private static Optional<Double> peak(SweepResult sweep) {
        return sweep.changesNothing() ? Optional.empty() : Optional.of(sweep.best().value());
    }

    private Field<SweepResult> meaning() {
        return Field.of("meaning", Messages.Column_Meaning, ColumnType.TEXT, s -> Cell.of(PagingText.knee(s, names)));
    }

    private static Field<SweepResult> toRead(String key, String title, Function<SweepResult, OptionalDouble> value) {
        return Field.of(key, PagingText.ofType(title, ColumnType.COUNT), ColumnType.TEXT, s -> {
            var found = value.apply(s);
            return found.isEmpty() ? Cell.ABSENT : Cell.of(PagingText.value(s.sweep().knob(), found.getAsDouble()));
        });
    }

    private List<Field<SweepResult>> variedFields() {
        return List.of(Field.of("host", Messages.Column_Host, ColumnType.TEXT, s -> element(s.sweep().host())),
                Field.of("varied", Messages.Column_Varied, ColumnType.TEXT,
                        s -> Cell.of(PagingText.of(s.sweep().knob()))),
                Field.of("subject", Messages.Column_Subject, ColumnType.TEXT, s -> subject(s.sweep())));
    }

    private static Cell ofType(ColumnType type, SweepResult sweep, Optional<Double> value) {
        return sweep.sweep().knob().type() == type ? Cell.ofOptional(value.map(v -> value(type, v))) : Cell.ABSENT;
    }

    private static Cell value(ColumnType type, double value) {
        return type == ColumnType.FACTOR ? Cell.of(value) : Cell.of(Math.round(value));
    }

    private Cell subject(Sweep sweep) {
        return sweep.subject().isEmpty() ? Cell.ABSENT : element(sweep.subject());
    }

    /** One table for each knob that was varied, with one row for each of its values. */
    public List<ResultTable> variations() {
        return Stream.of(Knob.values()).map(this::variation).flatMap(Optional::stream).toList();
    }

    private Optional<ResultTable> variation(Knob knob) {
        var rows = result.sweeps().stream().filter(s -> s.sweep().knob() == knob).flatMap(PagingTables::rows).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(Field.table("vary_" + PagingText.key(knob), PagingText.title(knob), fields(knob), rows));
    }

    private List<Field<Row>> fields(Knob knob) {
        var fields = new ArrayList<Field<Row>>(List.of(
                Field.of("host", Messages.Column_Host, ColumnType.TEXT, r -> element(r.sweep().host())),
                Field.of("subject", Messages.Column_Subject, ColumnType.TEXT, r -> subject(r.sweep())),
                Field.of(PagingText.key(knob), PagingText.of(knob), knob.type(),
                        r -> value(knob.type(), r.point().value())),
                Field.of("mark", Messages.Column_Mark, ColumnType.TEXT,
                        r -> r.mark().isEmpty() ? Cell.ABSENT : Cell.of(r.mark())),
                Field.of("state", Messages.Column_State, ColumnType.TEXT,
                        r -> Cell.of(ResultText.of(r.point().state()))),
                Field.of("all_guests", Messages.Column_Guests, ColumnType.COUNT, r -> Cell.of(r.point().guests())),
                Field.of("work_done", Messages.Column_WorkDone, ColumnType.SHARE,
                        r -> Cell.of(r.point().throughput().share().value())),
                Field.of("guests_at_full_speed", Messages.Column_FullSpeed, ColumnType.FACTOR,
                        r -> Cell.of(r.point().throughput().guests().value())),
                Field.of("references", Messages.Column_References, ColumnType.PAGE_RATE,
                        r -> Cell.of(r.point().throughput().references())),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE,
                        r -> Cell.of(pageIns(r.point().tiers())))));
        Stream.of(TierKind.values()).filter(k -> k != TierKind.CENTRAL).forEach(k -> fields.addAll(tierFields(k)));
        fields.add(Field.of("converged", Messages.Column_Converged, ColumnType.FLAG,
                r -> Cell.of(r.point().converged())));
        return fields;
    }

    private static List<Field<Row>> tierFields(TierKind kind) {
        var key = kind.name().toLowerCase(Locale.ROOT);
        return List.of(
                Field.of(key + "_page_ins", PagingText.pageInsFrom(kind), ColumnType.PAGE_RATE,
                        r -> tier(r, kind, t -> Cell.of(t.pageIns()))),
                Field.of(key + "_fill", PagingText.fillOf(kind), ColumnType.SHARE,
                        r -> tier(r, kind, PagingTables::fill)),
                Field.of(key + "_response", PagingText.responseOf(kind), ColumnType.TIME,
                        r -> tier(r, kind, t -> Cell.of(t.response()))));
    }

    private static Cell tier(Row row, TierKind kind, Function<TierUse, Cell> cell) {
        return Cell.ofOptional(row.point().tier(kind).map(cell));
    }

    /** A point of a sweep with what is worth marking at it. */
    private record Row(Sweep sweep, SweepPoint point, String mark) {
    }

    /** The points, and the one at which the throughput has halved in its place among them. */
    private static Stream<Row> rows(SweepResult result) {
        var points = new ArrayList<>(result.points());
        result.halved().filter(h -> points.stream().noneMatch(p -> p.value() == h.value())).ifPresent(points::add);
        points.sort(Comparator.comparingDouble(SweepPoint::value));
        return points.stream().map(p -> new Row(result.sweep(), p, PagingText.mark(result, p)));
    }

    /** One row per finding, in words, the worst of each host first. */
    public ResultTable findings() {
        var fields = new ArrayList<Field<OfHost<Finding>>>(List.of(
                Field.of("host", Messages.Column_Host, ColumnType.TEXT, f -> element(f.host()))));
        fields.addAll(AnswerTables.findingFields(names, OfHost::part));
        return AnswerTables.findings(fields,
                result.hosts().stream().flatMap(h -> OfHost.all(h, h.findings())).toList());
    }

    /** One row per assumption that the answer rests on. */
    public ResultTable assumptions() {
        return AnswerTables.assumptions(result.assumptions());
    }

    private Cell element(String id) {
        return Cell.of(names.of(id));
    }

    /** A part of a host. */
    private record OfHost<T>(String host, T part) {

        static <T> Stream<OfHost<T>> all(HostPaging host, List<T> parts) {
            return parts.stream().map(p -> new OfHost<>(host.host(), p));
        }
    }
}
