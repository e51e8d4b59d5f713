/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.engine.input.AdapterSpec;
import org.portolan.engine.input.Claim;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.ConcurrencyLimit.Cost;
import org.portolan.engine.input.ProcessorSpec;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.SwitchSpec;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.study.json.JsonReader;

/** What a scenario file says about relocations that get in each other's way. */
class ScenarioContentionTest {

    private static final String TWO_GUESTS =
            "\"guests\": [{\"id\": \"G\", \"memory\": \"1 GiB\", \"profile\": \"web\"},"
                    + " {\"id\": \"H\", \"memory\": \"1 GiB\", \"profile\": \"web\"}], \"link\": \"10 Gb/s\", \"method\": \"precopy\"";
    private static final Optional<String> EACH = Optional.empty();

    @Test
    void readsALimitOfEveryKindOfPlace() throws Exception {
        var scenario = scenario("""
                {TWO, "hosts": [{"id": "A", "cluster": "C", "adapters": [{"id": "N", "rate": "25 Gb/s", "links": ["link"]}]}, "B"],
                 "limits": [{"per": "host", "place": "A", "units": 8, "cost": 2, "costWithDisks": 4},
                            {"per": "adapter", "atLeast": "10 Gb/s", "below": "40 Gb/s", "units": 4},
                            {"per": "link", "place": "link", "units": 3},
                            {"per": "store", "units": 128, "cost": 0, "costWithDisks": 16},
                            {"per": "cluster", "place": "C", "units": 5, "cost": 2},
                            {"per": "all", "units": 1}]}""");

        assertThat(scenario.limits()).containsExactly(
                new ConcurrencyLimit.PerHost(Optional.of("A"), 8, new Cost(2, 4)),
                new ConcurrencyLimit.PerAdapter(EACH, Optional.of(Rate.ofGigabitsPerSecond(10)),
                        Optional.of(Rate.ofGigabitsPerSecond(40)), 4, Cost.ONE),
                new ConcurrencyLimit.PerLink(Optional.of("link"), 3, Cost.ONE),
                new ConcurrencyLimit.PerStore(EACH, 128, new Cost(0, 16)),
                new ConcurrencyLimit.PerCluster(Optional.of("C"), 5, new Cost(2, 2)),
                new ConcurrencyLimit.InAll(1, Cost.ONE));
    }

    @Test
    void readsSetsOfLimitsByTheirNames() throws Exception {
        assertThat(limits("[\"vcenter-6.7\"]")).isEqualTo(ConcurrencyLimit.vcenterTo67());
        assertThat(limits("[{\"preset\": \"vcenter-2021\"}]")).isEqualTo(ConcurrencyLimit.vcenter2021());
        assertThat(limits("[\"one-at-a-time\", {\"per\": \"link\", \"units\": 2}]")).containsExactly(
                new ConcurrencyLimit.InAll(1, Cost.ONE), new ConcurrencyLimit.PerLink(EACH, 2, Cost.ONE));
        assertThat(limits("[]")).isEmpty();
    }

