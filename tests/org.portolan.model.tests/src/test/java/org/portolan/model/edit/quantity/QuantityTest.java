/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.model.PortolanPackage;

class QuantityTest {
    private static final QuantityFormat BINARY = new QuantityFormat(ByteScale.BINARY);
    private static final QuantityFormat DECIMAL = new QuantityFormat(ByteScale.DECIMAL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "68719476736    | BYTES            | 64 GiB",
            "1283658350592  | BYTES            | 1.167 TiB",
            "0              | BYTES            | 0 B",
            "1023           | BYTES            | 1,023 B",
            "342000000      | BYTES_PER_SECOND | 342 MB/s",
            "0.0005         | SECONDS          | 0.5 ms",
            "0.00002        | SECONDS          | 20 \u00b5s",
            "0              | SECONDS          | 0 s",
            "90             | SECONDS          | 90 s",
            "5400           | SECONDS          | 90 min",
            "86400          | SECONDS          | 24 h",
            "5200           | MEGAHERTZ        | 5.2 GHz",
            "20000          | PAGES            | 20,000 pages",
            "1              | PAGES            | 1 page",
            "0.855          | ONE              | 0.855"})
    void numbersAreShownInTheUnitThatGivesAShortOne(BigDecimal value, Unit unit, String text) {
        assertThat(BINARY.display(value, unit)).isEqualTo(text);
    }

    @Test
    void sizesAreDecimalWhereTheUserWantsThat() {
        assertThat(DECIMAL.display(64_000_000_000L, Unit.BYTES)).isEqualTo("64 GB");
        assertThat(DECIMAL.display(342e6, Unit.BYTES_PER_SECOND)).isEqualTo("342 MB/s");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "64 GiB      | BYTES            | 68719476736",
            "64gib       | BYTES            | 68719476736",
            "64G         | BYTES            | 68719476736",
            "64 GB       | BYTES            | 64000000000",
            "4096        | BYTES            | 4096",
            "1,048,576   | BYTES            | 1048576",
            "342 MB/s    | BYTES_PER_SECOND | 342000000",
            "10 Gbit/s   | BYTES_PER_SECOND | 1250000000",
            "0.5 ms      | SECONDS          | 0.0005",
            "20us        | SECONDS          | 0.00002",
            "5e-6        | SECONDS          | 0.000005",
            "2 min       | SECONDS          | 120",
            "64 GiB      | PAGES            | 16777216",
            "700 MiB/s   | PAGES_PER_SECOND | 179200",
            "80 %        | ONE              | 0.8",
            "5.2 GHz     | MEGAHERTZ        | 5200",
            "250 m       | KILOMETRES       | 0.25",
            "12 1/s      | PER_SECOND       | 12",
            ".5          | ONE              | 0.5"})
    void anySensibleUnitIsUnderstoodExactly(String text, Unit unit, BigDecimal value) throws QuantityException {
        assertThat(QuantityParser.parse(text, unit)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "GiB", "1,5", "12 34", "1.2.3", "--1", "e5", "64 GiB GiB", "NaN", "Infinity",
            "0x10"})
    void whatIsNoQuantityIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> QuantityParser.parse(text, Unit.BYTES)).isInstanceOf(QuantityException.class);
    }

    @Test
    void aUnitOfAnotherKindIsRefusedAndTheRightOnesAreNamed() {
        assertThatThrownBy(() -> QuantityParser.parse("5 ms", Unit.BYTES))
                .isInstanceOf(QuantityException.class).hasMessageContaining("ms").hasMessageContaining("GiB");
    }

    @Test
    void megabitsAndMegabytesAreToldApartByCaseOnly() {
        // "mb/s" could be either, a factor of eight apart.
        assertThatThrownBy(() -> QuantityParser.parse("10 mb/s", Unit.BYTES_PER_SECOND))
                .isInstanceOf(QuantityException.class);
    }

    @Test
    void bytesAndPagesAreWhole() throws QuantityException {
        assertThat(QuantityParser.parseWhole("1.5 KiB", Unit.BYTES)).isEqualTo(1536);
        assertThatThrownBy(() -> QuantityParser.parseWhole("1.5", Unit.BYTES)).isInstanceOf(QuantityException.class);
        assertThatThrownBy(() -> QuantityParser.parseWhole("1 B", Unit.PAGES)).isInstanceOf(QuantityException.class);
        assertThatThrownBy(() -> QuantityParser.parseWhole("1e30", Unit.BYTES)).isInstanceOf(QuantityException.class);
    }

    @ParameterizedTest
    @EnumSource
    void theTextForEditingMeansTheSameNumberAgain(Unit unit) throws QuantityException {
        var random = new Random(1);
        var values = new ArrayList<Number>();
        values.add(0L);
        values.add((1L << 53) + 1);
        values.add(Long.MAX_VALUE);
        for (var i = 0; i < 300; i++) {
            values.add(random.nextLong() >>> random.nextInt(63));
            values.add(random.nextDouble() * Math.pow(10, random.nextInt(30) - 12));
        }

        for (var value : values) {
            for (var format : new QuantityFormat[] {BINARY, DECIMAL}) {
                var read = QuantityParser.parse(format.exact(value, unit), unit);

                assertThat(value instanceof Double ? (Number) read.doubleValue() : (Number) read.longValueExact())
                        .as("%s %s", value, unit).isEqualTo(value);
            }
        }
    }

    @Test
    void everyUnitOfTheModelIsKnown() {
        var known = new ArrayList<String>();
        for (var unit : Unit.values()) {
            known.add(unit == Unit.ONE ? "1" : unit == Unit.SHARE ? "1 or %" : unit.symbol());
        }
        // Depends on the assumption that is overridden; the assumptions view knows it.
        known.add("unit of the assumption");

        PortolanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(c -> c.getEAttributes().stream())
                .forEach(attribute -> assertThat(unitNameOf(attribute)).as(attribute.getName())
                        .satisfiesAnyOf(name -> assertThat(name).isNull(), name -> assertThat(known).contains(name)));
    }

    @Test
    void factsOfAFeatureComeFromTheModel() {
        var facts = FeatureFacts.of(PortolanPackage.Literals.EXPANDED_STORAGE__PAGE_MOVE_SECONDS);

        assertThat(facts.unit()).isEqualTo(Unit.SECONDS);
        assertThat(facts.range().text(BINARY, facts.unit())).contains("5 \u00b5s to 0.1 ms");
        assertThat(facts.range().contains(new BigDecimal("0.00002"))).isTrue();
        assertThat(facts.range().contains(new BigDecimal("0.0002"))).isFalse();
    }

    @Test
    void anExcludedLeastValueIsOutOfRange() {
        var facts = FeatureFacts.of(PortolanPackage.Literals.CENTRAL_STORAGE__SIZE_BYTES);

        assertThat(facts.range().contains(BigDecimal.ZERO)).isFalse();
        assertThat(facts.range().contains(BigDecimal.ONE)).isTrue();
        assertThat(facts.range().text(BINARY, facts.unit())).contains("above 0 B");
    }

    private static String unitNameOf(EAttribute attribute) {
        var annotation = attribute.getEAnnotation(FeatureFacts.ANNOTATION);
        return annotation == null ? null : annotation.getDetails().get("unit");
    }
}
