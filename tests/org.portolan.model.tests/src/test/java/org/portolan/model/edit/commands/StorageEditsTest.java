/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.PagingSpace;
import org.portolan.model.RemoteStorage;
import org.portolan.model.edit.commands.StorageEdits.LevelKind;
import org.portolan.model.edit.commands.StorageEdits.VolumeKind;

class StorageEditsTest {
    private final Desk desk = new Desk();

    @Test
    void levelsComeBehindThoseThatAreFaster() {
        desk.runBackAndForth(StorageEdits.addLevel(desk.domain, desk.one, LevelKind.REMOTE));
        desk.runBackAndForth(StorageEdits.addLevel(desk.domain, desk.one, LevelKind.XSTORE));

        assertThat(desk.one.getStorageLevels()).extracting(LevelKind::of)
                .containsExactly(LevelKind.CENTRAL, LevelKind.XSTORE, LevelKind.REMOTE, LevelKind.PAGING);
    }

    @Test
    void aNewXstoreIsAQuarterOfCentralStorage() {
        desk.run(StorageEdits.addLevel(desk.domain, desk.one, LevelKind.XSTORE));

        // 256 GiB / 4
        assertThat(((ExpandedStorage) desk.one.getStorageLevels().get(1)).getSizeBytes()).isEqualTo(64L << 30);
    }

    @Test
    void remoteStorageIsLentByAnotherMemberAndLosesItsLenderWithIt() {
        desk.run(StorageEdits.addLevel(desk.domain, desk.one, LevelKind.REMOTE));
        var remote = (RemoteStorage) desk.one.getStorageLevels().get(1);
        assertThat(remote.getLender()).isSameAs(desk.two);

        desk.runBackAndForth(HostEdits.remove(desk.domain, java.util.List.of(desk.two)));

        assertThat(remote.getLender()).isNull();
    }

    @Test
    void aHostHasOneCentralAndOneExpandedStorage() {
        desk.run(StorageEdits.addLevel(desk.domain, desk.one, LevelKind.XSTORE));

        assertThat(StorageEdits.addLevel(desk.domain, desk.one, LevelKind.XSTORE).canExecute()).isFalse();
        assertThat(StorageEdits.addLevel(desk.domain, desk.one, LevelKind.CENTRAL).canExecute()).isFalse();
    }

    @Test
    void volumesAreNumberedOn() {
        desk.runBackAndForth(StorageEdits.addVolume(desk.domain, desk.one, VolumeKind.ECKD));

        var space = (PagingSpace) desk.one.getStorageLevels().getLast();
        assertThat(space.getVolumes()).extracting(v -> v.getName())
                .containsExactly("PAGE01", "PAGE02", "PAGE03", "PAGE04", "PAGE05");
    }

    @Test
    void aHostWithoutPagingSpaceGetsOneWithItsFirstVolume() {
        desk.runBackAndForth(StorageEdits.addVolume(desk.domain, desk.esx, VolumeKind.FLASH));

        assertThat(((PagingSpace) desk.esx.getStorageLevels().getLast()).getVolumes()).hasSize(1);
    }

    @Test
    void levelsAndVolumesAreReordered() {
        var central = desk.one.getStorageLevels().getFirst();
        desk.runBackAndForth(StorageEdits.moveLevel(desk.domain, central, 1));
        assertThat(desk.one.getStorageLevels()).last().isSameAs(central);
        assertThat(StorageEdits.moveLevel(desk.domain, central, 1).canExecute()).isFalse();
        assertThat(StorageEdits.moveLevel(desk.domain, central, 2).canExecute()).isFalse();

        var space = (PagingSpace) desk.two.getStorageLevels().getLast();
        desk.runBackAndForth(StorageEdits.moveVolume(desk.domain, space.getVolumes().getFirst(), 3));
        desk.runBackAndForth(StorageEdits.removeVolume(desk.domain, space.getVolumes().get(1)));
        desk.runBackAndForth(StorageEdits.removeLevel(desk.domain, space));
    }
}
