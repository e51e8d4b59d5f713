/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.disk;

import org.portolan.engine.disk.DiskPathSpec;
import org.portolan.engine.disk.GuestTimeout;
import org.portolan.engine.disk.IoLimit;
import org.portolan.engine.disk.Iscsi;
import org.portolan.engine.disk.RedoStep;
import org.portolan.study.text.ResultText;

/** Paths to disks in words. */
public final class DiskText {

    private DiskText() {
    }

    /** A path; iSCSI with the way in which its session gets to the target. */
    public static String of(DiskPathSpec path) {
        if (path instanceof Iscsi iscsi) {
            return switch (iscsi.takeover()) {
                case LOGIN_AGAIN -> Messages.Path_IscsiLogin;
                case MOVE_STATE -> Messages.Path_IscsiState;
            };
        }
        return ResultText.of(path.kind());
    }

    static String of(IoLimit limit) {
        return switch (limit) {
            case DEMAND -> Messages.Limit_Demand;
            case PROCESSOR -> Messages.Limit_Processor;
            case DEVICE -> Messages.Limit_Device;
            case QUEUE_DEPTH -> Messages.Limit_QueueDepth;
        };
    }

    static String of(GuestTimeout.Kind timeout) {
        return switch (timeout) {
            case COMMAND -> Messages.Timeout_Command;
            case DEVICE_LOSS -> Messages.Timeout_DeviceLoss;
            case SESSION -> Messages.Timeout_Session;
            case MULTIPATH -> Messages.Timeout_Multipath;
        };
    }

    static String of(RedoStep step) {
        return switch (step) {
            case GROUP_PATHS -> Messages.Step_GroupPaths;
            case LINK_MINIDISK -> Messages.Step_LinkMinidisk;
            case FABRIC_LOGIN -> Messages.Step_FabricLogin;
            case OPEN_BLOCK_IO -> Messages.Step_OpenBlockIo;
            case MAP_CATCHES_UP -> Messages.Step_MapCatchesUp;
            case LOOK_UP_MAP -> Messages.Step_LookUpMap;
            case ISCSI_LOGIN -> Messages.Step_IscsiLogin;
            case ADOPT_CONNECTIONS -> Messages.Step_AdoptConnections;
            case OPEN_IMAGE -> Messages.Step_OpenImage;
        };
    }
}
