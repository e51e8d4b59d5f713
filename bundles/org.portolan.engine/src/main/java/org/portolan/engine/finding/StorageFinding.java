/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.finding;

import java.util.List;

import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;

/** Findings about room of storage levels and volumes for a relocation. */
public sealed interface StorageFinding extends Finding.OfRelocation {

    /**
     * The guest's slots lie on volumes that the target does not have, or no volume is common to both hosts.
     *
     * @param guest id of the guest
     * @param source id of the source
     * @param target id of the target
     * @param volumes ids of the source's volumes that the target does not have
     */
    record VolumesNotShared(String guest, String source, String target, List<String> volumes)
            implements StorageFinding {
        public VolumesNotShared {
            volumes = List.copyOf(volumes);
        }

        @Override
        public FindingCode code() {
            return FindingCode.VOLUMES_NOT_SHARED;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest, source, target);
        }

        @Override
        public List<Remedy> remedies() {
            return volumes.isEmpty() ? List.of() : List.of(new Remedy.ShareVolumes(volumes));
        }
    }

    /**
     * The shared page space has too few free slots for the guest.
     *
     * @param guest id of the guest
     * @param host id of the host whose page space it is
     * @param needed slots that the guest's pages need beside those that they have
     * @param free slots that are free
     */
    record PageSpaceShort(String guest, String host, Pages needed, Pages free) implements StorageFinding {
        @Override
        public FindingCode code() {
            return FindingCode.PAGE_SPACE_SHORT;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host, guest);
        }

        @Override
        public List<Remedy> remedies() {
            return List.of(new Remedy.AddSlots(host, needed.minusOrZero(free)));
        }
    }

    /**
     * The guest's largest size does not fit into the target's free frames and free slots together. An error, unless
     * the check was skipped.
     *
     * @param guest id of the guest
     * @param target id of the target
     * @param needed pages that the guest may have at most
     * @param framesFree free frames of the target
     * @param slotsFree free slots of the target
     * @param forced true when FORCE STORAGE skipped the check
     * @param remedies what would help
     */
    record TargetStorageShort(String guest, String target, Pages needed, Pages framesFree, Pages slotsFree,
            boolean forced, List<Remedy> remedies) implements StorageFinding {
        public TargetStorageShort {
            remedies = List.copyOf(remedies);
        }

        @Override
        public FindingCode code() {
            return FindingCode.TARGET_STORAGE_SHORT;
        }

        @Override
        public Severity severity() {
            return forced ? Severity.WARNING : Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(target, guest);
        }
    }

    /**
     * The guest fits, but the target must page for it.
     *
     * @param guest id of the guest
     * @param target id of the target
     * @param needed pages of the guest that want a frame: all instantiated ones, or with shared volumes its working set
     * @param framesFree free frames of the target
     */
    record TargetWillPage(String guest, String target, Pages needed, Pages framesFree) implements StorageFinding {
        @Override
        public FindingCode code() {
            return FindingCode.TARGET_WILL_PAGE;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(target, guest);
        }

        @Override
        public List<Remedy> remedies() {
            return List.of(new Remedy.FreeStorage(target, needed.minusOrZero(framesFree)));
        }
    }

    /**
     * The relocation leaves the page space so full that block writes no longer find contiguous slots.
     *
     * @param host id of the host whose page space it is
     * @param used slots in use at the fullest instant
     * @param slots slots in all
     * @param limit share up to which slots are contiguous
     */
    record PageSpaceAboveHalf(String host, Pages used, Pages slots, Ratio limit) implements StorageFinding {
        @Override
        public FindingCode code() {
            return FindingCode.PAGE_SPACE_ABOVE_HALF;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<String> elementIds() {
            return List.of(host);
        }
    }

    /**
     * Source and target have no expanded storage in common.
     *
     * @param guest id of the guest
     * @param source id of the source
     * @param target id of the target
     */
    record XstoreNotShared(String guest, String source, String target) implements StorageFinding {
        @Override
        public FindingCode code() {
            return FindingCode.XSTORE_NOT_SHARED;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(guest, source, target);
        }
    }

    /**
     * The shared expanded storage has too few free blocks for the guest. An error, unless the rest finds slots on shared
     * volumes.
     *
     * @param guest id of the guest
     * @param xstore id of the expanded storage
     * @param needed pages of the guest that need a block
     * @param free blocks that are free
     * @param overflows true when the rest goes on to shared volumes
     */
    record XstoreShort(String guest, String xstore, Pages needed, Pages free, boolean overflows)
            implements StorageFinding {
        @Override
        public FindingCode code() {
            return FindingCode.XSTORE_SHORT;
        }

        @Override
        public Severity severity() {
            return overflows ? Severity.WARNING : Severity.ERROR;
        }

        @Override
        public List<String> elementIds() {
            return List.of(xstore, guest);
        }

        @Override
        public List<Remedy> remedies() {
            return List.of(new Remedy.AddBlocks(xstore, needed.minusOrZero(free)));
        }
    }

    /**
     * Real machines give expanded storage to one LPAR at a time, and z/VM has none from 6.4 on: this method is a
     * what-if.
     *
     * @param xstore id of the expanded storage
     * @param source id of the source
     * @param target id of the target
     */
    record SharedXstoreUnsupported(String xstore, String source, String target) implements StorageFinding {
        @Override
        public FindingCode code() {
            return FindingCode.SHARED_XSTORE_UNSUPPORTED;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(xstore, source, target);
        }
    }

    /**
     * z/VM does not share paging volumes between members: this method is a what-if.
     *
     * @param source id of the source
     * @param target id of the target
     */
    record SharedVolumesUnsupported(String source, String target) implements StorageFinding {
        @Override
        public FindingCode code() {
            return FindingCode.SHARED_VOLUMES_UNSUPPORTED;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<String> elementIds() {
            return List.of(source, target);
        }
    }
}
