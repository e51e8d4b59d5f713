/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.Map;

import org.portolan.study.disk.GuestDisk;

/**
 * Disks that are to be compared over every path, or why they cannot be. Holds no model object.
 *
 * @param disks the disks; none when there is an error
 * @param problems what was assumed, and what is wrong
 * @param nameById names of the elements, by the ids that are in the disks
 */
public record DiskPathReading(List<GuestDisk> disks, List<BridgeProblem> problems, Map<String, String> nameById) {

    public DiskPathReading {
        disks = List.copyOf(disks);
        problems = List.copyOf(problems);
        nameById = Map.copyOf(nameById);
    }
}
