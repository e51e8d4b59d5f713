/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Map;

import org.portolan.study.disk.DiskPathAnswer;
import org.portolan.study.disk.DiskTables;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * Disks compared over every path.
 *
 * @param name name of the comparison
 * @param disks what each disk costs
 * @param remarks what was assumed
 * @param nameById names of the elements, by the ids that are in the answers
 */
public record ComparedDiskPaths(String name, List<DiskPathAnswer> disks, List<Problem> remarks,
        Map<String, String> nameById) {

    public ComparedDiskPaths {
        disks = List.copyOf(disks);
        remarks = List.copyOf(remarks);
        nameById = Map.copyOf(nameById);
    }

    /** Names of the elements whose ids are in the answers. */
    public ElementNames names() {
        return ElementNames.of(nameById);
    }

    /** The answers as tables. */
    public List<ResultTable> tables() {
        return new DiskTables(disks, names()).all();
    }
}
