/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.failover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.evacuation.PagingMoment.HostPages;
import org.portolan.engine.evacuation.Stranded;
import org.portolan.engine.failover.Fit;
import org.portolan.engine.failover.HostAfter;
import org.portolan.engine.failover.NPlusCase;
import org.portolan.engine.failover.Shortfall;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.placement.PlacementConflict;
import org.portolan.engine.placement.PlacementConstraint;
import org.portolan.study.capacity.Demand;
import org.portolan.study.capacity.SpareCapacity;
import org.portolan.study.evacuation.EvacuationText;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.Field;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** The loss of hosts as tables. Every number is the engine's, or of the rules of sizing. */
public final class NPlusTables {

    private final NPlusStudyResult result;
    private final ElementNames names;
    private final EvacuationText text;
    private final Map<String, String> homes = new HashMap<>();

    /** @param names names of the elements whose ids the engine gives back */
    public NPlusTables(NPlusStudyResult result, ElementNames names) {
        this.result = result;
        this.names = names;
        text = new EvacuationText(names);
        for (GuestSpec guest : result.study().spec().paging().installation().guests()) {
            homes.put(guest.id(), guest.host());
        }
    }

    /** All tables: usable capacity, cases, what is short, who has no place and why, where guests go, hosts before and after. */
    public List<ResultTable> all() {
        return List.of(capacity(), cases(), shortfalls(), stranded(), conflicts(), placements(), before(), hosts());
    }

    /** Two rows per rule, cluster and number of lost hosts: for running guests, and for all of the inventory. */
    public ResultTable capacity() {
        return Field.table("capacity", Messages.Table_Capacity, List.of(
                Field.<Usable>of("cluster", Messages.Column_Cluster, ColumnType.TEXT,
                        u -> element(u.capacity.cluster())),
                Field.of("hosts", Messages.Column_Hosts, ColumnType.COUNT, u -> Cell.of(u.spare().hosts())),
                Field.of("hosts_lost", Messages.Column_HostsLost, ColumnType.COUNT, u -> Cell.of(u.spare().lost())),
                Field.of("rule", Messages.Column_Rule, ColumnType.TEXT,
                        u -> Cell.of(u.isWorst ? Messages.Rule_Worst : Messages.Rule_Average)),
                Field.of("demand", Messages.Column_Demand, ColumnType.TEXT,
                        u -> Cell.of(u.isAll ? Messages.Demand_All : Messages.Demand_Running)),
                Field.of("virtual_processors", Messages.Column_VirtualProcessors, ColumnType.COUNT,
                        u -> Cell.of(u.demand().virtualProcessors())),
                Field.of("cores", Messages.Column_Cores, ColumnType.FACTOR,
                        u -> Cell.of(u.isWorst ? u.spare().coresWorst() : u.spare().coresAverage())),
                Field.of("per_core", Messages.Column_PerCore, ColumnType.FACTOR,
                        u -> some(u.isWorst ? u.spare().processorsPerCoreWorst(u.demand())
                                : u.spare().processorsPerCoreAverage(u.demand()))),
                Field.of("virtual_storage", Messages.Column_VirtualStorage, ColumnType.MEMORY,
                        u -> Cell.of(u.demand().memory())),
                Field.of("storage", Messages.Column_Storage, ColumnType.MEMORY,
                        u -> Cell.of(u.isWorst ? u.spare().storageWorst() : u.spare().storageAverage())),
                Field.of("overcommit", Messages.Column_Overcommit, ColumnType.FACTOR,
                        u -> some(u.isWorst ? u.spare().storageRatioWorst(u.demand())
                                : u.spare().storageRatioAverage(u.demand())))),
                result.study().capacities().stream().flatMap(Usable::of).toList());
    }

    private record Usable(ClusterCapacity capacity, boolean isWorst, boolean isAll) {
        static Stream<Usable> of(ClusterCapacity capacity) {
            return Stream.of(new Usable(capacity, true, false), new Usable(capacity, false, false),
                    new Usable(capacity, true, true), new Usable(capacity, false, true));
        }

        SpareCapacity spare() {
            return capacity.spare();
        }

        Demand demand() {
            return isAll ? capacity.all() : capacity.running();
        }
    }

