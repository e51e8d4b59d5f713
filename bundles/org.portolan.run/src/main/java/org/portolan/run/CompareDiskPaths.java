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
import org.portolan.study.text.ElementNames;

/**
 * Prepares a comparison of what the disks of guests cost over every path: reads what it needs from the model, on the
 * thread of the caller. {@link PreparedDiskPaths#solve} then works on any thread.
 */
public final class CompareDiskPaths {

    private CompareDiskPaths() {
    }

    /** Prepares a stored study. */
    public static PreparedDiskPaths prepare(Installation installation, Study study) throws UnusableInputException {
        return prepare(SolvePaging.nameOf(study), DiskPathReader.read(installation, study));
    }

    /**
     * Prepares a question that is not stored.
     *
     * @param name name of the comparison
     */
    public static PreparedDiskPaths prepare(Installation installation, String name, DiskPathQuestion question)
            throws UnusableInputException {
        return prepare(name, DiskPathReader.read(installation, question));
    }

    /** The stored studies of disk paths. */
    public static List<Study> studies(Installation installation) {
        return installation.getStudies().stream().filter(s -> s.getKind() == StudyKind.DISK_PATHS).toList();
    }

    private static PreparedDiskPaths prepare(String name, DiskPathReading reading) throws UnusableInputException {
        var names = ElementNames.of(reading.nameById());
        var problems = reading.problems().stream().map(p -> Problem.of(p, names.of(p.elementId()))).toList();
        var error = reading.problems().stream().filter(BridgeProblem::isError).findFirst();
        if (error.isPresent()) {
            throw new UnusableInputException(NLS.bind(Messages.Study_CannotSolve, name,
                    error.get().message() + ' ' + error.get().remedy()), problems);
        }
        return new PreparedDiskPaths(name, reading.disks(), problems, reading.nameById());
    }
}
