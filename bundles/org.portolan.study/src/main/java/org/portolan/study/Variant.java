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
 */
public record Variant(String label, Scenario scenario) {
}
