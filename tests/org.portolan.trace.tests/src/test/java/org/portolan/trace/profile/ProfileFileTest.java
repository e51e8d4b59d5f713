/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.engine.RunMonitor;
import org.portolan.study.json.JsonReader;
import org.portolan.study.json.JsonValue;
import org.portolan.testkit.ProjectFiles;
import org.portolan.trace.TraceFile;
import org.portolan.trace.TraceFormat;
import org.portolan.trace.TraceOptions;

class ProfileFileTest {

    private static final double PACE = 2000;

    private static TraceProfile sample;

    @TempDir
    private Path folder;

    @BeforeAll
    static void measureTheSample() throws Exception {
        sample = measure(Sampling.ALL);
    }

    private static TraceProfile measure(Sampling sampling) throws Exception {
        try (var source = TraceFile.open(ProjectFiles.sample(SampleTrace.NAME), TraceOptions.DEFAULT)) {
            return new ProfileMeasurement(OptionalDouble.of(PACE), sampling).measure(source, RunMonitor.NONE);
        }
    }

    @Test
    void theSampleIsWhatItIsSaidToBe() throws Exception {
        try (var in = new GZIPInputStream(Files.newInputStream(ProjectFiles.sample(SampleTrace.NAME)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo(SampleTrace.text());
        }
        assertThat(Files.size(ProjectFiles.sample(SampleTrace.NAME))).isLessThan(100_000);
    }

    @Test
    void theProfileOfTheSampleIsZipfs() {
        assertThat(sample.origin().references()).isEqualTo(40_000);
        assertThat(sample.origin().format()).isEqualTo(TraceFormat.TEXT);
        assertThat(sample.origin().sha256()).isPresent();
        assertThat(sample.seconds()).isCloseTo(20, within(1e-9));
        assertThat(sample.touched().seconds()).isCloseTo(20, within(1e-9));
        assertThat(sample.fits().getFirst()).isInstanceOfSatisfying(ProfileFit.Zipf.class, fit -> {
            assertThat(fit.exponent()).isCloseTo(0.8, within(0.05));
            assertThat(fit.pages()).isCloseTo(4000, within(100.0));
            assertThat(fit.touchedError().largest()).isLessThan(1);
        });
    }

    @Test
    void missRatiosFallFromOneToFirstTouches() {
        var misses = sample.missRatio();

        assertThat(misses.getFirst()).isEqualTo(new MissRatioPoint(0, 1, 0));
        assertThat(misses.getLast().missRatio())
                .isCloseTo(sample.origin().distinctPages() / 40_000.0, within(1e-12));
        for (int i = 1; i < misses.size(); i++) {
            assertThat(misses.get(i).missRatio()).isLessThanOrEqualTo(misses.get(i - 1).missRatio());
        }
    }

    @Test
    void aFileGivesTheProfileThatWasWritten() throws Exception {
        var file = Files.writeString(folder.resolve("web.json"), ProfileFile.text(sample));

        var read = ProfileFile.read(file);

        assertThat(read.origin()).isEqualTo(sample.origin());
        assertThat(read.touched()).isEqualTo(sample.touched());
        assertThat(read.written()).isEqualTo(sample.written());
        // numbers are told to nine digits: what was read is written as it was
        assertThat(ProfileFile.text(read)).isEqualTo(ProfileFile.text(sample));
        assertThat(ProfileFile.looksLikeOne(file)).isTrue();
        assertThat(ProfileFile.looksLikeOne(ProjectFiles.sample(SampleTrace.NAME))).isFalse();
    }

    @Test
    void theSameTraceGivesTheSameBytes() throws Exception {
        assertThat(ProfileFile.text(measure(Sampling.ALL))).isEqualTo(ProfileFile.text(sample));
    }

    @Test
    void aSampleOfThePagesIsNearAllOfThem() throws Exception {
        var sampled = measure(new Sampling(0.5, OptionalInt.empty()));

        assertThat(sampled.origin().sampling()).isEqualTo(0.5);
        assertThat((double) sampled.origin().distinctPages())
                .isCloseTo(sample.origin().distinctPages(), within(0.06 * sample.origin().distinctPages()));
        assertThat(sampled.missRatio()).anySatisfy(point -> assertThat(point.standardError()).isPositive());
    }

    @Test
    void nobodyGuessesThePace() throws Exception {
        try (var source = TraceFile.open(ProjectFiles.sample(SampleTrace.NAME), TraceOptions.DEFAULT)) {
            assertThatThrownBy(() -> new ProfileMeasurement(OptionalDouble.empty(), Sampling.ALL).measure(source,
                    RunMonitor.NONE)).isInstanceOf(UnknownPaceException.class);
        }
    }

    @Test
    void aTableTellsThePaceByItsTimes() throws Exception {
        var table = new StringBuilder("time,page,op\n");
        for (int i = 0; i <= 1000; i++) {
            table.append(i / 50.0).append(',').append(i % 37).append(i % 5 == 0 ? ",w\n" : ",r\n");
        }
        var file = Files.writeString(folder.resolve("t.csv"), table);

        try (var source = TraceFile.open(file, TraceOptions.DEFAULT)) {
            var profile = new ProfileMeasurement(OptionalDouble.empty(), Sampling.ALL).measure(source, RunMonitor.NONE);

            // 1,001 references in 20 s
            assertThat(profile.referencesPerSecond()).isCloseTo(50.05, within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"format\": \"portolan-profile\" | \"format\": \"other\"          | is no profile",
            "\"version\": 1                   | \"version\": 2                 | newer version",
            "\"referencesPerSecond\": 2000    | \"referencesPerSecond\": -1    | whole file",
            "\"referencesPerSecond\": 2000    | \"referencesPerSecond\": \"x\" | referencesPerSecond: Expected: a number",
            "\"references\": 40000            | \"references\": 0.5            | trace.references: Expected: a whole number",
            "\"format\": \"text\"             | \"format\": \"pdf\"            | Expected one of: text, csv, oracle-general, lackey",
            "\"seconds\": 20                  | \"seconds\": 1e-9              | touched: times grow",
            "\"kind\": \"zipf\"               | \"sort\": \"zipf\"             | fits[0].kind: Expected: a text",
            "\"version\": 1,                  | \"version\": 1                 | is not JSON, line 4"})
    void whatIsWrongIsNamedWithItsPlace(String right, String wrong, String message) {
        var text = ProfileFile.text(sample);
        assertThat(text).contains(right);

        assertThatThrownBy(() -> ProfileFile.parse(text.replaceFirst(right, wrong), "web.json"))
                .isInstanceOf(UnreadableProfileException.class).hasMessageContaining("'web.json'")
                .hasMessageContaining(message);
    }

    @Test
    void damageIsNeverMoreThanAnError() {
        var text = ProfileFile.text(sample);
        var random = new java.util.SplittableRandom(3);
        for (int i = 0; i < 300; i++) {
            var damaged = new StringBuilder(text);
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                damaged.setCharAt(random.nextInt(text.length()), "{}[],:\"0-9e.x".charAt(random.nextInt(13)));
            }
            try {
                assertThat(ProfileFile.parse(damaged.toString(), "x")).isNotNull();
            } catch (UnreadableProfileException e) {
                assertThat(e).hasMessageContaining("'x'");
            }
        }
    }

    @Test
    void theSchemaAndThePageNameEveryMember() throws Exception {
        var schema = ProfileFile.schema();
        var page = Files.readString(ProjectFiles.root().resolve("docs/profile-format.md"));
        var names = new TreeSet<String>();
        collect(JsonReader.read(ProfileFile.text(sample)), names);

        assertThat(JsonReader.read(schema)).isInstanceOf(JsonValue.Fields.class);
        assertThat(names).hasSizeGreaterThan(25).allSatisfy(name -> {
            assertThat(schema).contains("\"" + name + "\": {");
            assertThat(page).contains("`" + name + "`");
        });
    }

    private static void collect(JsonValue value, TreeSet<String> names) {
        switch (value) {
            case JsonValue.Fields fields -> fields.members().forEach((name, member) -> {
                names.add(name);
                collect(member, names);
            });
            case JsonValue.Elements elements -> elements.elements().forEach(element -> collect(element, names));
            default -> {
                // a value has no members
            }
        }
    }
}
