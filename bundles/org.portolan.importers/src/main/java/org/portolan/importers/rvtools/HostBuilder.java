/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.rvtools.HostNameMatcher.KnownHost;
import org.portolan.importers.rvtools.RvtoolsWorkbook.ClusterRow;
import org.portolan.importers.rvtools.RvtoolsWorkbook.HostRow;
import org.portolan.importers.rvtools.RvtoolsWorkbook.InfoRow;
import org.portolan.importers.rvtools.RvtoolsWorkbook.PoolRow;
import org.portolan.importers.rvtools.SheetLayout.Hosts;
import org.portolan.importers.rvtools.SheetLayout.Pools;
import org.portolan.model.CentralStorage;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.model.ProcessorKind;

/** Makes clusters and hosts, from vHost, from vCluster, and from the names that only guests mention. */
final class HostBuilder {
    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;
    /** {@code VMware ESXi 7.0.3 build-19193900}. */
    private static final Pattern RELEASE = Pattern.compile("(\\d+(?:\\.\\d+)+)");
    private static final Pattern ARM = Pattern.compile("\\b(arm|neoverse|ampere|altra)\\b", Pattern.CASE_INSENSITIVE);

    private record ClusterKey(String datacenter, String name) {
        static ClusterKey of(String datacenter, String name) {
            return new ClusterKey(datacenter.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
        }
    }

    private final Installation installation;
    private final StableIds ids;
    private final ImportLog log;
    private final Map<ClusterKey, Cluster> clusters = new LinkedHashMap<>();
    private final Map<KnownHost, Host> known = new LinkedHashMap<>();
    private final Map<String, Host> unknown = new HashMap<>();
    private final Map<String, List<String>> datacentersByCluster = new HashMap<>();

    HostBuilder(Installation installation, StableIds ids, ImportLog log) {
        this.installation = installation;
        this.ids = ids;
        this.log = log;
    }

    /** Makes the hosts of vHost and their clusters. */
    void addHosts(RvtoolsWorkbook workbook) {
        workbook.hosts().forEach(row -> noteDatacenter(row.datacenter(), row.cluster()));
        workbook.infos().forEach(row -> noteDatacenter(row.vm().datacenter(), row.vm().cluster()));
        var seen = new HashSet<String>();
        for (var row : workbook.hosts()) {
            String key = String.join("\n", row.datacenter(), row.cluster(), row.name()).toLowerCase(Locale.ROOT);
            if (seen.add(key)) {
                addHost(row);
            } else {
                log.failed(row.row(), Hosts.NAME, NLS.bind(Messages.Host_Twice, row.name()));
            }
        }
    }

    private void noteDatacenter(String datacenter, String cluster) {
        var datacenters = datacentersByCluster.computeIfAbsent(cluster.toLowerCase(Locale.ROOT),
                k -> new ArrayList<>());
        if (!datacenter.isEmpty() && datacenters.stream().noneMatch(datacenter::equalsIgnoreCase)) {
            datacenters.add(datacenter);
        }
    }

    private void addHost(HostRow row) {
        var host = ids.identify(FACTORY.createHost(), row.datacenter() + "/" + row.name());
        host.setName(row.name());
        host.setSource(row.row().source());
        host.setHypervisor(HypervisorKind.VSPHERE);
        release(row.version()).ifPresent(host::setHypervisorRelease);
        Texts.set(row.serial(), host::setMachine);
        Texts.set(hardware(row), host::setComment);
        row.busyPercent().ifPresent(percent -> host.setProcessorBusyFraction(Math.min(1, percent / 100)));
        var cores = cores(row);
        host.setCapacityKnown(cores.isPresent() && row.memoryBytes().orElse(0) > 0);
        addProcessors(host, row, cores);
        addStorage(host, row);
        var cluster = cluster(row.datacenter(), row.cluster());
        cluster.getHosts().add(host);
        known.put(new KnownHost(row.datacenter(), row.cluster(), row.name()), host);
        log.read(row.row(), NLS.bind(Messages.Host_Read, row.name(), cluster.getName()));
        if (!host.isCapacityKnown()) {
            log.doubtful(row.row(), cores.isPresent() ? Hosts.MEMORY : Hosts.CORES, Messages.Host_NoCapacity);
        }
    }

