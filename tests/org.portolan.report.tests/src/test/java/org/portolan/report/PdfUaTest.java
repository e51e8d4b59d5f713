/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.report.input.ReportInput;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Conformance with PDF/UA-1 (ISO 14289-1), judged by veraPDF. */
class PdfUaTest {

    @BeforeAll
    static void prepareTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> reports() {
        return Stream.of(Arguments.of("usual", Inputs.ssi(), PaperSize.A4),
                Arguments.of("empty", Inputs.empty(), PaperSize.LETTER),
                Arguments.of("hostile", Inputs.hostile(), PaperSize.A4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void reportsConform(String name, ReportInput input, PaperSize paper) throws Exception {
        var bytes = new ByteArrayInputStream(Pdfs.bytes(input, paper));
        try (var parser = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFUA_1);
                var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var verdict = judge.validate(parser);

            assertThat(verdict.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + ": " + a.getMessage()).distinct()).isEmpty();
            assertThat(verdict.isCompliant()).isTrue();
            assertThat(verdict.getTotalAssertions()).isGreaterThan(1000);
        }
    }
}
