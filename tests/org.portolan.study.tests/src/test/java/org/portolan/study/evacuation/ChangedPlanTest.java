/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.Evacuation;
import org.portolan.engine.finding.Severity;
import org.portolan.engine.input.HypervisorSpec.Kind;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.evacuation.PlanMoment.Whereabouts;
import org.portolan.study.table.Cell;

class ChangedPlanTest {

    private static final int GUESTS = 3;

    private final Emptied emptied = new Emptied().named("A", "esx1").named("B", "esx2").named("g0", "web");

    @Test
    void changesAreTakenBackAndMadeAgain() {
        var planned = planned(false).steps().getFirst().result().plan();
        var edits = new PlanEdits(planned);

        edits.change(planned.without("g0"));
        edits.change(edits.current().reordered("g1", 0));
        edits.undo();
        assertThat(edits.current()).isEqualTo(planned.without("g0"));
        edits.redo();
        assertThat(edits.current().moves().getFirst().guest()).isEqualTo("g1");
        edits.backToPlanned();
        assertThat(edits.isChanged()).isFalse();
        edits.undo();
        assertThat(edits.isChanged()).isTrue();
    }

    @Test
    void aNewChangeForgetsWhatWasTakenBack() {
        var planned = planned(false).steps().getFirst().result().plan();
        var edits = new PlanEdits(planned);
        edits.change(planned.without("g0"));
        edits.undo();

        edits.change(planned.without("g1"));

        assertThat(edits.canRedo()).isFalse();
        assertThat(edits.current().moveOf("g0")).isPresent();
    }

    @Test
    void changesOfACopyLeaveTheOriginal() {
        var edits = new PlanEdits(planned(false).steps().getFirst().result().plan());
        var copy = edits.copy();

        copy.change(copy.current().without("g0"));

        assertThat(edits.isChanged()).isFalse();
        assertThat(edits.canUndo()).isFalse();
    }

    @Test
    void aChangedPlanIsRunAsItIs() {
        var before = planned(false);
        var changed = before.steps().getFirst().result().plan().without("g0");

        var after = before.checkedAgain(0, changed, Emptied.NOBODY, RunMonitor.NONE).steps().getFirst().result();

        assertThat(after.best()).isEqualTo(Evacuation.check(changed, RunMonitor.NONE));
        assertThat(after.alternatives()).isEqualTo(before.steps().getFirst().result().alternatives());
        assertThat(after.bound().total()).isLessThanOrEqualTo(after.best().figures().total());
    }

    @Test
    void theWayBackFollowsTheChange() {
        var before = planned(true);
        var changed = before.steps().getFirst().result().plan().without("g0");

        var after = before.checkedAgain(0, changed, Emptied.NOBODY, RunMonitor.NONE);

        assertThat(after.steps().getLast().result().plan().moves()).extracting(m -> m.guest())
                .containsExactlyInAnyOrder("g1", "g2");
        assertThat(after.steps().getLast().start()).isEqualTo(after.steps().getFirst().end());
        assertThat(after.total()).isEqualTo(after.steps().getLast().end());
    }

    @Test
    void plansThatBuildUponEachOtherAreNotChanged() {
        var steps = new ArrayList<>(planned(false).steps());
        steps.add(steps.getFirst());
        var rolling = new EvacuationStudyResult(planned(false).installation(), steps, SimTime.ofSeconds(1));

        assertThat(rolling.isChangeable()).isFalse();
        assertThatThrownBy(() -> rolling.checkedAgain(0, steps.getFirst().result().plan(), Emptied.NOBODY,
                RunMonitor.NONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void commandsShowWhatWasChangedAndNoTimesBeforeTheCheck() {
        var step = planned(false).steps().getFirst();
        var first = step.result().plan().moves().getFirst().guest();
        var asFound = EvacuationTables.commands(step, step.result().plan(), emptied.names());
        var changed = EvacuationTables.commands(step, step.result().plan().reordered(first, 1), emptied.names());
        int change = asFound.columns().stream().map(c -> c.key()).toList().indexOf("changed");
        int end = asFound.columns().stream().map(c -> c.key()).toList().indexOf("end");

        assertThat(asFound.rows()).allSatisfy(row -> {
            assertThat(row.get(change)).isEqualTo(Cell.ABSENT);
            assertThat(row.get(end)).isNotEqualTo(Cell.ABSENT);
        });
        assertThat(changed.rows().get(1).get(change)).isEqualTo(Cell.of("other place"));
        assertThat(changed.rows()).allSatisfy(row -> assertThat(row.get(end)).isEqualTo(Cell.ABSENT));
    }

    @Test
    void whatIsBrokenIsToldWithItsReason() {
        var spec = Emptied.spec(Kind.VSPHERE, VspherePrecopy.DEFAULTS, GUESTS);
        var result = new EvacuationStudy(spec.with(spec.targets().withExcluded(Set.of("g0"))), false,
                Optional.empty()).run(Emptied.NOBODY, RunMonitor.NONE);
        var breaks = new PlanBreaks(result.steps().getFirst(), emptied.names());

        assertThat(breaks.worst()).contains(Severity.ERROR);
        assertThat(breaks.summary()).contains("Guests that stay: 1");
        assertThat(breaks.all()).singleElement().satisfies(b -> {
            assertThat(b.sentence()).isEqualTo("'web' stays on esx1.");
            assertThat(b.reasons()).containsExactly("It was left out of the plan.");
            assertThat(b.elementIds()).containsExactly("g0", "A");
        });
        assertThat(new PlanBreaks(planned(false).steps().getFirst(), emptied.names()).worst()).isEmpty();
    }

    @Test
    void guestsAreWhereThePlanHasBroughtThem() {
        var step = planned(false).steps().getFirst();
        var relocations = step.result().best().run().relocations();
        var longest =
                relocations.stream().max((a, b) -> a.timing().total().compareTo(b.timing().total())).orElseThrow();
        var amid = longest.timing().end().minus(new SimTime(1));

        assertThat(PlanMoment.after(step).whereabouts()).hasSize(GUESTS).allSatisfy(
                (guest, where) -> assertThat(where).isEqualTo(Whereabouts.ARRIVED));
        assertThat(new PlanMoment(step, amid).whereabouts().get(longest.request().guest()))
                .isIn(Whereabouts.MOVES, Whereabouts.STOPPED);
        assertThat(PlanMoment.after(step).notes(emptied.names())).containsEntry("g0", "on esx2").containsKey("B");
        assertThat(PlanMoment.before(step).notes(emptied.names()).get("g0")).endsWith("to esx2");
    }

    private EvacuationStudyResult planned(boolean wayBack) {
        return emptied.result(Kind.VSPHERE, VspherePrecopy.DEFAULTS, GUESTS, wayBack);
    }
}
