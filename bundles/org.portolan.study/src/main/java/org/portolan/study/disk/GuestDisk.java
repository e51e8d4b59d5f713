/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.disk;

import java.util.Set;

import org.portolan.engine.disk.DiskPathKind;

/**
 * A disk of a guest, and what is asked of it.
 *
 * @param guest id of the guest
 * @param isKnown whether the model has the disk; otherwise it stands for one that the guest might have
 * @param study the disk over every path
 * @param kinds kinds of path that its host has
 */
public record GuestDisk(String guest, boolean isKnown, DiskPathStudy study, Set<DiskPathKind> kinds) {

    public GuestDisk {
        kinds = Set.copyOf(kinds);
    }

    /** The disk over the path that it has, then over every other one of its host. */
    public DiskPathAnswer solve() {
        var paths = isKnown ? study.everyPathBesidePresent() : DiskPathStudy.everyPath();
        return new DiskPathAnswer(this, study.compare(paths.stream()
                .filter(path -> kinds.contains(path.kind()) || path == study.disk().path()).toList()));
    }
}
