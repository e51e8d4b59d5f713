/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

/** Why the running passes ended: the guest was stopped, or, by the rule of its hypervisor, given up. */
public enum LeaveReason {
    /** What was left could be moved within the goal. */
    GOAL_MET,
    /** The greatest number of passes was made. */
    PASS_LIMIT,
    /** The greatest amount was sent. */
    AMOUNT_LIMIT,
    /** A pass left nearly as much as it found, or more. */
    NO_PROGRESS,
    /** It was asked so: IMMEDIATE, or stop first. */
    AS_ASKED,
    /** The guest was switched to the target before all its pages were there. */
    SWITCHED
}
