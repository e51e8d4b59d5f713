/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.portolan.bridge.method.MethodOption;
import org.portolan.bridge.method.OptionGroup;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.input.Assumptions;

/** docs/methods.md lists every method and parameter as it is. */
class MethodsDocTest {

    @Test
    void theListOfMethodsIsTheOneOfTheCode() throws IOException {
        var document = document();
        assumeTrue(document.isPresent(), "docs/methods.md is not there");

        var rows = Files.readAllLines(document.get()).stream()
                .filter(line -> line.startsWith("| `") || line.startsWith("### "))
                .collect(Collectors.joining("\n"));

        assertThat(rows).isEqualTo(Stream
                .concat(Arrays.stream(RelocationMethod.values()).map(MethodsDocTest::part), Stream.of(sending()))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void methodsThatSendPagesTakeTheSameOptionsForIt() {
        assertThat(Arrays.stream(RelocationMethod.values()).map(MethodsDocTest::sendOptions)
                .filter(options -> !options.isEmpty()).distinct()).hasSize(1);
    }

    private static String sending() {
        return Stream.concat(Stream.of("### Sending pages"),
                sendOptions(RelocationMethod.PRECOPY).stream().map(MethodsDocTest::row))
                .collect(Collectors.joining("\n"));
    }

    private static List<MethodOption> sendOptions(RelocationMethod method) {
        return method.options().stream().filter(o -> o.parameter().group() == OptionGroup.SEND).toList();
    }

    private static String part(RelocationMethod method) {
        return Stream.concat(Stream.of("### `%s`: %s".formatted(method.id(), method.label())),
                method.options().stream().filter(o -> o.parameter().group() != OptionGroup.SEND)
                        .map(MethodsDocTest::row))
                .collect(Collectors.joining("\n"));
    }

    private static String row(MethodOption option) {
        var parameter = option.parameter();
        return "| `%s` | %s: %s | %s | %s |".formatted(parameter.key(), parameter.label(),
                parameter.meaning() + need(option),
                parameter.type().text(), fallback(option));
    }

    private static String need(MethodOption option) {
        return option.parameter().need().map(need -> "; needs " + need.text().replace("|", " or ")).orElse("");
    }

    private static String fallback(MethodOption option) {
        var text = option.fallback().text(Assumptions.DEFAULTS);
        return option.fallback().assumption().map(key -> text + ", assumption `" + key.key() + "`")
                .or(option.fallback()::value)
                .orElse(text);
    }

    private static Optional<Path> document() {
        return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> p.resolve("docs/methods.md")).filter(Files::exists).findFirst();
    }
}
