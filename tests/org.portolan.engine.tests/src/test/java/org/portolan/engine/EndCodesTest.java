/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.EligibilityObstacle;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.PhaseKind;

/** Every end code of z/VM is reached, by the way that its documentation gives. */
class EndCodesTest {

    private static final SimTime IN_PASS_ONE = SimTime.ofSeconds(5);
    private static final SimTime LONG_AFTER = SimTime.ofSeconds(500);

    static Stream<Arguments> ways() {
        return Stream.of(Arguments.of(EndCode.DONE, scene()),
                Arguments.of(EndCode.CANCELLED, with(cancel(IncidentSpec.OperatorCancel.Command.VMRELOCATE_CANCEL))),
                Arguments.of(EndCode.HALTED, with(cancel(IncidentSpec.OperatorCancel.Command.CPHX))),
                Arguments.of(EndCode.CONNECTION_LOST, with(new IncidentSpec.LinkLost(IN_PASS_ONE, Scene.LINK))),
                Arguments.of(EndCode.MAX_TOTAL_EXCEEDED, limited(TimeLimit.ofSeconds(5), TimeLimit.NO_LIMIT)),
                Arguments.of(EndCode.MAX_QUIESCE_EXCEEDED, busy(TimeLimit.ofSeconds(1))),
                Arguments.of(EndCode.NOT_ELIGIBLE, notDisconnected()),
                Arguments.of(EndCode.RESET_OR_LOGOFF, with(new IncidentSpec.GuestReset(IN_PASS_ONE, Scene.GUEST))),
                Arguments.of(EndCode.INTERNAL_ERROR, with(new IncidentSpec.InternalError(IN_PASS_ONE, Scene.GUEST))),
                Arguments.of(EndCode.EXIT_REJECTED, with(exit(IncidentSpec.CpExit.Verdict.REJECTED))),
                Arguments.of(EndCode.EXIT_BAD_RETURN_CODE, with(exit(IncidentSpec.CpExit.Verdict.BAD_RETURN_CODE))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isReached(EndCode code, Scene scene) {
        var result = scene.run();

        assertThat(result.outcome().code()).isEqualTo(code);
        assertThat(result.outcome().isRelocated()).isEqualTo(code == EndCode.DONE);
    }

    @Test
    void everyCodeIsAmongThem() {
        assertThat(ways().map(w -> w.get()[0])).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(EndCode.class));
        assertThat(Arrays.stream(EndCode.values()).map(EndCode::number)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
                11);
    }

    @Test
    void aGuestGivenUpInARunningPassIsNeverStopped() {
        var result = with(cancel(IncidentSpec.OperatorCancel.Command.VMRELOCATE_CANCEL)).run();

        assertThat(result.outcome()).isEqualTo(new Outcome.GivenUp(EndCode.CANCELLED, IN_PASS_ONE));
        assertThat(result.timing().downtime()).isEqualTo(SimTime.ZERO);
        assertThat(result.timing().total()).isEqualTo(IN_PASS_ONE);
        // 4.9 s at 342 MB/s are 409,130.8 pages.
        assertThat(result.passes()).singleElement()
                .satisfies(pass -> assertThat(pass.sent().count()).isEqualTo(409_130));
    }

    @Test
    void aGuestGivenUpWhileStoppedResumesAtTheSource() {
        var result = busy(TimeLimit.ofSeconds(1)).run();

        assertThat(result.phases().getLast().kind()).isEqualTo(PhaseKind.RESUME_AT_SOURCE);
        // MAXQUIESCE and 0.05 s to resume
        assertThat(result.timing().downtime()).isEqualTo(SimTime.ofSeconds(1.05));
    }

    @Test
    void aResetGuestDoesNotResume() {
        var scene = scene();
        var stopped = SimTime.ofSeconds(12.6);
        scene.incidents = List.of(new IncidentSpec.GuestReset(stopped, Scene.GUEST));

        var result = scene.run();

        assertThat(result.outcome().code()).isEqualTo(EndCode.RESET_OR_LOGOFF);
        assertThat(result.phases()).noneMatch(p -> p.kind() == PhaseKind.RESUME_AT_SOURCE);
        assertThat(result.phases().getLast().kind()).isEqualTo(PhaseKind.STOPPED_PASS);
        assertThat(result.timing().end()).isEqualTo(stopped);
    }

    @Test
    void nothingEndsARelocationThatIsOver() {
        var scene = scene();
        scene.incidents = List.of(new IncidentSpec.LinkLost(LONG_AFTER, Scene.LINK),
                new IncidentSpec.GuestReset(LONG_AFTER, Scene.GUEST));

        assertThat(scene.run()).isEqualTo(scene().run());
    }

    @Test
    void aLinkLostBeforeTheCommandKeepsItFromStarting() {
        var scene = scene();
        scene.start = LONG_AFTER;
        scene.incidents = List.of(new IncidentSpec.LinkLost(IN_PASS_ONE, Scene.LINK));

        assertThat(scene.run().outcome()).isEqualTo(new Outcome.Refused(EndCode.CONNECTION_LOST));
    }

    @Test
    void limitsAreKeptToTheNanosecond() {
        var unlimited = limited(TimeLimit.NO_LIMIT, TimeLimit.NO_LIMIT).run();
        var total = unlimited.timing().total();
        var quiesce = unlimited.timing().downtime();
        var oneNano = new SimTime(1);

        assertThat(limited(new TimeLimit.Within(total), TimeLimit.NO_LIMIT).run().outcome().isRelocated()).isTrue();
        assertThat(limited(new TimeLimit.Within(total.minus(oneNano)), TimeLimit.NO_LIMIT).run().outcome().code())
                .isEqualTo(EndCode.MAX_TOTAL_EXCEEDED);
        assertThat(quiesceLimit(quiesce).run().outcome().isRelocated()).isTrue();
        assertThat(quiesceLimit(quiesce.minus(oneNano)).run().outcome().code())
                .isEqualTo(EndCode.MAX_QUIESCE_EXCEEDED);
    }

    /** Leaves after two passes, whatever MAXQUIESCE, so that the same pages are left. */
    private static Scene quiesceLimit(SimTime limit) {
        var scene = limited(TimeLimit.NO_LIMIT, new TimeLimit.Within(limit));
        return scene.assume(AssumptionKey.LGR_GOAL, 0).assume(AssumptionKey.LGR_MAX_PASSES, 2);
    }

    private static Scene scene() {
        var scene = new Scene();
        scene.method = LgrPrecopy.DEFAULTS;
        return scene;
    }

    private static Scene with(IncidentSpec incident) {
        var scene = scene();
        scene.incidents = List.of(incident);
        return scene;
    }

    private static Scene limited(TimeLimit total, TimeLimit quiesce) {
        var scene = scene();
        scene.method = new LgrPrecopy(total, Optional.of(quiesce), false, Set.of());
        return scene;
    }

    private static Scene busy(TimeLimit quiesce) {
        var scene = limited(TimeLimit.NO_LIMIT, quiesce);
        scene.profile = Scene.saturating(400_000, 680_000, 680_000);
        return scene;
    }

    private static Scene notDisconnected() {
        var scene = scene();
        scene.eligibility = EligibilityFacts.of(Set.of(EligibilityObstacle.NOT_DISCONNECTED));
        return scene;
    }

    private static IncidentSpec cancel(IncidentSpec.OperatorCancel.Command command) {
        return new IncidentSpec.OperatorCancel(IN_PASS_ONE, Scene.GUEST, command);
    }

    private static IncidentSpec exit(IncidentSpec.CpExit.Verdict verdict) {
        return new IncidentSpec.CpExit(Scene.GUEST, verdict);
    }

    @Test
    void otherMethodsUseTheSameCodes() {
        for (MethodSpec method : List.of(PlainPrecopy.DEFAULTS, SharedDasdPaging.DEFAULTS)) {
            var scene = with(new IncidentSpec.LinkLost(SimTime.ofSeconds(2), Scene.LINK));
            scene.method = method;
            assertThat(scene.run().outcome().code()).isEqualTo(EndCode.CONNECTION_LOST);
        }
    }
}
