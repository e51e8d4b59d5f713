/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.importers.HostMatch;
import org.portolan.importers.ImportMessage;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.ImportMonitor;
import org.portolan.importers.ImportOptions;
import org.portolan.importers.ImportResult;
import org.portolan.importers.SheetSummary;
import org.portolan.importers.UnreadableSourceException;
import org.portolan.model.CentralStorage;
import org.portolan.model.DatastoreKind;
import org.portolan.model.Element;
import org.portolan.model.EthernetLink;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.ImportRecord;
import org.portolan.model.Installation;
import org.portolan.model.LimitKind;
import org.portolan.model.PowerState;
import org.portolan.model.RestartPriority;
import org.portolan.model.VirtualDisk;
import org.portolan.model.WorkingSetProfile;

class RvtoolsImporterTest {
    private static final long MIB = 1L << 20;

    @TempDir
    private Path folder;

    @Test
    void aFullExportFillsTheModel() throws Exception {
        var result = read(fullExport());

        var installation = result.installation();
        assertThat(installation.getClusters()).extracting(c -> c.getName()).containsExactly("Blue");
        assertThat(installation.getClusters().getFirst().getSpareHosts()).isEqualTo(2);
        assertThat(installation.getClusters().getFirst().getComment()).isEqualTo(
                "Resource pool /DC/Blue/Resources/Gold: processors reserved 1000 MHz, at most unlimited; "
                        + "memory reserved 2048 MiB, at most 8192 MiB");
        var host = host(installation, "esx-01");
        assertThat(host.getHypervisor()).isEqualTo(HypervisorKind.VSPHERE);
        assertThat(host.getHypervisorRelease()).isEqualTo("7.0.3");
        assertThat(host.isCapacityKnown()).isTrue();
        assertThat(host.getProcessorBusyFraction()).isEqualTo(0.25);
        assertThat(host.getProcessors().getFirst().getCores()).isEqualTo(16);
        assertThat(host.getProcessors().getFirst().getThreadsPerCore()).isEqualTo(2);
        assertThat(((CentralStorage) host.getStorageLevels().getFirst()).getSizeBytes()).isEqualTo(65536 * MIB);
        assertThat(host.getMeasuredUsedBytes()).isEqualTo(32768 * MIB);
        assertThat(host.getSource()).isEqualTo("vHost row 2");

        var guest = guest(installation, "web1");
        assertThat(guest.eContainer()).isEqualTo(host);
        assertThat(guest.getSource()).isEqualTo("vInfo row 2");
        assertThat(guest.getMemoryBytes()).isEqualTo(4096 * MIB);
        assertThat(guest.getVirtualProcessors()).isEqualTo(2);
        assertThat(guest.getPowerState()).isEqualTo(PowerState.RUNNING);
        assertThat(guest.getRestartPriority()).isEqualTo(RestartPriority.HIGH);
        assertThat(guest.getShare()).isEqualTo(2000);
        assertThat(guest.getLimitKind()).isEqualTo(LimitKind.NONE);
        assertThat(guest.isSetProcessorReservationMegahertz()).isFalse();
        assertThat(guest.getProcessorDemand()).as("1350 of 2700 MHz").isEqualTo(0.5);
        assertThat(guest.getMemoryReservationBytes()).isEqualTo(1024 * MIB);
        assertThat(guest.isSetMemoryLimitBytes()).isFalse();
        assertThat(guest.getMeasuredActiveBytes()).isEqualTo(512 * MIB);
        assertThat(guest.getMeasuredConsumedBytes()).isEqualTo(3000 * MIB);
        assertThat(guest.getSwappedBytes()).isEqualTo(100 * MIB);
        assertThat(guest.getInstantiatedPages()).as("3000 + 100 MiB").isEqualTo(3100 * 256);
        assertThat(((WorkingSetProfile) guest.getMemoryProfile()).getWorkingSetPages()).isEqualTo(512 * 256);

        assertThat(guest.getDisks()).extracting(d -> d.getName()).containsExactly("Hard disk 1", "Hard disk 2");
        var disk = (VirtualDisk) guest.getDisks().getFirst();
        assertThat(disk.getSizeBytes()).isEqualTo(40960 * MIB);
        assertThat(disk.getUsedBytes()).as("two file systems of 1000 and 500 MiB").isEqualTo(1500 * MIB);
        assertThat(disk.isThin()).isTrue();
        assertThat(disk.getDatastore().getName()).isEqualTo("store1");
        assertThat(disk.getDatastore().getKind()).isEqualTo(DatastoreKind.VMFS);
        assertThat(disk.getDatastore().getHosts()).containsExactly(host, host(installation, "esx-02"));
        assertThat(guest.getNetworkInterfaces().getFirst().getMacAddress()).isEqualTo("00:50:56:aa:bb:01");
        assertThat(guest.getNetworkInterfaces().getFirst().getNetworkName()).isEqualTo("VLAN 204");
        assertThat(host(installation, "esx-02").getVirtualSwitches()).extracting(s -> s.getName())
                .containsExactly("VLAN 204");

        var template = guest(installation, "golden");
        assertThat(template.isTemplate()).isTrue();
        assertThat(template.getPowerState()).isEqualTo(PowerState.OFF);
        assertThat(template.getLimitKind()).isEqualTo(LimitKind.HARD);
        assertThat(template.getProcessorLimitMegahertz()).isEqualTo(3000);
        assertThat(template.isSetMeasuredConsumedBytes()).as("it does not run").isFalse();
    }

