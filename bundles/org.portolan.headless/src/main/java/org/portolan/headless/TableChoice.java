/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.run.UnusableInputException;
import org.portolan.study.table.ResultTable;

/** Which tables are printed. */
final class TableChoice {

    private TableChoice() {
    }

    /**
     * The table that was asked for, or those that are printed anyway.
     *
     * @param name the table that was asked for
     * @param usual those that are printed when none was
     */
    static List<ResultTable> of(List<ResultTable> tables, Optional<String> name, Predicate<ResultTable> usual)
            throws UnusableInputException {
        if (name.isEmpty()) {
            return tables.stream().filter(usual).toList();
        }
        var found = tables.stream().filter(table -> table.name().equalsIgnoreCase(name.get().strip())).toList();
        if (found.isEmpty()) {
            throw new UnusableInputException(NLS.bind(Messages.Solve_NoTable, name.get(),
                    tables.stream().map(ResultTable::name).collect(Collectors.joining(", "))));
        }
        return found;
    }
}
