/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.List;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * Hosts that are emptied one after the other, worked on, and taken into service again.
 *
 * @param each how each of them is emptied; its own hosts and direction do not count. A window is for each plan by itself
 * @param hosts ids of the hosts in their order, each once; not empty
 * @param homeComing when guests come home
 * @param work how long each host is worked on while it is empty
 */
public record MaintenanceSpec(EvacuationSpec each, List<String> hosts, HomeComing homeComing, SimTime work) {

    public MaintenanceSpec {
        Require.present("MaintenanceSpec.each", each);
        hosts = hosts.stream().distinct().toList();
        Require.notEmpty("MaintenanceSpec.hosts", hosts);
        Require.present("MaintenanceSpec.homeComing", homeComing);
        Require.present("MaintenanceSpec.work", work);
    }

    /** The same with guests that come home at another time. */
    public MaintenanceSpec with(HomeComing other) {
        return new MaintenanceSpec(each, hosts, other, work);
    }
}
