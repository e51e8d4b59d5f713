/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.engine.RunMonitor;
import org.portolan.study.json.JsonValue;
import org.portolan.study.table.ResultTable;
import org.portolan.study.table.TableCsv;
import org.portolan.study.table.TableJson;

class VariationTest {

    private static final String FILE = """
            {"guest": {"memory": "1 GiB", "profile": "web"}, "link": "1 Gb/s", "method": "precopy"}""";
    private static final String TWO_GUESTS = """
            {"guests": [{"memory": "1 GiB", "profile": "web"}, {"memory": "2 GiB", "profile": {"dirtyRate": "9 pages/s"}}],
             "links": ["1 Gb/s"], "method": {"name": "precopy", "maxPasses": 5}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"a=1 | 1", "a=1,2 ,x | 1;2;x", "a=\"1,2\",3 | \"1,2\";3",
            "a={\"b\":[1,2]},[3,4] | {\"b\":[1,2]};[3,4]", "a==b,c=d | =b;c=d", "a=1,,2 | 1;;2"})
    void valuesAreSeparatedByCommasOutsideOfBracketsAndQuotes(String text, String values) throws Exception {
        assertThat(Variation.parse(text).values()).extracting(Variation.Value::text).containsExactly(values.split(";"));
    }

    @Test
    void aValueIsJsonWhereItReadsAsJson() throws Exception {
        assertThat(Variation.parse("a=1,true,x,\"1\",01,1s").values())
                .extracting(v -> v.json().getClass().getSimpleName())
                .containsExactly("Number", "Flag", "Text", "Text", "Text", "Text");
        assertThat(Variation.parse("a=\"1\"").values().getFirst().json()).isEqualTo(new JsonValue.Text("1"));
    }

    @ParameterizedTest
    @CsvSource({"link", "link=", "=1", "''"})
    void aVariationHasAPathAndValues(String text) {
        assertThatThrownBy(() -> Variation.parse(text)).isInstanceOf(UnreadableScenarioException.class)
                .hasMessageContaining("is no variation");
    }

    @Test
    void theLastVariationChangesFastest() throws Exception {
        var table = summary(FILE, "link.rate=1Gb/s,10Gb/s", "method=precopy,lgr");

        assertThat(column(table, "link.rate")).containsExactly("1Gb/s", "1Gb/s", "10Gb/s", "10Gb/s");
        assertThat(column(table, "method")).containsExactly("precopy", "lgr", "precopy", "lgr");
    }

    @Test
    void aFasterLinkIsSeenInTheTable() throws Exception {
        var table = exact(FILE, "link.rate=1Gb/s,10Gb/s");

        // 1 GiB at 94 % of a link of ten times the rate takes a tenth of the time, beside 0.17 s that are the same
        var total = numbers(table, "total_seconds");
        assertThat(total.get(0) - 0.17).isBetween(9.5 * (total.get(1) - 0.17), 10.5 * (total.get(1) - 0.17));
        assertThat(numbers(table, "link_rate_bytes_per_second")).containsExactly(125e6, 1250e6);
    }

    @ParameterizedTest
    @CsvSource({"guest.memory", "guests[0].memory", "$.guest.memory", "guests[*].memory"})
    void aGuestMayBeNamedInTheSingularOrThePlural(String path) throws Exception {
        assertThat(numbers(exact(FILE, path + "=2GiB"), "moved_bytes").getFirst()).isGreaterThan(2L << 30);
    }

    @ParameterizedTest
    @CsvSource({"link.rate", "links[0].rate"})
    void theOnlyLinkOfSeveralToo(String path) throws Exception {
        assertThat(exact(TWO_GUESTS, path + "=10Gb/s").rows()).hasSize(2);
    }

    @Test
    void aPathLeadsThroughShorthandsAndToMembersThatAreNotThere() throws Exception {
        assertThat(column(summary(FILE, "method.maxPasses=1,2"), "method.maxPasses")).containsExactly("1", "2");
        assertThat(summary(FILE, "guest.placement.untouched=256MiB", "guest.profile.preset=oltp").rows()).hasSize(1);
        assertThat(summary(TWO_GUESTS, "guests[1].profile.dirtyRate=1pages/s,1000pages/s").rows()).hasSize(4);
        assertThat(summary(FILE, "assumptions.relocation.check.seconds=0,1s").rows()).hasSize(2);
        assertThat(summary(FILE, "method={\"name\":\"precopy\",\"maxPasses\":1},precopy").rows()).hasSize(2);
    }

    @Test
    void everyElementIsSetAtOnce() throws Exception {
        var table = exact(TWO_GUESTS, "guests[*].memory=512MiB");

        assertThat(numbers(table, "moved_bytes"))
                .allSatisfy(b -> assertThat(b).isBetween(0.5 * (1 << 30), 0.7 * (1 << 30)));
    }

    @Test
    void quantitiesOfDifferentKindsAreText() throws Exception {
        var table = exact(FILE,
                "method={\"name\":\"lgr\",\"maxTotal\":\"nolimit\"},{\"name\":\"lgr\",\"maxTotal\":\"1 h\"}");

        assertThat(table.columns().getFirst().fieldName()).isEqualTo("method");
        assertThat(TableCsv.of(table)).startsWith("method,guest,");
    }

    @Test
    void tablesForProgramsAreWellFormedAndTheSameEveryTime() throws Exception {
        var once = study(FILE, "link.rate=1Gb/s,10Gb/s", "guest.id=guest");
        var tables = once.tables(once.run(RunMonitor.NONE), false);
        var again = study(FILE, "link.rate=1Gb/s,10Gb/s", "guest.id=guest");

        assertThat(TableJson.of(again.tables(again.run(RunMonitor.NONE), false))).isEqualTo(TableJson.of(tables));
        assertThat(TableCsv.of(tables.getFirst()))
                .startsWith("link_rate_bytes_per_second,guest_id,guest,source,target,outcome,end_code,total_seconds,");
        assertThat(tables).allSatisfy(table -> assertThat(table.columns()).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "foo.bar=1 | $.foo: 'foo' means nothing here.",
            "guest.memori=1 GiB | $.guest.memori: 'memori' means nothing here. 'memory' may be meant.",
            "guest.memory=1 | $.guest.memory: '1' has no unit.",
            "guest.memory=1 GiB,x | $.guest.memory (guest.memory=x): 'x' is no number with a unit.",
            "method=lgr,lqr | $.method (method=lqr): 'lqr' is not known. 'lgr' may be meant."})
    void whatIsWrongWithAValueIsToldOnceAndOfItsCombination(String variation, String problem) {
        assertThatThrownBy(() -> study(FILE, variation, "link.rate=1Gb/s"))
                .isInstanceOfSatisfying(UnreadableScenarioException.class, e -> assertThat(e.problems()).singleElement()
                        .satisfies(p -> assertThat((p.path() + ": " + p.wrong()).replace(", link.rate=1Gb/s", ""))
                                .isEqualTo(problem)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "guests[3].memory=1 GiB | 'guests[3].memory' cannot be varied: there is no such thing at $.guests",
            "hosts[0].memory=1 GiB | 'hosts[0].memory' cannot be varied: there is no such thing at $.hosts",
            "title.x=1 | there is nothing",
            "a..b=1 | is no variation", "a[x]=1 | is no variation", "a]=1 | is no variation"})
    void aPathThatLeadsNowhereIsToldSo(String variation, String message) {
        var file = FILE.replace("{\"guest\"", "{\"title\": \"x\", \"guest\"");
        if (message.equals("there is nothing")) {
            assertThatThrownBy(() -> study(file, variation)).isInstanceOf(UnreadableScenarioException.class)
                    .hasMessageContaining("'title.x' cannot be varied");
        } else {
            assertThatThrownBy(() -> study(file, variation)).isInstanceOf(UnreadableScenarioException.class)
                    .hasMessageContaining(message);
        }
    }

    @Test
    void anElementThatIsNotThereIsToldSo() {
        assertThatThrownBy(() -> study(TWO_GUESTS, "guests[2].memory=1GiB"))
                .hasMessage(
                        "'guests[2].memory' cannot be varied: there is no element 2 among 2; they are counted from 0.");
    }

    @Test
    void aPlaceIsVariedOnce() {
        assertThatThrownBy(() -> study(FILE, "guest.memory=1GiB", "guest.memory=2GiB"))
                .hasMessageContaining("is varied twice");
    }

    @Test
    void thereIsAnEndToCombinations() {
        var thousand = String.join(",", IntStream.rangeClosed(1, 1000).mapToObj(i -> i + "MiB").toList());

        assertThatThrownBy(() -> study(FILE, "guest.memory=" + thousand, "guest.maximumMemory=" + thousand))
                .hasMessageContaining("make 1,000,000 combinations");
    }

    @Test
    void aMethodThatEveryRelocationHasItselfCannotBeVariedForAll() {
        var file = FILE.replace("}, \"link\"",
                "}, \"relocations\": [{\"guest\": \"guest\", \"method\": \"lgr\"}], \"link\"");

        assertThatThrownBy(() -> study(file, "method=precopy,lgr"))
                .hasMessageContaining("every relocation has a method of its own");
    }

    private static ScenarioStudy study(String file, String... variations) throws Exception {
        var all = new ArrayList<Variation>();
        for (var variation : variations) {
            all.add(Variation.parse(variation));
        }
        return ScenarioFile.parse(file, "test").study(all);
    }

    private static ResultTable summary(String file, String... variations) throws Exception {
        var study = study(file, variations);
        return study.tables(study.run(RunMonitor.NONE), true).getFirst();
    }

    private static ResultTable exact(String file, String... variations) throws Exception {
        var study = study(file, variations);
        return study.tables(study.run(RunMonitor.NONE), false).getFirst();
    }

    private static List<String> column(ResultTable table, String title) {
        int column = table.columns().stream().map(c -> c.title()).toList().indexOf(title);
        return IntStream.range(0, table.rows().size()).mapToObj(row -> table.display(row, column)).toList();
    }

    private static List<Double> numbers(ResultTable table, String field) {
        int column = table.columns().stream().map(c -> c.fieldName()).toList().indexOf(field);
        return table.rows().stream()
                .map(row -> ((org.portolan.study.table.Cell.Number) row.get(column)).value().doubleValue()).toList();
    }
}
