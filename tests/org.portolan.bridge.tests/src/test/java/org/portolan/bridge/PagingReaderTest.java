/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.paging.Change;
import org.portolan.engine.paging.KneeQuery;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.paging.ResidencySpec;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Identifiers;
import org.portolan.model.PortolanFactory;
import org.portolan.model.StudyKind;
import org.portolan.study.paging.Knob;
import org.portolan.study.paging.PagingStudy;
import org.portolan.study.paging.Sweep;
import org.portolan.testkit.ZvmPair;

class PagingReaderTest {

    private static final long GIB = 1L << 30;

    private final ZvmPair pair = new ZvmPair();

    private PagingReading read(PagingQuestion question) {
        Identifiers.ensure(pair.installation);
        return PagingReader.read(pair.installation, question);
    }

    private PagingStudy study(PagingQuestion question) {
        var reading = read(question);
        assertThat(reading.problems()).filteredOn(BridgeProblem::isError).isEmpty();
        return reading.study().orElseThrow();
    }

    private PagingSpec spec() {
        return study(PagingQuestion.ofAllHosts()).spec();
    }

    private Sweep sweep(String knob, String values) {
        return study(new PagingQuestion(List.of(pair.first), List.of(), List.of(KnobSetting.of(knob, values)))).sweeps()
                .getFirst();
    }

    private List<ProblemCode> errors(PagingQuestion question) {
        var reading = read(question);
        assertThat(reading.study()).isEmpty();
        return reading.problems().stream().filter(BridgeProblem::isError).map(BridgeProblem::code).toList();
    }

    private List<Double> values(String knob, String values) {
        return sweep(knob, values).steps().stream().map(Sweep.Step::value).toList();
    }

    @Test
    void allHostsWithTheirGuestsAreAskedAbout() {
        var study = study(PagingQuestion.ofAllHosts());

        assertThat(study.hosts()).containsExactly(pair.first.getId(), pair.second.getId());
        assertThat(study.spec().installation().guests()).extracting("id").contains(pair.guest.getId());
        assertThat(study.sweeps()).isEmpty();
    }

    @Test
    void aHostOfUnknownStorageIsLeftOutAndSaidToBe() {
        pair.second.getStorageLevels().clear();

        var reading = read(PagingQuestion.ofAllHosts());

        assertThat(reading.study().orElseThrow().hosts()).containsExactly(pair.first.getId());
        assertThat(reading.problems()).filteredOn(p -> p.code() == ProblemCode.HOST_STORAGE_UNKNOWN)
                .extracting(BridgeProblem::elementId).containsExactly(pair.second.getId());
    }

    @Test
    void withoutAnyHostOfKnownStorageThereIsNothingToAsk() {
        pair.first.getStorageLevels().clear();
        pair.second.getStorageLevels().clear();

        assertThat(errors(PagingQuestion.ofAllHosts())).contains(ProblemCode.HOST_STORAGE_UNKNOWN);
    }

    @Test
    void whatIsSetForTheStorageOfAGuestIsKept() {
        pair.guest.setReservedPages(1000L);
        pair.guest.setLockedPages(200L);
        pair.guest.setBalloonedBytes(4096L * 300);
        pair.guest.setUnusedFraction(0.25);
        pair.guest.setDuplicateFraction(0.125);
        pair.guest.setMemoryLimitBytes(GIB);

        assertThat(spec().residencyOf(pair.guest.getId())).isEqualTo(ResidencySpec.NONE.withReserved(new Pages(1000))
                .withLocked(new Pages(200)).withPooled(new Pages(300)).withUnused(new Ratio(0.25))
                .withShared(new Ratio(0.125)).withLimit(Optional.of(new Pages(GIB / 4096))));
    }

    @Test
    void theBalloonOfVsphereIsAnAnswerAndNotASetting() {
        pair.first.setHypervisor(HypervisorKind.VSPHERE);
        pair.guest.setBalloonedBytes(4096L * 300);
        pair.guest.setMemoryReservationBytes(GIB);

        var residency = spec().residencyOf(pair.guest.getId());

        assertThat(residency.pooled()).isEqualTo(Pages.ZERO);
        assertThat(residency.reserved()).isEqualTo(new Pages(GIB / 4096));
    }

