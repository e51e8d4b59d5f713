/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portolan.model.CentralStorage;
import org.portolan.model.Cluster;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.Host;
import org.portolan.model.Identifiers;
import org.portolan.model.PagingSpace;
import org.portolan.model.PagingVolume;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;
import org.portolan.model.RemoteStorage;
import org.portolan.model.StorageLevel;

/** Edits of a host's storage hierarchy. */
public final class StorageEdits {
    private static final long GIB = 1L << 30;

    private StorageEdits() {
    }

    /** Kinds of levels, fastest first. */
    public enum LevelKind {
        CENTRAL, XSTORE, REMOTE, PAGING;

        /** The kind of a level. */
        public static LevelKind of(StorageLevel level) {
            return switch (level) {
                case CentralStorage central -> CENTRAL;
                case ExpandedStorage expanded -> XSTORE;
                case RemoteStorage remote -> REMOTE;
                default -> PAGING;
            };
        }
    }

    /** Kinds of paging volumes. */
    public enum VolumeKind {
        ECKD, FBA, FLASH
    }

    /**
     * Adds a level to a host, behind the levels that are as fast or faster. A host has one central storage, and one
     * private expanded storage.
     */
    public static Command addLevel(EditingDomain domain, Host host, LevelKind kind) {
        if (!mayHave(host, kind)) {
            return UnexecutableCommand.INSTANCE;
        }
        var level = newLevel(host, kind);
        Identifiers.ensure(level);
        int index = (int) host.getStorageLevels().stream().takeWhile(l -> LevelKind.of(l).compareTo(kind) <= 0)
                .count();
        return Edits.labelled(Messages.Storage_AddLevel,
                Edits.add(domain, host, PortolanPackage.Literals.HOST__STORAGE_LEVELS, level, index));
    }

    /** Whether a host may get one more level of a kind. */
    public static boolean mayHave(Host host, LevelKind kind) {
        return kind == LevelKind.REMOTE || kind == LevelKind.PAGING
                || host.getStorageLevels().stream().noneMatch(l -> LevelKind.of(l) == kind);
    }

    private static StorageLevel newLevel(Host host, LevelKind kind) {
        var factory = PortolanFactory.eINSTANCE;
        var level = switch (kind) {
            case CENTRAL -> {
                var central = factory.createCentralStorage();
                central.setSizeBytes(64 * GIB);
                yield central;
            }
            case XSTORE -> {
                var expanded = factory.createExpandedStorage();
                // a quarter of central storage, at least 2 GiB: the usual rule (domain 1.1)
                expanded.setSizeBytes(Math.max(2 * GIB, centralBytes(host) / 4));
                yield expanded;
            }
            case REMOTE -> {
                var remote = factory.createRemoteStorage();
                remote.setSizeBytes(16 * GIB);
                neighbours(host).findFirst().ifPresent(remote::setLender);
                yield remote;
            }
            case PAGING -> {
                var space = factory.createPagingSpace();
                space.getVolumes().add(newVolume(List.of(), VolumeKind.ECKD));
                yield space;
            }
        };
        level.setName(Names.takenBy(host.getStorageLevels()).free(name(kind)));
        return level;
    }

    private static String name(LevelKind kind) {
        return switch (kind) {
            case CENTRAL -> Messages.Name_CentralStorage;
            case XSTORE -> Messages.Name_Xstore;
            case REMOTE -> Messages.Name_Remote;
            case PAGING -> Messages.Name_PagingSpace;
        };
    }

    private static long centralBytes(Host host) {
        return host.getStorageLevels().stream().filter(CentralStorage.class::isInstance)
                .mapToLong(l -> ((CentralStorage) l).getSizeBytes()).sum();
    }

    private static Stream<Host> neighbours(Host host) {
        return host.eContainer() instanceof Cluster cluster ? cluster.getHosts().stream().filter(h -> h != host)
                : Stream.empty();
    }

    /** Adds a volume to a host's first paging space, which is made where there is none. */
    public static Command addVolume(EditingDomain domain, Host host, VolumeKind kind) {
        var space = host.getStorageLevels().stream().filter(PagingSpace.class::isInstance).findFirst();
        if (space.isPresent()) {
            return addVolume(domain, (PagingSpace) space.get(), kind);
        }
        var added = PortolanFactory.eINSTANCE.createPagingSpace();
        added.setName(Names.takenBy(host.getStorageLevels()).free(Messages.Name_PagingSpace));
        added.getVolumes().add(newVolume(List.of(), kind));
        Identifiers.ensure(added);
        return Edits.labelled(Messages.Storage_AddVolume, Edits.add(domain, host,
                PortolanPackage.Literals.HOST__STORAGE_LEVELS, added, host.getStorageLevels().size()));
    }

    /** Adds a volume to a paging space, behind the others. */
    public static Command addVolume(EditingDomain domain, PagingSpace space, VolumeKind kind) {
        var taken = new ArrayList<>(space.getVolumes());
        taken.addAll(space.getSharedVolumes());
        var volume = newVolume(taken, kind);
        Identifiers.ensure(volume);
        return Edits.labelled(Messages.Storage_AddVolume,
                Edits.add(domain, space, PortolanPackage.Literals.PAGING_SPACE__VOLUMES, List.of(volume)));
    }

    private static PagingVolume newVolume(List<PagingVolume> others, VolumeKind kind) {
        var factory = PortolanFactory.eINSTANCE;
        var names = Names.takenBy(others);
        switch (kind) {
            case ECKD -> {
                var volume = factory.createEckdVolume();
                volume.setName(names.free("PAGE01"));
                // a 3390 model 9
                volume.setCylinders(10_017);
                return volume;
            }
            case FBA -> {
                var volume = factory.createFbaVolume();
                volume.setName(names.free("EDEV01"));
                volume.setBlocks(16 * GIB / 512);
                return volume;
            }
            case FLASH -> {
                var volume = factory.createFlashVolume();
                volume.setName(names.free("swap0"));
                volume.setSizeBytes(64 * GIB);
                return volume;
            }
        }
        throw new IllegalArgumentException(kind.name());
    }

    /** Moves a level up or down in its host's hierarchy. */
    public static Command moveLevel(EditingDomain domain, StorageLevel level, int index) {
        return Edits.reorder(domain, level, index, Messages.Storage_MoveLevel);
    }

    /** Moves a volume among those of its paging space. */
    public static Command moveVolume(EditingDomain domain, PagingVolume volume, int index) {
        return Edits.reorder(domain, volume, index, Messages.Storage_MoveVolume);
    }

    public static Command removeLevel(EditingDomain domain, StorageLevel level) {
        return Edits.remove(domain, List.of(level));
    }

    public static Command removeVolume(EditingDomain domain, PagingVolume volume) {
        return Edits.remove(domain, List.of(volume));
    }
}
