/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.table.TableCsv;
import org.portolan.study.table.TableText;
import org.portolan.study.text.ElementNames;
import org.portolan.testkit.result.RelocationSamples;

/** The worked examples of the domain notes as tables; the expected text was checked against them by hand. */
class RelocationTablesTest {

    private final RelocationComparisonResult result = new RelocationComparisonResult(
            List.of(new VariantResult("Plain pre-copy", RelocationSamples.precopy()),
                    new VariantResult("Shared DASD", RelocationSamples.sharedDasd()),
                    new VariantResult("Live guest relocation", RelocationSamples.refused())));
    private final RelocationTables tables = new RelocationTables(result,
            ElementNames.of(Map.of(RelocationSamples.GUEST, "LINUX7", RelocationSamples.SOURCE, "VMA",
                    RelocationSamples.TARGET, "VMB", RelocationSamples.LINK, "ISFC1", "volume-1", "VMAPG1")));

    @Test
    void textIsAsReviewed() throws IOException {
        var text = tables.all().stream().map(TableText::of).collect(Collectors.joining("\n"));

        assertThat(text).isEqualTo(golden("relocation-tables.txt"));
    }

    @Test
    void csvHoldsTheEnginesNumbersToTheNanosecond() {
        assertThat(TableCsv.of(tables.summary()).lines().toList()).containsExactly(
                "variant,guest,source,target,outcome,end_code,total_seconds,quiesce_seconds,warm_up_seconds,"
                        + "longest_stall_seconds,service_lost_seconds,at_risk_seconds,passes,moved_bytes,"
                        + "cpu_source_seconds,cpu_target_seconds",
                "Plain pre-copy,LINUX7,VMA,VMB,relocated,0,13.082,0.1598,0,0,0.4483,0,4,4415898624,2.155,2.155",
                "Shared DASD,LINUX7,VMA,VMB,relocated,0,4.4545,0.1128,20.0455,0,18.5982,0,3,4106416128,1.594,0.41",
                "Live guest relocation,LINUX7,VMA,VMB,refused: the guest cannot be relocated,6,,,,,,,0,,,");
    }

    @Test
    void aGuestIsAtRiskWhileItIsSplitBetweenTheHosts() {
        var split = RelocationSamples.postcopy().relocations().getFirst();

        // pages follow from 0.1761 s to 11.039 s
        assertThat(RelocationTables.atRisk(split)).isEqualTo(SimTime.ofSeconds(10.8629));
        assertThat(RelocationTables.atRisk(RelocationSamples.precopy().relocations().getFirst()))
                .isEqualTo(SimTime.ZERO);
    }

    @Test
    void whatIsSaidOfAMethodStaysWithItsResult() {
        var note = new MethodNote("Post-copy", "Pages follow.", List.of("Streams: 4"));

        assertThat(new VariantResult("a", RelocationSamples.postcopy(), note).method()).isEqualTo(note);
        assertThat(new VariantResult("a", RelocationSamples.postcopy()).method()).isEqualTo(MethodNote.NONE);
    }

    @Test
    void assumptionsOfAllVariantsAreListedOnce() {
        assertThat(result.assumptions()).doesNotHaveDuplicates().hasSize(4).isSortedAccordingTo(
                (a, b) -> a.key().compareTo(b.key()));
    }

    private static String golden(String name) throws IOException {
        try (var in = RelocationTablesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
