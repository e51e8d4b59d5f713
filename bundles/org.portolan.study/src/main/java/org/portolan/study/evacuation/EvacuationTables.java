/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portolan.engine.evacuation.Alternative;
import org.portolan.engine.evacuation.ConcurrencyPoint;
import org.portolan.engine.evacuation.EvacuationFigures;
import org.portolan.engine.evacuation.EvacuationPlan;
import org.portolan.engine.evacuation.HostFill;
import org.portolan.engine.evacuation.LinkLoad;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.evacuation.PagingMoment;
import org.portolan.engine.evacuation.PlannedMove;
import org.portolan.engine.evacuation.Stranded;
import org.portolan.engine.evacuation.Violation;
import org.portolan.engine.placement.GoalValue;
import org.portolan.engine.placement.Placement;
import org.portolan.engine.placement.PlacementConflict;
import org.portolan.engine.placement.PlacementConstraint;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.TimeSeries;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ColumnType;
import org.portolan.study.table.Field;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** Plans for hosts to be emptied as tables. Every number is the engine's. */
public final class EvacuationTables {

    private final EvacuationStudyResult result;
    private final ElementNames names;
    private final EvacuationText text;

    /** @param names names of the elements whose ids the engine gives back */
    public EvacuationTables(EvacuationStudyResult result, ElementNames names) {
        this.result = result;
        this.names = names;
        text = new EvacuationText(names);
    }

    /** All tables: plans, relocations, numbers at once, alternatives, hosts, links, paging, what is broken, who stays, why. */
    public List<ResultTable> all() {
        return List.of(plans(), relocations(), concurrency(), alternatives(), hosts(), links(), paging(), violations(),
                stranded(), conflicts());
    }

    /** One row per plan: what it comes to. */
    public ResultTable plans() {
        var fields = new ArrayList<Field<MaintenanceStep>>(List.of(
                Field.of("plan", Messages.Column_Plan, ColumnType.TEXT, s -> Cell.of(text.title(s))),
                Field.of("start", Messages.Column_Start, ColumnType.TIME, s -> Cell.of(s.start())),
                Field.of("sound", Messages.Column_Sound, ColumnType.FLAG,
                        s -> Cell.of(s.result().best().isSound())),
                Field.of("at_once", Messages.Column_AtOnce, ColumnType.TEXT,
                        s -> atOnce(s.result().plan().atOnce()))));
        fields.addAll(figures(s -> s.result().best().figures()));
        fields.addAll(List.of(
                Field.of("bound", Messages.Column_Bound, ColumnType.TIME,
                        s -> Cell.of(s.result().bound().total())),
                Field.of("overcommit", Messages.Column_Overcommit, ColumnType.FACTOR,
                        s -> s.result().placement().isEmpty() ? Cell.ABSENT
                                : Cell.of(s.result().overcommit().value())),
                Field.of("plans_run", Messages.Column_PlansRun, ColumnType.COUNT,
                        s -> Cell.of(s.result().plansRun()))));
        return Field.table("plans", Messages.Table_Plans, fields, result.steps());
    }

    private static Cell atOnce(OptionalInt number) {
        return Cell.of(number.isPresent() ? Integer.toString(number.getAsInt()) : Messages.AtOnce_Limits);
    }

    private static <T> List<Field<T>> figures(Function<T, EvacuationFigures> of) {
        return List.of(
                Field.of("moves", Messages.Column_Moves, ColumnType.COUNT, t -> Cell.of(of.apply(t).moves())),
                Field.of("failed", Messages.Column_Failed, ColumnType.COUNT, t -> some(of.apply(t).failed())),
                Field.of("total", Messages.Column_Total, ColumnType.TIME, t -> Cell.of(of.apply(t).total())),
                Field.of("service_lost", Messages.Column_Lost, ColumnType.TIME,
                        t -> Cell.of(of.apply(t).serviceLost())),
                Field.of("breaches", Messages.Column_Breaches, ColumnType.COUNT,
                        t -> Cell.of(of.apply(t).breaches())),
                Field.of("longest_outage", Messages.Column_LongestOutage, ColumnType.TIME,
                        t -> Cell.of(of.apply(t).longestOutage())),
                Field.of("longest_move", Messages.Column_LongestMove, ColumnType.TIME,
                        t -> Cell.of(of.apply(t).longestMove())),
                Field.of("most_at_once", Messages.Column_MostAtOnce, ColumnType.COUNT,
                        t -> Cell.of(of.apply(t).mostAtOnce())),
                Field.of("sent", Messages.Column_Sent, ColumnType.DATA, t -> Cell.of(of.apply(t).overLinks())));
    }