    @Test
    void readsSwitchesAdaptersAndProcessors() throws Exception {
        var scenario = scenario("""
                {"guest": {"id": "G", "memory": "1 GiB", "profile": "web"}, "method": "precopy",
                 "hosts": [{"id": "A", "processors": {"count": 2.5, "inUse": "40 %"},
                            "adapters": [{"id": "N1", "rate": "10 Gb/s", "links": ["down", "up"]}, {"id": "N2", "rate": "1 GB/s", "links": ["up"]}]},
                           {"id": "B", "processors": 4}, "C"],
                 "links": [{"id": "up", "rate": "25 Gb/s", "ends": ["A", "S"]}, {"id": "down", "rate": "25 Gb/s", "ends": ["S", "A", "B"]},
                           {"id": "out", "rate": "1 Gb/s", "ends": ["T", "C"]}],
                 "relocations": [{"guest": "G", "to": "B"}],
                 "switches": [{"id": "S", "backplane": "5 GB/s"}, "T"]}""");

        var hosts = scenario.installation().hosts();
        assertThat(hosts.get(0).processors()).contains(new ProcessorSpec(2.5, new Ratio(0.4)));
        assertThat(hosts.get(1).processors()).contains(ProcessorSpec.idle(4));
        assertThat(hosts.get(2).processors()).isEmpty();
        assertThat(hosts.get(0).adapters()).containsExactly(
                new AdapterSpec("N1", Rate.ofGigabitsPerSecond(10), List.of("up", "down")),
                new AdapterSpec("N2", new Rate(1_000_000_000), List.of("up")));
        assertThat(hosts.get(1).adapters()).isEmpty();
        assertThat(scenario.installation().switches()).containsExactly(
                new SwitchSpec("S", Optional.of(new Rate(5_000_000_000L))), new SwitchSpec("T", Optional.empty()));
    }

