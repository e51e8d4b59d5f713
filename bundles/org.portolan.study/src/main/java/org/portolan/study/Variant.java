/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study;

import org.portolan.engine.input.Scenario;

/**
 * One of the ways that a study compares.
 *
 * @param label name in tables and charts; unique within a study
 * @param scenario what the engine is asked
 * @param method what readers should know of its method
 */
public record Variant(String label, Scenario scenario, MethodNote method) {

    /** A variant of whose method nothing is said. */
    public Variant(String label, Scenario scenario) {
        this(label, scenario, MethodNote.NONE);
    }
}