    private static Cell some(long count) {
        return count == 0 ? Cell.ABSENT : Cell.of(count);
    }

    /** One row per plan and goal of its targets: how good they are, and how good they could be. */
    public ResultTable targets(List<TargetProof> proofs) {
        return Field.table("targets", Messages.Table_Targets, List.of(
                Field.<OfTarget>of("plan", Messages.Column_Plan, ColumnType.TEXT, t -> plan(t.proof.step())),
                Field.of("goal", Messages.Column_Goal, ColumnType.TEXT,
                        t -> Cell.of(EvacuationText.of(t.chosen.goal()))),
                Field.of("chosen", Messages.Column_Chosen, ColumnType.TEXT, t -> value(t.chosen, t.chosen.value())),
                Field.of("best_known", Messages.Column_BestKnown, ColumnType.TEXT, t -> value(t.best, t.best.value())),
                Field.of("bound", Messages.Column_TargetBound, ColumnType.TEXT, t -> value(t.best, t.best.bound())),
                Field.of("proof", Messages.Column_Proof, ColumnType.TEXT, t -> Cell.of(text.proof(t.chosen, t.best))),
                Field.of("solver", Messages.Column_Solver, ColumnType.TEXT,
                        t -> Cell.of(EvacuationText.of(t.proof.best().solver())))),
                proofs.stream().flatMap(EvacuationTables::goals).toList());
    }

    private record OfTarget(TargetProof proof, GoalValue chosen, GoalValue best) {
    }

    /** By the goals before the first at which a better choice is known; after that the two are not to be compared. */
    private static Stream<OfTarget> goals(TargetProof proof) {
        var rows = new ArrayList<OfTarget>();
        for (int i = 0; i < proof.best().goals().size(); i++) {
            var row = new OfTarget(proof, proof.chosen().goals().get(i), proof.best().goals().get(i));
            rows.add(row);
            if (row.chosen.value() > row.best.value()) {
                break;
            }
        }
        return rows.stream();
    }

    private static Cell value(GoalValue goal, long value) {
        return Cell.of(EvacuationText.amount(goal.goal(), value));
    }

    /** One row per relocation, in the order of commands. */
    public ResultTable relocations() {
        return Field.table("relocations", Messages.Table_Relocations, List.of(
                Field.<Move>of("plan", Messages.Column_Plan, ColumnType.TEXT, m -> plan(m.step())),
                Field.of("number", Messages.Column_Number, ColumnType.COUNT, m -> Cell.of(m.number())),
                Field.of("guest", Messages.Column_Guest, ColumnType.TEXT, m -> element(m.result().request().guest())),
                Field.of("source", Messages.Column_Source, ColumnType.TEXT, m -> element(m.result().sourceHost())),
                Field.of("target", Messages.Column_Target, ColumnType.TEXT,
                        m -> element(m.result().request().targetHost())),
                Field.of("links", Messages.Column_Links, ColumnType.TEXT,
                        m -> m.result().request().path().isEmpty() ? Cell.ABSENT
                                : Cell.of(text.names(m.result().request().path()))),
                Field.of("start", Messages.Column_Start, ColumnType.TIME, m -> Cell.of(m.result().timing().start())),
                Field.of("end", Messages.Column_End, ColumnType.TIME, m -> Cell.of(m.result().timing().end())),
                Field.of("duration", Messages.Column_Duration, ColumnType.TIME,
                        m -> Cell.of(m.result().timing().total())),
                Field.of("downtime", Messages.Column_Downtime, ColumnType.TIME,
                        m -> Cell.of(m.result().timing().downtime())),
                Field.of("service_lost", Messages.Column_Lost, ColumnType.TIME,
                        m -> Cell.of(m.result().serviceLost().total())),
                Field.of("passes", Messages.Column_Passes, ColumnType.COUNT,
                        m -> Cell.of(m.result().passes().size())),
                Field.of("outcome", Messages.Column_Outcome, ColumnType.TEXT,
                        m -> Cell.of(ResultText.of(m.result().outcome())))),
                result.steps().stream().flatMap(EvacuationTables::moves).toList());
    }

