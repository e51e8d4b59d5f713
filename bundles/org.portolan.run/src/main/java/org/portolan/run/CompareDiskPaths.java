/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.BridgeProblem;
import org.portolan.bridge.DiskPathQuestion;
import org.portolan.bridge.DiskPathReader;
import org.portolan.bridge.DiskPathReading;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.disk.GuestDisk;
import org.portolan.study.text.ElementNames;

/** Compares what the disks of guests cost over every path. */
public final class CompareDiskPaths {

    private CompareDiskPaths() {
    }

    /** Answers a stored study. */
    public static ComparedDiskPaths of(Installation installation, Study study) throws UnusableInputException {
        return solve(SolvePaging.nameOf(study), DiskPathReader.read(installation, study));
    }

    /**
     * Answers a question that is not stored.
     *
     * @param name name of the comparison
     */
    public static ComparedDiskPaths of(Installation installation, String name, DiskPathQuestion question)
            throws UnusableInputException {
        return solve(name, DiskPathReader.read(installation, question));
    }

    /** The stored studies of disk paths. */
    public static List<Study> studies(Installation installation) {
        return installation.getStudies().stream().filter(s -> s.getKind() == StudyKind.DISK_PATHS).toList();
    }

    private static ComparedDiskPaths solve(String name, DiskPathReading reading) throws UnusableInputException {
        var names = ElementNames.of(reading.nameById());
        var problems = reading.problems().stream().map(p -> Problem.of(p, names.of(p.elementId()))).toList();
        var error = reading.problems().stream().filter(BridgeProblem::isError).findFirst();
        if (error.isPresent()) {
            throw new UnusableInputException(NLS.bind(Messages.Study_CannotSolve, name,
                    error.get().message() + ' ' + error.get().remedy()), problems);
        }
        return new ComparedDiskPaths(name, reading.disks().stream().map(GuestDisk::solve).toList(), problems,
                reading.nameById());
    }
}