    @Test
    void readsHowARelocationStandsBesideOthers() throws Exception {
        var scenario = scenario("{TWO, \"relocations\": [{\"guest\": \"G\", \"priority\": -3, \"weight\": 2.5,"
                + " \"stores\": [\"D2\", \"D1\"], \"movesDisks\": true}, \"H\"]}");

        assertThat(scenario.relocations().get(0).claim())
                .isEqualTo(new Claim(-3, new Ratio(2.5), new TreeSet<>(Set.of("D1", "D2")), true));
        assertThat(scenario.relocations().get(1).claim()).isEqualTo(Claim.USUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"limits\": [{\"per\": \"hots\", \"units\": 1}] | $.limits[0].per | 'hots' is not known. 'host' may be meant.*",
            "\"limits\": [{\"per\": \"host\"}] | $.limits[0] | 'units' is missing.*",
            "\"limits\": [{\"units\": 1}] | $.limits[0] | It cannot be told of what kind this is.*",
            "\"limits\": [\"vcenter-8\"] | $.limits[0] | 'vcenter-8' is not known.*",
            "\"limits\": [{\"preset\": \"one-at-a-time\", \"units\": 2}] | $.limits[0].units | 'units' means nothing here.*",
            "\"limits\": [\"one-at-a-time\", {\"per\": \"host\", \"units\": 0}] | $.limits[1].units | 0 is out of range.*",
            "\"limits\": [{\"per\": \"host\", \"units\": 1000001}] | $.limits[0].units | 1000001 is out of range.*",
            "\"limits\": [{\"per\": \"host\", \"units\": 1, \"cost\": -1}] | $.limits[0].cost | -1 is out of range.*",
            "\"limits\": [{\"per\": \"host\", \"units\": 2.5}] | $.limits[0].units | 2.5 is not whole.*",
            "\"limits\": [{\"per\": \"adapter\", \"units\": 1, \"below\": \"10 GiB\"}] | $.limits[0].below | 'GiB' is no unit that can be used here.*",
            "\"limits\": [{\"per\": \"host\", \"place\": \"X\", \"units\": 1}] | $.limits[0].place | A limit is about 'X', which is not there.*",
            "\"limits\": [{\"per\": \"all\", \"units\": 1, \"cost\": 2}] | $.* | Relocating guest 'G' needs 2 units of the limit at .*, which has 1 in all.*",
            "\"limits\": {\"per\": \"all\", \"units\": 1} | $.limits | An object cannot be used here.*",
            "\"switches\": [{\"backplane\": \"1 GB/s\"}] | $.switches[0] | 'id' is missing.*",
            "\"switches\": [{\"id\": \"S\", \"backplane\": \"0 GB/s\"}] | $.switches[0].backplane | 0 GB/s is out of range.*",
            "\"switches\": [{\"id\": \"S\", \"backplane\": 5}] | $.switches[0].backplane | '5' has no unit.*",
            "\"switches\": [\"S\", \"S\"] | $.switches[1] | Something else is called 'S' already.*",
            "\"hosts\": [{\"id\": \"a\", \"adapters\": [{\"id\": \"N\", \"rate\": \"1 Gb/s\", \"links\": [\"link\", \"lnk\"]}]}, \"b\"] | $.hosts[0].adapters[0].links[1] | There is no link 'lnk'. 'link' may be meant.*",
            "\"hosts\": [{\"id\": \"a\", \"adapters\": [{\"id\": \"N\", \"rate\": \"1 Gb/s\", \"links\": []}]}, \"b\"] | $.hosts[0].adapters[0].links | There are 0. Expected: 1 or more.",
            "\"hosts\": [{\"id\": \"a\", \"adapters\": [{\"id\": \"N\", \"links\": [\"link\"]}]}, \"b\"] | $.hosts[0].adapters[0] | 'rate' is missing.*",
            "\"hosts\": [{\"id\": \"a\", \"processors\": 0}, \"b\"] | $.hosts[0].processors | 0 is out of range.*",
            "\"hosts\": [{\"id\": \"a\", \"processors\": \"4\"}, \"b\"] | $.hosts[0].processors | \"4\" cannot be used here.*",
            "\"hosts\": [{\"id\": \"a\", \"processors\": {\"count\": 2, \"inUse\": \"100 %\"}}, \"b\"] | $.hosts[0].processors.inUse | 100 % is out of range.*",
            "\"hosts\": [{\"id\": \"a\", \"processors\": {\"inUse\": \"10 %\"}}, \"b\"] | $.hosts[0].processors | 'count' is missing.*",
            "\"relocations\": [{\"guest\": \"G\", \"priority\": 1001}] | $.relocations[0].priority | 1001 is out of range.*",
            "\"relocations\": [{\"guest\": \"G\", \"priority\": 0.5}] | $.relocations[0].priority | 0.5 is not whole.*",
            "\"relocations\": [{\"guest\": \"G\", \"weight\": 0}] | $.relocations[0].weight | 0 is out of range.*",
            "\"relocations\": [\"H\", {\"guest\": \"G\", \"weight\": \"2\"}] | $.relocations[1].weight | \"2\" cannot be used here.*",
            "\"relocations\": [{\"guest\": \"G\", \"stores\": [\"D\", \" \"]}] | $.relocations[0].stores[1] | The text is blank.*",
            "\"relocations\": [{\"guest\": \"G\", \"stores\": \"D\"}] | $.relocations[0].stores | \"D\" cannot be used here.*",
            "\"relocations\": [{\"guest\": \"G\", \"movesDisks\": 1}] | $.relocations[0].movesDisks | 1 cannot be used here.*"})
    void saysWhereSomethingIsWrong(String text, String path, String message) throws Exception {
        var problems = ScenarioReader.read(JsonReader.read(filled("{TWO, " + text + "}"))).problems();

        assertThat(problems).isNotEmpty();
        assertThat(problems.getFirst().path()).matches(regex(path));
        assertThat(problems.getFirst().wrong() + " " + problems.getFirst().expected()).matches(regex(message));
    }

    /** Text in which {@code .*} stands for anything, and all else for itself. */
    private static String regex(String text) {
        return List.of(text.split("\\.\\*", -1)).stream().map(Pattern::quote).reduce((a, b) -> a + ".*" + b)
                .orElseThrow();
    }

    private static List<ConcurrencyLimit> limits(String json) throws Exception {
        return scenario("{TWO, \"limits\": " + json + "}").limits();
    }

    private static Scenario scenario(String text) throws Exception {
        var reading = ScenarioReader.read(JsonReader.read(filled(text)));
        assertThat(reading.problems()).isEmpty();
        return reading.scenario().orElseThrow();
    }

    private static String filled(String text) {
        return text.replace("TWO", TWO_GUESTS);
    }
}
