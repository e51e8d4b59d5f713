/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.portolan.engine.disk.DiskObstacle;
import org.portolan.engine.disk.GuestTimeout;
import org.portolan.engine.finding.DeviceFinding;
import org.portolan.engine.finding.EligibilityRule;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.finding.FindingCode;
import org.portolan.engine.finding.Severity;
import org.portolan.engine.input.Tier;
import org.portolan.engine.method.MethodKind;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.EndCode;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.ResourceUse;
import org.portolan.engine.result.Side;
import org.portolan.testkit.result.RelocationSamples;

class FindingTextTest {

    private final FindingText text = new FindingText(ElementNames.of(Map.of(RelocationSamples.GUEST, "LINUX7",
            RelocationSamples.SOURCE, "VMA", RelocationSamples.TARGET, "VMB", RelocationSamples.LINK, "ISFC1",
            "volume-1", "", RelocationSamples.XSTORE, "XSTORE1")));

    @Test
    void theSamplesHaveEveryFinding() {
        assertThat(RelocationSamples.everyFinding()).extracting(Finding::code).contains(FindingCode.values());
    }

    @Test
    void everyFindingIsSaidInWholeSentences() {
        for (var finding : RelocationSamples.everyFinding()) {
            assertSentence(finding, text.sentence(finding));
            assertSentence(finding, text.explanation(finding));
            assertThat(text.remedies(finding)).hasSameSizeAs(finding.remedies())
                    .allSatisfy(remedy -> assertSentence(finding, remedy));
        }
    }

    private static void assertSentence(Finding finding, String sentence) {
        assertThat(sentence).as(finding.code().name()).endsWith(".")
                .doesNotContain("{", "''", "guest-1", "host-", "xstore-1")
                .doesNotContain("NLS missing");
        assertThat(sentence.charAt(0)).satisfiesAnyOf(c -> assertThat(Character.isUpperCase((char) c)).isTrue(),
                c -> assertThat(sentence).startsWith("z/VM"));
    }

    @Test
    void sentencesHoldTheFindingsValues() {
        var finding = RelocationSamples.everyFinding().stream().filter(Finding.DoesNotConverge.class::isInstance)
                .findFirst().orElseThrow();

        assertThat(text.sentence(finding)).isEqualTo("LINUX7 does not converge: it changes 400,000 pages/s, "
                + "and the 342 MB/s that the relocation had carry 83,496 pages/s.");
        assertThat(text.remedies(finding)).contains("Give the relocation at least 800 MB/s on ISFC1.",
                "Use paging through shared DASD: downtime 113 ms, total 4.45 s.");
    }

    @Test
    void everyRuleIsSaidInWords() {
        for (var rule : EligibilityRule.values()) {
            var finding = new Finding.NotEligible(RelocationSamples.GUEST, RelocationSamples.TARGET, rule, List.of());

            assertThat(text.sentence(finding)).startsWith("LINUX7 cannot be relocated to VMB: ").doesNotContain("NLS");
        }
    }

    @Test
    void everyReasonAgainstADiskIsSaidInWords() {
        for (var obstacle : DiskObstacle.values()) {
            var finding =
                    new DeviceFinding.DiskRefused(RelocationSamples.GUEST, "0200", RelocationSamples.TARGET, obstacle);

            assertThat(text.sentence(finding)).startsWith("LINUX7 cannot be relocated: ").contains("VMB", "0200")
                    .doesNotContain("NLS");
        }
    }

    @Test
    void everyTimerThatRunsOutIsSaidInWords() {
        for (var kind : GuestTimeout.Kind.values()) {
            var finding = new DeviceFinding.GuestTimeoutBroken(RelocationSamples.GUEST, "0200",
                    new GuestTimeout(kind, SimTime.ofSeconds(30)), SimTime.ofSeconds(31));

            assertThat(text.sentence(finding)).startsWith("Disk 0200 of LINUX7 does not answer for 31 s; ")
                    .endsWith(" after 30 s.").doesNotContain("NLS");
        }
    }

    @Test
    void everyCodeHasAName() {
        assertThat(Arrays.stream(EndCode.values()).map(ResultText::of)).doesNotHaveDuplicates().allMatch(this::isText);
        assertThat(Arrays.stream(PhaseKind.values()).map(ResultText::of)).doesNotHaveDuplicates()
                .allMatch(this::isText);
        assertThat(Arrays.stream(DowntimeKind.values()).map(ResultText::of)).doesNotHaveDuplicates()
                .allMatch(this::isText);
        assertThat(Arrays.stream(LeaveReason.values()).map(ResultText::of)).doesNotHaveDuplicates()
                .allMatch(this::isText);
        assertThat(Arrays.stream(MethodKind.values()).map(ResultText::of)).doesNotHaveDuplicates()
                .allMatch(this::isText);
        assertThat(Arrays.stream(GuestState.values()).map(ResultText::of)).doesNotHaveDuplicates()
                .allMatch(this::isText);
        assertThat(Arrays.stream(Tier.values()).map(ResultText::of)).doesNotHaveDuplicates().allMatch(this::isText);
        assertThat(Arrays.stream(Side.values()).map(ResultText::of)).doesNotHaveDuplicates().allMatch(this::isText);
        assertThat(Arrays.stream(Severity.values()).map(ResultText::of)).doesNotHaveDuplicates()
                .allMatch(this::isText);
        assertThat(Arrays.stream(ResourceUse.Kind.values()).map(ResultText::of)).doesNotHaveDuplicates()
                .allMatch(this::isText);
        assertThat(Arrays.stream(ResourceUse.Direction.values()).map(ResultText::of)).doesNotHaveDuplicates()
                .allMatch(this::isText);
    }

    private boolean isText(String word) {
        return !word.isBlank() && !word.contains("NLS missing");
    }

    @Test
    void anElementWithoutANameKeepsItsId() {
        var names = ElementNames.of(Map.of("a", " "));

        assertThat(names.of("a")).isEqualTo("a");
        assertThat(names.of("b")).isEqualTo("b");
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() {
        assertThat(PlainText.xml("a\u0000b\u0085c\uD83Dd\uFFFE")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
        assertThat(PlainText.xml("plain \uD83D\uDE80\n")).isEqualTo("plain \uD83D\uDE80\n");
    }
}