    private static Optional<String> release(String version) {
        var matcher = RELEASE.matcher(version);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String hardware(HostRow row) {
        var parts = new ArrayList<String>();
        String model = (row.vendor() + " " + row.model()).strip();
        if (!model.isEmpty()) {
            parts.add(model);
        }
        if (!row.processorModel().isEmpty()) {
            parts.add(row.processorModel());
        }
        return String.join(", ", parts);
    }

    private OptionalInt cores(HostRow row) {
        int product = row.sockets().orElse(0) * row.coresPerSocket().orElse(0);
        int cores = row.cores().orElse(product);
        if (row.cores().isPresent() && product > 0 && product != cores) {
            log.doubtful(row.row(), Hosts.CORES, NLS.bind(Messages.Host_CoresDiffer,
                    new Object[] {cores, row.sockets().getAsInt(), row.coresPerSocket().getAsInt()}));
        }
        return cores > 0 ? OptionalInt.of(cores) : OptionalInt.empty();
    }

    private void addProcessors(Host host, HostRow row, OptionalInt cores) {
        var pool = ids.identify(FACTORY.createProcessorPool(), host.getId());
        pool.setKind(ARM.matcher(row.processorModel()).find() ? ProcessorKind.ARM : ProcessorKind.X86);
        cores.ifPresent(pool::setCores);
        row.sockets().stream().filter(n -> n > 0).forEach(pool::setSockets);
        row.speedMegahertz().stream().filter(mhz -> mhz > 0).forEach(pool::setSpeedMegahertz);
        row.hyperThreading().ifPresent(active -> pool.setThreadsPerCore(active ? 2 : 1));
        host.getProcessors().add(pool);
    }

    private void addStorage(Host host, HostRow row) {
        var bytes = row.memoryBytes();
        if (bytes.orElse(0) <= 0) {
            return;
        }
        var storage = ids.identify(FACTORY.createCentralStorage(), host.getId());
        storage.setName(Messages.Name_CentralStorage);
        storage.setSource(row.row().source());
        storage.setSizeBytes(bytes.getAsLong());
        // only classic ESX had a service console; later versions write 0, which says nothing
        row.consoleBytes().stream().filter(b -> b > 0).forEach(storage::setFixedBytes);
        row.memoryPercent().ifPresent(percent -> setUsed(host, storage, percent));
        host.getStorageLevels().add(storage);
    }

    private static void setUsed(Host host, CentralStorage storage, double percent) {
        long used = Math.round(storage.getSizeBytes() * Math.min(100, percent) / 100);
        storage.setUsedBytes(used);
        host.setMeasuredUsedBytes(used);
    }

    /** The cluster of a name, made when it is asked for first. */
    private Cluster cluster(String datacenter, String name) {
        return clusters.computeIfAbsent(clusterKey(datacenter, name), key -> newCluster(datacenter, name));
    }

    /** Where only one datacenter has a cluster of the name, rows that do not name it mean the same cluster. */
    private ClusterKey clusterKey(String datacenter, String name) {
        var datacenters = datacentersByCluster.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return ClusterKey.of(datacenters.size() == 1 ? datacenters.getFirst() : datacenter, name);
    }

    private Cluster newCluster(String datacenter, String name) {
        var cluster = ids.identify(FACTORY.createCluster(), datacenter + "/" + name);
        String shown = name.isEmpty() ? Messages.Name_Standalone : name;
        boolean ambiguous = datacentersByCluster.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).size() > 1;
        cluster.setName(ambiguous && !datacenter.isEmpty()
                ? NLS.bind(Messages.Name_InDatacenter, shown, datacenter)
                : shown);
        cluster.setKind(name.isEmpty() ? ClusterKind.STANDALONE : ClusterKind.VSPHERE);
        installation.getClusters().add(cluster);
        if (name.isEmpty()) {
            log.all(Severity.DOUBTFUL, "", NLS.bind(Messages.Cluster_None, cluster.getName()));
        }
        return cluster;
    }

