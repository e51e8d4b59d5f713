/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

/** Kinds of path, in the order in which comparisons list them. */
public enum DiskPathKind {
    /** {@link DedicatedEckd}. */
    DEDICATED_ECKD,
    /** {@link Minidisk}. */
    MINIDISK,
    /** {@link DedicatedFcp}. */
    DEDICATED_FCP,
    /** {@link BlockIo}. */
    BLOCK_IO,
    /** {@link VirtualSan}. */
    VIRTUAL_SAN,
    /** {@link Iscsi}. */
    ISCSI,
    /** {@link DatastoreDisk}. */
    DATASTORE
}