    /** One row per case: what it comes to. */
    public ResultTable cases() {
        return Field.table("cases", Messages.Table_Cases, List.of(
                Field.<NPlusCase>of("cluster", Messages.Column_Cluster, ColumnType.TEXT, c -> element(c.cluster())),
                Field.of("lost", Messages.Column_Lost, ColumnType.TEXT, this::lost),
                Field.of("guests", Messages.Column_Guests, ColumnType.COUNT, c -> Cell.of(c.guests())),
                Field.of("fit", Messages.Column_Fit, ColumnType.TEXT, c -> Cell.of(of(c.fit()))),
                Field.of("stranded", Messages.Column_Stranded, ColumnType.COUNT, c -> count(c.stranded().size())),
                Field.of("hosts_changed", Messages.Column_HostsChanged, ColumnType.COUNT,
                        c -> count(c.hosts().size())),
                Field.of("overcommit", Messages.Column_HighestOvercommit, ColumnType.FACTOR,
                        c -> Cell.ofOptional(c.highestOvercommit().map(r -> Cell.of(r.value())))),
                Field.of("state", Messages.Column_WorstState, ColumnType.TEXT,
                        c -> Cell.ofOptional(c.worstState().map(s -> Cell.of(ResultText.of(s))))),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE, NPlusTables::mostPageIns),
                Field.of("survived", Messages.Column_Survived, ColumnType.FLAG, c -> Cell.of(c.isSurvived())),
                Field.of("why", Messages.Column_Why, ColumnType.TEXT, this::why)),
                result.result().cases());
    }

    private static Cell mostPageIns(NPlusCase lost) {
        return Cell.ofOptional(lost.hosts().stream().flatMap(h -> h.paging().stream()).map(HostPages::pageIns)
                .max((a, b) -> Double.compare(a.pagesPerSecond(), b.pagesPerSecond())).map(Cell::of));
    }

    /** The first reason that can be told in a sentence. */
    private Cell why(NPlusCase lost) {
        if (!lost.shortfalls().isEmpty()) {
            return Cell.of(lost.shortfalls().stream().map(NPlusFinding::sentence).collect(Collectors.joining(" ")));
        }
        long nowhere = lost.stranded().stream().filter(s -> !s.barred().isEmpty()).count();
        if (nowhere > 0) {
            return Cell.of(NLS.bind(Messages.Why_Barred, nowhere));
        }
        return lost.conflicts().isEmpty() ? Cell.ABSENT : Cell.of(Messages.Why_Conflict);
    }

    /** Whether guests find a place, in a word. */
    public static String of(Fit fit) {
        return switch (fit) {
            case FITS -> Messages.Fit_Fits;
            case UNKNOWN -> Messages.Fit_Unknown;
            case DOES_NOT_FIT -> Messages.Fit_DoesNot;
        };
    }

    /** One row per case and resource that is short. */
    public ResultTable shortfalls() {
        return Field.table("shortfalls", Messages.Table_Shortfalls, withCase(List.of(
                Field.of("resource", Messages.Column_Resource, ColumnType.TEXT,
                        s -> Cell.of(EvacuationText.of(s.part.resource()))),
                Field.of("needed", Messages.Column_Needed, ColumnType.TEXT,
                        s -> amount(s.part, s.part.needed())),
                Field.of("free", Messages.Column_Free, ColumnType.TEXT, s -> amount(s.part, s.part.free())),
                Field.of("missing", Messages.Column_Missing, ColumnType.TEXT,
                        s -> amount(s.part, s.part.missing())))),
                parts(NPlusCase::shortfalls));
    }

    private static Cell amount(Shortfall shortfall, long units) {
        return Cell.of(EvacuationText.amount(shortfall.resource(), units));
    }

    /** One row per case and guest without a place. */
    public ResultTable stranded() {
        return Field.table("stranded", Messages.Table_Stranded, withCase(List.of(
                Field.<OfCase<Stranded>>of("guest", Messages.Column_Guest, ColumnType.TEXT,
                        s -> element(s.part.guest())),
                Field.of("reason", Messages.Column_Why, ColumnType.TEXT,
                        s -> Cell.of(s.part.barred().isEmpty() ? Messages.Stranded_NoRoom : text.reason(s.part))))),
                parts(NPlusCase::stranded));
    }

    /** One row per case and thing that keeps guests from finding a place together, in words. */
    public ResultTable conflicts() {
        return Field.table("conflicts", Messages.Table_Conflicts, withCase(List.of(
                Field.<OfCase<Conflict>>of("number", Messages.Column_Number, ColumnType.COUNT,
                        c -> Cell.of(c.part.number())),
                Field.of("constraint", Messages.Column_Constraint, ColumnType.TEXT,
                        c -> Cell.of(text.sentence(c.part.constraint()))),
                Field.of("guests", Messages.Column_Guests, ColumnType.TEXT, c -> elements(c.part.guests())),
                Field.of("minimal", Messages.Column_Minimal, ColumnType.FLAG,
                        c -> Cell.of(c.part.isMinimal())))),
                parts(c -> conflicts(c.conflicts())));
    }

    private record Conflict(int number, PlacementConstraint constraint, Set<String> guests, boolean isMinimal) {
    }

    private static List<Conflict> conflicts(List<PlacementConflict> conflicts) {
        return IntStream.range(0, conflicts.size()).boxed().flatMap(i -> conflicts.get(i).constraints().stream()
                .map(c -> new Conflict(i + 1, c, conflicts.get(i).guests(), conflicts.get(i).isMinimal()))).toList();
    }

    /** One row per case and guest with a place. */
    public ResultTable placements() {
        return Field.table("placements", Messages.Table_Placements, withCase(List.of(
                Field.<OfCase<Map.Entry<String, String>>>of("guest", Messages.Column_Guest, ColumnType.TEXT,
                        p -> element(p.part.getKey())),
                Field.of("source", Messages.Column_Source, ColumnType.TEXT,
                        p -> element(homes.get(p.part.getKey()))),
                Field.of("target", Messages.Column_Target, ColumnType.TEXT, p -> element(p.part.getValue())))),
                parts(c -> List.copyOf(c.hostByGuest().entrySet())));
    }

    /** One row per host: as it is. */
    public ResultTable before() {
        return Field.table("before", Messages.Table_Before, host(Function.identity()), result.result().before());
    }

    /** One row per case and host that something changes for: as it is afterwards. */
    public ResultTable hosts() {
        return Field.table("hosts", Messages.Table_Hosts, withCase(host(OfCase<HostAfter>::part)),
                parts(NPlusCase::hosts));
    }

    private <T> List<Field<T>> host(Function<T, HostAfter> of) {
        return List.of(
                Field.of("host", Messages.Column_Host, ColumnType.TEXT, t -> element(of.apply(t).host())),
                Field.of("guests", Messages.Column_Guests, ColumnType.COUNT, t -> Cell.of(of.apply(t).guests())),
                Field.of("arrived", Messages.Column_Arrived, ColumnType.COUNT, t -> count(of.apply(t).arrived())),
                Field.of("virtual_storage", Messages.Column_VirtualStorage, ColumnType.MEMORY,
                        t -> Cell.of(of.apply(t).virtual())),
                Field.of("overcommit", Messages.Column_Overcommit, ColumnType.FACTOR,
                        t -> Cell.ofOptional(of.apply(t).overcommit().map(r -> Cell.of(r.value())))),
                Field.of("virtual_processors", Messages.Column_VirtualProcessors, ColumnType.COUNT,
                        t -> Cell.of(of.apply(t).virtualProcessors())),
                Field.of("per_core", Messages.Column_PerCore, ColumnType.FACTOR,
                        t -> Cell.ofOptional(of.apply(t).processorRatio().map(r -> Cell.of(r.value())))),
                Field.of("state", Messages.Column_State, ColumnType.TEXT,
                        t -> paging(of.apply(t), p -> Cell.of(ResultText.of(p.state())))),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE,
                        t -> paging(of.apply(t), p -> Cell.of(p.pageIns()))),
                Field.of("work_done", Messages.Column_WorkDone, ColumnType.SHARE,
                        t -> paging(of.apply(t), p -> Cell.of(p.workDone().value()))));
    }

    private static Cell paging(HostAfter host, Function<HostPages, Cell> of) {
        return Cell.ofOptional(host.paging().map(of));
    }

    /** A part of a case. */
    private record OfCase<T>(NPlusCase of, T part) {
    }

    private <T> List<OfCase<T>> parts(Function<NPlusCase, List<T>> of) {
        return result.result().cases().stream().flatMap(c -> of.apply(c).stream().map(p -> new OfCase<>(c, p)))
                .toList();
    }

    private <T> List<Field<OfCase<T>>> withCase(List<Field<OfCase<T>>> fields) {
        var all = new ArrayList<Field<OfCase<T>>>(List.of(
                Field.of("cluster", Messages.Column_Cluster, ColumnType.TEXT, c -> element(c.of.cluster())),
                Field.of("lost", Messages.Column_Lost, ColumnType.TEXT, c -> lost(c.of))));
        all.addAll(fields);
        return all;
    }

    private Cell lost(NPlusCase lost) {
        return elements(lost.lost());
    }

    private Cell elements(Collection<String> ids) {
        return Cell.of(ids.stream().map(names::of).collect(Collectors.joining(", ")));
    }

    private Cell element(String id) {
        return Cell.of(names.of(id));
    }

    private static Cell count(long count) {
        return count == 0 ? Cell.ABSENT : Cell.of(count);
    }

    private static Cell some(OptionalDouble value) {
        return Cell.ofOptional(value.isPresent() ? Optional.of(Cell.of(value.getAsDouble())) : Optional.empty());
    }
}
