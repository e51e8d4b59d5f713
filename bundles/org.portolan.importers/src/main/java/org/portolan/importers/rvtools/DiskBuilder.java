/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.rvtools.RvtoolsWorkbook.DatastoreRow;
import org.portolan.importers.rvtools.RvtoolsWorkbook.DiskRow;
import org.portolan.importers.rvtools.RvtoolsWorkbook.PartitionRow;
import org.portolan.importers.rvtools.SheetLayout.Datastores;
import org.portolan.importers.rvtools.SheetLayout.Partitions;
import org.portolan.model.Cluster;
import org.portolan.model.Datastore;
import org.portolan.model.DatastoreKind;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.model.VirtualDisk;

/** Adds disks, what is used on them, and datastores. */
final class DiskBuilder {
    /** {@code [datastore] folder/disk.vmdk}. */
    private static final Pattern PATH = Pattern.compile("\\[([^\\]]+)\\].*");
    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;

    private final Installation installation;
    private final StableIds ids;
    private final ImportLog log;
    private final HostBuilder hosts;
    private final RelatedRows related;
    private final Map<String, Datastore> datastores = new HashMap<>();
    private final Map<Guest, Map<String, VirtualDisk>> disksByKey = new HashMap<>();
    private final Map<Datastore, Set<Cluster>> users = new HashMap<>();

    DiskBuilder(Installation installation, StableIds ids, ImportLog log, HostBuilder hosts, RelatedRows related) {
        this.installation = installation;
        this.ids = ids;
        this.log = log;
        this.hosts = hosts;
        this.related = related;
    }

    void add(RvtoolsWorkbook workbook) {
        workbook.datastores().forEach(this::addDatastore);
        workbook.disks().forEach(this::addDisk);
        boolean asDisks = workbook.disks().isEmpty();
        if (asDisks && !workbook.partitions().isEmpty()) {
            log.sheet(Severity.DOUBTFUL, SheetLayout.PARTITION, "", Messages.Partition_AsDisks);
        }
        for (var row : workbook.partitions()) {
            related.guest(row.row(), row.vm()).ifPresent(entry -> {
                if (asDisks) {
                    addPartitionAsDisk(entry.guest(), row);
                } else {
                    addPartition(entry.guest(), row);
                }
            });
        }
        related.index().all().forEach(entry -> datastoreOf(entry.row().path(), entry.row().row())
                .ifPresent(store -> noteUse(store, entry.guest())));
        guessHosts();
    }

    private void addDatastore(DatastoreRow row) {
        String key = row.name().toLowerCase(Locale.ROOT);
        if (datastores.containsKey(key)) {
            log.failed(row.row(), Datastores.NAME, NLS.bind(Messages.Datastore_Twice, row.name()));
            return;
        }
        var store = newDatastore(row.name(), row.row().source());
        store.setKind(kind(row.type()));
        row.capacityBytes().ifPresent(store::setCapacityBytes);
        row.freeBytes().ifPresent(store::setFreeBytes);
        for (var name : row.hosts()) {
            for (var host : hosts.hostsNamed(name)) {
                if (!store.getHosts().contains(host)) {
                    store.getHosts().add(host);
                }
            }
        }
        log.read(row.row(), NLS.bind(Messages.Datastore_Read, row.name()));
    }

    private Datastore newDatastore(String name, String source) {
        var store = ids.identify(FACTORY.createDatastore(), name);
        store.setName(name);
        store.setSource(source);
        installation.getDatastores().add(store);
        datastores.put(name.toLowerCase(Locale.ROOT), store);
        return store;
    }

    private static DatastoreKind kind(String type) {
        return switch (Heading.key(type)) {
            case "vmfs" -> DatastoreKind.VMFS;
            case "nfs", "nfs3", "nfs41" -> DatastoreKind.NFS;
            case "vsan", "vsandirect" -> DatastoreKind.VSAN;
            default -> DatastoreKind.OTHER;
        };
    }

    private Optional<Datastore> datastoreOf(String path, SheetRow row) {
        var matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1).strip();
        var store = datastores.get(name.toLowerCase(Locale.ROOT));
        if (store == null) {
            store = newDatastore(name, row.source());
            log.all(Severity.DOUBTFUL, name, NLS.bind(Messages.Datastore_Derived, name));
        }
        return Optional.of(store);
    }

    private void addDisk(DiskRow row) {
        related.guest(row.row(), row.vm()).ifPresent(entry -> {
            var guest = entry.guest();
            var disk = newDisk(guest, row.name(), row.row());
            row.capacityBytes().ifPresent(disk::setSizeBytes);
            row.thin().ifPresent(disk::setThin);
            datastoreOf(row.path(), row.row()).ifPresent(store -> {
                disk.setDatastore(store);
                noteUse(store, guest);
            });
            if (!row.key().isEmpty()) {
                disksByKey.computeIfAbsent(guest, k -> new HashMap<>()).put(row.key(), disk);
            }
            log.read(row.row(), NLS.bind(Messages.Disk_Read, disk.getName(), guest.getName()));
        });
    }

    private VirtualDisk newDisk(Guest guest, String name, SheetRow row) {
        String shown = name.isEmpty() ? NLS.bind(Messages.Name_Disk, guest.getDisks().size() + 1) : name;
        var disk = ids.identify(FACTORY.createVirtualDisk(), guest.getId() + "/" + shown);
        disk.setName(shown);
        disk.setSource(row.source());
        guest.getDisks().add(disk);
        return disk;
    }

    private void addPartitionAsDisk(Guest guest, PartitionRow row) {
        var disk = newDisk(guest, row.name(), row.row());
        row.capacityBytes().ifPresent(disk::setSizeBytes);
        row.consumedBytes().ifPresent(disk::setUsedBytes);
        log.read(row.row(), NLS.bind(Messages.Partition_ReadAsDisk, disk.getName(), guest.getName()));
    }

    private void addPartition(Guest guest, PartitionRow row) {
        var byKey = disksByKey.getOrDefault(guest, Map.of());
        Optional<VirtualDisk> disk = row.diskKey().isEmpty() ? Optional.empty()
                : Optional.ofNullable(byKey.get(row.diskKey()));
        if (disk.isEmpty() && guest.getDisks().size() == 1) {
            disk = Optional.of((VirtualDisk) guest.getDisks().getFirst());
        }
        if (disk.isEmpty()) {
            log.skipped(row.row(), Partitions.DISK, NLS.bind(Messages.Partition_NoDisk, guest.getName()));
            return;
        }
        var found = disk.get();
        row.consumedBytes().ifPresent(bytes -> found.setUsedBytes(
                (found.isSetUsedBytes() ? found.getUsedBytes() : 0) + bytes));
        log.read(row.row(), NLS.bind(Messages.Partition_Read, row.name(), guest.getName()));
    }

    private void noteUse(Datastore store, Guest guest) {
        if (guest.eContainer() instanceof Host host && host.eContainer() instanceof Cluster cluster) {
            users.computeIfAbsent(store, k -> new HashSet<>()).add(cluster);
        }
    }

    /** A store that no host reaches would keep every guest where it is, so silence is not taken for that. */
    private void guessHosts() {
        for (var store : installation.getDatastores()) {
            if (store.getHosts().isEmpty() && users.containsKey(store)) {
                for (var cluster : installation.getClusters()) {
                    if (users.get(store).contains(cluster)) {
                        store.getHosts().addAll(List.copyOf(cluster.getHosts()));
                    }
                }
                log.all(Severity.DOUBTFUL, store.getName(), Messages.Datastore_UnknownHosts);
            }
        }
    }
}