    /** The hosts of vHost, to be matched with the names that guests give. */
    List<KnownHost> knownHosts() {
        return List.copyOf(known.keySet());
    }

    Host host(KnownHost host) {
        return known.get(host);
    }

    /** The hosts of a name, domains left aside where that is needed; for lists of hosts that name no cluster. */
    List<Host> hostsNamed(String name) {
        var exact = known.keySet().stream().filter(k -> k.name().equalsIgnoreCase(name)).map(known::get).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        String shortName = HostNameMatcher.withoutDomain(name);
        return known.keySet().stream()
                .filter(k -> HostNameMatcher.withoutDomain(k.name()).equalsIgnoreCase(shortName)).map(known::get)
                .toList();
    }

    /** The host that guests name and vHost does not have: of unknown capacity, made when it is asked for first. */
    Host unknownHost(InfoRow row) {
        var vm = row.vm();
        String key = String.join("\n", vm.datacenter(), vm.cluster(), vm.host()).toLowerCase(Locale.ROOT);
        return unknown.computeIfAbsent(key, k -> {
            var host = ids.identify(FACTORY.createHost(), vm.datacenter() + "/" + vm.host());
            host.setName(vm.host());
            host.setSource(NLS.bind(Messages.Host_UnknownSource, row.row().number()));
            host.setHypervisor(HypervisorKind.VSPHERE);
            host.setCapacityKnown(false);
            cluster(vm.datacenter(), vm.cluster()).getHosts().add(host);
            return host;
        });
    }

    /** Adds what vCluster and vRP say of clusters. */
    void addClusterDetails(RvtoolsWorkbook workbook) {
        workbook.clusters().forEach(this::addClusterRow);
        workbook.pools().forEach(this::addPool);
    }

    private void addClusterRow(ClusterRow row) {
        var cluster = cluster(row.datacenter(), row.name());
        cluster.setSource(row.row().source());
        if (row.admissionControl().orElse(false)) {
            row.failoverLevel().stream().filter(level -> level > 0).forEach(cluster::setSpareHosts);
        }
        log.read(row.row(), NLS.bind(Messages.Cluster_Read, cluster.getName()));
    }

    /** A pool's path is {@code /Datacenter/Cluster/Resources/Pool}, with folders perhaps between the first two. */
    private void addPool(PoolRow row) {
        var steps = List.of(row.path().split("/"));
        int resources = steps.indexOf("Resources");
        Optional<Cluster> cluster = resources < 1 ? Optional.empty()
                : clusters.entrySet().stream()
                        .filter(e -> e.getKey().name().equalsIgnoreCase(steps.get(resources - 1)))
                        .filter(e -> e.getKey().datacenter().isEmpty()
                                || steps.stream().anyMatch(e.getKey().datacenter()::equalsIgnoreCase))
                        .map(Map.Entry::getValue).findFirst();
        if (cluster.isEmpty()) {
            log.skipped(row.row(), Pools.PATH, Messages.Pool_NoCluster);
            return;
        }
        String comment = NLS.bind(Messages.Pool_Comment, new Object[] {row.path(),
                Math.round(row.reservedMegahertz().orElse(0)), megahertz(row), row.reservedBytes().orElse(0) >> 20,
                mebibytes(row)});
        String before = cluster.get().getComment();
        cluster.get().setComment(before == null ? comment : before + "\n" + comment);
        log.read(row.row(), NLS.bind(Messages.Pool_Read, row.path()));
    }

    private static String megahertz(PoolRow row) {
        return row.limitMegahertz().isPresent()
                ? NLS.bind(Messages.Pool_Megahertz, Math.round(row.limitMegahertz().getAsDouble()))
                : Messages.Pool_Unlimited;
    }

    private static String mebibytes(PoolRow row) {
        return row.limitBytes().isPresent() ? NLS.bind(Messages.Pool_Mebibytes, row.limitBytes().getAsLong() >> 20)
                : Messages.Pool_Unlimited;
    }
}
