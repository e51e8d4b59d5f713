/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.EligibilityObstacle;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.method.Force;
import org.portolan.engine.method.LgrPrecopy;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;
import org.portolan.engine.result.RelocationResult;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Identifiers;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PowerState;
import org.portolan.model.StudyKind;
import org.portolan.testkit.ZvmPair;

class InstallationReaderTest {

    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;
    private static final long GIB = 1L << 30;

    private final ZvmPair pair = new ZvmPair();

    private Reading read(MethodQuestion... methods) {
        Identifiers.ensure(pair.installation);
        return InstallationReader.read(pair.installation,
                new RelocationQuestion(List.of(pair.guest), List.of(pair.second), List.of(methods)));
    }

    private Reading readLgr() {
        return read(MethodQuestion.of(RelocationMethod.LGR));
    }

    private static Scenario scenario(Reading reading) {
        assertThat(reading.problems()).filteredOn(BridgeProblem::isError).isEmpty();
        return reading.variants().getFirst().scenario();
    }

    private GuestSpec guest(Scenario scenario) {
        return scenario.installation().guests().stream().filter(g -> g.id().equals(pair.guest.getId())).findFirst()
                .orElseThrow();
    }

    private static RelocationResult solve(Reading reading) {
        return Engine.run(scenario(reading), RunMonitor.NONE).relocations().getFirst();
    }

