/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.model.validation.ProblemCode.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.model.AssumptionOverride;
import org.portolan.model.ChannelKind;
import org.portolan.model.ChannelPath;
import org.portolan.model.ClusterKind;
import org.portolan.model.CurvePoint;
import org.portolan.model.CurveProfile;
import org.portolan.model.Datastore;
import org.portolan.model.DatastoreKind;
import org.portolan.model.Diagram;
import org.portolan.model.DiagramNode;
import org.portolan.model.EthernetLink;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.IsfcLink;
import org.portolan.model.Licence;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.NetworkInterface;
import org.portolan.model.NumaLink;
import org.portolan.model.PagePopulation;
import org.portolan.model.PagingVolume;
import org.portolan.model.Parameter;
import org.portolan.model.PlacementRule;
import org.portolan.model.PlacementRuleKind;
import org.portolan.model.PopulationProfile;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;
import org.portolan.model.PowerState;
import org.portolan.model.RelocationDomain;
import org.portolan.model.RemoteStorage;
import org.portolan.model.ServiceLevel;
import org.portolan.model.ShareKind;
import org.portolan.model.SharedExpandedStorage;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.model.Switch;
import org.portolan.model.VirtualDisk;
import org.portolan.model.VirtualSwitch;
import org.portolan.model.WorkingSetProfile;
import org.portolan.model.ZvmTraits;
import org.portolan.testkit.ZvmPair;

/** Each problem is found where it is, and is not found where it only nearly is. */
class InstallationValidationTest {

    private static final PortolanFactory NEW = PortolanFactory.eINSTANCE;
    private static final long GIBIBYTE = 1L << 30;
    private static final Consumer<ZvmPair> SOUND = pair -> {
    };

    @Test
    void nothingIsWrongWithTheSoundPair() {
        assertThat(InstallationValidation.check(new ZvmPair().installation)).isEmpty();
    }

