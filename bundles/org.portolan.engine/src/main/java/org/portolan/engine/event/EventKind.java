/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.event;

/** Order of events at the same instant: what is finished is finished before anything else can end it. */
public enum EventKind {
    /** A transfer or a wait ends. */
    STEP_DONE,
    /** Something from outside happens. */
    INCIDENT,
    /** A limit runs out. */
    LIMIT,
    /** The command to relocate a guest is given. */
    START,
    /** Relocations that wait in the queue begin where there is room. */
    ADMISSION
}
