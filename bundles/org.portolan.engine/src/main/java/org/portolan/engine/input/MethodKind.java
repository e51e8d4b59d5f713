/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

/** Relocation methods, named by mechanism. The names are stored in files. */
public enum MethodKind {
    /** Pre-copy as z/VM's live guest relocation does it. */
    LGR_PRECOPY,
    /** Pre-copy with the plain rule: downtime goal, pass limit, amount limit, progress. */
    PLAIN_PRECOPY,
    /** Page out to shared paging volumes, page in at the target. */
    SHARED_DASD_PAGING
}
