/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.RunMonitor;
import org.portolan.study.json.JsonReader;
import org.portolan.study.json.JsonValue;
import org.portolan.testkit.ProjectFiles;

/** docs/scenario-format.md, the JSON Schema, the samples and the reader say the same. */
class ScenarioFormatDocTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final String AGAIN = "FormatPages.main(root) of the tests writes it anew";

    private final FormatPages pages = new FormatPages();

    @Test
    void thePageHasATableOfEveryObject() throws Exception {
        var page = read(FormatPages.PAGE);

        assertThat(pages.page(page)).as(AGAIN).isEqualTo(page);
        assertThat(pages.objects()).allSatisfy(name -> assertThat(page).contains("<!-- members of " + name + " -->"));
        assertThat(pages.leftOver()).as("explained, but not there").isEmpty();
    }

    @Test
    void theSchemaIsThatOfTheReader() throws Exception {
        assertThat(read(FormatPages.SCHEMA)).as(AGAIN).isEqualTo(pages.schema());
        assertThat(ScenarioSchema.text()).as(AGAIN).isEqualTo(pages.schema());
    }

    @Test
    void everyUnitIsOnThePage() throws Exception {
        var page = read(FormatPages.PAGE);

        for (var kind : QuantityKind.values()) {
            assertThat(kind.units().keySet()).filteredOn(unit -> !unit.endsWith("bit/s") && !unit.startsWith("page"))
                    .allSatisfy(
                            unit -> assertThat(page).containsPattern("`" + Pattern.quote(unit) + "`|bytes per second"));
        }
    }

    static Stream<String> examples() throws IOException {
        var all = new ArrayList<String>();
        EXAMPLE.matcher(read(FormatPages.PAGE)).results().forEach(r -> all.add(r.group(1)));
        try (var samples = Files.list(ProjectFiles.sample("scenarios"))) {
            for (var sample : samples.sorted().toList()) {
                all.add(Files.readString(sample));
            }
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(5);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsValidAndSolved(String example) throws Exception {
        var study = ScenarioFile.parse(example, "example").study(List.of());
        var result = study.run(RunMonitor.NONE);

        assertThat(schema().problems(JsonReader.read(example))).isEmpty();
        assertThat(result.variants()).hasSize(1);
        assertThat(study.tables(result, true).getFirst().rows()).isNotEmpty();
    }

    /** The schema refuses what the reader refuses by the shape alone. */
    @ParameterizedTest
    @MethodSource("misshapen")
    void theSchemaRefusesWhatTheReaderRefuses(String text) throws Exception {
        assertThat(schema().problems(JsonReader.read(text))).isNotEmpty();
        assertThat(ScenarioReader.read(JsonReader.read(text)).problems()).isNotEmpty();
    }

    static Stream<String> misshapen() {
        var guest = "\"guest\": {\"memory\": \"1 GiB\", \"profile\": \"web\"}, \"link\": \"1 Gb/s\", ";
        return Stream.of("[]", "{\"tilte\": \"x\"}", "{" + guest + "\"method\": \"lgrr\"}",
                "{" + guest + "\"method\": {\"name\": \"lgr\", \"maxPasses\": 3}}",
                "{" + guest + "\"method\": {\"maxPasses\": 3}}",
                "{" + guest + "\"method\": {\"name\": \"precopy\", \"maxPasses\": 0}}",
                "{" + guest + "\"method\": {\"name\": \"precopy\", \"maxPasses\": 1.5}}",
                "{" + guest + "\"method\": {\"name\": \"precopy\", \"maxDowntime\": 3}}",
                "{" + guest + "\"method\": {\"name\": \"precopy\", \"maxDowntime\": \"3\"}}",
                "{" + guest + "\"method\": {\"name\": \"precopy\", \"maxDowntime\": \"3 MB\"}}",
                "{" + guest + "\"method\": \"restart\", \"relocations\": []}",
                "{" + guest + "\"method\": \"restart\", \"assumptions\": {\"precopy.maxPasses\": true}}",
                "{" + guest
                        + "\"method\": \"restart\", \"incidents\": [{\"kind\": \"link-lost\", \"link\": \"link\"}]}",
                "{\"guest\": {\"memory\": \"1 GiB\"}, \"method\": \"restart\"}",
                "{\"guest\": {\"memory\": \"1 GiB\", \"profile\": {}}, \"method\": \"restart\"}",
                "{\"guest\": {\"memory\": \"1 GiB\", \"profile\": null}, \"method\": \"restart\"}");
    }

    private static TinySchema schema() throws Exception {
        return new TinySchema((JsonValue.Fields) JsonReader.read(ScenarioSchema.text()));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ProjectFiles.root().resolve(file));
    }
}