    /**
     * One row per relocation of a plan as somebody changes it, in the order of commands; what it takes is not known before
     * it is checked again.
     */
    public static ResultTable commands(MaintenanceStep step, EvacuationPlan changed, ElementNames names) {
        var checked = step.result().plan();
        Map<String, RelocationResult> results = changed.equals(checked)
                ? step.result().best().run().relocations().stream()
                        .collect(Collectors.toMap(r -> r.request().guest(), Function.identity()))
                : Map.of();
        var places = places(checked, changed);
        var placesNow = places(changed, checked);
        var rows = IntStream.range(0, changed.moves().size())
                .mapToObj(i -> new Command(i, changed.moves().get(i),
                        Optional.ofNullable(results.get(changed.moves().get(i).guest()))))
                .toList();
        return Field.table("commands", Messages.Table_Relocations, List.of(
                Field.<Command>of("number", Messages.Column_Number, ColumnType.COUNT, c -> Cell.of(c.place + 1L)),
                Field.of("guest", Messages.Column_Guest, ColumnType.TEXT, c -> Cell.of(names.of(c.move.guest()))),
                Field.of("source", Messages.Column_Source, ColumnType.TEXT, c -> Cell.of(names.of(c.move.source()))),
                Field.of("target", Messages.Column_Target, ColumnType.TEXT, c -> Cell.of(names.of(c.move.target()))),
                Field.of("links", Messages.Column_Links, ColumnType.TEXT, c -> c.move.path().isEmpty() ? Cell.ABSENT
                        : Cell.of(new EvacuationText(names).names(c.move.path()))),
                Field.of("changed", Messages.Column_Change, ColumnType.TEXT,
                        c -> change(c.move, checked, places, placesNow)),
                Field.of("start", Messages.Column_Start, ColumnType.TIME,
                        c -> c.known(r -> Cell.of(r.timing().start()))),
                Field.of("end", Messages.Column_End, ColumnType.TIME, c -> c.known(r -> Cell.of(r.timing().end()))),
                Field.of("duration", Messages.Column_Duration, ColumnType.TIME,
                        c -> c.known(r -> Cell.of(r.timing().total()))),
                Field.of("downtime", Messages.Column_Downtime, ColumnType.TIME,
                        c -> c.known(r -> Cell.of(r.timing().downtime()))),
                Field.of("service_lost", Messages.Column_Lost, ColumnType.TIME,
                        c -> c.known(r -> Cell.of(r.serviceLost().total()))),
                Field.of("outcome", Messages.Column_Outcome, ColumnType.TEXT,
                        c -> c.known(r -> Cell.of(ResultText.of(r.outcome()))))),
                rows);
    }

    /** A relocation in its place of a plan, and what it takes if the plan is checked. */
    private record Command(int place, PlannedMove move, Optional<RelocationResult> result) {
        Cell known(Function<RelocationResult, Cell> cell) {
            return Cell.ofOptional(result.map(cell));
        }
    }

    /** The order of those guests that are in another plan as well: who only follows when others leave has not moved. */
    private static Map<String, Integer> places(EvacuationPlan plan, EvacuationPlan other) {
        var common = other.moves().stream().map(PlannedMove::guest).collect(Collectors.toSet());
        var places = new HashMap<String, Integer>();
        plan.moves().stream().map(PlannedMove::guest).filter(common::contains)
                .forEach(guest -> places.put(guest, places.size()));
        return places;
    }

    private static Cell change(PlannedMove move, EvacuationPlan checked, Map<String, Integer> places,
            Map<String, Integer> placesNow) {
        if (checked.moveOf(move.guest()).filter(m -> !m.target().equals(move.target())).isPresent()) {
            return Cell.of(Messages.Change_Target);
        }
        return Objects.equals(places.get(move.guest()), placesNow.get(move.guest())) ? Cell.ABSENT
                : Cell.of(Messages.Change_Place);
    }

    private record Move(MaintenanceStep step, int number, RelocationResult result) {
    }

    private static Stream<Move> moves(MaintenanceStep step) {
        var relocations = step.result().best().run().relocations();
        return IntStream.range(0, relocations.size()).mapToObj(i -> new Move(step, i + 1, relocations.get(i)))
                .sorted(Comparator.comparing((Move m) -> m.result().timing().start())
                        .thenComparing(Move::number));
    }

    /** One row per number of relocations at once that was tried. */
    public ResultTable concurrency() {
        var fields = new ArrayList<Field<OfStep<ConcurrencyPoint>>>(List.of(
                Field.of("plan", Messages.Column_Plan, ColumnType.TEXT, p -> plan(p.step())),
                Field.of("at_once", Messages.Column_AtOnce, ColumnType.TEXT, p -> atOnce(p.part().atOnce()))));
        fields.addAll(figures(p -> p.part().figures()));
        return Field.table("concurrency", Messages.Table_Concurrency, fields,
                parts(s -> s.result().byConcurrency()));
    }

