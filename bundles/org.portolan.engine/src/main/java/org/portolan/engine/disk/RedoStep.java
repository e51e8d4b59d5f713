/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

/** What has to be done at the target before a disk answers there. */
public enum RedoStep {
    /** Paths of a dedicated 3390 are grouped again, and what was under way is driven again. */
    GROUP_PATHS,
    /** CP links a minidisk. */
    LINK_MINIDISK,
    /** Login to the fabric and to the port (FLOGI, PLOGI, PRLI), and the unit is opened. */
    FABRIC_LOGIN,
    /** The block I/O environment is opened again. */
    OPEN_BLOCK_IO,
    /** The copy of the map at the target catches up. */
    MAP_CATCHES_UP,
    /** The map is looked up. */
    LOOK_UP_MAP,
    /** The target connects to the portal and logs in. */
    ISCSI_LOGIN,
    /** The target takes the connections over as they are. */
    ADOPT_CONNECTIONS,
    /** The target opens the virtual disk and takes its locks. */
    OPEN_IMAGE
}