    @Test
    void settingsOfTheAgeListMakeThePolicy() {
        pair.first.setHypervisorRelease("6.3");
        ZvmPair.central(pair.first).setAgeListFraction(0.1);
        ZvmPair.central(pair.first).setEarlyWrites(false);

        assertThat(spec().policies().get(pair.first.getId())).isInstanceOfSatisfying(ReplacementPolicy.AgeList.class,
                list -> {
                    assertThat(list.share().value()).isEqualTo(0.1);
                    assertThat(list.earlyWrites()).isFalse();
                    assertThat(list.keepSlot()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({"ZVM, 6.2, DemandScan", "ZVM, 6.4, AgeList", "ZVM, , AgeList", "VSPHERE, 8.0, VsphereLadder",
            "KVM, 10.0, LinuxSwap", "XEN, 4.19, LeastRecentlyUsed"})
    void thePolicyFollowsFromTheHypervisor(HypervisorKind kind, String release, String policy) {
        pair.first.setHypervisor(kind);
        pair.first.setHypervisorRelease(release);

        var spec = spec();

        var host = spec.installation().hosts().stream().filter(h -> h.id().equals(pair.first.getId())).findFirst()
                .orElseThrow();
        var named = spec.policies().getOrDefault(host.id(), ReplacementPolicy.of(host, spec.assumptions()));
        assertThat(named.getClass().getSimpleName()).isEqualTo(policy);
    }

    @Test
    void settingsOfAnAgeListThatThereIsNotChangeNothing() {
        pair.first.setHypervisorRelease("6.2");
        ZvmPair.central(pair.first).setAgeListFraction(0.1);

        assertThat(spec().policies()).doesNotContainKey(pair.first.getId());
    }

    @Test
    void pagesThatFitNowhereArePartOfTheDemand() {
        pair.guest.setMemoryBytes(4 * GIB);
        pair.guest.setInstantiatedPages(GIB / 4096);
        pair.guest.setResidentPages(1000L);
        pair.guest.setPagedOutPages(GIB / 4096 - 1000);
        pair.first.getStorageLevels().removeIf(l -> l instanceof org.portolan.model.PagingSpace);

        var guest = spec().installation().guests().stream().filter(g -> g.id().equals(pair.guest.getId())).findFirst()
                .orElseThrow();

        assertThat(guest.placement().total().minus(guest.placement().untouched())).isEqualTo(new Pages(GIB / 4096));
    }

    @Test
    void vsphereSwapsToFilesThatNoInventoryTellsOf() {
        pair.first.setHypervisor(HypervisorKind.VSPHERE);
        pair.first.getStorageLevels().removeIf(l -> !(l instanceof org.portolan.model.CentralStorage));

        var reading = read(PagingQuestion.ofAllHosts());

        var host = reading.study().orElseThrow().spec().installation().hosts().getFirst();
        assertThat(host.level(StorageLevelSpec.PagingSpace.class)).isPresent();
        assertThat(reading.nameById()).containsEntry(pair.first.getId() + "-swap-files", "Assumed swap files");
        assertThat(reading.problems()).filteredOn(p -> p.code() == ProblemCode.SWAP_ASSUMED)
                .extracting(BridgeProblem::elementId).contains(pair.first.getId());
    }

    @Test
    void guestsThatNothingIsKnownAboutAreSaidOnceForEachHost() {
        pair.guest.setGuestClass(GuestClass.CUSTOM);
        pair.first.getGuests().add(ZvmPair.guest("A", 1));
        pair.first.getGuests().add(ZvmPair.guest("B", 1));
        pair.first.getGuests().forEach(g -> g.setGuestClass(GuestClass.CUSTOM));
        pair.first.getGuests().forEach(g -> g.setMemoryProfile(null));

        assertThat(read(PagingQuestion.ofAllHosts()).problems())
                .filteredOn(p -> p.code() == ProblemCode.PROFILE_ASSUMED && p.elementId().equals(pair.first.getId()))
                .singleElement().extracting(BridgeProblem::message).asString()
                .contains(String.valueOf(pair.first.getGuests().size()));
    }

    @Test
    void aRangeOfStorageAsksTheEngineForTheKnee() {
        var sweep = sweep("central", "32GiB..64GiB");

        assertThat(sweep.query().orElseThrow()).isInstanceOfSatisfying(KneeQuery.Storage.class, s -> {
            assertThat(s.level()).isEqualTo(KneeQuery.Level.CENTRAL);
            assertThat(s.least().count()).isEqualTo(32 * GIB);
            assertThat(s.greatest().count()).isEqualTo(64 * GIB);
        });
        assertThat(sweep.present()).hasValue(ZvmPair.central(pair.first).getSizeBytes());
    }

    @Test
    void guestsOfAKindComeOnTheHostOfTheOneThatIsNamed() {
        var study = study(new PagingQuestion(List.of(), List.of(),
                List.of(KnobSetting.of("guests:" + pair.guest.getName().toLowerCase(), "0..12"))));

        assertThat(study.sweeps()).singleElement().satisfies(sweep -> {
            assertThat(sweep.host()).isEqualTo(pair.first.getId());
            assertThat(sweep.subject()).isEqualTo(pair.guest.getId());
            assertThat(sweep.query().orElseThrow()).isInstanceOf(KneeQuery.Guests.class);
            assertThat(sweep.steps()).hasSize(13);
        });
    }

    @Test
    void valuesAreReadInTheirUnits() {
        long central = ZvmPair.central(pair.first).getSizeBytes();

        assertThat(values("central", "64GiB, 32 GiB")).containsExactly(32.0 * GIB, 64.0 * GIB);
        assertThat(values("central", "50%,100 %")).containsExactly(central / 2.0, (double) central);
        assertThat(values("working-set", "50 %,2")).containsExactly(0.5, 2.0);
        assertThat(values("guests", "0,3,9")).containsExactly(0.0, 3.0, 9.0);
        assertThat(values("guests", "5..7")).containsExactly(5.0, 6.0, 7.0);
        assertThat(values("overcommit", "1..2")).hasSize(21).startsWith(1.0).endsWith(2.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"central=", "guests=1000000", "central=-1GiB", "central=7", "central=64GiB..32GiB",
            "guests=1.5", "workingSet=0", "workingSet=1e9", "guests:nobody=0..4", "remote=1GiB", "overcommit=NaN",
            "central=1e99GiB"})
    void whatCannotBeVariedIsRefusedWithTheHost(String text) {
        int equals = text.indexOf('=');
        var setting = KnobSetting.of(text.substring(0, equals), equals + 1 == text.length() ? "," : text
                .substring(equals + 1));

        assertThat(errors(new PagingQuestion(List.of(pair.first), List.of(), List.of(setting))))
                .containsOnly(ProblemCode.KNOB_UNUSABLE);
    }

    @Test
    void anUnknownKnobIsRefused() {
        assertThat(errors(new PagingQuestion(List.of(), List.of(), List.of(KnobSetting.of("colour", "1")))))
                .containsOnly(ProblemCode.KNOB_UNKNOWN);
    }

    @Test
    void changesHoldForEverythingThatIsAsked() {
        var study = study(new PagingQuestion(List.of(pair.first),
                List.of(KnobSetting.of("central", "16GiB"), KnobSetting.of("guests:" + pair.guest.getName(), "2")),
                List.of(KnobSetting.of("central", "8GiB,16GiB"))));

        assertThat(study.sweeps().getFirst().present()).hasValue(16.0 * GIB);
        assertThat(study.spec().installation().guests()).extracting("id").contains(pair.guest.getId() + "+1",
                pair.guest.getId() + "+2");
    }

    @Test
    void aHostCanLendStorageThatLendsNoneYet() {
        var sweep = sweep("remote:" + pair.second.getName(), "0B..8GiB");

        assertThat(sweep.knob()).isEqualTo(Knob.REMOTE);
        assertThat(sweep.subject()).isEqualTo(pair.second.getId());
        assertThat(sweep.present()).hasValue(0);
        assertThat(sweep.steps().getLast().changes()).containsExactly(new Change.RemoteSize(pair.first.getId(),
                pair.second.getId(), pair.link.getId(), new Bytes(8 * GIB)));
    }

    @Test
    void aLenderThatNoLinkJoinsIsRefused() {
        pair.installation.getLinks().clear();

        assertThat(errors(new PagingQuestion(List.of(pair.first), List.of(),
                List.of(KnobSetting.of("remote:" + pair.second.getName(), "")))))
                .containsOnly(ProblemCode.KNOB_UNUSABLE);
    }

    @Test
    void aHostThatIsAskedAboutLendsTheOthersAndNotItself() {
        var study = study(new PagingQuestion(List.of(), List.of(),
                List.of(KnobSetting.of("remote:" + pair.second.getName(), "4GiB"))));

        assertThat(study.sweeps()).extracting(Sweep::host).containsExactly(pair.first.getId());
    }

    @Test
    void pagingDevicesCanBeOfAnotherKind() {
        var study = study(new PagingQuestion(List.of(pair.first), List.of(KnobSetting.of("devices:flash", "80us")),
                List.of()));

        assertThat(study.spec().installation().pagingVolumes()).isNotEmpty().allSatisfy(v -> {
            assertThat(v.kind()).isEqualTo(PagingVolumeSpec.Kind.FLASH);
            assertThat(v.serviceTime()).hasValue(SimTime.ofSeconds(80e-6));
        });
        assertThat(errors(new PagingQuestion(List.of(pair.first), List.of(KnobSetting.of("devices:tape", "")),
                List.of()))).containsOnly(ProblemCode.KNOB_UNUSABLE);
        assertThat(errors(new PagingQuestion(List.of(pair.first), List.of(KnobSetting.of("devices:flash", "80")),
                List.of()))).containsOnly(ProblemCode.KNOB_UNUSABLE);
    }

    @Test
    void aChangeHasOneValue() {
        assertThat(errors(new PagingQuestion(List.of(pair.first), List.of(KnobSetting.of("central", "8GiB,16GiB")),
                List.of()))).containsOnly(ProblemCode.KNOB_UNUSABLE);
    }

    @Test
    void newcomersAreNamedAfterTheirKind() {
        var reading = read(new PagingQuestion(List.of(pair.first),
                List.of(KnobSetting.of("guests:" + pair.guest.getName(), "1")), List.of()));

        assertThat(reading.nameById()).containsEntry(pair.guest.getId() + "+1", pair.guest.getName() + " +1");
    }

    @Test
    void aStoredStudyNamesHostsKindsAndKnobs() {
        Identifiers.ensure(pair.installation);
        var study = PortolanFactory.eINSTANCE.createStudy();
        study.setName("Growth");
        study.setKind(StudyKind.OVERCOMMIT);
        study.getHosts().add(pair.first);
        study.getGuests().add(pair.guest);
        parameter(study, "central", "16GiB..64GiB");
        parameter(study, "with.workingSet", "1.5");
        pair.installation.getStudies().add(study);

        var read = PagingReader.read(pair.installation, study).study().orElseThrow();

        assertThat(read.hosts()).containsExactly(pair.first.getId());
        assertThat(read.sweeps()).extracting(Sweep::knob).containsExactly(Knob.GUESTS, Knob.CENTRAL);
    }

    private static void parameter(org.portolan.model.Study study, String key, String value) {
        var parameter = PortolanFactory.eINSTANCE.createParameter();
        parameter.setKey(key);
        parameter.setValue(value);
        study.getParameters().add(parameter);
    }

    @Test
    void aStudyOfRelocationsIsNotOne() {
        var study = pair.installation.getStudies().getFirst();

        assertThat(PagingReader.read(pair.installation, study).problems()).extracting(BridgeProblem::code)
                .containsOnly(ProblemCode.STUDY_NOT_SUPPORTED);
    }

    @Test
    void aQuestionAboutOneHostTakesInThoseThatShareItsVolumes() {
        var study = study(new PagingQuestion(List.of(pair.first), List.of(), List.of()));

        assertThat(study.hosts()).containsExactly(pair.first.getId());
        assertThat(hostIds(study)).contains(pair.first.getId());
    }

    private static List<String> hostIds(PagingStudy study) {
        return study.spec().installation().hosts().stream().map(h -> h.id()).toList();
    }

    @Test
    void hostsAreNeverAskedTwice() {
        List<Host> twice = List.of(pair.first, pair.first);

        assertThat(study(new PagingQuestion(twice, List.of(), List.of())).hosts()).containsExactly(pair.first.getId());
    }
}
