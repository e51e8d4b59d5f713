/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.portolan.engine.input.AssumptionKey;

/** docs/engine.md lists every assumption as it is. */
class EngineDocTest {

    @Test
    void theCatalogueOfAssumptionsIsTheOneOfTheCode() throws IOException {
        var document = document();
        assumeTrue(document.isPresent(), "docs/engine.md is not there");

        var rows = Files.readAllLines(document.get()).stream().filter(line -> line.startsWith("| `"))
                .collect(Collectors.joining("\n"));

        assertThat(rows).isEqualTo(
                Arrays.stream(AssumptionKey.values()).map(EngineDocTest::row).collect(Collectors.joining("\n")));
    }

    private static String row(AssumptionKey key) {
        return "| `%s` | %s | %s | %s to %s | %s | %s |".formatted(key.key(), number(key.defaultValue()),
                key.unit().name().toLowerCase(Locale.ROOT).replace('_', ' '), number(key.least()), number(key.most()),
                key.evidence().name().charAt(0), key.source());
    }

    private static String number(double value) {
        return value == 0 ? "0" : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static Optional<Path> document() {
        return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> p.resolve("docs/engine.md")).filter(Files::exists).findFirst();
    }
}
