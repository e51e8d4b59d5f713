/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.CurvePoint;
import org.portolan.engine.input.GuestClass;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.IncidentSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Pace;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.PatternSpec;
import org.portolan.engine.input.PopulationSpec;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.method.AutoConverge;
import org.portolan.engine.method.Compression;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.HybridCopy;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.method.MethodKind;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.method.Postcopy;
import org.portolan.engine.method.QemuPrecopy;
import org.portolan.engine.method.RemoteXstore;
import org.portolan.engine.method.RestartElsewhere;
import org.portolan.engine.method.SendOptions;
import org.portolan.engine.method.SharedDasdPaging;
import org.portolan.engine.method.SharedXstorePaging;
import org.portolan.engine.method.StopAndCopy;
import org.portolan.engine.method.SuspendResume;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.method.XenPrecopy;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.study.json.JsonReader;

class ScenarioFileTest {

    private static final String LINK_AND_METHOD = "\"link\": \"10 Gb/s\", \"method\": \"precopy\"";

    @Test
    void theSmallestFileIsAWholeScenario() throws Exception {
        var scenario = scenario("{\"guest\": {\"memory\": \"4 GiB\", \"profile\": \"java\"}, " + LINK_AND_METHOD + "}");

        assertThat(scenario.installation().hosts()).extracting("id").containsExactly("source", "target");
        assertThat(scenario.installation().hosts()).allSatisfy(host -> assertThat(host.storage()).isEmpty());
        assertThat(scenario.installation().guests()).containsExactly(GuestSpec.of("guest", "source", 1,
                GuestPlacement.allResident(new Pages(1 << 20), Pages.ZERO),
                new MemoryProfileSpec.Preset(GuestClass.JAVA_BUSY)));
        assertThat(scenario.installation().links()).containsExactly(new LinkSpec.Ethernet("link",
                new TreeSet<>(Set.of("source", "target")), Rate.ofGigabitsPerSecond(10), Optional.empty(), SimTime.ZERO,
                OptionalInt.empty()));
        assertThat(scenario.relocations()).singleElement().satisfies(r -> {
            assertThat(r.guest()).isEqualTo("guest");
            assertThat(r.targetHost()).isEqualTo("target");
            assertThat(r.path()).containsExactly("link");
            assertThat(r.start()).isEqualTo(SimTime.ZERO);
            assertThat(r.method()).isEqualTo(PlainPrecopy.DEFAULTS);
        });
        assertThat(scenario.assumptions()).isEqualTo(Assumptions.DEFAULTS);
    }

