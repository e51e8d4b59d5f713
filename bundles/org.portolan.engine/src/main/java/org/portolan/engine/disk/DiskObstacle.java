/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

/** Why a disk cannot go along with its guest. */
public enum DiskObstacle {
    /** The host has no device with the EQID of the dedicated one. */
    ECKD_NOT_EQUIVALENT,
    /** The host has no device with the number of the dedicated one, which has no EQID. */
    ECKD_NUMBER_MISSING,
    /** The host does not reach the volume of the minidisk. */
    MINIDISK_NOT_SHARED,
    /** The port name is that of the source's adapter, and the unit is not opened to the host by name. */
    FCP_WITHOUT_NPIV,
    /** The host is not zoned to the storage server. */
    FCP_NOT_ZONED,
    /** The storage server does not let the host use the unit. */
    FCP_NOT_MASKED,
    /** CP does not carry the block I/O environment over: the guest's handle would be lost. */
    BLOCK_IO_HANDLE_LOST,
    /** The host does not reach the device behind the block I/O environment. */
    BLOCK_IO_DEVICE_MISSING,
    /** The host does not reach the logical units that the map names. */
    SAN_UNITS_NOT_REACHED,
    /** The map at the host is further behind than the guest waits for an answer. */
    SAN_MAP_BEHIND,
    /** The host does not reach the iSCSI portal. */
    ISCSI_PORTAL_NOT_REACHED,
    /** The host does not reach the store of the virtual disk. */
    STORE_NOT_REACHED
}