    @Test
    void everyRowOfAFullExportIsAccountedFor() throws Exception {
        var report = read(fullExport()).report();

        assertThat(report.sheets()).allMatch(SheetSummary::present);
        assertThat(report.messages(Severity.ERROR)).isEmpty();
        assertThat(report.sheets()).extracting(SheetSummary::name, SheetSummary::read)
                .containsExactly(tuple("vInfo", 2), tuple("vHost", 2), tuple("vCluster", 1), tuple("vCPU", 2),
                        tuple("vMemory", 2), tuple("vRP", 1), tuple("vDisk", 2), tuple("vPartition", 2),
                        tuple("vNetwork", 1), tuple("vDatastore", 1));
        assertThat(report.sha256()).hasSize(64);
    }

    @Test
    void hostsOfAClusterAreJoinedByANetworkThatIsMarkedAsAssumed() throws Exception {
        var result = read(fullExport());

        var links = result.installation().getLinks();
        assertThat(links).hasSize(2).allMatch(EthernetLink.class::isInstance)
                .allMatch(l -> l.getBandwidthBytesPerSecond() == 1.25e9)
                .allMatch(l -> l.getSource().equals("assumed, not in the export"));
        assertThat(result.report().messages(Severity.DOUBTFUL)).anyMatch(m -> m.sentence().contains("10 Gbit/s"));
        var without = new RvtoolsImporter().read(fullExport(), options().withAssumedNetworks(false),
                ImportMonitor.NONE);
        assertThat(without.installation().getLinks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Memory", "Memory MB", "Memory MiB", "MEMORY", " memory mib ", "vInfoMemory"})
    void memoryIsInMebibytesWhateverTheHeadingSays(String heading) throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM", heading).row("linux", 4096).write(folder);

        assertThat(guest(read(file).installation(), "linux").getMemoryBytes()).isEqualTo(4096 * MIB);
    }

    @Test
    void numbersMayBeTextWithSeparators() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM", "CPUs", "Memory").row("a", "2", "16,384")
                .row("b", "4", "16 384").row("c", "4.0", "16.384").write(folder);

        var result = read(file);

        assertThat(guests(result.installation())).extracting(Guest::getMemoryBytes)
                .containsOnly(16384 * MIB);
        assertThat(guest(result.installation(), "c").getVirtualProcessors()).isEqualTo(4);
        assertThat(doubts(result, "Memory")).singleElement().satisfies(message -> {
            assertThat(message.row()).hasValue(4);
            assertThat(message.value()).isEqualTo("16.384");
            assertThat(message.sentence()).contains("16384");
        });
    }

