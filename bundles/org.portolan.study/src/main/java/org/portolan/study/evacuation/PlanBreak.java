/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.List;

import org.portolan.engine.finding.Severity;

/**
 * Something that a plan breaks, or a guest that it leaves behind, in words.
 *
 * @param severity ERROR when the plan must not be carried out like this, otherwise WARNING
 * @param sentence what is broken
 * @param reasons why, each a sentence; empty where the first sentence says all
 * @param elementIds ids of the elements that it is about, the one to look at first of all before the others
 */
public record PlanBreak(Severity severity, String sentence, List<String> reasons, List<String> elementIds) {
    public PlanBreak {
        reasons = List.copyOf(reasons);
        elementIds = List.copyOf(elementIds);
    }
}
