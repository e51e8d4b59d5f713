/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.ConcurrencyLimit.Cost;
import org.portolan.engine.input.ConcurrencyLimit.InAll;
import org.portolan.engine.input.ConcurrencyLimit.PerHost;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Turn;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.problem.InvalidScenarioException;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.engine.problem.ScenarioProblemCode;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;

/** Commands that are given in the turns of a plan. */
class TurnTest {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

    @Test
    void sixInSeriesTakeAsLongAsSixAlone() {
        var alone = NAMES.stream().map(name -> only(name).run().getFirst()).toList();
        var yard = all();
        for (int i = 1; i < NAMES.size(); i++) {
            turn(yard, NAMES.get(i), new Turn(i, List.of(NAMES.get(i - 1))));
        }

        var series = yard.run();

        // Nothing but the check of each stands between them, and it is part of each alone.
        assertThat(end(series))
                .isEqualTo(alone.stream().map(r -> r.timing().total()).reduce(SimTime.ZERO, SimTime::plus));
        for (int i = 0; i < NAMES.size(); i++) {
            assertThat(series.get(i).timing().total()).isEqualTo(alone.get(i).timing().total());
            assertThat(series.get(i).timing().downtime()).isEqualTo(alone.get(i).timing().downtime());
            assertThat(series.get(i).serviceLost()).isEqualTo(alone.get(i).serviceLost());
        }
    }

    @Test
    void whatIsWaitedForTheTurnIsNoPartOfTheRelocation() {
        var yard = all();
        yard.limits = ConcurrencyLimit.oneAtATime();
        yard.requests.replaceAll(r -> r.with(new Turn(NAMES.indexOf(r.guest()), List.of())));

        var results = yard.run();

        for (int i = 1; i < results.size(); i++) {
            assertThat(results.get(i).timing().start()).isEqualTo(results.get(i - 1).timing().end());
            assertThat(results.get(i).queued()).isEqualTo(SimTime.ZERO);
            assertThat(results.get(i).phases().getFirst().kind()).isEqualTo(PhaseKind.CHECK);
        }
    }

    @Test
    void theLowerNumberGoesFirstWhereThereIsRoom() {
        var yard = all();
        yard.limits = ConcurrencyLimit.oneAtATime();
        yard.requests.replaceAll(r -> r.with(new Turn(10 - NAMES.indexOf(r.guest()), List.of())));

        assertThat(inOrderOfCommands(yard.run())).containsExactlyElementsOf(NAMES.reversed());
    }

    @Test
    void whoHasNoTurnGoesBeforeThoseThatHave() {
        var yard = all();
        yard.limits = ConcurrencyLimit.oneAtATime();
        turn(yard, "a", new Turn(1, List.of()));

        assertThat(inOrderOfCommands(yard.run())).last().isEqualTo("a");
    }

    @Test
    void aStartHoldsBackWhoseTurnItWouldBe() {
        var yard = only("a");
        yard.requests.replaceAll(r -> r.startingAt(SimTime.ofSeconds(100)).with(new Turn(0, List.of())));

        assertThat(yard.run().getFirst().timing().start()).isEqualTo(SimTime.ofSeconds(100));
    }

    @Test
    void maxTotalCountsFromTheCommand() {
        var yard = new Yard().hosts("A", "B").link("L", 100, "A", "B");
        yard.method = new LgrPrecopy(new TimeLimit.Within(SimTime.ofSeconds(20)), Optional.empty(), false,
                Set.of());
        // 250,000 pages take 10.24 s at 100 MB/s.
        NAMES.forEach(name -> yard.move(name, "A", "B", 250_000, "L"));
        yard.limits = ConcurrencyLimit.oneAtATime();

        var queued = yard.run();
        yard.requests.replaceAll(r -> r.with(new Turn(NAMES.indexOf(r.guest()), List.of())));
        var inTurn = yard.run();

        assertThat(queued).filteredOn(r -> r.outcome().isRelocated()).hasSize(1);
        assertThat(inTurn).allMatch(r -> r.outcome().isRelocated());
    }

    @Test
    void theNextComesAlsoAfterOneThatFailed() {
        var yard = all();
        turn(yard, "b", new Turn(0, List.of("a")));
        yard.incidents = List.of(new IncidentSpec.GuestReset(SimTime.ofSeconds(1), "a"));

        var results = yard.run();

        assertThat(results.get(0).outcome().isRelocated()).isFalse();
        assertThat(results.get(1).timing().start()).isEqualTo(results.get(0).timing().end());
        assertThat(results.get(1).outcome().isRelocated()).isTrue();
    }

    @Test
    void turnsThatNeverComeAreAProblem() {
        var yard = all();
        turn(yard, "a", new Turn(0, List.of("b")));
        turn(yard, "b", new Turn(0, List.of("c")));
        turn(yard, "c", new Turn(0, List.of("a")));
        turn(yard, "d", new Turn(0, List.of("nobody")));

        assertThat(Engine.check(yard.scenario())).containsExactly(
                ScenarioProblem.of(ScenarioProblemCode.TURN_NEVER_COMES, "a", "b"),
                ScenarioProblem.of(ScenarioProblemCode.TURN_NEVER_COMES, "b", "c"),
                ScenarioProblem.of(ScenarioProblemCode.TURN_NEVER_COMES, "c", "a"),
                ScenarioProblem.of(ScenarioProblemCode.TURN_NEVER_COMES, "d", "nobody"));
        assertThatThrownBy(yard::run).isInstanceOf(InvalidScenarioException.class);
        assertThatThrownBy(() -> new Turn(-1, List.of())).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfRequestsMakesNoDifference(long seed) {
        var yard = all();
        yard.limits = List.of(new PerHost(Optional.of("A"), 2, Cost.ONE), new InAll(3, Cost.ONE));
        var turns = new ArrayList<>(NAMES);
        Collections.shuffle(turns, new Random(seed));
        yard.requests.replaceAll(r -> r.with(new Turn(turns.indexOf(r.guest()),
                turns.indexOf(r.guest()) % 3 == 2 ? List.of(turns.getFirst()) : List.of())));
        var expected = sorted(yard.run());

        Collections.shuffle(yard.requests, new Random(seed));

        assertThat(sorted(yard.run())).isEqualTo(expected);
    }

    private static Yard all() {
        var yard = empty();
        NAMES.forEach(name -> add(yard, name));
        return yard;
    }

    private static Yard only(String name) {
        var yard = empty();
        add(yard, name);
        return yard;
    }

    private static Yard empty() {
        var yard = new Yard().hosts("A", "B").link("L", 100, "A", "B");
        yard.writes = 2_000;
        return yard;
    }

    private static void add(Yard yard, String name) {
        yard.move(name, "A", "B", 100_000L * (1 + NAMES.indexOf(name)), "L");
    }

    private static void turn(Yard yard, String guest, Turn turn) {
        yard.requests.replaceAll(r -> r.guest().equals(guest) ? r.with(turn) : r);
    }

    private static List<String> inOrderOfCommands(List<RelocationResult> results) {
        return results.stream().sorted(Comparator.comparing(r -> r.timing().start()))
                .map(RelocationResult::request).map(RelocationRequest::guest).toList();
    }

    private static List<RelocationResult> sorted(List<RelocationResult> results) {
        return results.stream().sorted(Comparator.comparing(r -> r.request().guest())).toList();
    }

    private static SimTime end(List<RelocationResult> results) {
        return results.stream().map(r -> r.timing().end()).reduce(SimTime.ZERO, SimTime::max);
    }
}