    @ParameterizedTest
    @CsvSource({"n/a, This is not a number", "-5, must not be negative", "2.5, must be a whole number",
            "99999999999, too large"})
    void aValueThatCannotBeReadStaysUnsetAndIsNamed(String value, String reason) throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM", "CPUs", "Memory").row("linux", value, 4096).write(folder);

        var result = read(file);

        assertThat(guest(result.installation(), "linux").isSetVirtualProcessors()).isFalse();
        assertThat(doubts(result, "CPUs").getFirst().sentence()).contains(reason);
        assertThat(doubts(result, "CPUs").getFirst().value()).isEqualTo(value);
    }

    @Test
    void emptyRowsAreSkippedTogether() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM", "CPUs").row("a", 1).row().row(null, null).row("b", 2).row()
                .row("c", 3).write(folder);

        var report = read(file).report();

        assertThat(report.sheets().getFirst()).extracting(SheetSummary::read, SheetSummary::blank).containsExactly(3,
                3);
        assertThat(report.messages(Severity.SKIPPED).stream().filter(m -> m.row().isPresent())
                .map(ImportMessage::sentence)).containsExactly("Rows 3 to 4 are empty.", "The row is empty.");
    }

    @Test
    void aRowWithoutANameIsSkipped() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM", "CPUs").row("a", 1).row(null, 7).write(folder);

        var report = read(file).report();

        assertThat(report.sheets().getFirst()).extracting(SheetSummary::read, SheetSummary::skipped)
                .containsExactly(1, 1);
    }

    @Test
    void vInfoWithNamesAloneIsEnough() throws Exception {
        var result = read(new TestWorkbook().sheet("vInfo", "VM").row("linux").write(folder));

        assertThat(result.installation().getUnplacedGuests()).extracting(Guest::getName).containsExactly("linux");
        assertThat(result.report().sheets().getFirst().absentColumns()).contains("Powerstate", "CPUs", "Memory",
                "Host");
        assertThat(result.report().messages(Severity.SKIPPED)).extracting(ImportMessage::sheet)
                .contains("vHost", "vCluster", "vCPU", "vMemory", "vRP", "vDisk", "vPartition", "vNetwork",
                        "vDatastore");
    }

    @Test
    void guestsOfOneNameAreBothKeptAndToldApartByTheirUuid() throws Exception {
        var file =
                new TestWorkbook().sheet("vInfo", "VM", "CPUs", "VM UUID").row("twin", 1, "AAAA").row("twin", 2, "BBBB")
                        .sheet("vCPU", "VM", "Shares", "VM UUID").row("twin", 500, "bbbb").write(folder);

        var result = read(file);

        var twins = guests(result.installation());
        assertThat(twins).hasSize(2);
        assertThat(twins.get(0).isSetShare()).isFalse();
        assertThat(twins.get(1).getShare()).isEqualTo(500);
        assertThat(doubts(result, "VM")).extracting(ImportMessage::sentence)
                .containsExactly("Another guest has the same name. Both were read.");
    }

    @Test
    void aRowThatCouldMeanTwoGuestsIsLeftOut() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM", "Host").row("twin", "esx1").row("twin", "esx2")
                .sheet("vMemory", "VM", "Active", "Host").row("twin", 5, "esx2").row("twin", 7, null)
                .row("nobody", 7, null).write(folder);

        var result = read(file);

        assertThat(result.report().messages(Severity.ERROR)).extracting(ImportMessage::sentence).containsExactly(
                "Several guests in vInfo have this name. The row was left out.",
                "There is no guest of this name in vInfo. The row was left out.");
        assertThat(guests(result.installation()).get(1).getMeasuredActiveBytes()).isEqualTo(5 * MIB);
    }

    @Test
    void hostsWithoutARowComeInWithUnknownCapacity() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM", "Cluster", "Host").row("a", "Blue", "esx-01")
                .row("b", "Blue", "esx-09").row("c", "Blue", "ESX-09")
                .sheet("vHost", "Host", "Cluster", "# Cores", "# Memory").row("esx-01", "Blue", 8, 1024).write(folder);

        var result = read(file);

        var unknown = host(result.installation(), "esx-09");
        assertThat(unknown.isCapacityKnown()).isFalse();
        assertThat(unknown.getProcessors()).isEmpty();
        assertThat(unknown.getStorageLevels()).isEmpty();
        assertThat(unknown.getGuests()).hasSize(2);
        assertThat(result.installation().getClusters()).hasSize(1);
        assertThat(result.report().hostMatches()).filteredOn(HostMatch::isDoubtful).hasSize(2)
                .allMatch(m -> m.host().isEmpty());
    }

    @Test
    void aDoubtfulHostCanBeCorrected() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM", "Cluster", "Host").row("a", "Blue", "boesx-01")
                .sheet("vHost", "Host", "Cluster", "# Cores", "# Memory").row("esx-01", "Blue", 8, 1024)
                .row("esx-02", "Blue", 8, 1024).write(folder);

        var guessed = read(file);
        var corrected = new RvtoolsImporter().read(file, options().withHostCorrections(Map.of("boesx-01", "esx-02")),
                ImportMonitor.NONE);

        assertThat(host(guessed.installation(), "esx-01").getGuests()).hasSize(1);
        assertThat(guessed.report().hostMatches().getFirst().isDoubtful()).isTrue();
        assertThat(host(corrected.installation(), "esx-02").getGuests()).hasSize(1);
        assertThat(corrected.report().hostMatches().getFirst().isDoubtful()).isFalse();
        assertThat(corrected.report().rowsDoubtful()).isLessThan(guessed.report().rowsDoubtful());
    }

    @Test
    void aHostWithoutCoresOrMemoryCountsForNothing() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM", "Host").row("a", "esx1")
                .sheet("vHost", "Host", "# Cores", "# Memory").row("esx1", "?", 1024).row("esx2", 8, 0)
                .row("esx3", 8, 1024).write(folder);

        var installation = read(file).installation();

        assertThat(host(installation, "esx1").isCapacityKnown()).isFalse();
        assertThat(host(installation, "esx2").isCapacityKnown()).isFalse();
        assertThat(host(installation, "esx3").isCapacityKnown()).isTrue();
    }

    @Test
    void theCommandLineGivesTheMemoryOfHostsInBytes() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "vInfoVMName", "vInfoHost").row("a", "esx1")
                .sheet("vHost", "vHostName", "vHostNumCpuCores", "vHostMemorySize").row("esx1", 16, 274_877_906_944L)
                .write(folder);

        var result = read(file);

        assertThat(((CentralStorage) host(result.installation(), "esx1").getStorageLevels().getFirst()).getSizeBytes())
                .isEqualTo(256L << 30);
        assertThat(doubts(result, "# Memory").getFirst().sentence()).contains("Read as bytes");
    }

    @Test
    void clustersOfOneNameInTwoDatacentersStayApart() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM", "Datacenter", "Cluster", "Host")
                .row("a", "North", "Blue", "esx1").row("b", "South", "Blue", "esx1")
                .sheet("vHost", "Host", "Datacenter", "Cluster", "# Cores", "# Memory")
                .row("esx1", "North", "Blue", 8, 1024).row("esx1", "South", "Blue", 8, 1024).write(folder);

        var clusters = read(file).installation().getClusters();

        assertThat(clusters).extracting(c -> c.getName()).containsExactly("Blue (North)", "Blue (South)");
        assertThat(clusters).allSatisfy(c -> assertThat(c.getHosts().getFirst().getGuests()).hasSize(1));
    }

    @Test
    void fileSystemsStandInForDisksWhereThereAreNone() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM").row("win")
                .sheet("vPartition", "VM", "Disk", "Capacity MB", "Consumed MB").row("win", "C:\\", 1000, 400)
                .row("win", "D:\\", 2000, 900).write(folder);

        var disks = guest(read(file).installation(), "win").getDisks();

        assertThat(disks).extracting(d -> d.getName()).containsExactly("C:\\", "D:\\");
        assertThat(disks).extracting(d -> d.getUsedBytes()).containsExactly(400 * MIB, 900 * MIB);
    }

    @Test
    void datastoresAreFoundInPathsWhereTheirSheetIsAbsent() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM", "Cluster", "Host").row("a", "Blue", "esx1")
                .sheet("vDisk", "VM", "Disk", "Capacity MiB", "Path").row("a", "Hard disk 1", 10, "[nfs 01] a/a.vmdk")
                .write(folder);

        var store = read(file).installation().getDatastores().getFirst();

        assertThat(store.getName()).isEqualTo("nfs 01");
        assertThat(store.isSetCapacityBytes()).isFalse();
        assertThat(store.getHosts()).extracting(Host::getName).containsExactly("esx1");
    }

    @Test
    void importingAgainKeepsIdentities() throws Exception {
        var first = read(fullExport()).installation();
        var second = read(fullExport()).installation();

        assertThat(ids(second)).isEqualTo(ids(first)).doesNotHaveDuplicates();
    }

    @Test
    void aGuestThatMovedKeepsItsIdentity() throws Exception {
        var before = new TestWorkbook().sheet("vInfo", "VM", "Cluster", "Host").row("linux", "Blue", "esx1")
                .write(folder);
        var after = new TestWorkbook().sheet("vInfo", "VM", "Cluster", "Host").row("other", "Blue", "esx1")
                .row("linux", "Blue", "esx2").write(folder);

        assertThat(guest(read(after).installation(), "linux").getId())
                .isEqualTo(guest(read(before).installation(), "linux").getId());
    }

    @Test
    void aFolderOfCsvFilesIsReadLikeAWorkbook() throws Exception {
        Files.writeString(folder.resolve("RVTools_tabvInfo.csv"),
                "vInfoVMName;vInfoCPUs;vInfoMemory;vInfoCluster;vInfoHost\r\nlinux;2;4,096;Blue;esx1\r\n");
        Files.writeString(folder.resolve("RVTools_tabvHost.csv"),
                "vHostName;vHostCluster;vHostNumCpuCores;vHostMemorySize\r\nesx1;Blue;16;68719476736\r\n");

        var result = read(folder);

        assertThat(guest(result.installation(), "linux").getMemoryBytes()).isEqualTo(4096 * MIB);
        assertThat(host(result.installation(), "esx1").isCapacityKnown()).isTrue();
        assertThat(result.report().rowsRead()).isEqualTo(2);
    }

    @Test
    void theImportIsRecorded() throws Exception {
        var file = fullExport();

        var result = read(file);

        var record = result.installation().getImports().getFirst();
        assertThat(record.getFormat()).isEqualTo("rvtools");
        assertThat(record.getFileName()).isEqualTo(file.getFileName().toString());
        assertThat(record.getImportedAt()).isEqualTo("2026-11-23T00:00:00Z");
        assertThat(record.getRead()).isEqualTo(result.report().rowsRead());
    }

    @Test
    void progressRisesToOne() throws Exception {
        var parts = new ArrayList<Double>();
        new RvtoolsImporter().read(fullExport(), options(), new ImportMonitor() {
            @Override
            public void progress(String what, double part) {
                parts.add(part);
            }

            @Override
            public boolean isCanceled() {
                return false;
            }
        });

        assertThat(parts).isSorted();
        assertThat(parts.getLast()).isCloseTo(1, within(1e-9));
    }

    private Path fullExport() throws IOException {
        return new TestWorkbook()
                .sheet("vInfo", "VM", "Powerstate", "Template", "CPUs", "Memory", "Datacenter", "Cluster", "Host",
                        "OS according to the configuration file", "OS according to the VMware Tools",
                        "HA Restart Priority", "VM UUID")
                .row("web1", "poweredOn", "False", 2, 4096, "DC", "Blue", "esx-01.example.org", "Linux", null, "high",
                        "4210-A")
                .row("golden", "poweredOff", true, 1, 2048, "DC", "Blue", "esx-02", "Linux", "Linux 5", null, "4210-B")
                .sheet("vHost", "Host", "Datacenter", "Cluster", "CPU Model", "Speed", "HT Active", "# CPU",
                        "Cores per CPU", "# Cores", "CPU usage %", "# Memory", "Memory usage %", "ESX Version")
                .row("esx-01", "DC", "Blue", "Xeon", 2700, "True", 2, 8, 16, 25, 65536, 50,
                        "VMware ESXi 7.0.3 build-19193900")
                .row("esx-02", "DC", "Blue", "Xeon", 2700, "True", 2, 8, 16, 25, 65536, 50,
                        "VMware ESXi 7.0.3 build-19193900")
                .sheet("vCluster", "Name", "Failover Level", "AdmissionControlEnabled").row("Blue", 2, "True")
                .sheet("vCPU", "VM", "CPUs", "Overall", "Shares", "Reservation", "Limit", "VM UUID")
                .row("web1", 2, 1350, 2000, 0, -1, "4210-A").row("golden", 1, 0, 1000, 500, 3000, "4210-B")
                .sheet("vMemory", "VM", "Size MiB", "Consumed", "Swapped", "Ballooned", "Active", "Reservation",
                        "Limit")
                .row("web1", 4096, 3000, 100, 50, 512, 1024, -1).row("golden", 2048, 0, 0, 0, 0, 0, -1)
                .sheet("vRP", "Resource Pool path", "CPU reservation", "CPU limit", "Mem reservation", "Mem limit")
                .row("/DC/Blue/Resources/Gold", 1000, -1, 2048, 8192)
                .sheet("vDisk", "VM", "Disk", "Disk Key", "Capacity MiB", "Thin", "Path")
                .row("web1", "Hard disk 1", 2000, 40960, "True", "[store1] web1/web1.vmdk")
                .row("web1", "Hard disk 2", 2001, 1024, "False", "[store1] web1/web1_1.vmdk")
                .sheet("vPartition", "VM", "Disk Key", "Disk", "Capacity MiB", "Consumed MiB")
                .row("web1", 2000, "/", 20000, 1000).row("web1", 2000, "/home", 20000, 500)
                .sheet("vNetwork", "VM", "NIC label", "Network", "Mac Address", "Connected")
                .row("web1", "Network adapter 1", "VLAN 204", "00:50:56:aa:bb:01", "True")
                .sheet("vDatastore", "Name", "Type", "Capacity MiB", "Free MiB", "Hosts")
                .row("store1", "VMFS", 1_000_000, 400_000, "esx-01.example.org, esx-02.example.org").write(folder);
    }

    private static ImportOptions options() {
        return ImportOptions.defaults(Instant.parse("2026-11-23T00:00:00Z"));
    }

    private static ImportResult read(Path file) throws UnreadableSourceException {
        return new RvtoolsImporter().read(file, options(), ImportMonitor.NONE);
    }

    private static List<ImportMessage> doubts(ImportResult result, String column) {
        return result.report().messages(Severity.DOUBTFUL).stream().filter(m -> m.column().equals(column)).toList();
    }

    private static Stream<Host> hosts(Installation installation) {
        return installation.getClusters().stream().flatMap(c -> c.getHosts().stream());
    }

    private static Host host(Installation installation, String name) {
        return hosts(installation).filter(h -> h.getName().equals(name)).findFirst().orElseThrow();
    }

    private static List<Guest> guests(Installation installation) {
        return Stream.concat(hosts(installation).flatMap(h -> h.getGuests().stream()),
                installation.getUnplacedGuests().stream()).toList();
    }

    private static Guest guest(Installation installation, String name) {
        return guests(installation).stream().filter(g -> g.getName().equals(name)).findFirst().orElseThrow();
    }

    /** Of everything but the record of the import, which belongs to the file. */
    private static List<String> ids(Installation installation) {
        var ids = new ArrayList<String>();
        ids.add(installation.eClass().getName());
        installation.eAllContents().forEachRemaining(o -> addId(o, ids));
        return ids;
    }

    private static void addId(EObject object, List<String> ids) {
        if (object instanceof Element element && !(object instanceof ImportRecord)) {
            ids.add(element.getId());
        }
    }
}