    /** One row per plan that no other is better than by everything. */
    public ResultTable alternatives() {
        var fields = new ArrayList<Field<OfStep<Alternative>>>(List.of(
                Field.of("plan", Messages.Column_Plan, ColumnType.TEXT, a -> plan(a.step())),
                Field.of("chosen", Messages.Column_Chosen, ColumnType.FLAG,
                        a -> Cell.of(a.part().figures().equals(a.step().result().best().figures()))),
                Field.of("at_once", Messages.Column_AtOnce, ColumnType.TEXT,
                        a -> atOnce(a.part().plan().atOnce()))));
        fields.addAll(figures(a -> a.part().figures()));
        return Field.table("alternatives", Messages.Table_Alternatives, fields,
                parts(s -> s.result().alternatives()));
    }

    /** One row per host that guests leave or come to: storage in use before, at most, and after. */
    public ResultTable hosts() {
        return Field.table("hosts", Messages.Table_Hosts, List.of(
                Field.<OfStep<HostFill>>of("plan", Messages.Column_Plan, ColumnType.TEXT, h -> plan(h.step())),
                Field.of("host", Messages.Column_Host, ColumnType.TEXT, h -> element(h.part().host())),
                Field.of("frames", Messages.Column_Frames, ColumnType.MEMORY,
                        h -> Cell.ofOptional(h.part().frames().map(f -> Cell.of(f.bytes())))),
                Field.of("before", Messages.Column_Before, ColumnType.MEMORY, h -> bytes(h.part().pages(), 0)),
                Field.of("most", Messages.Column_Most, ColumnType.MEMORY,
                        h -> Cell.of(most(h.part().pages()) * Pages.SIZE)),
                Field.of("after", Messages.Column_After, ColumnType.MEMORY,
                        h -> bytes(h.part().pages(), h.part().pages().size() - 1)),
                Field.of("fill", Messages.Column_Fill, ColumnType.SHARE, h -> fill(h.part())),
                Field.of("state", Messages.Column_State, ColumnType.TEXT, h -> Cell.ofOptional(
                        last(h).map(p -> Cell.of(ResultText.of(p.state()))))),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE,
                        h -> Cell.ofOptional(last(h).map(p -> Cell.of(p.pageIns()))))),
                parts(s -> s.result().best().hosts()));
    }

    private static Cell bytes(TimeSeries pages, int index) {
        return Cell.of(pages.valueAt(index) * Pages.SIZE);
    }

    private static Cell fill(HostFill host) {
        long after = host.pages().valueAt(host.pages().size() - 1);
        return Cell.ofOptional(
                host.frames().filter(f -> f.count() > 0).map(f -> Cell.of((double) after / f.count())));
    }

    private static Optional<PagingMoment.HostPages> last(OfStep<HostFill> host) {
        return host.step().result().best().paging().getLast().hosts().stream()
                .filter(p -> p.host().equals(host.part().host())).findFirst();
    }

    private static long most(TimeSeries series) {
        return IntStream.range(0, series.size()).mapToLong(series::valueAt).max().orElse(0);
    }

    /** One row per end of a link that is used. */
    public ResultTable links() {
        return Field.table("links", Messages.Table_Links, List.of(
                Field.<OfStep<LinkLoad>>of("plan", Messages.Column_Plan, ColumnType.TEXT, l -> plan(l.step())),
                Field.of("link", Messages.Column_Link, ColumnType.TEXT, l -> element(l.part().link())),
                Field.of("end", Messages.Column_LinkEnd, ColumnType.TEXT, l -> element(l.part().end())),
                Field.of("direction", Messages.Column_Direction, ColumnType.TEXT,
                        l -> Cell.of(ResultText.of(l.part().direction()))),
                Field.of("payload", Messages.Column_Payload, ColumnType.RATE, l -> Cell.of(l.part().payload())),
                Field.of("mean", Messages.Column_MeanUse, ColumnType.SHARE, EvacuationTables::meanUse),
                Field.of("most", Messages.Column_MostUse, ColumnType.SHARE,
                        l -> Cell.of(most(l.part().bytesPerSecond())
                                / (double) l.part().payload().bytesPerSecond()))),
                parts(s -> s.result().best().links()));
    }

    private static Cell meanUse(OfStep<LinkLoad> load) {
        var series = load.part().bytesPerSecond();
        double seconds = load.step().result().best().figures().total().seconds();
        double bytes = 0;
        for (int i = 1; i < series.size(); i++) {
            bytes += series.valueAt(i - 1) * series.timeAt(i).minus(series.timeAt(i - 1)).seconds();
        }
        return seconds == 0 ? Cell.ABSENT : Cell.of(bytes / seconds / load.part().payload().bytesPerSecond());
    }

    /** One row per host and instant: what paging it would come to. */
    public ResultTable paging() {
        var rows = result.steps().stream().flatMap(s -> s.result().best().paging().stream()
                .flatMap(m -> m.hosts().stream().map(h -> new OfMoment(s, m, h)))).toList();
        return Field.table("paging", Messages.Table_Paging, List.of(
                Field.<OfMoment>of("plan", Messages.Column_Plan, ColumnType.TEXT, p -> plan(p.step())),
                Field.of("at", Messages.Column_At, ColumnType.TIME, p -> Cell.of(p.moment().at())),
                Field.of("arrived", Messages.Column_Arrived, ColumnType.COUNT, p -> Cell.of(p.moment().arrived())),
                Field.of("host", Messages.Column_Host, ColumnType.TEXT, p -> element(p.host().host())),
                Field.of("state", Messages.Column_State, ColumnType.TEXT,
                        p -> Cell.of(ResultText.of(p.host().state()))),
                Field.of("page_ins", Messages.Column_PageIns, ColumnType.PAGE_RATE, p -> Cell.of(p.host().pageIns())),
                Field.of("work_done", Messages.Column_WorkDone, ColumnType.SHARE,
                        p -> Cell.of(p.host().workDone().value()))),
                rows);
    }

    private record OfMoment(MaintenanceStep step, PagingMoment moment, PagingMoment.HostPages host) {
    }

    /** One row per thing that a plan breaks, in words. */
    public ResultTable violations() {
        return Field.table("violations", Messages.Table_Violations, List.of(
                Field.<OfStep<Violation>>of("plan", Messages.Column_Plan, ColumnType.TEXT, v -> plan(v.step())),
                Field.of("grave", Messages.Column_Grave, ColumnType.FLAG, v -> Cell.of(v.part().isGrave())),
                Field.of("code", Messages.Column_Code, ColumnType.TEXT,
                        v -> Cell.of(v.part().getClass().getSimpleName())),
                Field.of("violation", Messages.Column_Violation, ColumnType.TEXT,
                        v -> Cell.of(text.sentence(v.part())))),
                parts(s -> s.result().best().violations()));
    }

    /** One row per guest for which there is no target. */
    public ResultTable stranded() {
        return Field.table("stranded", Messages.Table_Stranded, List.of(
                Field.<OfStep<Stranded>>of("plan", Messages.Column_Plan, ColumnType.TEXT, s -> plan(s.step())),
                Field.of("guest", Messages.Column_Guest, ColumnType.TEXT, s -> element(s.part().guest())),
                Field.of("reason", Messages.Column_Reason, ColumnType.TEXT,
                        s -> Cell.of(text.reason(s.part())))),
                parts(s -> s.result().stranded()));
    }

    /** One row per thing that keeps guests from finding a place together, in words. */
    public ResultTable conflicts() {
        return Field.table("conflicts", Messages.Table_Conflicts, List.of(
                Field.<OfStep<Conflict>>of("plan", Messages.Column_Plan, ColumnType.TEXT, c -> plan(c.step())),
                Field.of("number", Messages.Column_Number, ColumnType.COUNT, c -> Cell.of(c.part().number())),
                Field.of("constraint", Messages.Column_Constraint, ColumnType.TEXT,
                        c -> Cell.of(text.sentence(c.part().constraint()))),
                Field.of("guests", Messages.Column_Guests, ColumnType.TEXT,
                        c -> Cell.of(text.names(c.part().guests()))),
                Field.of("minimal", Messages.Column_Minimal, ColumnType.FLAG,
                        c -> Cell.of(c.part().isMinimal()))),
                parts(s -> s.result().placement().map(Placement::conflicts).map(EvacuationTables::conflicts)
                        .orElse(List.of())));
    }

    private record Conflict(int number, PlacementConstraint constraint, Set<String> guests, boolean isMinimal) {
    }

    private static List<Conflict> conflicts(List<PlacementConflict> conflicts) {
        return IntStream.range(0, conflicts.size()).boxed().flatMap(i -> conflicts.get(i).constraints().stream()
                .map(c -> new Conflict(i + 1, c, conflicts.get(i).guests(), conflicts.get(i).isMinimal()))).toList();
    }

    private Cell plan(MaintenanceStep step) {
        return Cell.of(text.title(step));
    }

    private Cell element(String id) {
        return Cell.of(names.of(id));
    }

    /** A part of a plan. */
    private record OfStep<T>(MaintenanceStep step, T part) {
    }

    private <T> List<OfStep<T>> parts(Function<MaintenanceStep, List<T>> of) {
        return result.steps().stream().flatMap(s -> of.apply(s).stream().map(p -> new OfStep<>(s, p))).toList();
    }
}