    static Stream<Arguments> methods() {
        var none = Optional.<SimTime>empty();
        var send = new SendOptions(Optional.of(new Rate(100_000_000)), OptionalInt.of(4), Optional.of(new Compression(
                Compression.Kind.DELTA, Optional.of(new Ratio(0.5)), Optional.of(new SimTime(20_000)),
                OptionalInt.of(3))));
        var sent = "\"limit\": \"100 MB/s\", \"streams\": 4, \"compression\": "
                + "{\"kind\": \"delta\", \"saved\": \"50 %\", \"cpuPerPage\": \"20 us\", \"threads\": 3}";
        return Stream.of(
                Arguments.of(
                        "{\"name\": \"shared-dasd\", \"flush\": \"stop-first\", \"maxDowntime\": \"1 s\", \"maxPasses\": 3,"
                                + " \"outstandingFaults\": 7}",
                        new SharedDasdPaging(SharedDasdPaging.Flush.STOP_FIRST,
                                Optional.of(SimTime.ofSeconds(1)), OptionalInt.of(3), OptionalInt.of(7))),
                Arguments.of("{\"name\": \"shared-xstore\", \"processors\": 2}",
                        new SharedXstorePaging(OptionalInt.of(2))),
                Arguments.of("{\"name\": \"remote-xstore\", \"switchPoint\": \"late\", \"prefetchPages\": 8}",
                        new RemoteXstore(RemoteXstore.SwitchPoint.LATE, OptionalInt.of(8), OptionalInt.empty())),
                Arguments.of("{\"name\": \"mirror\", \"scope\": \"working-set\", \"cycle\": \"500 ms\", \"cycles\": 9}",
                        new WorkingSetMirror(WorkingSetMirror.Scope.WORKING_SET, Optional.of(SimTime.ofMillis(500)),
                                OptionalInt.of(9))),
                Arguments.of(
                        "{\"name\": \"lgr\", \"maxTotal\": \"1 min\", \"maxQuiesce\": \"nolimit\", \"immediate\": true,"
                                + " \"force\": [\"storage\", \"domain\"]}",
                        new LgrPrecopy(new TimeLimit.Within(SimTime.ofSeconds(60)), Optional.of(TimeLimit.NO_LIMIT),
                                true,
                                Set.of(Force.DOMAIN, Force.STORAGE))),
                Arguments.of(
                        "{\"name\": \"precopy\", \"maxDowntime\": \"100 ms\", \"maxPasses\": 9, \"maxSentPerMemory\": 2.5,"
                                + " \"noProgressRatio\": 0.9, " + sent + "}",
                        new PlainPrecopy(Optional.of(SimTime.ofMillis(100)), OptionalInt.of(9),
                                Optional.of(new Ratio(2.5)),
                                Optional.of(new Ratio(0.9)), send)),
                Arguments.of(
                        "{\"name\": \"vsphere\", \"switchoverGoal\": \"250 ms\", \"stunDuringPageSend\": false, " + sent
                                + "}",
                        new VspherePrecopy(Optional.of(SimTime.ofMillis(250)), false, send)),
                Arguments.of(
                        "{\"name\": \"xen\", \"maxRounds\": 5, \"maxSentPerMemory\": 4, \"fewPages\": \"100 pages\", "
                                + sent + "}",
                        new XenPrecopy(OptionalInt.of(5), Optional.of(new Ratio(4)),
                                Optional.of(new Pages(100)), send)),
                Arguments.of("{\"name\": \"qemu\", \"maxDowntime\": \"30 ms\", \"timeLimit\": \"40 s\", \"dirtyLog\":"
                        + " \"chunks-before-send\", \"autoConverge\": {\"initial\": \"20 %\", \"most\": \"80 %\"}, "
                        + sent + "}",
                        new QemuPrecopy(Optional.of(SimTime.ofMillis(30)), Optional.of(SimTime.ofSeconds(40)),
                                QemuPrecopy.DirtyLog.CHUNKS_BEFORE_SEND, Optional.of(new AutoConverge(
                                        Optional.of(new Ratio(0.2)), Optional.empty(), Optional.of(new Ratio(0.8)))),
                                send)),
                Arguments.of("{\"name\": \"qemu\", \"autoConverge\": true}",
                        new QemuPrecopy(none, none, QemuPrecopy.DirtyLog.ALL_AT_SYNC,
                                Optional.of(AutoConverge.DEFAULTS),
                                SendOptions.PLAIN)),
                Arguments.of("{\"name\": \"qemu\", \"autoConverge\": false}", QemuPrecopy.DEFAULTS),
                Arguments.of(
                        "{\"name\": \"postcopy\", \"preempt\": true, \"prefetchPages\": 16, \"outstandingFaults\": 2, "
                                + sent + "}",
                        new Postcopy(true, OptionalInt.of(16), OptionalInt.of(2), send)),
                Arguments.of(
                        "{\"name\": \"hybrid\", \"passes\": 2, \"maxDowntime\": \"1 s\", \"preempt\": true, " + sent
                                + "}",
                        new HybridCopy(2, Optional.of(SimTime.ofSeconds(1)), true, OptionalInt.empty(),
                                OptionalInt.empty(),
                                send)),
                Arguments.of("{\"name\": \"stop-and-copy\", \"compression\": \"pages\"}",
                        new StopAndCopy(new SendOptions(Optional.empty(), OptionalInt.empty(),
                                Optional.of(new Compression(
                                        Compression.Kind.PAGES, Optional.empty(), Optional.empty(),
                                        OptionalInt.empty()))))),
                Arguments.of("{\"name\": \"suspend-resume\", \"diskRate\": \"1 GB/s\"}",
                        new SuspendResume(Optional.of(new Rate(1_000_000_000)))),
                Arguments.of("{\"name\": \"restart\", \"shutdown\": \"5 s\", \"boot\": \"20 s\"}",
                        new RestartElsewhere(Optional.of(SimTime.ofSeconds(5)), Optional.of(SimTime.ofSeconds(20)))));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void readsAMethodWithAllItsOptions(String json, MethodSpec method) throws Exception {
        assertThat(methodOf(json)).isEqualTo(method);
    }

    @Test
    void everyMethodOfTheEngineHasANameAndDefaults() throws Exception {
        var kinds = new TreeSet<MethodKind>();
        for (var name : ScenarioFormat.METHODS) {
            kinds.add(methodOf("\"" + name + "\"").kind());
        }

        assertThat(kinds).containsExactly(MethodKind.values());
        assertThat(ScenarioFormat.METHOD.cases().keySet()).containsExactlyElementsOf(ScenarioFormat.METHODS);
    }

    @Test
    void readsEveryKindOfProfile() throws Exception {
        assertThat(profileOf("{\"preset\": \"page-cache\"}"))
                .isEqualTo(new MemoryProfileSpec.Preset(GuestClass.PAGE_CACHE));
        assertThat(
                profileOf("{\"dirtyRate\": \"20000 pages/s\", \"writableSet\": \"800 MiB\", \"workingSet\": \"1 GiB\","
                        + " \"touchTime\": \"2 s\"}"))
                .isEqualTo(
                        new MemoryProfileSpec.Saturating(new PageRate(20_000), new Pages(204_800), new Pages(262_144),
                                SimTime.ofSeconds(2)));
        assertThat(profileOf("{\"dirtyRate\": \"4 MiB/s\"}"))
                .isEqualTo(new MemoryProfileSpec.Saturating(new PageRate(1024), new Pages(1 << 20), new Pages(1 << 20),
                        SimTime.ofSeconds(5)));
        assertThat(profileOf("{\"populations\": [{\"pages\": \"1000 pages\", \"writes\": \"10 pages/s\"},"
                + " {\"pages\": \"1 MiB\", \"pattern\": \"sequential\", \"reads\": \"5 pages/s\", \"pace\": \"clock\"},"
                + " {\"pages\": \"2 MiB\", \"pattern\": \"zipf\", \"exponent\": 1.1},"
                + " {\"pages\": \"3 MiB\", \"pattern\": \"hot-cold\", \"hotPages\": \"10 %\", \"hotReferences\": \"90 %\"}]}"))
                .isEqualTo(new MemoryProfileSpec.Populations(List.of(
                        new PopulationSpec(new Pages(1000), new PatternSpec.Uniform(), PageRate.ZERO, new PageRate(10)),
                        new PopulationSpec(new Pages(256), new PatternSpec.Sequential(), new PageRate(5), PageRate.ZERO,
                                Pace.CLOCK),
                        new PopulationSpec(new Pages(512), new PatternSpec.Zipf(1.1), PageRate.ZERO, PageRate.ZERO),
                        new PopulationSpec(new Pages(768), new PatternSpec.HotCold(new Ratio(0.1), new Ratio(0.9)),
                                PageRate.ZERO, PageRate.ZERO))));
        var points = List.of(new CurvePoint(SimTime.ofSeconds(1), new Pages(10)),
                new CurvePoint(SimTime.ofSeconds(2), new Pages(15)));
        assertThat(
                profileOf("{\"dirtied\": [{\"time\": \"1 s\", \"pages\": \"10 pages\"}, {\"time\": \"2 s\", \"pages\":"
                        + " \"15 pages\"}]}"))
                .isEqualTo(new MemoryProfileSpec.Measured(points, points));
    }

    @Test
    void readsHostsLinksVolumesAndIncidents() throws Exception {
        var scenario = scenario("""
                {"hosts": [
                   {"id": "A", "hypervisor": {"kind": "zvm", "version": 6, "release": 4}, "cluster": "SSI", "memory": "64 GiB",
                    "hypervisorMemory": "1 GiB", "xstore": {"id": "XS", "size": "2 GiB", "moveTime": "30 us"},
                    "remoteStorage": [{"lender": "B", "size": "8 GiB"}],
                    "paging": {"volumes": ["P2", "P1"], "channelRate": "800 MB/s"}},
                   {"id": "B", "hypervisor": "zvm", "cluster": "SSI", "xstore": {"id": "XS", "size": "2 GiB"}, "paging": {}},
                   "C"],
                 "volumes": [{"id": "P1", "cylinders": 100, "used": "10 pages", "serviceTime": "1 ms", "transferRate": "100 MB/s",
                              "writeBlockPages": 16, "readBlockPages": 4, "concurrentIo": 2},
                             {"id": "P2", "kind": "flash", "size": "1 GiB"}],
                 "link": {"kind": "isfc", "latency": "10 us", "headerBytes": 4, "ends": ["A", "B"],
                          "channels": ["400 MB/s", {"id": "51", "rate": "800 MB/s", "devices": 4}]},
                 "guest": {"id": "G", "host": "A", "memory": "1 GiB", "maximumMemory": "2 GiB", "processors": 3,
                           "placement": {"residentWithSlot": "1 MiB", "xstore": "2 MiB", "dasd": "3 MiB", "untouched": "4 MiB"},
                           "profile": "web", "obstacles": ["virtual-ctc"], "xstoreAttached": true, "domain": ["A", "B"],
                           "promise": {"outage": "1 s", "relocation": "1 min"}},
                 "relocations": [{"guest": "G", "to": "B", "start": "3 s", "method": "lgr"}],
                 "incidents": [{"kind": "link-lost", "at": "1 s", "link": "link"},
                               {"kind": "operator-cancel", "at": "2 s", "guest": "G", "command": "cphx"},
                               {"kind": "guest-reset", "at": "3 s", "guest": "G"},
                               {"kind": "internal-error", "at": "4 s", "guest": "G"},
                               {"kind": "cp-exit", "guest": "G", "verdict": "bad-return-code"}],
                 "assumptions": {"relocation.check.seconds": "200 ms", "relocation.restart.seconds": 0.1, "lgr.drain.pages": "1 MiB",
                                 "precopy.maxPasses": 12},
                 "seed": 42}""");

        var host = scenario.installation().hosts().getFirst();
        assertThat(host.hypervisor()).contains(new HypervisorSpec(HypervisorSpec.Kind.ZVM, 6, 4));
        assertThat(host.storage()).containsExactly(
                new StorageLevelSpec.Central("A.central", Bytes.ofGiB(64), Optional.of(Bytes.ofGiB(1))),
                new StorageLevelSpec.Xstore("XS", Bytes.ofGiB(2), Optional.of(new SimTime(30_000))),
                new StorageLevelSpec.Remote("A.remote1", "B", "link", Bytes.ofGiB(8)),
                new StorageLevelSpec.PagingSpace("A.paging", List.of("P2", "P1"), Optional.of(new Rate(800_000_000))));
        assertThat(scenario.installation().hosts().get(1).storage().getLast())
                .isEqualTo(new StorageLevelSpec.PagingSpace("B.paging", List.of("P1", "P2"), Optional.empty()));
        assertThat(scenario.installation().hosts().get(2).storage()).isEmpty();
        assertThat(scenario.installation().pagingVolumes()).containsExactly(
                new PagingVolumeSpec("P1", PagingVolumeSpec.Kind.ECKD, new Pages(18_000), new Pages(10),
                        Optional.of(SimTime.ofMillis(1)), Optional.of(new Rate(100_000_000)), OptionalInt.of(16),
                        OptionalInt.of(4), OptionalInt.of(2)),
                new PagingVolumeSpec("P2", PagingVolumeSpec.Kind.FLASH, new Pages(262_144), Pages.ZERO,
                        Optional.empty(),
                        Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()));
        var link = (LinkSpec.Isfc) scenario.installation().links().getFirst();
        assertThat(link.devices()).isEqualTo(16);
        assertThat(link.latency()).isEqualTo(new SimTime(10_000));
        var guest = scenario.installation().guests().getFirst();
        // 1 GiB is 262,144 pages, of which 2,304 are elsewhere
        assertThat(guest.placement())
                .isEqualTo(new GuestPlacement(new Pages(262_144 - 9 * 256), Optional.of(new Pages(256)),
                        new Pages(512), new Pages(768), new Pages(1024)));
        assertThat(guest.virtualCpus()).isEqualTo(3);
        assertThat(guest.eligibility().xstoreAttached()).isTrue();
        assertThat(guest.serviceLevel().longestOutage()).contains(SimTime.ofSeconds(1));
        assertThat(scenario.relocations().getFirst().start()).isEqualTo(SimTime.ofSeconds(3));
        assertThat(scenario.incidents()).hasSize(5).contains(new IncidentSpec.LinkLost(SimTime.ofSeconds(1), "link"),
                new IncidentSpec.CpExit("G", IncidentSpec.CpExit.Verdict.BAD_RETURN_CODE));
        assertThat(scenario.assumptions().value(AssumptionKey.CHECK_TIME)).isEqualTo(0.2);
        assertThat(scenario.assumptions().value(AssumptionKey.RESTART_TIME)).isEqualTo(0.1);
        assertThat(scenario.assumptions().value(AssumptionKey.LGR_DRAIN_PAGES)).isEqualTo(256);
        assertThat(scenario.assumptions().value(AssumptionKey.PRECOPY_MAX_PASSES)).isEqualTo(12);
        assertThat(scenario.seed()).isEqualTo(42);
    }

    @Test
    void copiesOfAGuestMoveTogetherOrOneByOne() throws Exception {
        var together =
                scenario("{\"guest\": {\"id\": \"G\", \"copies\": 3, \"memory\": \"1 GiB\", \"profile\": \"web\"}, "
                        + LINK_AND_METHOD + "}");
        var one = scenario("{\"guest\": {\"id\": \"G\", \"copies\": 3, \"memory\": \"1 GiB\", \"profile\": \"web\"}, "
                + LINK_AND_METHOD + ", \"relocations\": [\"G-2\"]}");

        assertThat(together.relocations()).extracting("guest").containsExactly("G-1", "G-2", "G-3");
        assertThat(one.installation().guests()).hasSize(3);
        assertThat(one.relocations()).extracting("guest").containsExactly("G-2");
    }

    @Test
    void theWayIsThatWhoseSlowestLinkIsFastest() throws Exception {
        var scenario = scenario("""
                {"hosts": ["A", "B", "C"], "guest": {"memory": "1 GiB", "profile": "web"}, "method": "precopy",
                 "links": [{"id": "direct", "rate": "1 Gb/s", "ends": ["A", "B"]},
                           {"id": "up", "rate": "25 Gb/s", "ends": ["A", "switch"]},
                           {"id": "down", "rate": "10 Gb/s", "ends": ["switch", "B"]},
                           {"id": "a-c", "rate": "100 Gb/s", "ends": ["A", "C"]}, {"id": "c-b", "rate": "100 Gb/s", "ends": ["C", "B"]}],
                 "relocations": [{"guest": "guest", "to": "B"}]}""");

        assertThat(scenario.relocations().getFirst().path()).containsExactly("up", "down");
    }

    @Test
    void withoutALinkThereIsNoWay() throws Exception {
        var scenario = scenario("{\"guest\": {\"memory\": \"1 GiB\", \"profile\": \"web\"}, \"method\": \"restart\"}");

        assertThat(scenario.relocations().getFirst().path()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{} | $ | 'guest' is missing. Expected: an object.",
            "[] | $ | An array cannot be used here. Expected: an object.",
            "{\"guest\": 4, LM} | $.guest | 4 cannot be used here. Expected: an object.",
            "{\"guest\": {\"profile\": \"web\"}, LM} | $.guest | 'memory' is missing.*",
            "{\"guest\": {\"memory\": 4, \"profile\": \"web\"}, LM} | $.guest.memory | '4' has no unit. Expected: an amount of memory such as \"4 GiB\", from 4 KiB to 4 EiB.",
            "{\"guest\": {\"memory\": \"-4 GiB\", \"profile\": \"web\"}, LM} | $.guest.memory | -4 GiB is out of range.*",
            "{\"guest\": {\"memory\": \"0 GiB\", \"profile\": \"web\"}, LM} | $.guest.memory | 0 GiB is out of range.*",
            "{\"guest\": {\"memory\": \"1e18 pages\", \"profile\": \"web\"}, LM} | $.guest.memory | 1e18 pages is out of range.*",
            "{\"guest\": {\"memory\": \"4 GiB\", \"profile\": \"jaba\"}, LM} | $.guest.profile | 'jaba' is not known. 'java' may be meant.*",
            "{\"guest\": {\"memory\": \"4 GiB\", \"profile\": {\"dirtyRate\": \"1 pages/s\", \"populations\": []}}, LM} | $.guest.profile.populations | 'populations' means nothing here.*",
            "{\"guest\": {\"memory\": \"4 GiB\", \"profil\": \"web\"}, LM} | $.guest.profil | 'profil' means nothing here. 'profile' may be meant.*",
            "{\"guest\": {\"memory\": \"4 GiB\", \"profile\": \"web\", \"placement\": {\"dasd\": \"5 GiB\"}}, LM} | $.guest.placement | The parts are not the whole.*",
            "{\"guest\": {\"memory\": \"4 GiB\", \"profile\": \"web\", \"placement\": {\"dasd\": \"1 GiB\"}}, LM} | $.guest | Guest 'guest' has pages on paging volumes, but host 'source' has none.*",
            "{\"guest\": {\"memory\": \"4 GiB\", \"profile\": \"web\", \"maximumMemory\": \"1 GiB\"}, LM} | $.guest.maximumMemory | The guest has more memory than it may have.*",
            "{\"guest\": {\"memory\": \"4 GiB\", \"profile\": \"web\", \"copies\": 1.5}, LM} | $.guest.copies | 1.5 is not whole.*",
            "{\"guest\": {\"memory\": \"4 GiB\", \"profile\": {\"dirtied\": [{\"time\": \"2 s\", \"pages\": \"5 pages\"}, {\"time\": \"1 s\", \"pages\": \"9 pages\"}]}}, LM} | $.guest.profile | Measured.touched cannot be.*Times must grow.*",
            "{GUEST, \"guests\": [], LM} | $.guests | There are 0. Expected: 1 or more.",
            "{GUEST, \"guests\": [{\"memory\": \"1 GiB\", \"profile\": \"web\"}], LM} | $.guests | There are both 'guest' and 'guests'.*",
            "{\"guests\": [{\"id\": \"a\", \"memory\": \"1 GiB\", \"profile\": \"web\"}, {\"id\": \"a\", \"memory\": \"1 GiB\", \"profile\": \"web\"}], LM} | $.guests[1].id | Something else is called 'a' already.*",
            "{GUEST, \"link\": \"10 GB\", \"method\": \"lgr\"} | $.link | 'GB' is no unit that can be used here. 'GB/s' may be meant.*",
            "{GUEST, \"link\": \"0 Gb/s\", \"method\": \"lgr\"} | $.link | 0 Gb/s is out of range.*",
            "{GUEST, \"link\": {\"kind\": \"isfc\", \"rate\": \"1 Gb/s\"}, \"method\": \"lgr\"} | $.link.rate | 'rate' means nothing here.*",
            "{GUEST, \"link\": {\"kind\": \"isfc\", \"channels\": [{\"rate\": \"1 Gb/s\", \"devices\": 12}, \"1 Gb/s\"]}, \"method\": \"lgr\"} | $.link.channels | The channels have 24 devices together.*",
            "{GUEST, \"link\": {}, \"method\": \"lgr\"} | $.link | 'rate' is missing.*",
            "{GUEST, \"link\": {\"rate\": \"1 Gb/s\", \"payload\": \"1 Gb/s\"}, \"method\": \"lgr\"} | $.link.payload | The payload is said twice.*",
            "{GUEST, \"link\": {\"rate\": \"1 Gb/s\", \"ends\": [\"a\"]}, \"method\": \"lgr\"} | $.link.ends | There are 1. Expected: 2 or more.",
            "{GUEST, \"link\": \"1 Gb/s\"} | $ | 'method' is missing. Expected: one of \"shared-dasd\".*",
            "{GUEST, \"link\": \"1 Gb/s\", \"method\": {\"maxPasses\": 3}} | $.method | 'name' is missing.*",
            "{GUEST, \"link\": \"1 Gb/s\", \"method\": \"LGR\"} | $.method | 'LGR' is not known. 'lgr' may be meant.*",
            "{GUEST, \"link\": \"1 Gb/s\", \"method\": {\"name\": \"precopy\", \"maxPasses\": 10001}} | $.method.maxPasses | 10001 is out of range. Expected: a whole number from 1 to 10000, without a unit.",
            "{GUEST, \"link\": \"1 Gb/s\", \"method\": {\"name\": \"lgr\", \"maxTotal\": \"never\"}} | $.method.maxTotal | 'never' is no number with a unit.*",
            "{GUEST, \"link\": \"1 Gb/s\", \"method\": {\"name\": \"lgr\", \"force\": [\"all\"]}} | $.method.force[0] | 'all' is not known.*",
            "{GUEST, \"link\": \"1 Gb/s\", \"method\": {\"name\": \"lgr\", \"immediate\": \"yes\"}} | $.method.immediate | \"yes\" cannot be used here. Expected: true or false.",
            "{GUEST, LM, \"hosts\": [\"a\"]} | $.hosts | There are 1. Expected: 2 or more.",
            "{GUEST, LM, \"hosts\": [\"a\", \"b\", \"a\"]} | $.hosts[2] | Something else is called 'a' already.*",
            "{GUEST, LM, \"hosts\": [\"a\", \"b\", \"c\"]} | $ | It is not said where guest 'guest' goes. Expected one of: b, c.",
            "{GUEST, LM, \"hosts\": [{\"id\": \"a\", \"memory\": \"1 GiB\", \"hypervisorMemory\": \"2 GiB\"}, \"b\"]} | $.hosts[0].hypervisorMemory | 'hypervisorMemory' is more than 'memory'.*",
            "{GUEST, LM, \"hosts\": [{\"id\": \"a\", \"paging\": {\"volumes\": [\"P\"]}}, \"b\"]} | $.hosts[0].paging.volumes[0] | There is no paging volume 'P'.*",
            "{GUEST, LM, \"hosts\": [{\"id\": \"a\", \"remoteStorage\": [{\"lender\": \"b\", \"size\": \"1 GiB\"}]}, {\"id\": \"b\", \"remoteStorage\": [{\"lender\": \"a\", \"size\": \"1 GiB\"}]}]} | $.hosts[0] | Host 'a' borrows storage from itself.*",
            "{GUEST, LM, \"volumes\": [{\"id\": \"P\"}]} | $.volumes[0] | Neither 'size' nor 'cylinders' is there.*",
            "{GUEST, LM, \"volumes\": [{\"id\": \"P\", \"size\": \"1 MiB\", \"used\": \"1 GiB\"}]} | $.volumes[0].used | 'used' is more than 'size'.*",
            "{GUEST, LM, \"relocations\": [\"gues\"]} | $.relocations[0] | There is no guest 'gues'. 'guest' may be meant.*",
            "{GUEST, LM, \"relocations\": [\"guest\", \"guest\"]} | $.relocations[1] | Guest 'guest' is to be relocated twice.*",
            "{GUEST, LM, \"relocations\": [{\"guest\": \"guest\", \"path\": [\"link2\"]}]} | $.relocations[0].path[0] | There is no link 'link2'. 'link' may be meant.*",
            "{GUEST, LM, \"hosts\": [\"a\", \"b\"], \"relocations\": [{\"guest\": \"guest\", \"to\": \"a\"}]} | $.relocations[0] | Guest 'guest' runs on the target already.*",
            "{GUEST, LM, \"incidents\": [{\"kind\": \"link-lost\", \"at\": \"1 s\", \"link\": \"x\"}]} | $.incidents[0].link | There is no link 'x'.*",
            "{GUEST, LM, \"assumptions\": {\"relocation.check.second\": 1}} | $.assumptions['relocation.check.second'] | .*'relocation.check.seconds' may be meant.*",
            "{GUEST, LM, \"assumptions\": {\"relocation.check.seconds\": \"2 min\"}} | $.assumptions['relocation.check.seconds'] | 2 min is out of range.*from 0 s to 60 s.*",
            "{GUEST, LM, \"assumptions\": {\"precopy.maxPasses\": \"3 s\"}} | $.assumptions['precopy.maxPasses'] | \"3 s\" cannot be used here.*",
            "{GUEST, LM, \"title\": null} | $.title | The value null means nothing here.*",
            "{GUEST, LM, \"title\": \" \"} | $.title | The text is blank.*"})
    void saysWhereSomethingIsWrongAndWhatIsExpected(String text, String path, String message) throws Exception {
        var problems = ScenarioReader.read(JsonReader.read(text.replace("LM", LINK_AND_METHOD).replace("GUEST",
                "\"guest\": {\"memory\": \"1 GiB\", \"profile\": \"web\"}"))).problems();

        assertThat(problems).isNotEmpty();
        assertThat(problems.getFirst().path()).isEqualTo(path);
        assertThat(problems.getFirst().wrong() + " " + problems.getFirst().expected())
                .matches(message.endsWith("*") ? message.replace("[", "\\[") : java.util.regex.Pattern.quote(message));
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThatThrownBy(() -> ScenarioFile.parse("""
                {"tilte": "x", "guest": {"memory": 4, "profile": "wep", "host": "C"}, "link": "10 GBit", "method": {"name": "lgr", "maxPasses": 1},
                 "hosts": ["A", "B"], "relocations": [{"guest": "g", "to": "D"}]}""", "x.json").study(List.of()))
                .isInstanceOfSatisfying(UnreadableScenarioException.class, e -> {
                    assertThat(e).hasMessage("'x.json' is not a usable scenario.");
                    assertThat(e.problems()).extracting(ScenarioFileProblem::path).containsExactly("$.tilte",
                            "$.guest.memory", "$.guest.profile", "$.link", "$.method.maxPasses", "$.guest.host",
                            "$.relocations[0].guest", "$.relocations[0].to");
                });
    }

    @Test
    void saysWhyAFileIsNoJson(@TempDir Path folder) throws Exception {
        var broken = Files.writeString(folder.resolve("broken.json"), "{\n  \"guest\": }");
        var latin = Files.write(folder.resolve("latin.json"),
                "{\"title\": \"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> ScenarioFile.read(broken)).isInstanceOf(UnreadableScenarioException.class)
                .hasMessageContaining("is not JSON: line 2, column 1");
        assertThatThrownBy(() -> ScenarioFile.read(latin)).isInstanceOf(UnreadableScenarioException.class)
                .hasMessageContaining("is not text in UTF-8");
        assertThatThrownBy(() -> ScenarioFile.read(folder.resolve("none.json")))
                .isInstanceOf(UnreadableScenarioException.class).hasMessageContaining("There is no scenario file");
    }

    private static Scenario scenario(String text) throws Exception {
        var reading = ScenarioReader.read(JsonReader.read(text));
        assertThat(reading.problems()).isEmpty();
        return reading.scenario().orElseThrow();
    }

    private static MethodSpec methodOf(String json) throws Exception {
        return scenario(
                "{\"guest\": {\"memory\": \"4 GiB\", \"profile\": \"web\"}, \"link\": \"10 Gb/s\", \"method\": " + json
                        + "}")
                .relocations().getFirst().method();
    }

    private static MemoryProfileSpec profileOf(String json) throws Exception {
        return scenario("{\"guest\": {\"memory\": \"4 GiB\", \"profile\": " + json + "}, " + LINK_AND_METHOD + "}")
                .installation().guests().getFirst().profile();
    }
}
