/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

/** How bad a problem is, worst first. */
public enum Severity {
    /** The model contradicts itself or lacks something without which nothing can be computed. */
    ERROR,
    /** The model can be computed, but what it says is unlikely, risky or against the platform's rules. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO
}
