/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import java.util.Map;

import org.portolan.study.RelocationComparisonResult;

/**
 * A relocation study with its results.
 *
 * @param name name of the study
 * @param result what the engine answered to each variant
 * @param names names of guests, hosts, links and volumes by the ids in the result
 */
public record RelocationStudy(String name, RelocationComparisonResult result, Map<String, String> names) {

    public RelocationStudy {
        names = Map.copyOf(names);
    }
}
