/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void readsEveryKindOfValueExactly() throws Exception {
        var value = JsonReader.read("""
                {"a": [1, 0.1, 9007199254740993], "b": "\\u00b5s", "c": true, "d": null, "e": {}}""");

        assertThat(value).isEqualTo(new JsonValue.Fields(Map.of(
                "a", new JsonValue.Elements(List.of(number("1"), number("0.1"), number("9007199254740993"))),
                "b", new JsonValue.Text("\u00b5s"), "c", new JsonValue.Flag(true), "d", new JsonValue.Null(),
                "e", JsonValue.Fields.EMPTY)));
        assertThat(((JsonValue.Fields) value).members().keySet()).containsExactly("a", "b", "c", "d", "e");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"a\": 1,} | 1 | 10", "{\"a\": 1, \"a\": 2} | 1 | 13",
            "[1 2] | 1 | 5", "{a: 1} | 1 | 3", "[NaN] | 1 | 6", "{} {} | 1 | 4", "[1 | 1 | 3", "// no | 1 | 2"})
    void saysWhereATextIsNoJson(String text, int line, int column) {
        var error = catchThrowableOfType(JsonSyntaxException.class, () -> JsonReader.read(text));

        assertThat(error.line()).isEqualTo(line);
        assertThat(error.column()).isBetween(column - 2, column + 2);
        assertThat(error.getMessage()).isNotBlank();
    }

    @Test
    void countsLines() {
        assertThatThrownBy(() -> JsonReader.read("{\n  \"a\": 1\n  \"b\": 2\n}"))
                .isInstanceOfSatisfying(JsonSyntaxException.class, e -> assertThat(e.line()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\uFEFF"})
    void refusesNothing(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000))).isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void pathsAreThoseOfTheStandard() {
        var path = JsonPath.ROOT.member("guests").element(0).member("memory");

        assertThat(path).hasToString("$.guests[0].memory");
        assertThat(JsonPath.ROOT.member("a.b").member("it's")).hasToString("$['a.b']['it\\'s']");
    }

    private static JsonValue number(String number) {
        return new JsonValue.Number(new BigDecimal(number));
    }
}
