/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.failover;

import org.eclipse.osgi.util.NLS;

/** Words of the tables about the loss of hosts. */
final class Messages extends NLS {
    public static String Column_Arrived;
    public static String Column_Cluster;
    public static String Column_Constraint;
    public static String Column_Cores;
    public static String Column_Demand;
    public static String Column_Fit;
    public static String Column_Free;
    public static String Column_Guest;
    public static String Column_Guests;
    public static String Column_HighestOvercommit;
    public static String Column_Host;
    public static String Column_Hosts;
    public static String Column_HostsChanged;
    public static String Column_HostsLost;
    public static String Column_Lost;
    public static String Column_Minimal;
    public static String Column_Missing;
    public static String Column_Needed;
    public static String Column_Number;
    public static String Column_Overcommit;
    public static String Column_PageIns;
    public static String Column_PerCore;
    public static String Column_Resource;
    public static String Column_Rule;
    public static String Column_Source;
    public static String Column_State;
    public static String Column_Storage;
    public static String Column_Stranded;
    public static String Column_Survived;
    public static String Column_Target;
    public static String Column_VirtualProcessors;
    public static String Column_VirtualStorage;
    public static String Column_Why;
    public static String Column_WorkDone;
    public static String Column_WorstState;
    public static String Demand_All;
    public static String Demand_Running;
    public static String Finding_AndMore;
    public static String Finding_Barred;
    public static String Finding_DoesNotFit;
    public static String Finding_HostBad;
    public static String Finding_NotTogether;
    public static String Finding_Thrashes;
    public static String Finding_Unknown;
    public static String Fit_DoesNot;
    public static String Fit_Fits;
    public static String Fit_Unknown;
    public static String Rule_Average;
    public static String Rule_Worst;
    public static String Stranded_NoRoom;
    public static String Table_Before;
    public static String Table_Capacity;
    public static String Table_Cases;
    public static String Table_Conflicts;
    public static String Table_Hosts;
    public static String Table_Placements;
    public static String Table_Shortfalls;
    public static String Table_Stranded;
    public static String Why_Barred;
    public static String Why_Conflict;
    public static String Why_Shortfall;

    static {
        NLS.initializeMessages("org.portolan.study.failover.messages", Messages.class);
    }

    private Messages() {
    }
}
