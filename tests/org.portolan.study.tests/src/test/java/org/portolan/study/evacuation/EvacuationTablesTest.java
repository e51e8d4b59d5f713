/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.input.HypervisorSpec.Kind;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ResultTable;
import org.portolan.study.table.TableCsv;
import org.portolan.study.table.TableText;

class EvacuationTablesTest {

    private final Emptied emptied = new Emptied().named("A", "esx1").named("B", "esx2").named("g0", "web");

    @Test
    void plansAndRelocationsAreThoseOfTheEngine() {
        var result = emptied.result(Kind.VSPHERE, VspherePrecopy.DEFAULTS, 3, true);
        var tables = new EvacuationTables(result, emptied.names());

        assertThat(column(tables.plans(), "plan")).containsExactly(Cell.of("Empty esx1"),
                Cell.of("Bring guests back to esx1"));
        assertThat(column(tables.plans(), "total"))
                .containsExactlyElementsOf(
                        result.steps().stream().map(s -> Cell.of(s.result().best().figures().total()))
                                .toList());
        assertThat(column(tables.relocations(), "guest")).containsExactly(Cell.of("g2"), Cell.of("g1"), Cell.of("web"),
                Cell.of("g2"), Cell.of("g1"), Cell.of("web"));
        assertThat(column(tables.violations(), "violation")).isEmpty();
        assertThat(column(tables.links(), "most")).allSatisfy(
                c -> assertThat(((Cell.Number) c).value().doubleValue()).isBetween(0.9, 1.0001));
    }

    @Test
    void everyTableCanBePrinted() {
        var spec = Emptied.spec(Kind.VSPHERE, VspherePrecopy.DEFAULTS, 3).withWindow(SimTime.ofSeconds(1));
        var withStay = spec.with(spec.targets().withExcluded(Set.of("g0")));
        var result = new EvacuationStudy(withStay, false, Optional.empty()).run(Emptied.NOBODY, RunMonitor.NONE);

        for (var table : new EvacuationTables(result, emptied.names()).all()) {
            assertThat(TableText.of(table)).isNotBlank();
            assertThat(TableCsv.of(table)).contains(table.columns().getFirst().key());
        }
        assertThat(column(new EvacuationTables(result, emptied.names()).violations(), "violation"))
                .contains(Cell.of("'web' stays on esx1."))
                .anySatisfy(c -> assertThat(((Cell.Text) c).text()).contains("after the window of 1 s"));
    }

    @Test
    void numbersAtOnceAreInOrder() {
        var spec = Emptied.spec(Kind.VSPHERE, VspherePrecopy.DEFAULTS, 5).withLimits(List.of());
        var tables = new EvacuationTables(run(spec), emptied.names());

        assertThat(column(tables.concurrency(), "at_once")).containsExactly(Cell.of("1"), Cell.of("2"), Cell.of("3"),
                Cell.of("4"), Cell.of("as the limits allow"));
        assertThat(column(tables.alternatives(), "chosen")).contains(Cell.of(true));
    }

    private static EvacuationStudyResult run(EvacuationSpec spec) {
        return new EvacuationStudy(spec, false, Optional.empty()).run(Emptied.NOBODY, RunMonitor.NONE);
    }

    private static List<Cell> column(ResultTable table, String key) {
        int index = table.columns().stream().map(c -> c.key()).toList().indexOf(key);
        return table.rows().stream().map(r -> r.get(index)).toList();
    }
}