    private static MethodQuestion method(String id, String... parameters) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return new MethodQuestion(id, "", Optional.empty(), map);
    }

    private static List<ProblemCode> codes(Reading reading) {
        return reading.problems().stream().map(BridgeProblem::code).toList();
    }

    // What goes into a scenario

    @Test
    void idsAreKept() {
        var scenario = scenario(readLgr());

        assertThat(scenario.installation().hosts()).extracting(h -> h.id())
                .containsExactlyInAnyOrder(pair.first.getId(), pair.second.getId());
        assertThat(scenario.installation().links()).extracting(LinkSpec::id).containsExactly(pair.link.getId());
        assertThat(scenario.relocations().getFirst().guest()).isEqualTo(pair.guest.getId());
        assertThat(scenario.relocations().getFirst().path()).containsExactly(pair.link.getId());
    }

    @Test
    void unsetValuesStayAssumptions() {
        var host = scenario(readLgr()).installation().hosts().getFirst();

        assertThat(host.level(StorageLevelSpec.Central.class).orElseThrow().fixed()).isEmpty();
        assertThat(guest(scenario(readLgr())).profile())
                .isEqualTo(new MemoryProfileSpec.Preset(org.portolan.engine.input.GuestClass.WEB));
    }

    @Test
    void overridesOfAssumptionsReachTheEngine() {
        override("relocation.quiesce.stopSeconds", 0.5);

        assertThat(scenario(readLgr()).assumptions().value(AssumptionKey.STOP_TIME)).isEqualTo(0.5);
    }

    private void override(String key, double value) {
        var override = FACTORY.createAssumptionOverride();
        override.setKey(key);
        override.setValue(value);
        pair.installation.getAssumptions().add(override);
    }

    @Test
    void anUnknownAssumptionIsAnError() {
        override("relocation.speedOfLight", 1);

        var reading = readLgr();

        assertThat(reading.isUsable()).isFalse();
        assertThat(codes(reading)).containsExactly(ProblemCode.ASSUMPTION_UNKNOWN);
        assertThat(reading.problems().getFirst().message()).contains("relocation.speedOfLight");
    }

    @Test
    void anAssumptionOutOfRangeIsAnErrorThatNamesTheRange() {
        override("relocation.quiesce.stopSeconds", 61);

        assertThat(codes(readLgr())).containsExactly(ProblemCode.ASSUMPTION_OUT_OF_RANGE);
        assertThat(readLgr().problems().getFirst().message()).contains("61").contains("0 to 60");
    }

    @Test
    void guestsThatStayTakeTheirRoom() {
        pair.second.getGuests().add(ZvmPair.guest("STAYS", 8));
        var off = ZvmPair.guest("OFF", 8);
        off.setPowerState(PowerState.OFF);
        pair.second.getGuests().add(off);

        assertThat(scenario(readLgr()).installation().guests()).hasSize(2)
                .anySatisfy(g -> assertThat(g.placement().resident()).isEqualTo(new Pages(8 * GIB / 4096)));
    }

    @Test
    void hostsThatShareNothingWithTheMoveAreLeftOut() {
        pair.cluster.getHosts().add(ZvmPair.host("ZVMC"));

        assertThat(scenario(readLgr()).installation().hosts()).hasSize(2);
    }

    @Test
    void hostsThatShareVolumesWithTheMoveBelongToIt() {
        var third = ZvmPair.host("ZVMC");
        pair.cluster.getHosts().add(third);
        var shared = ZvmPair.volume("SHARED");
        pair.installation.getSharedVolumes().add(shared);
        ZvmPair.paging(third).getSharedVolumes().add(shared);
        ZvmPair.paging(pair.second).getSharedVolumes().add(shared);

        var installation = scenario(readLgr()).installation();

        assertThat(installation.hosts()).hasSize(3);
        assertThat(installation.pagingVolumes()).extracting(v -> v.id()).containsOnlyOnce(shared.getId());
    }

    @Test
    void mistakesElsewhereDoNotPreventTheAnswer() {
        var broken = ZvmPair.host("BROKEN");
        broken.getStorageLevels().clear();
        var guest = ZvmPair.guest("BAD", 4);
        guest.unsetMemoryBytes();
        broken.getGuests().add(guest);
        pair.cluster.getHosts().add(broken);

        assertThat(readLgr().isUsable()).isTrue();
    }

    @Test
    void aProfileOfTheGuestsOwnIsUsedAndItsGapsAreFilledByItsClass() {
        var profile = FACTORY.createWorkingSetProfile();
        profile.setDirtyPagesPerSecond(777);
        pair.guest.setMemoryProfile(profile);
        pair.guest.setGuestClass(GuestClass.OLTP);

        var saturating = (MemoryProfileSpec.Saturating) guest(scenario(readLgr())).profile();

        assertThat(saturating.dirtyRate().pagesPerSecond()).isEqualTo(777);
        // 20 % of 4 GiB
        assertThat(saturating.writableSet()).isEqualTo(Pages.rounded(0.2 * GIB / 1024));
        assertThat(saturating.touchTime()).isEqualTo(SimTime.ofSeconds(5));
    }

    @Test
    void populationsAndCurvesAreRead() {
        var populations = FACTORY.createPopulationProfile();
        var population = FACTORY.createPagePopulation();
        population.setPages(1000L);
        population.setWritesPerSecond(50);
        populations.getPopulations().add(population);
        pair.guest.setMemoryProfile(populations);
        assertThat(guest(scenario(readLgr())).profile()).isInstanceOf(MemoryProfileSpec.Populations.class);

        var curve = FACTORY.createCurveProfile();
        for (int second = 1; second <= 3; second++) {
            var point = FACTORY.createCurvePoint();
            point.setSeconds(second);
            point.setPages(1000.0 * second);
            curve.getWritten().add(point);
        }
        pair.guest.setMemoryProfile(curve);
        var measured = (MemoryProfileSpec.Measured) guest(scenario(readLgr())).profile();
        assertThat(measured.dirtied()).hasSize(3);
        assertThat(measured.touched()).isEqualTo(measured.dirtied());
    }

    @Test
    void aCurveThatFallsIsAnError() {
        var curve = FACTORY.createCurveProfile();
        for (int second = 1; second <= 2; second++) {
            var point = FACTORY.createCurvePoint();
            point.setSeconds(second);
            point.setPages(1000.0 / second);
            curve.getWritten().add(point);
        }
        pair.guest.setMemoryProfile(curve);

        assertThat(codes(readLgr())).containsExactly(ProblemCode.PROFILE_UNUSABLE);
    }

    @Test
    void aGuestOfUnknownUseIsTakenForAWebServerAndThatIsSaid() {
        pair.guest.setGuestClass(GuestClass.CUSTOM);

        var reading = readLgr();

        assertThat(reading.isUsable()).isTrue();
        assertThat(codes(reading)).containsExactly(ProblemCode.PROFILE_ASSUMED);
        assertThat(guest(scenario(reading)).profile())
                .isEqualTo(new MemoryProfileSpec.Preset(org.portolan.engine.input.GuestClass.WEB));
    }

    @Test
    void obstaclesComeFromTraitsAndNetworks() {
        var traits = FACTORY.createZvmTraits();
        traits.setRelocationEnabled(false);
        traits.setVirtualDiskBytes(GIB);
        traits.setExpandedStorageBytes(GIB);
        pair.guest.setZvm(traits);
        pair.guest.getDisks().add(FACTORY.createBlockIoDisk());
        var nic = FACTORY.createNetworkInterface();
        nic.setNetworkName("VSWLAN");
        pair.guest.getNetworkInterfaces().add(nic);

        var facts = guest(scenario(readLgr())).eligibility();

        assertThat(facts.obstacles()).containsExactlyInAnyOrder(EligibilityObstacle.VMRELOCATE_OFF,
                EligibilityObstacle.VIRTUAL_DISK, EligibilityObstacle.SYSTEM_SERVICE_CONNECTED,
                EligibilityObstacle.VSWITCH_MISSING);
        assertThat(facts.xstoreAttached()).isTrue();
    }

    @Test
    void whatTheTargetHasTooIsNoObstacle() {
        var dedicated = FACTORY.createDedicatedEckdDisk();
        dedicated.setRealDevice("0A10");
        dedicated.setEquivalenceId("EQ1");
        pair.guest.getDisks().add(dedicated);
        var device = FACTORY.createRealDevice();
        device.setName("0B20");
        device.setEquivalenceId("EQ1");
        pair.second.getRealDevices().add(device);
        var nic = FACTORY.createNetworkInterface();
        nic.setNetworkName("vswlan");
        pair.guest.getNetworkInterfaces().add(nic);
        var vswitch = FACTORY.createVirtualSwitch();
        vswitch.setName("VSWLAN");
        pair.second.getVirtualSwitches().add(vswitch);

        assertThat(guest(scenario(readLgr())).eligibility().obstacles()).isEmpty();
        assertThat(solve(readLgr()).outcome().isRelocated()).isTrue();
    }

    // Methods

    @Test
    void parametersOfMethodsAreRead() {
        var spec = scenario(read(method("lgr", "maxTotalSeconds", "60", "maxQuiesceSeconds", "nolimit", "immediate",
                "true", "force", "storage+domain"))).relocations().getFirst().method();

        assertThat(spec).isEqualTo(new LgrPrecopy(TimeLimit.ofSeconds(60),
                Optional.of(TimeLimit.NO_LIMIT), true,
                Set.of(Force.STORAGE, Force.DOMAIN)));
    }

    @Test
    void anUnknownMethodNamesTheKnownOnes() {
        var reading = read(method("teleport"));

        assertThat(codes(reading)).containsExactly(ProblemCode.METHOD_UNKNOWN);
        assertThat(reading.problems().getFirst().remedy()).contains("lgr", "precopy", "shared-dasd");
    }

    @Test
    void anUnknownParameterIsAnErrorNotIgnored() {
        assertThat(codes(read(method("precopy", "maxQuiesceSeconds", "5"))))
                .containsExactly(ProblemCode.PARAMETER_UNKNOWN);
    }

    @Test
    void aParameterThatIsNoNumberOrOutOfRangeIsAnError() {
        for (var bad : List.of("soon", "-1", "NaN", "1e99")) {
            assertThat(codes(read(method("precopy", "maxDowntimeSeconds", bad)))).as(bad)
                    .containsExactly(ProblemCode.PARAMETER_UNUSABLE);
        }
    }

    @Test
    void lgrNeedsAnIsfcLinkAndTheEngineSaysSo() {
        pair.installation.getLinks().clear();

        var reading = readLgr();

        assertThat(scenario(reading).relocations().getFirst().path()).isEmpty();
        assertThat(solve(reading).findings()).isNotEmpty();
    }

    @Test
    void everyGuestTargetAndMethodIsAVariantOfItsOwn() {
        var second = ZvmPair.guest("LINUX02", 4);
        pair.first.getGuests().add(second);
        Identifiers.ensure(pair.installation);

        var reading = InstallationReader.read(pair.installation,
                new RelocationQuestion(List.of(pair.guest, second), List.of(pair.second),
                        List.of(MethodQuestion.of(RelocationMethod.LGR), MethodQuestion.of(RelocationMethod.LGR))));

        assertThat(reading.variants()).extracting(v -> v.label()).hasSize(4).doesNotHaveDuplicates();
        assertThat(reading.variants()).allSatisfy(v -> assertThat(v.scenario().relocations()).hasSize(1));
    }

    // What cannot be asked

    @Test
    void aGuestThatDoesNotRunCannotBeRelocated() {
        pair.guest.setPowerState(PowerState.OFF);

        assertThat(codes(readLgr())).containsExactly(ProblemCode.GUEST_NOT_RUNNING);
    }

    @Test
    void aGuestOnNoHostCannotBeRelocated() {
        pair.installation.getUnplacedGuests().add(pair.guest);

        assertThat(codes(readLgr())).containsExactly(ProblemCode.GUEST_ON_NO_HOST);
    }

    @Test
    void aGuestIsNotRelocatedToWhereItIs() {
        pair.second.getGuests().add(pair.guest);

        assertThat(codes(readLgr())).containsExactly(ProblemCode.TARGET_IS_SOURCE);
    }

    @Test
    void aTargetOfUnknownStorageIsAnError() {
        pair.second.setCapacityKnown(false);

        assertThat(codes(readLgr())).containsExactly(ProblemCode.HOST_STORAGE_UNKNOWN);
    }

    @Test
    void anEmptyQuestionSaysWhatIsMissing() {
        var reading = InstallationReader.read(pair.installation,
                new RelocationQuestion(List.of(), List.of(), List.of()));

        assertThat(codes(reading)).containsOnly(ProblemCode.STUDY_INCOMPLETE);
        assertThat(reading.problems()).hasSize(3);
    }

    @Test
    void studiesOfOtherKindsAreNotAnsweredByThisVersion() {
        pair.study.setKind(StudyKind.EVACUATION);

        assertThat(codes(InstallationReader.read(pair.installation, pair.study)))
                .containsExactly(ProblemCode.STUDY_NOT_SUPPORTED);
    }

    @Test
    void aStudyParameterThatIsNotKnownIsAnError() {
        var parameter = FACTORY.createParameter();
        parameter.setKey("wind");
        pair.study.getParameters().add(parameter);

        assertThat(codes(InstallationReader.read(pair.installation, pair.study)))
                .containsExactly(ProblemCode.PARAMETER_UNKNOWN);
    }

    @Test
    void messagesAreSentencesWithNames() {
        pair.guest.setPowerState(PowerState.OFF);

        var problem = readLgr().problems().getFirst();

        assertThat(problem.message()).isEqualTo("Guest 'LINUX01' does not run, so there is nothing to relocate.");
        assertThat(problem.elementId()).isEqualTo(pair.guest.getId());
    }

    // Other hypervisors

    private Cluster becomeVsphere() {
        pair.cluster.setKind(ClusterKind.VSPHERE);
        for (Host host : pair.cluster.getHosts()) {
            host.setHypervisor(HypervisorKind.VSPHERE);
            host.setHypervisorRelease("VMware ESXi 6.5.0 build-1234567");
            host.getStorageLevels().remove(1);
        }
        pair.installation.getLinks().clear();
        return pair.cluster;
    }

    @Test
    void hostsOfAClusterHaveANetworkEvenIfNobodyDrewIt() {
        becomeVsphere();

        var reading = read(MethodQuestion.of(RelocationMethod.PRECOPY));

        assertThat(codes(reading)).containsExactly(ProblemCode.LINK_ASSUMED);
        var link = (LinkSpec.Ethernet) scenario(reading).installation().links().getFirst();
        assertThat(link.lineRate()).isEqualTo(Rate.ofMegabytesPerSecond(1250));
        assertThat(scenario(reading).installation().hosts().getFirst().hypervisor().orElseThrow().version())
                .isEqualTo(6);
    }

    @Test
    void whereSomeLinksWereDrawnAMissingOneIsMeant() {
        becomeVsphere();
        var third = ZvmPair.host("ESXC");
        pair.cluster.getHosts().add(third);
        var link = FACTORY.createEthernetLink();
        link.setFrom(pair.first);
        link.setTo(third);
        pair.installation.getLinks().add(link);

        assertThat(scenario(read(MethodQuestion.of(RelocationMethod.PRECOPY))).relocations().getFirst().path())
                .isEmpty();
    }

    @Test
    void aStoreThatTheTargetDoesNotReachIsSaid() {
        becomeVsphere();
        var store = FACTORY.createDatastore();
        store.setName("LOCAL1");
        store.getHosts().add(pair.first);
        pair.installation.getDatastores().add(store);
        var disk = FACTORY.createVirtualDisk();
        disk.setDatastore(store);
        pair.guest.getDisks().add(disk);

        assertThat(codes(read(MethodQuestion.of(RelocationMethod.PRECOPY)))).contains(ProblemCode.STORE_NOT_SHARED);
    }

    @Test
    void anOvercommittedHostWithoutPageSpaceIsTakenToHaveUntouchedPages() {
        becomeVsphere();
        pair.guest.setMemoryBytes(100 * GIB);

        var reading = read(MethodQuestion.of(RelocationMethod.PRECOPY));

        assertThat(codes(reading)).contains(ProblemCode.PAGES_ESTIMATED);
        assertThat(guest(scenario(reading)).placement().resident()).isEqualTo(new Pages(62 * GIB / 4096));
    }

    // Default questions

    @Test
    void theDefaultComparisonMovesTheLargestGuestToWhereMostRoomIs() {
        pair.first.getGuests().add(ZvmPair.guest("LARGE", 16));
        var third = ZvmPair.host("ZVMC");
        ZvmPair.central(third).setSizeBytes(256 * GIB);
        pair.cluster.getHosts().add(third);

        var question = DefaultQuestions.comparison(pair.installation).orElseThrow();

        assertThat(question.guests()).extracting(Guest::getName).containsExactly("LARGE");
        assertThat(question.targets()).containsExactly(third);
        assertThat(question.methods()).extracting(MethodQuestion::method).containsExactly("lgr", "lgr");
        assertThat(question.methods().getLast().parameters()).isEqualTo(Map.of("immediate", "true"));
    }

    @Test
    void whereVolumesAreSharedPagingIsComparedToo() {
        var shared = ZvmPair.volume("SHARED");
        pair.installation.getSharedVolumes().add(shared);
        pair.cluster.getHosts().forEach(h -> ZvmPair.paging(h).getSharedVolumes().add(shared));

        assertThat(DefaultQuestions.methods(pair.guest, pair.second)).extracting(MethodQuestion::method)
                .containsExactly("lgr", "shared-dasd");
    }

    @Test
    void aGuestThatFitsNowhereIsNotTheFirstToBeAskedAbout() {
        var huge = ZvmPair.guest("HUGE", 960);
        huge.setInstantiatedPages(1000L);
        pair.first.getGuests().add(huge);

        assertThat(DefaultQuestions.comparison(pair.installation).orElseThrow().guests())
                .containsExactly(pair.guest);
    }

    @Test
    void whatVmwareDoesIsComparedWithStoppingAtOnce() {
        becomeVsphere();

        var methods = DefaultQuestions.comparison(pair.installation).orElseThrow().methods();

        assertThat(methods).extracting(MethodQuestion::method).containsExactly("vsphere", "stop-and-copy");
    }

    @Test
    void thereIsNoDefaultComparisonOnASingleHost() {
        pair.cluster.getHosts().remove(pair.second);

        assertThat(DefaultQuestions.comparison(pair.installation)).isEmpty();
    }

    // The worked example of the domain notes, 2e: 907,008 pages, W = 204,800, d = 20,000 pages/s, 342 MB/s

    private void workedExample() {
        pair.guest.setMemoryBytes(907_008L * 4096);
        var profile = FACTORY.createWorkingSetProfile();
        profile.setWorkingSetPages(204_800L);
        profile.setWritableSetPages(204_800L);
        profile.setDirtyPagesPerSecond(20_000);
        pair.guest.setMemoryProfile(profile);
        pair.link.setBandwidthBytesPerSecond(342e6);
    }

    @Test
    void aModelGivesThePublishedPrecopy() {
        workedExample();

        var result = solve(read(method("precopy", "maxDowntimeSeconds", "0.3")));

        assertThat(result.passes()).extracting(p -> p.sent().count()).containsExactly(907_008L, 133_905L, 29_689L,
                6_989L);
        assertThat(result.timing().downtime().seconds()).isCloseTo(0.1598, withinPercentage(0.1));
        assertThat(result.timing().total().seconds()).isCloseTo(13.082, withinPercentage(0.1));
    }

    // 2a: eight shared volumes, s0 = 0.5 ms, r = 150 MB/s, n = 32, k = 8, c = 0.8, Dmax = 0.3 s

    @Test
    void aModelGivesThePublishedPaging() {
        workedExample();
        for (int i = 1; i <= 8; i++) {
            var volume = ZvmPair.volume("PAGE0" + i);
            pair.installation.getSharedVolumes().add(volume);
            for (Host host : pair.cluster.getHosts()) {
                ZvmPair.paging(host).getVolumes().clear();
                ZvmPair.paging(host).getSharedVolumes().add(volume);
            }
        }
        pair.guest.setChangedFraction(0.8);

        var result = solve(read(method("shared-dasd", "outstandingFaults", "1")));

        assertThat(result.timing().downtime().seconds()).isCloseTo(0.1128, withinPercentage(0.1));
        assertThat(result.timing().total().seconds()).isCloseTo(4.454, withinPercentage(0.1));
    }
}