    /** Code, what brings the problem about, and what comes near but does not. */
    static Stream<Arguments> cases() {
        return Stream.of(values(), guests(), profiles(), disks(), hosts(), levels(), pageSpace(), remote(), clusters(),
                links(), stores(), rules(), studies()).flatMap(group -> group);
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                of(VALUE_MISSING, pair -> pair.guest.unsetMemoryBytes(), pair -> pair.link.setName(null)),
                of(VALUE_MISSING, pair -> pair.guest.setName(" "), pair -> pair.guest.setName("x")),
                of(VALUE_BELOW_MINIMUM, pair -> pair.guest.setLockedPages(-1), pair -> pair.guest.setLockedPages(0)),
                of(VALUE_NOT_ABOVE, pair -> pair.link.setEfficiency(0), pair -> pair.link.setEfficiency(0.01)),
                of(VALUE_ABOVE_MAXIMUM, pair -> pair.link.setEfficiency(1.01), pair -> pair.link.setEfficiency(1)),
                of(VALUE_NOT_A_NUMBER, pair -> pair.link.setLatencySeconds(Double.NaN),
                        pair -> pair.link.setLatencySeconds(0)),
                of(VALUE_NOT_A_NUMBER, pair -> pair.link.setLatencySeconds(Double.POSITIVE_INFINITY), SOUND),
                of(TEXT_NOT_STORABLE, pair -> pair.guest.setComment("a\u0007b"),
                        pair -> pair.guest.setComment("a\n\tb")),
                of(ID_TWICE, pair -> pair.second.setId(pair.first.getId()), SOUND),
                of(REFERENCE_DANGLING, pair -> pair.study.getGuests().add(ZvmPair.guest("GONE", 1)), SOUND),
                of(NAME_TWICE, pair -> pair.second.setName("zvma"), pair -> pair.second.setName("zvmab")),
                of(USER_ID_TWICE, pair -> pair.second.getGuests().add(ZvmPair.guest("LINUX01", 1)), pair -> {
                    pair.second.getGuests().add(identity("LINUX01"));
                    pair.guest.setZvm(identity("x").getZvm());
                }),
                of(STUDY_NAME_TWICE, pair -> addStudy(pair, "Move LINUX01"), pair -> addStudy(pair, "Move it")),
                of(ASSUMPTION_TWICE, pair -> {
                    assume(pair, "a", 1);
                    assume(pair, "a", 2);
                }, pair -> {
                    assume(pair, "a", 1);
                    assume(pair, "b", 1);
                }),
                of(PARAMETER_TWICE, pair -> {
                    pair.study.getParameters().add(parameter("n"));
                    pair.study.getParameters().add(parameter("n"));
                }, pair -> {
                    pair.study.getParameters().add(parameter("n"));
                    pair.study.getMethods().getFirst().getParameters().add(parameter("n"));
                }));
    }

    private static Stream<Arguments> guests() {
        return Stream.of(
                of(GUEST_WITHOUT_HOST, pair -> pair.installation.getUnplacedGuests().add(ZvmPair.guest("A", 1)),
                        pair -> pair.installation.getUnplacedGuests().add(off(ZvmPair.guest("A", 1)))),
                of(GUEST_UNPLACED, pair -> pair.installation.getUnplacedGuests().add(off(ZvmPair.guest("A", 1))),
                        pair -> pair.first.getGuests().add(off(ZvmPair.guest("A", 1)))),
                of(TEMPLATE_RUNNING, pair -> pair.guest.setTemplate(true), pair -> off(pair.guest).setTemplate(true)),
                of(GUEST_PAGES_EXCEED_INSTANTIATED, pair -> pages(pair.guest, 100, 90, 8, 3),
                        pair -> pages(pair.guest, 100, 90, 8, 2)),
                of(GUEST_PAGES_EXCEED_INSTANTIATED, pair -> pair.guest.setResidentPages(pair.guest.pages() + 1),
                        pair -> pair.guest.setResidentPages(pair.guest.pages())),
                of(GUEST_PAGES_UNACCOUNTED, pair -> pages(pair.guest, 100, 90, 8, 1),
                        pair -> pages(pair.guest, 100, 90, 8, 2)),
                of(GUEST_INSTANTIATED_EXCEEDS_MEMORY, pair -> pair.guest.setInstantiatedPages(pair.guest.pages() + 1),
                        pair -> pair.guest.setInstantiatedPages(pair.guest.pages())),
                of(GUEST_ZERO_PAGES_EXCEED_INSTANTIATED, pair -> {
                    pair.guest.setInstantiatedPages(10);
                    pair.guest.setZeroPages(11);
                }, pair -> {
                    pair.guest.setInstantiatedPages(10);
                    pair.guest.setZeroPages(10);
                }),
                of(GUEST_PINNED_EXCEEDS_MEMORY, pair -> {
                    pair.guest.setReservedPages(pair.guest.pages());
                    pair.guest.setLockedPages(1);
                }, pair -> pair.guest.setReservedPages(pair.guest.pages())),
                of(GUEST_FRACTIONS_EXCEED_ONE, pair -> {
                    pair.guest.setUnusedFraction(0.625);
                    pair.guest.setDuplicateFraction(0.5);
                }, pair -> {
                    pair.guest.setUnusedFraction(0.5);
                    pair.guest.setDuplicateFraction(0.5);
                }),
                of(GUEST_RESERVATION_EXCEEDS_MEMORY, pair -> pair.guest.setMemoryReservationBytes(4 * GIBIBYTE + 1),
                        pair -> pair.guest.setMemoryReservationBytes(4 * GIBIBYTE)),
                of(GUEST_LIMIT_BELOW_RESERVATION, pair -> {
                    pair.guest.setMemoryReservationBytes(2 * GIBIBYTE);
                    pair.guest.setMemoryLimitBytes(GIBIBYTE);
                }, pair -> pair.guest.setMemoryLimitBytes(GIBIBYTE)),
                of(GUEST_LIMIT_BELOW_RESERVATION, pair -> {
                    pair.guest.setProcessorReservationMegahertz(1000);
                    pair.guest.setProcessorLimitMegahertz(999);
                }, pair -> pair.guest.setProcessorReservationMegahertz(1000)),
                of(GUEST_LARGER_THAN_HOST, pair -> pair.guest.setMemoryBytes(65 * GIBIBYTE),
                        pair -> off(pair.guest).setMemoryBytes(65 * GIBIBYTE)),
                of(GUEST_MORE_PROCESSORS_THAN_HOST, pair -> pair.guest.setVirtualProcessors(11), pair -> {
                    pair.first.getProcessors().getFirst().setThreadsPerCore(2);
                    pair.guest.setVirtualProcessors(20);
                }),
                of(GUEST_DEMAND_EXCEEDS_PROCESSORS, pair -> pair.guest.setProcessorDemand(2.1),
                        pair -> pair.guest.setProcessorDemand(2)),
                of(GUEST_SHARE_ABOVE_ALL, pair -> {
                    pair.guest.setShareKind(ShareKind.ABSOLUTE);
                    pair.guest.setShare(101);
                }, pair -> pair.guest.setShare(10_000)),
                of(GUEST_MEASURED_EXCEEDS_MEMORY, pair -> pair.guest.setSwappedBytes(5 * GIBIBYTE),
                        pair -> pair.guest.setMeasuredConsumedBytes(5 * GIBIBYTE)),
                of(SERVICE_LEVEL_CONTRADICTORY, pair -> promise(pair.guest, 10, 9),
                        pair -> promise(pair.guest, 10, 10)),
                of(GUEST_DOMAIN_ELSEWHERE, pair -> bind(pair, pair.second), pair -> bind(pair, pair.first)));
    }

    private static Stream<Arguments> profiles() {
        return Stream.of(
                of(WORKING_SET_EXCEEDS_MEMORY, pair -> workingSet(pair, pair.guest.pages() + 1, 1),
                        pair -> workingSet(pair, pair.guest.pages(), 1)),
                of(WRITES_EXCEED_TOUCHES, pair -> workingSet(pair, 100, 101), pair -> workingSet(pair, 100, 100)),
                of(POPULATIONS_EXCEED_MEMORY, pair -> populations(pair, pair.guest.pages(), 1),
                        pair -> populations(pair, pair.guest.pages() - 1, 1)),
                of(PROFILE_EMPTY, pair -> populations(pair), pair -> populations(pair, 1)),
                of(PROFILE_EMPTY, pair -> pair.guest.setMemoryProfile(NEW.createCurveProfile()), SOUND),
                of(CURVE_NOT_RISING, pair -> curve(pair, 0, 10, 1, 9), pair -> curve(pair, 0, 10, 1, 10)),
                of(CURVE_NOT_RISING, pair -> curve(pair, 1, 10, 1, 11), pair -> curve(pair, 1, 10, 2, 11)));
    }

    private static Stream<Arguments> disks() {
        return Stream.of(
                of(DISK_STORE_UNREACHABLE, pair -> disk(pair).setDatastore(store(pair, pair.second)),
                        pair -> disk(pair).setDatastore(store(pair, pair.first))),
                of(DISK_STORE_UNREACHABLE, pair -> disk(pair).setDatastore(store(pair, pair.second)),
                        pair -> disk(pair).setDatastore(store(pair))),
                of(DISK_USED_EXCEEDS_SIZE, pair -> {
                    disk(pair).setSizeBytes(10);
                    disk(pair).setUsedBytes(11);
                }, pair -> disk(pair).setUsedBytes(11)),
                of(NETWORK_UNKNOWN_AT_HOST, pair -> {
                    network(pair.guest, "02").setNetworkName("VSW2");
                    virtualSwitch(pair.first, "VSW1");
                }, pair -> {
                    network(pair.guest, "02").setNetworkName("vsw1");
                    virtualSwitch(pair.first, "VSW1");
                }),
                of(ANNOUNCEMENTS_WITHOUT_EFFECT, pair -> {
                    network(pair.guest, "02").setAnnounced(false);
                    network(pair.guest, "03").setAnnouncementRounds(3);
                    pair.guest.getNetworkInterfaces().getFirst().setAnnouncementLossFraction(0.5);
                }, pair -> {
                    network(pair.guest, "02").setAnnounced(false);
                    network(pair.guest, "03").setAnnouncementRounds(3);
                }),
                of(MAC_ADDRESS_TWICE, pair -> {
                    network(pair.guest, "02:00:0a");
                    network(another(pair), "02:00:0A");
                }, pair -> {
                    network(pair.guest, "02:00:0a");
                    network(off(another(pair)), "02:00:0a");
                }));
    }

    private static Stream<Arguments> hosts() {
        return Stream.of(
                of(HOST_CAPACITY_UNKNOWN, pair -> pair.first.setCapacityKnown(false), SOUND),
                of(HOST_WITHOUT_PROCESSORS, pair -> pair.first.getProcessors().clear(), pair -> {
                    pair.first.getProcessors().clear();
                    pair.first.setCapacityKnown(false);
                }),
                of(HOST_WITHOUT_CENTRAL_STORAGE, pair -> pair.second.getStorageLevels().removeFirst(), SOUND),
                of(HOST_TWO_CENTRAL_STORAGES,
                        pair -> pair.second.getStorageLevels().add(1, ZvmPair.central(ZvmPair.host("X"))), SOUND),
                of(STORAGE_LEVELS_OUT_OF_ORDER, pair -> pair.first.getStorageLevels().move(0, 1), SOUND),
                of(STORAGE_USED_EXCEEDS_SIZE, pair -> ZvmPair.central(pair.first).setUsedBytes(64 * GIBIBYTE + 1),
                        pair -> ZvmPair.central(pair.first).setUsedBytes(64 * GIBIBYTE)),
                of(FIXED_EXCEEDS_CENTRAL_STORAGE, pair -> ZvmPair.central(pair.first).setFixedBytes(64 * GIBIBYTE),
                        pair -> ZvmPair.central(pair.first).setFixedBytes(50 * GIBIBYTE)),
                // 64 GiB less 2 GiB of the hypervisor leave 62 GiB.
                of(PINNED_EXCEEDS_REAL_STORAGE, pair -> pin(pair.guest, 63 * GIBIBYTE),
                        pair -> pin(pair.guest, 62 * GIBIBYTE)),
                // The user assumes 4 GiB for the hypervisor: 60 GiB are left.
                of(PINNED_EXCEEDS_REAL_STORAGE, pair -> {
                    pin(pair.guest, 61 * GIBIBYTE);
                    assume(pair, "storage.central.fixedBytes", 4.0 * GIBIBYTE);
                }, pair -> pin(pair.guest, 61 * GIBIBYTE)),
                of(OVERCOMMIT_ABOVE_TARGET, pair -> {
                    pair.guest.setMemoryBytes(64 * GIBIBYTE + 4096);
                    pair.first.setOvercommitTarget(1);
                }, pair -> {
                    pair.guest.setMemoryBytes(64 * GIBIBYTE);
                    pair.first.setOvercommitTarget(1);
                }),
                of(AGE_LIST_ELSEWHERE, pair -> {
                    pair.first.setHypervisorRelease("6.2");
                    ZvmPair.central(pair.first).setAgeListFraction(0.05);
                }, pair -> {
                    pair.first.setHypervisorRelease("6.3");
                    ZvmPair.central(pair.first).setAgeListFraction(0.05);
                }),
                of(AGE_LIST_ELSEWHERE, pair -> {
                    pair.first.setHypervisor(HypervisorKind.KVM);
                    ZvmPair.central(pair.first).setEarlyWrites(false);
                }, pair -> {
                    pair.first.setHypervisor(HypervisorKind.KVM);
                    ZvmPair.central(pair.first).setEarlyWrites(true);
                }),
                of(CENTRAL_STORAGE_BEYOND_RELEASE, pair -> central(pair, "6.2", 257),
                        pair -> central(pair, "6.2", 256)),
                of(CENTRAL_STORAGE_BEYOND_RELEASE, pair -> central(pair, "6.3", 1025),
                        pair -> central(pair, "6.4", 1025)),
                of(RELEASE_NOT_UNDERSTOOD, pair -> pair.first.setHypervisorRelease("latest"),
                        pair -> pair.first.setHypervisorRelease("7.3.1")));
    }

    private static Stream<Arguments> levels() {
        return Stream.of(
                of(XSTORE_REMOVED, pair -> expanded(pair, "6.4"), pair -> expanded(pair, "6.3")),
                of(XSTORE_REMOVED, pair -> expanded(pair, null), pair -> expanded(pair, "6.2")),
                of(XSTORE_NOT_RECOMMENDED, pair -> expanded(pair, "6.3"), pair -> expanded(pair, "6.2")),
                of(XSTORE_ELSEWHERE, pair -> {
                    expanded(pair, "6.2");
                    pair.first.setHypervisor(HypervisorKind.KVM);
                }, pair -> expanded(pair, "6.2")),
                of(XSTORE_TOO_LARGE, pair -> expanded(pair, "6.2").setSizeBytes(129 * GIBIBYTE),
                        pair -> expanded(pair, "6.2").setSizeBytes(128 * GIBIBYTE)),
                of(STORAGE_USED_EXCEEDS_SIZE, pair -> expanded(pair, "6.2").setUsedBytes(17 * GIBIBYTE),
                        pair -> expanded(pair, "6.2").setUsedBytes(16 * GIBIBYTE)),
                of(XSTORE_SHARED, pair -> {
                    SharedExpandedStorage shared = sharedStorage(pair);
                    expanded(pair, "6.2").setSharedStorage(shared);
                    ExpandedStorage level = NEW.createExpandedStorage();
                    level.setSharedStorage(shared);
                    pair.second.getStorageLevels().add(1, level);
                }, pair -> expanded(pair, "6.2").setSharedStorage(sharedStorage(pair))));
    }

    // A 3390-9 holds 1,803,060 slots, 6.88 GiB. With 62 GiB of frames, guests of 64 and 70 GiB may page 2 and 8 GiB.
    private static Stream<Arguments> pageSpace() {
        return Stream.of(
                of(PAGE_SPACE_WITHOUT_VOLUMES, pair -> ZvmPair.paging(pair.first).getVolumes().clear(), SOUND),
                of(PAGE_SPACE_EXCEEDED, pair -> instantiate(pair.guest, 69 * GIBIBYTE),
                        pair -> instantiate(pair.guest, 68 * GIBIBYTE)),
                of(PAGE_SPACE_TOO_SMALL, pair -> pair.guest.setMemoryBytes(69 * GIBIBYTE),
                        pair -> pair.guest.setMemoryBytes(68 * GIBIBYTE)),
                of(PAGE_SPACE_TOO_SMALL, pair -> {
                    pair.guest.setMemoryBytes(68 * GIBIBYTE);
                    traits(pair.guest).setVirtualDiskBytes(GIBIBYTE);
                }, pair -> pair.guest.setMemoryBytes(68 * GIBIBYTE)),
                of(PAGE_SPACE_TOO_SMALL, pair -> {
                    pair.guest.setMemoryBytes(66 * GIBIBYTE);
                    share(pair, pair.first, pair.second);
                }, pair -> {
                    pair.guest.setMemoryBytes(65 * GIBIBYTE);
                    share(pair, pair.first, pair.second);
                }),
                of(PAGE_SPACE_TIGHT, pair -> pair.guest.setMemoryBytes(66 * GIBIBYTE),
                        pair -> pair.guest.setMemoryBytes(65 * GIBIBYTE)),
                of(SLOTS_IN_USE_EXCEED_VOLUME, pair -> firstVolume(pair).setSlotsInUse(1_803_061),
                        pair -> firstVolume(pair).setSlotsInUse(1_803_060)),
                of(PAGING_VOLUMES_UNLIKE, pair -> addVolume(pair, 3_339), pair -> addVolume(pair, 10_017)),
                of(PAGING_VOLUME_SHARED, pair -> share(pair, pair.first, pair.second), pair -> share(pair, pair.first)),
                of(PAGING_VOLUME_UNUSED, pair -> share(pair), pair -> share(pair, pair.first)),
                of(PAGING_ALIASES_TOO_EARLY, pair -> {
                    firstVolume(pair).setAliases(1);
                    pair.first.setHypervisorRelease("6.3");
                }, pair -> firstVolume(pair).setAliases(1)));
    }

    private static Stream<Arguments> remote() {
        return Stream.of(
                of(REMOTE_STORAGE_WITHOUT_LENDER, pair -> remote(pair, 1).setLender(null), pair -> remote(pair, 1)),
                of(REMOTE_STORAGE_OF_ITSELF, pair -> remote(pair, 1).setLender(pair.first), pair -> remote(pair, 1)),
                of(REMOTE_STORAGE_WITHOUT_LINK, pair -> remote(pair, 1).setLink(null), pair -> remote(pair, 1)),
                of(REMOTE_STORAGE_LINK_ELSEWHERE, pair -> {
                    remote(pair, 1);
                    pair.link.setTo(addHost(pair, "ZVMC"));
                }, pair -> {
                    remote(pair, 1);
                    pair.link.setFrom(pair.second);
                    pair.link.setTo(pair.first);
                }),
                of(REMOTE_STORAGE_EXCEEDS_LENDER, pair -> remote(pair, 65), pair -> remote(pair, 64)));
    }

    private static Stream<Arguments> clusters() {
        return Stream.of(
                of(CLUSTER_UNLINKED, pair -> pair.installation.getLinks().clear(), pair -> {
                    pair.installation.getLinks().clear();
                    pair.cluster.setKind(ClusterKind.STANDALONE);
                }),
                of(HOST_UNREACHABLE, pair -> addHost(pair, "ZVMC"), pair -> throughSwitch(pair, addHost(pair, "ZVMC"))),
                of(SSI_MEMBERS_NOT_LINKED, pair -> throughSwitch(pair, addHost(pair, "ZVMC")), SOUND),
                of(SSI_TOO_MANY_MEMBERS, pair -> addHosts(pair, 7), pair -> addHosts(pair, 6)),
                of(SSI_TOO_MANY_MEMBERS, pair -> {
                    addHosts(pair, 3);
                    pair.first.setHypervisorRelease("7.2");
                }, pair -> {
                    addHosts(pair, 2);
                    pair.first.setHypervisorRelease("7.2");
                }),
                of(HYPERVISOR_UNLIKE_CLUSTER, pair -> pair.first.setHypervisor(HypervisorKind.KVM), pair -> {
                    pair.first.setHypervisor(HypervisorKind.KVM);
                    pair.cluster.setKind(ClusterKind.STANDALONE);
                }),
                of(SPARE_HOSTS_TOO_MANY, pair -> pair.cluster.setSpareHosts(2), pair -> pair.cluster.setSpareHosts(1)),
                of(DOMAIN_MEMBER_ELSEWHERE, pair -> {
                    bind(pair, pair.first);
                    var other = NEW.createCluster();
                    other.setName("Other");
                    pair.installation.getClusters().add(other);
                    other.getHosts().add(pair.first);
                }, pair -> bind(pair, pair.first)));
    }

    private static Stream<Arguments> links() {
        return Stream.of(
                of(LINK_WITHOUT_END, pair -> pair.link.setTo(null), SOUND),
                of(LINK_TO_ITSELF, pair -> pair.link.setTo(pair.first), SOUND),
                of(LINK_WITHOUT_RATE, pair -> pair.link.getFctcDevices().clear(), pair -> {
                    pair.link.getFctcDevices().clear();
                    pair.link.setBandwidthBytesPerSecond(1e8);
                }),
                of(LINK_WITHOUT_RATE, pair -> numa(pair), pair -> numa(pair).setBandwidthBytesPerSecond(1e10)),
                of(FCTC_TOO_MANY, pair -> devices(pair, 17), pair -> devices(pair, 16)),
                of(ISFC_LINK_ELSEWHERE, pair -> pair.link.setTo(switchIn(pair)), SOUND),
                of(CHANNEL_PATH_ELSEWHERE,
                        pair -> pair.link.getFctcDevices().getFirst()
                                .setChannelPath(pair.second.getChannelPaths().getFirst()),
                        pair -> pair.link.getFctcDevices().getFirst().setPeerChannelPath(null)),
                of(CHANNEL_PATH_WITHOUT_RATE, pair -> path(pair).setKind(ChannelKind.OTHER), pair -> {
                    path(pair).setKind(ChannelKind.OTHER);
                    path(pair).setLineRateBytesPerSecond(1e9);
                }),
                of(ADAPTER_ELSEWHERE, pair -> ethernet(pair, pair.second), pair -> ethernet(pair, pair.first)));
    }

    private static Stream<Arguments> stores() {
        return Stream.of(
                of(STORE_FREE_EXCEEDS_CAPACITY, pair -> {
                    Datastore store = store(pair);
                    store.setCapacityBytes(10);
                    store.setFreeBytes(11);
                }, pair -> store(pair).setFreeBytes(11)),
                of(LOCAL_STORE_SHARED, pair -> store(pair, pair.first, pair.second).setKind(DatastoreKind.LOCAL),
                        pair -> store(pair, pair.first).setKind(DatastoreKind.LOCAL)),
                of(LICENCE_MISSING_AT_HOST, pair -> pair.guest.getLicences().add(licence(pair, pair.second)),
                        pair -> pair.guest.getLicences().add(licence(pair, pair.first))),
                of(LICENCE_CORES_EXCEEDED, pair -> licence(pair, pair.first).setLicensedCores(9),
                        pair -> licence(pair, pair.first).setLicensedCores(10)));
    }

    private static Stream<Arguments> rules() {
        return Stream.of(
                of(RULE_INCOMPLETE, pair -> rule(pair, PlacementRuleKind.APART, pair.guest),
                        pair -> rule(pair, PlacementRuleKind.TOGETHER, pair.guest, another(pair))),
                of(RULE_INCOMPLETE, pair -> rule(pair, PlacementRuleKind.ON_HOSTS, pair.guest), SOUND),
                of(RULE_CONTRADICTION, pair -> {
                    Guest other = another(pair);
                    rule(pair, PlacementRuleKind.APART, pair.guest, other);
                    rule(pair, PlacementRuleKind.TOGETHER, pair.guest, other);
                }, pair -> {
                    Guest other = another(pair);
                    rule(pair, PlacementRuleKind.APART, pair.guest, other).setMandatory(false);
                    rule(pair, PlacementRuleKind.TOGETHER, pair.guest, other);
                }),
                of(RULE_IMPOSSIBLE, pair -> rule(pair, PlacementRuleKind.APART, guests(pair, 3)),
                        pair -> rule(pair, PlacementRuleKind.APART, guests(pair, 2))),
                of(RULE_LEAVES_NO_HOST, pair -> {
                    rule(pair, PlacementRuleKind.ON_HOSTS, pair.guest).getHosts().add(pair.first);
                    rule(pair, PlacementRuleKind.NOT_ON_HOSTS, pair.guest).getHosts().add(pair.first);
                }, pair -> {
                    rule(pair, PlacementRuleKind.ON_HOSTS, pair.guest).getHosts().add(pair.first);
                    rule(pair, PlacementRuleKind.NOT_ON_HOSTS, pair.guest).getHosts().add(pair.second);
                }),
                of(RULE_BROKEN_TOGETHER, pair -> {
                    Guest other = another(pair);
                    pair.second.getGuests().add(other);
                    rule(pair, PlacementRuleKind.TOGETHER, pair.guest, other);
                }, pair -> rule(pair, PlacementRuleKind.TOGETHER, pair.guest, another(pair))),
                of(RULE_BROKEN_APART, pair -> rule(pair, PlacementRuleKind.APART, pair.guest, another(pair)),
                        pair -> rule(pair, PlacementRuleKind.APART, pair.guest, off(another(pair)))),
                of(RULE_BROKEN_HOSTS,
                        pair -> rule(pair, PlacementRuleKind.ON_HOSTS, pair.guest).getHosts().add(pair.second),
                        pair -> rule(pair, PlacementRuleKind.NOT_ON_HOSTS, pair.guest).getHosts().add(pair.second)));
    }

    private static Stream<Arguments> studies() {
        return Stream.of(
                of(STUDY_WITHOUT_GUESTS, pair -> pair.study.getGuests().clear(), pair -> {
                    pair.study.getGuests().clear();
                    pair.study.setKind(StudyKind.SPARE_CAPACITY);
                }),
                of(STUDY_WITHOUT_HOSTS, pair -> pair.study.setKind(StudyKind.EVACUATION), pair -> {
                    pair.study.setKind(StudyKind.FAILOVER);
                    pair.study.getHosts().add(pair.first);
                }),
                of(STUDY_WITHOUT_TARGETS, pair -> pair.study.getTargets().clear(), SOUND),
                of(STUDY_WITHOUT_METHODS, pair -> pair.study.getMethods().clear(), SOUND),
                of(STUDY_GUEST_UNPLACED, pair -> pair.installation.getUnplacedGuests().add(off(pair.guest)), SOUND),
                of(STUDY_TARGET_IS_SOURCE, pair -> pair.second.getGuests().add(pair.guest),
                        pair -> pair.study.getTargets().add(pair.first)),
                of(STUDY_TARGET_UNREACHABLE, pair -> pair.study.getTargets().add(addHost(pair, "ZVMC")), SOUND),
                of(STUDY_LINK_ELSEWHERE, pair -> pair.study.getMethods().getFirst().setLink(elsewhere(pair)),
                        pair -> pair.study.getMethods().getFirst().setLink(pair.link)),
                of(DIAGRAM_NODE_TWICE, pair -> draw(pair, pair.first, pair.first),
                        pair -> draw(pair, pair.first, pair.second)));
    }

    private static Arguments of(ProblemCode code, Consumer<ZvmPair> breaking, Consumer<ZvmPair> nearlyBreaking) {
        return Arguments.of(code, breaking, nearlyBreaking);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isFoundWhereItIsAndNowhereElse(ProblemCode code, Consumer<ZvmPair> breaking, Consumer<ZvmPair> near) {
        assertThat(codesAfter(breaking)).contains(code.code());
        assertThat(codesAfter(near)).doesNotContain(code.code());
    }

    @ParameterizedTest
    @EnumSource
    void hasACase(ProblemCode code) {
        assertThat(cases().map(arguments -> arguments.get()[0])).contains(code);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatIsTheMatterInSentencesWithoutHoles(ProblemCode code, Consumer<ZvmPair> breaking,
            Consumer<ZvmPair> near) {
        var pair = new ZvmPair();
        breaking.accept(pair);

        assertThat(InstallationValidation.check(pair.installation)).allSatisfy(problem -> {
            assertThat(problem.message()).matches("(?s)\\S.*\\.").doesNotContain("{", "<missing", "null", "NLS");
            assertThat(problem.remedy()).matches("(?s)\\S.*\\.").doesNotContain("{", "<missing", "null", "NLS");
            assertThat(Character.isLowerCase(problem.message().charAt(0))).as(problem.message()).isFalse();
        });
    }

    @Test
    void namesValuesWithTheirUnits() {
        var pair = new ZvmPair();
        pair.guest.setMemoryBytes(96 * GIBIBYTE);
        pair.link.setLatencySeconds(-0.5);

        assertThat(InstallationValidation.check(pair.installation)).extracting(Problem::message).contains(
                "Guest LINUX01 has 96 GiB of storage, more than the 64 GiB of host ZVMA.",
                "The latency of ISFC link from ZVMA to ZVMB is -0.5 s, and must be at least 0 s.",
                "The guests of host ZVMA may need 8,912,896 pages (34 GiB) of page space, more than its"
                        + " 1,803,060 pages (6.878 GiB); a full page space stops z/VM (abend PGT004).");
    }

    @Test
    void pointsAtTheElementAndFeatureToMend() {
        var pair = new ZvmPair();
        pair.guest.setVirtualProcessors(0);

        assertThat(InstallationValidation.check(pair.installation)).singleElement().satisfies(problem -> {
            assertThat(problem.element()).isSameAs(pair.guest);
            assertThat(problem.feature()).contains(PortolanPackage.Literals.GUEST__VIRTUAL_PROCESSORS);
            assertThat(problem.remedy()).isEqualTo("Enter 1 or more.");
        });
    }

    @Test
    void listsTheWorstFirst() {
        var pair = new ZvmPair();
        pair.installation.getUnplacedGuests().add(off(ZvmPair.guest("IDLE", 1)));
        pair.first.setCapacityKnown(false);
        pair.link.setTo(null);

        assertThat(InstallationValidation.check(pair.installation)).extracting(Problem::severity).isSorted()
                .contains(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    @Test
    void worksThroughEmfsOwnValidation() {
        var pair = new ZvmPair();
        pair.guest.setVirtualProcessors(0);
        var registry = new EValidatorRegistryImpl();
        registry.put(PortolanPackage.eINSTANCE, new InstallationValidator());

        Diagnostic diagnostic = new Diagnostician(registry).validate(pair.installation);

        assertThat(diagnostic.getSeverity()).isEqualTo(Diagnostic.ERROR);
        assertThat(diagnostic.getChildren()).singleElement().satisfies(child -> {
            assertThat(child.getSource()).isEqualTo(InstallationValidator.SOURCE);
            assertThat(child.getData()).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .containsExactly(pair.guest, PortolanPackage.Literals.GUEST__VIRTUAL_PROCESSORS);
        });
    }

    @Test
    void takesAModelWithNothingInItsPlaces() {
        Installation empty = NEW.createInstallation();
        empty.getClusters().add(NEW.createCluster());
        empty.getClusters().getFirst().getHosts().add(NEW.createHost());
        empty.getClusters().getFirst().getHosts().getFirst().getGuests().add(NEW.createGuest());
        empty.getLinks().add(NEW.createNumaLink());
        empty.getPlacementRules().add(NEW.createPlacementRule());
        empty.getStudies().add(NEW.createStudy());
        empty.setDiagram(NEW.createDiagram());
        empty.getDiagram().getNodes().add(NEW.createDiagramNode());

        assertThat(InstallationValidation.check(empty)).isNotEmpty();
    }

    private static Set<String> codesAfter(Consumer<ZvmPair> change) {
        var pair = new ZvmPair();
        change.accept(pair);
        return InstallationValidation.check(pair.installation).stream().map(Problem::code).collect(Collectors.toSet());
    }

    private static Guest off(Guest guest) {
        guest.setPowerState(PowerState.OFF);
        return guest;
    }

    private static Guest identity(String name) {
        Guest guest = ZvmPair.guest(name, 1);
        traits(guest).setMulticonfiguration(true);
        return guest;
    }

    private static ZvmTraits traits(Guest guest) {
        guest.setZvm(NEW.createZvmTraits());
        return guest.getZvm();
    }

    private static Guest another(ZvmPair pair) {
        Guest guest = ZvmPair.guest("LINUX02", 1);
        pair.first.getGuests().add(guest);
        return guest;
    }

    private static Guest[] guests(ZvmPair pair, int count) {
        return IntStream.range(0, count).mapToObj(i -> {
            Guest guest = off(ZvmPair.guest("G" + i, 1));
            pair.first.getGuests().add(guest);
            return guest;
        }).toArray(Guest[]::new);
    }

    private static void addStudy(ZvmPair pair, String name) {
        Study study = NEW.createStudy();
        study.setName(name);
        study.setKind(StudyKind.OVERCOMMIT);
        pair.installation.getStudies().add(study);
    }

    private static void assume(ZvmPair pair, String key, double value) {
        AssumptionOverride override = NEW.createAssumptionOverride();
        override.setKey(key);
        override.setValue(value);
        pair.installation.getAssumptions().add(override);
    }

    private static Parameter parameter(String key) {
        Parameter parameter = NEW.createParameter();
        parameter.setKey(key);
        return parameter;
    }

    private static void pages(Guest guest, long instantiated, long resident, long expanded, long pagedOut) {
        guest.setInstantiatedPages(instantiated);
        guest.setResidentPages(resident);
        guest.setExpandedPages(expanded);
        guest.setPagedOutPages(pagedOut);
    }

    private static void promise(Guest guest, double outage, double relocation) {
        ServiceLevel level = NEW.createServiceLevel();
        level.setLongestOutageSeconds(outage);
        level.setLongestRelocationSeconds(relocation);
        guest.setServiceLevel(level);
    }

    private static void bind(ZvmPair pair, Host member) {
        RelocationDomain domain = NEW.createRelocationDomain();
        domain.setName("DOM1");
        domain.getMembers().add(member);
        pair.cluster.getRelocationDomains().add(domain);
        traits(pair.guest).setRelocationDomain(domain);
    }

    private static void workingSet(ZvmPair pair, long touched, long written) {
        WorkingSetProfile profile = NEW.createWorkingSetProfile();
        profile.setWorkingSetPages(touched);
        profile.setWritableSetPages(written);
        pair.guest.setMemoryProfile(profile);
    }

    private static void populations(ZvmPair pair, long... sizes) {
        PopulationProfile profile = NEW.createPopulationProfile();
        for (long size : sizes) {
            PagePopulation population = NEW.createPagePopulation();
            population.setPages(size);
            profile.getPopulations().add(population);
        }
        pair.guest.setMemoryProfile(profile);
    }

    private static void curve(ZvmPair pair, double... secondsAndPages) {
        CurveProfile profile = NEW.createCurveProfile();
        for (int i = 0; i < secondsAndPages.length; i += 2) {
            CurvePoint point = NEW.createCurvePoint();
            point.setSeconds(secondsAndPages[i]);
            point.setPages(secondsAndPages[i + 1]);
            profile.getWritten().add(point);
        }
        pair.guest.setMemoryProfile(profile);
    }

    private static VirtualDisk disk(ZvmPair pair) {
        if (pair.guest.getDisks().isEmpty()) {
            pair.guest.getDisks().add(NEW.createVirtualDisk());
        }
        return (VirtualDisk) pair.guest.getDisks().getFirst();
    }

    private static Datastore store(ZvmPair pair, Host... hosts) {
        Datastore store = NEW.createDatastore();
        store.setName("STORE");
        store.getHosts().addAll(Arrays.asList(hosts));
        pair.installation.getDatastores().add(store);
        return store;
    }

    private static NetworkInterface network(Guest guest, String mac) {
        NetworkInterface network = NEW.createNetworkInterface();
        network.setMacAddress(mac);
        guest.getNetworkInterfaces().add(network);
        return network;
    }

    private static void virtualSwitch(Host host, String name) {
        VirtualSwitch virtual = NEW.createVirtualSwitch();
        virtual.setName(name);
        host.getVirtualSwitches().add(virtual);
    }

    private static void pin(Guest guest, long bytes) {
        guest.setMemoryBytes(64 * GIBIBYTE);
        guest.setReservedPages(bytes / 4096);
    }

    private static void central(ZvmPair pair, String release, long gibibytes) {
        pair.first.setHypervisorRelease(release);
        ZvmPair.central(pair.first).setSizeBytes(gibibytes * GIBIBYTE);
    }

    private static ExpandedStorage expanded(ZvmPair pair, String release) {
        ExpandedStorage level = NEW.createExpandedStorage();
        pair.first.getStorageLevels().add(1, level);
        pair.first.setHypervisorRelease(release);
        return level;
    }

    private static SharedExpandedStorage sharedStorage(ZvmPair pair) {
        SharedExpandedStorage shared = NEW.createSharedExpandedStorage();
        shared.setName("SHARED");
        shared.setSizeBytes(8 * GIBIBYTE);
        pair.installation.getSharedExpandedStorages().add(shared);
        return shared;
    }

    private static void instantiate(Guest guest, long bytes) {
        guest.setMemoryBytes(bytes);
        guest.setInstantiatedPages(bytes / 4096);
    }

    private static PagingVolume firstVolume(ZvmPair pair) {
        return ZvmPair.paging(pair.first).getVolumes().getFirst();
    }

    private static void addVolume(ZvmPair pair, int cylinders) {
        var volume = ZvmPair.volume("APAGE2");
        volume.setCylinders(cylinders);
        ZvmPair.paging(pair.first).getVolumes().add(volume);
    }

    /** Replaces the first host's volume by one of the installation that the given hosts use. */
    private static void share(ZvmPair pair, Host... users) {
        PagingVolume volume = ZvmPair.volume("SHARED");
        pair.installation.getSharedVolumes().add(volume);
        for (Host user : users) {
            ZvmPair.paging(user).getVolumes().clear();
            ZvmPair.paging(user).getSharedVolumes().add(volume);
        }
    }

    private static RemoteStorage remote(ZvmPair pair, long gibibytes) {
        RemoteStorage level = NEW.createRemoteStorage();
        level.setSizeBytes(gibibytes * GIBIBYTE);
        level.setLender(pair.second);
        level.setLink(pair.link);
        pair.first.getStorageLevels().add(1, level);
        return level;
    }

    private static Host addHost(ZvmPair pair, String name) {
        Host host = ZvmPair.host(name);
        pair.cluster.getHosts().add(host);
        return host;
    }

    private static void addHosts(ZvmPair pair, int count) {
        IntStream.range(0, count).forEach(i -> addHost(pair, "ZVM" + i));
    }

    private static Switch switchIn(ZvmPair pair) {
        Switch node = NEW.createSwitch();
        node.setName("SW1");
        pair.installation.getSwitches().add(node);
        return node;
    }

    private static void throughSwitch(ZvmPair pair, Host host) {
        Switch node = switchIn(pair);
        for (Host end : List.of(pair.first, host)) {
            EthernetLink link = NEW.createEthernetLink();
            link.setFrom(end);
            link.setTo(node);
            pair.installation.getLinks().add(link);
        }
    }

    private static NumaLink numa(ZvmPair pair) {
        NumaLink link = NEW.createNumaLink();
        link.setFrom(pair.first);
        link.setTo(pair.second);
        pair.installation.getLinks().add(link);
        return link;
    }

    private static void devices(ZvmPair pair, int count) {
        pair.link.getFctcDevices().clear();
        for (int i = 0; i < count; i++) {
            var device = NEW.createFctcDevice();
            device.setChannelPath(path(pair));
            pair.link.getFctcDevices().add(device);
        }
    }

    private static ChannelPath path(ZvmPair pair) {
        return pair.first.getChannelPaths().getFirst();
    }

    private static void ethernet(ZvmPair pair, Host ownerOfAdapter) {
        NetworkAdapter adapter = NEW.createNetworkAdapter();
        adapter.setName("eth0");
        ownerOfAdapter.getNetworkAdapters().add(adapter);
        EthernetLink link = NEW.createEthernetLink();
        link.setFrom(pair.first);
        link.setTo(pair.second);
        link.setFromAdapter(adapter);
        pair.installation.getLinks().add(link);
    }

    private static Licence licence(ZvmPair pair, Host holder) {
        Licence licence = NEW.createLicence();
        licence.setName("Database");
        pair.installation.getLicences().add(licence);
        holder.getLicences().add(licence);
        return licence;
    }

    private static PlacementRule rule(ZvmPair pair, PlacementRuleKind kind, Guest... guests) {
        PlacementRule rule = NEW.createPlacementRule();
        rule.setKind(kind);
        rule.getGuests().addAll(Arrays.asList(guests));
        pair.installation.getPlacementRules().add(rule);
        return rule;
    }

    private static IsfcLink elsewhere(ZvmPair pair) {
        Host third = addHost(pair, "ZVMC");
        Host fourth = addHost(pair, "ZVMD");
        IsfcLink link = NEW.createIsfcLink();
        link.setFrom(third);
        link.setTo(fourth);
        pair.installation.getLinks().add(link);
        return link;
    }

    private static void draw(ZvmPair pair, Host... hosts) {
        Diagram diagram = NEW.createDiagram();
        for (Host host : hosts) {
            DiagramNode node = NEW.createDiagramNode();
            node.setElement(host);
            diagram.getNodes().add(node);
        }
        pair.installation.setDiagram(diagram);
    }
}
