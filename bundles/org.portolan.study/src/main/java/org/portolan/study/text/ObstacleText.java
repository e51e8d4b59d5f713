/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.text;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.disk.DiskObstacle;
import org.portolan.engine.disk.GuestTimeout;

/** What keeps a disk from going along, and what waits for it, in words. */
public final class ObstacleText {

    private ObstacleText() {
    }

    /** What stands against it, as the end of a sentence. */
    public static String of(DiskObstacle obstacle, String host, String disk) {
        return NLS.bind(message(obstacle), host, disk);
    }

    private static String message(DiskObstacle obstacle) {
        return switch (obstacle) {
            case ECKD_NOT_EQUIVALENT -> Messages.Obstacle_EckdNotEquivalent;
            case ECKD_NUMBER_MISSING -> Messages.Obstacle_EckdNumberMissing;
            case MINIDISK_NOT_SHARED -> Messages.Obstacle_MinidiskNotShared;
            case FCP_WITHOUT_NPIV -> Messages.Obstacle_FcpWithoutNpiv;
            case FCP_NOT_ZONED -> Messages.Obstacle_FcpNotZoned;
            case FCP_NOT_MASKED -> Messages.Obstacle_FcpNotMasked;
            case BLOCK_IO_HANDLE_LOST -> Messages.Obstacle_BlockIoHandleLost;
            case BLOCK_IO_DEVICE_MISSING -> Messages.Obstacle_BlockIoDeviceMissing;
            case SAN_UNITS_NOT_REACHED -> Messages.Obstacle_SanUnitsNotReached;
            case SAN_MAP_BEHIND -> Messages.Obstacle_SanMapBehind;
            case ISCSI_PORTAL_NOT_REACHED -> Messages.Obstacle_IscsiPortalNotReached;
            case STORE_NOT_REACHED -> Messages.Obstacle_StoreNotReached;
        };
    }

    /** What happens when something has waited too long. */
    static String of(GuestTimeout.Kind timeout) {
        return switch (timeout) {
            case COMMAND -> Messages.GuestTimeoutBroken_Command;
            case DEVICE_LOSS -> Messages.GuestTimeoutBroken_DeviceLoss;
            case SESSION -> Messages.GuestTimeoutBroken_Session;
            case MULTIPATH -> Messages.GuestTimeoutBroken_Multipath;
        };
    }
}
