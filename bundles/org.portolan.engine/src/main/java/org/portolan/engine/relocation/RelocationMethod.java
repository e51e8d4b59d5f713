/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

/** A way to relocate a guest. Each method is a class of its own that names its source. */
interface RelocationMethod {

    /** Begins; everything else follows from events. Called once. */
    void begin();

    /** Notes what was done of a step that is ended before its time. */
    void interrupted();

    /** Gives back what was taken at the target. Called when the relocation is given up. */
    void release();
}
