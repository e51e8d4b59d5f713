/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.portolan.engine.RunMonitor;
import org.portolan.study.disk.DiskPathAnswer;
import org.portolan.study.disk.GuestDisk;

/**
 * Disks that were read from a model and can now be compared on any thread: it holds no model object.
 *
 * @param name name of the comparison
 * @param disks the disks
 * @param remarks what was assumed
 * @param nameById names of the elements, by the ids that are in the answers
 */
public record PreparedDiskPaths(String name, List<GuestDisk> disks, List<Problem> remarks,
        Map<String, String> nameById) {

    public PreparedDiskPaths {
        disks = List.copyOf(disks);
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /**
     * Compares the paths of every disk.
     *
     * @param monitor told of every disk, and asked whether to go on
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public ComparedDiskPaths solve(RunMonitor monitor) {
        monitor.begin(disks.size());
        var answers = new ArrayList<DiskPathAnswer>();
        for (var disk : disks) {
            monitor.checkCanceled();
            answers.add(disk.solve());
            monitor.worked(1);
        }
        return new ComparedDiskPaths(name, answers, remarks, nameById);
    }
}
