/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;

import org.portolan.study.Variant;

/**
 * What the engine is to be asked, or why it cannot be. Holds no model object.
 *
 * @param variants one scenario for each guest, target and method; complete only when there is no error
 * @param problems what was assumed, and what is wrong
 */
public record Reading(List<Variant> variants, List<BridgeProblem> problems) {

    public Reading {
        variants = List.copyOf(variants);
        problems = List.copyOf(problems);
    }

    /** True when the variants can be run. */
    public boolean isUsable() {
        return !variants.isEmpty() && problems.stream().noneMatch(BridgeProblem::isError);
    }
}
