/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Pace;
import org.portolan.study.validation.MeasuredMethod.Policy;
import org.portolan.study.validation.MeasuredMethod.Switch;
import org.portolan.testkit.ProjectFiles;

/**
 * Pre-copy of stock QEMU 10.0.2 as it was measured, against the engine's rules: {@code ../shared/data/qemu-measured.csv}. The bounds are those that the
 * project has set itself; docs/validation.md shows every row.
 */
class QemuTruthTest {

    private static final Path MEASURED = ProjectFiles.root().resolve("../shared/data/qemu-measured.csv").normalize();

    private static List<Row> rows = List.of();

    private record Row(MeasuredRelocation measured, PredictedRelocation predicted) {

        double totalError() {
            return relative(predicted.total().seconds(), measured.measured().total().seconds());
        }

        double bytesError() {
            return relative(predicted.sent().count(), measured.measured().sent().count());
        }

        double sourceDowntimeError() {
            return Math.abs(predicted.sourceDowntime().orElseThrow().seconds()
                    - measured.measured().sourceDowntime().orElseThrow().seconds());
        }

        double stallFactor() {
            return predicted.longestStall().orElseThrow().seconds()
                    / measured.measured().longestStall().orElseThrow().seconds();
        }

        boolean isConverged() {
            return measured.measured().converged();
        }

        private static double relative(double predicted, double measured) {
            return Math.abs(predicted / measured - 1);
        }
    }

    @BeforeAll
    static void predictAllRows() throws Exception {
        assumeTrue(Files.exists(MEASURED), MEASURED + " is not there");
        var predicted = new ArrayList<Row>();
        for (var run : MeasuredFile.read(MEASURED).runs()) {
            Predictions.of(run, RunMonitor.NONE).ifPresent(predictions -> {
                for (int i = 0; i < run.size(); i++) {
                    predicted.add(new Row(run.get(i), predictions.get(i)));
                }
            });
        }
        rows = List.copyOf(predicted);
    }

    private static List<Row> alone(Policy policy) {
        return select(r -> r.measured().method().policy().orElseThrow() == policy && r.measured().group().isEmpty()
                && r.isConverged());
    }

    private static List<Row> on(List<Row> some, MeasuredLink.Kind link) {
        return some.stream().filter(r -> r.measured().link().kind() == link).toList();
    }

    private static List<Row> select(Predicate<Row> which) {
        var selected = rows.stream().filter(which).toList();
        assertThat(selected).isNotEmpty();
        return selected;
    }

    private static double median(List<Row> some, ToDoubleFunction<Row> value) {
        double[] values = some.stream().mapToDouble(value).sorted().toArray();
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static double largest(List<Row> some, ToDoubleFunction<Row> value) {
        return some.stream().mapToDouble(value).max().orElseThrow();
    }

    @Test
    void everyVerdictIsRight() {
        assertThat(rows).allSatisfy(row -> assertThat(row.predicted().converged())
                .as(row.measured().caseId()).isEqualTo(row.isConverged()));
    }

    @Test
    void totalTimeOfPrecopy() {
        var precopy = alone(Policy.PRECOPY);

        assertThat(median(precopy, Row::totalError)).isLessThanOrEqualTo(0.01);
        assertThat(largest(precopy, Row::totalError)).isLessThanOrEqualTo(0.09);
    }

    @Test
    void bytesOfPrecopy() {
        assertThat(median(alone(Policy.PRECOPY), Row::bytesError)).isLessThanOrEqualTo(0.006);
    }

    @Test
    void sourceDowntimeWithTheSendersLimit() {
        var rows = on(alone(Policy.PRECOPY), MeasuredLink.Kind.SENDER_LIMIT);

        assertThat(median(rows, Row::sourceDowntimeError)).isLessThanOrEqualTo(0.005);
    }

    @Test
    void sourceDowntimeOnAShapedLink() {
        var shaped = select(r -> r.measured().link().kind() == MeasuredLink.Kind.SHAPED
                && r.measured().method().policy().orElseThrow() == Policy.PRECOPY && r.isConverged());

        assertThat(median(on(alone(Policy.PRECOPY), MeasuredLink.Kind.SHAPED), Row::sourceDowntimeError))
                .isLessThanOrEqualTo(0.025);
        assertThat(median(shaped, Row::sourceDowntimeError)).isLessThanOrEqualTo(0.025);
    }

    @Test
    void totalTimeOfGuestsAtOnce() {
        var together = select(r -> r.measured().group().isPresent() && r.isConverged());

        assertThat(median(together, Row::totalError)).isLessThanOrEqualTo(0.04);
        assertThat(largest(together, Row::totalError)).isLessThanOrEqualTo(0.12);
    }

    @Test
    void totalTimeOfAutoConvergeOfWritersThatItSlows() {
        var slowed = alone(Policy.AUTO_CONVERGE).stream()
                .filter(r -> r.measured().writer().pace() == Pace.PROCESSOR).toList();

        assertThat(median(slowed, Row::totalError)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void throttleOfAutoConverge() {
        var slowed = alone(Policy.AUTO_CONVERGE).stream()
                .filter(r -> r.measured().writer().pace() == Pace.PROCESSOR).toList();

        assertThat(slowed).allSatisfy(row -> assertThat(row.predicted().greatestThrottle())
                .isEqualTo(row.measured().measured().greatestThrottle()));
    }

    @Test
    void totalTimeOfPostcopy() {
        var postcopy = alone(Policy.POSTCOPY);

        assertThat(median(postcopy, Row::totalError)).isLessThanOrEqualTo(0.03);
        assertThat(largest(postcopy, Row::totalError)).isLessThanOrEqualTo(0.10);
    }

    @Test
    void bytesOfPostcopy() {
        assertThat(largest(alone(Policy.POSTCOPY), Row::bytesError)).isLessThanOrEqualTo(0.006);
    }

    @Test
    void longestStallOfPostcopyAfterAPass() {
        var afterPass = alone(Policy.POSTCOPY).stream()
                .filter(r -> r.measured().method().postcopy().orElseThrow().after() == Switch.After.FIRST_PASS)
                .toList();

        assertThat(afterPass).isNotEmpty().allSatisfy(
                row -> assertThat(row.stallFactor()).as(row.measured().caseId()).isBetween(1 / 3.0, 3.0));
    }

    @Test
    void passesWithinOne() {
        double[] off = alone(Policy.PRECOPY).stream().mapToDouble(r -> Math.abs(
                r.predicted().livePasses().orElseThrow() - r.measured().measured().livePasses().orElseThrow()))
                .toArray();

        assertThat(Arrays.stream(off).max().orElseThrow()).isLessThanOrEqualTo(1);
        assertThat(Arrays.stream(off).average().orElseThrow()).isLessThan(0.3);
    }
}
