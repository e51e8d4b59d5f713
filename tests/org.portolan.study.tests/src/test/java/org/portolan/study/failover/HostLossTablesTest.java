/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.failover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.failover.FailoverPhaseKind;
import org.portolan.engine.failover.GuestFailover.Fate;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.failover.NPlusCluster;
import org.portolan.engine.failover.NPlusSpec;
import org.portolan.engine.failover.PhaseBound;
import org.portolan.engine.failover.PriorityRule;
import org.portolan.engine.failover.RestartPriority;
import org.portolan.engine.failover.RestartSpec;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.table.Cell;
import org.portolan.study.table.ResultTable;
import org.portolan.study.table.TableCsv;
import org.portolan.study.table.TableText;
import org.portolan.study.text.ElementNames;

class HostLossTablesTest {

    private static final int GUESTS = 4;

    private final ElementNames names = ElementNames.of(Map.of("A", "esx1", "B", "esx2", "g0", "web"));
    private final HostLossStudyResult result = lost();
    private final HostLossTables tables = new HostLossTables(result, names);

    @Test
    void numbersAreThoseOfTheEngineCountedFromTheLoss() {
        assertThat(column(tables.guests(), "guest")).containsExactly(Cell.of("web"), Cell.of("g1"), Cell.of("g2"),
                Cell.of("g3"));
        assertThat(column(tables.guests(), "outage")).containsExactlyElementsOf(result.result().guests().stream()
                .map(g -> Cell.ofOptional(g.outage().map(Cell::of))).toList());
        assertThat(column(tables.phases(), "begin").getFirst()).isEqualTo(Cell.of(SimTime.ZERO));
        assertThat(tables.phases().rows()).hasSize(
                result.result().guests().stream().mapToInt(g -> g.breakdown().phases().size()).sum());
        assertThat(column(tables.lostHosts(), "fenced")).containsExactly(Cell.of(SimTime.ofSeconds(20)));
        assertThat(column(tables.summary(), "lost")).containsExactly(Cell.of("esx1"));
    }

    @Test
    void everyStepOfTheServicesHasARow() {
        // Two start at once: nobody, then two, then the third.
        assertThat(column(tables.servicesBack(), "guests")).containsExactly(Cell.of(0), Cell.of(2), Cell.of(3));
        assertThat(column(tables.servicesBack(), "share")).containsExactly(Cell.of(0.0), Cell.of(0.5),
                Cell.of(0.75));
    }

    @Test
    void everyTableCanBePrinted() {
        assertThat(tables.all()).extracting(ResultTable::name).doesNotHaveDuplicates();
        for (var table : tables.all()) {
            assertThat(TableText.of(table)).isNotBlank();
            assertThat(TableCsv.of(table)).contains(table.columns().getFirst().key());
        }
    }

    @Test
    void everythingHasAWord() {
        var text = new FailoverText(names);

        assertThat(EnumSet.allOf(FailoverPhaseKind.class)).extracting(FailoverText::of).doesNotHaveDuplicates()
                .allSatisfy(w -> assertThat(w).isNotBlank());
        assertThat(EnumSet.allOf(RestartPriority.class)).extracting(FailoverText::of).doesNotHaveDuplicates();
        assertThat(EnumSet.allOf(Fate.class)).extracting(FailoverText::of).doesNotHaveDuplicates();
        assertThat(EnumSet.allOf(PriorityRule.class)).extracting(FailoverText::of).doesNotHaveDuplicates();
        assertThat(EnumSet.allOf(PhaseBound.Kind.class)).extracting(k -> text.of(PhaseBound.of(k, "B")))
                .allSatisfy(w -> assertThat(w).isNotBlank());
    }

    private static HostLossStudyResult lost() {
        var hosts = List.of(host("A"), host("B"));
        var guests = new ArrayList<GuestSpec>();
        var restarts = new TreeMap<String, RestartSpec>();
        for (int i = 0; i < GUESTS; i++) {
            var pages = new Pages(10_000);
            guests.add(GuestSpec.of("g" + i, "A", 1, GuestPlacement.allResident(pages, Pages.ZERO),
                    new MemoryProfileSpec.Saturating(new PageRate(2_000), pages, pages, SimTime.ofSeconds(5))));
            restarts.put("g" + i,
                    RestartSpec.USUAL.with(i == GUESTS - 1 ? RestartPriority.NEVER : RestartPriority.MEDIUM));
        }
        var places = NPlusSpec.of(
                PagingSpec.of(new InstallationSpec(hosts, List.of(), List.of(), guests), Assumptions.DEFAULTS),
                List.of(new NPlusCluster("C", List.of("A", "B"))));
        return new HostLossStudy(HostLossSpec.of(places, List.of("A")).withRestarts(restarts).startingAtOnce(2)
                .at(SimTime.ofSeconds(100))).run(new FirstFitPlacer(), RunMonitor.NONE);
    }

    private static HostSpec host(String id) {
        return new HostSpec(id, Optional.empty(), Optional.of("C"),
                List.of(new StorageLevelSpec.Central(id + ".central", Bytes.ofGiB(4), Optional.empty())));
    }

    private static List<Cell> column(ResultTable table, String key) {
        int index = table.columns().stream().map(c -> c.key()).toList().indexOf(key);
        return table.rows().stream().map(r -> r.get(index)).toList();
    }
}
