/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.palette;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.portolan.model.ClusterKind;
import org.portolan.model.GuestClass;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.edit.commands.ClusterEdits;
import org.portolan.model.edit.commands.GuestEdits;
import org.portolan.model.edit.commands.HostEdits;
import org.portolan.model.edit.commands.LinkKind;
import org.portolan.model.edit.commands.NoteEdits;
import org.portolan.model.edit.commands.StorageEdits.LevelKind;
import org.portolan.model.edit.commands.StorageEdits.VolumeKind;
import org.portolan.model.edit.commands.SwitchEdits;

/** What a palette entry stands for. */
public sealed interface NewElement {

    /** A new element for an installation, which is not part of it yet; empty where the edit makes it. */
    Optional<EObject> make(Installation installation);

    /** What is put on a host. */
    sealed interface InHost extends NewElement {
    }

    record NewCluster(ClusterKind kind) implements NewElement {
        @Override
        public Optional<EObject> make(Installation installation) {
            return Optional.of(ClusterEdits.newCluster(installation, kind));
        }
    }

    record NewHost(HypervisorKind hypervisor) implements NewElement {
        @Override
        public Optional<EObject> make(Installation installation) {
            return Optional.of(HostEdits.newHost(installation, hypervisor));
        }
    }

    record NewGuest(GuestClass guestClass) implements InHost {
        @Override
        public Optional<EObject> make(Installation installation) {
            return Optional.of(GuestEdits.newGuest(installation, guestClass, HypervisorKind.ZVM));
        }
    }

    record NewSwitch() implements NewElement {
        @Override
        public Optional<EObject> make(Installation installation) {
            return Optional.of(SwitchEdits.newSwitch(installation));
        }
    }

    /** @param kind empty for the kind that is usual between the two ends */
    record NewLink(Optional<LinkKind> kind) implements NewElement {
        @Override
        public Optional<EObject> make(Installation installation) {
            return Optional.empty();
        }
    }

    record NewLevel(LevelKind kind) implements InHost {
        @Override
        public Optional<EObject> make(Installation installation) {
            return Optional.empty();
        }
    }

    record NewVolume(VolumeKind kind) implements InHost {
        @Override
        public Optional<EObject> make(Installation installation) {
            return Optional.empty();
        }
    }

    record NewNote() implements NewElement {
        @Override
        public Optional<EObject> make(Installation installation) {
            return Optional.of(NoteEdits.newNote());
        }
    }
}
