/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.finding;

/** How bad a finding is, worst first. */
public enum Severity {
    /** The relocation does not happen. */
    ERROR,
    /** It happens, but not as anybody would like. */
    WARNING,
    /** Good to know. */
    INFO
}
