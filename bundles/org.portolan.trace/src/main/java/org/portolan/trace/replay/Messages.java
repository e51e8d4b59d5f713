/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.replay;

import org.eclipse.osgi.util.NLS;

/** Headings of the tables of replays. */
final class Messages extends NLS {
    public static String Column_Demotions;
    public static String Column_Distinct;
    public static String Column_EarlyWrites;
    public static String Column_Filled;
    public static String Column_FirstTouches;
    public static String Column_Hierarchy;
    public static String Column_HitRatio;
    public static String Column_Hits;
    public static String Column_MissRatio;
    public static String Column_PageIns;
    public static String Column_PageOuts;
    public static String Column_References;
    public static String Column_Revalidations;
    public static String Column_Size;
    public static String Column_Tier;
    public static String Table_Summary;
    public static String Table_Tiers;

    static {
        NLS.initializeMessages("org.portolan.trace.replay.messages", Messages.class);
    }

    private Messages() {
    }
}
