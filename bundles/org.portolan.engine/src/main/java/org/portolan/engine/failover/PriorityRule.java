/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

/** How the restart of one priority depends on that of those before it. */
public enum PriorityRule {
    /** A host starts the next guest as soon as it may start one more, whatever its priority. */
    OVERLAPPING,
    /** Nobody of a priority starts anywhere before all of the priorities before it are back. */
    ONE_BY_ONE
}
