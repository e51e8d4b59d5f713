/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portolan.engine.paging.HostState;
import org.portolan.engine.paging.Throughput;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.study.text.ElementNames;

class SweepResultTest {

    /** References carried out and those of full speed, point by point; values are 0, 1, 2 and so on. */
    private static SweepResult result(Knob knob, double[]... references) {
        var points = IntStream.range(0, references.length).mapToObj(i -> point(i, references[i])).toList();
        var steps = points.stream().map(p -> new Sweep.Step(p.value(), List.of())).toList();
        return SweepResult.of(new Sweep("h", knob, "g", steps, OptionalDouble.of(1), Optional.empty()), points);
    }

    private static SweepPoint point(double value, double... references) {
        return new SweepPoint(value, 1, HostState.PAGES, new Throughput(Ratio.ONE, new PageRate(references[0]),
                new PageRate(references[1])), List.of(), true);
    }

    private static double[] of(double done, double atFullSpeed) {
        return new double[] {done, atFullSpeed};
    }

    @Test
    void moreGuestsHaveTheirKneeWhereLessThanHalfOfTheMostWorkIsLeft() {
        // five guests fill the host, one more costs more than half of the throughput
        var result = result(Knob.GUESTS, of(400, 400), of(500, 500), of(240, 600), of(200, 700));

        assertThat(result.best().value()).isEqualTo(1);
        assertThat(result.halved()).get().extracting(SweepPoint::value).isEqualTo(2.0);
        assertThat(result.present()).hasValue(1);
    }

    @Test
    void exactlyHalfIsNotYetTheKnee() {
        assertThat(result(Knob.GUESTS, of(500, 500), of(250, 600)).halved()).isEmpty();
    }

    @Test
    void storageHasItsKneeBelowThePeak() {
        var result = result(Knob.CENTRAL, of(10, 1000), of(400, 1000), of(900, 1000), of(1000, 1000), of(1000, 1000));

        assertThat(result.best().value()).isEqualTo(3);
        assertThat(result.halved()).get().extracting(SweepPoint::value).isEqualTo(1.0);
    }

    @Test
    void largerWorkingSetsAreComparedByTheShareOfTheWorkThatIsDone() {
        // more is carried out at 2, but of three times as much
        var result = result(Knob.WORKING_SET, of(100, 100), of(200, 200), of(260, 600));

        assertThat(result.best().value()).isZero();
        assertThat(result.halved()).get().extracting(SweepPoint::value).isEqualTo(2.0);
    }

    @Test
    void whatMakesNoDifferenceIsSaidToMakeNone() {
        var same = result(Knob.XSTORE, of(1000, 1000), of(999.5, 1000), of(1000, 1000));

        assertThat(same.changesNothing()).isTrue();
        assertThat(PagingText.knee(same, ElementNames.IDS)).isEqualTo(
                "XSTORE from 0 B to 2 B: it makes no difference. The guests get 100 % of their work done and fetch "
                        + "0 pages/s.");
        assertThat(result(Knob.XSTORE, of(1000, 1000), of(990, 1000)).changesNothing()).isFalse();
        assertThat(result(Knob.GUESTS, of(100, 100), of(200, 200)).changesNothing()).as("all the more gets done")
                .isFalse();
        assertThat(result(Knob.CENTRAL, of(100, 100)).changesNothing()).as("one value is compared with none").isFalse();
    }

    @Test
    void theKneeIsSaidInASentence() {
        assertThat(PagingText.knee(result(Knob.GUESTS, of(400, 400), of(500, 500), of(240, 600)),
                ElementNames.of(Map.of("g", "WEB01")))).isEqualTo(
                        "The guests get most done with 1 more guests like WEB01; with 2 more, less than half of that is "
                                + "left.");
        assertThat(PagingText.knee(result(Knob.VOLUMES, of(4, 10), of(10, 10)), ElementNames.IDS)).isEqualTo(
                "Paging volumes: more than 1 brings nothing more; at 0, less than half of the work is left.");
        assertThat(PagingText.knee(result(Knob.OVERCOMMIT, of(10, 10), of(9, 10)), ElementNames.IDS))
                .contains("Virtual to real from 0 to 1", "never");
    }

    @Test
    void knobsAreFoundHoweverTheyAreWritten() {
        assertThat(Knob.ofId("working-set")).contains(Knob.WORKING_SET);
        assertThat(Knob.ofId("workingset")).contains(Knob.WORKING_SET);
        assertThat(Knob.ofId("CENTRAL")).contains(Knob.CENTRAL);
        assertThat(Knob.ofId("")).isEmpty();
    }
}
