/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

/** The way that the I/O of a guest takes to one disk, and what decides whether a relocation may take it along. */
public sealed interface DiskPathSpec
        permits DedicatedEckd, Minidisk, DedicatedFcp, BlockIo, VirtualSan, Iscsi, DatastoreDisk {

    /** Which kind it is. */
    DiskPathKind kind();
}
