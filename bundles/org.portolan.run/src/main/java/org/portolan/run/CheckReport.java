/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;

import org.portolan.bridge.CapacityFacts;
import org.portolan.model.validation.Severity;

/**
 * Everything found in an installation.
 *
 * @param problems the worst first, then in the order of the file
 * @param capacity what it has and what its guests take of it
 */
public record CheckReport(List<Problem> problems, CapacityFacts capacity) {

    public CheckReport {
        problems = List.copyOf(problems);
    }

    /** Problems of a severity. */
    public long count(Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }

    /** Whether any problem is at least so bad. */
    public boolean hasAtLeast(Severity severity) {
        return problems.stream().anyMatch(p -> p.severity().compareTo(severity) <= 0);
    }
}
