/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.Optional;
import java.util.Set;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * A network interface of a guest whose addresses move with it.
 *
 * @param id id copied from the model
 * @param layer what the switches that it is connected to forward by
 * @param addresses entries of its table of MAC, VLAN and IP addresses, 0 to 1,000,000
 * @param announcements how the new place is announced
 * @param ownTraffic the guest sends something by itself so often; empty for one that only answers
 * @param conditions what goes wrong
 * @param peers its clients
 */
public record NetworkInterfaceSpec(String id, Layer layer, int addresses, AnnouncementSpec announcements,
        Optional<SimTime> ownTraffic, Set<NetworkCondition> conditions, PeersSpec peers) {

    private static final int MOST_ADDRESSES = 1_000_000;

    public NetworkInterfaceSpec {
        Require.id("NetworkInterfaceSpec.id", id);
        Require.present("NetworkInterfaceSpec.layer", layer);
        Require.within("NetworkInterfaceSpec.addresses", addresses, 0, MOST_ADDRESSES);
        Require.present("NetworkInterfaceSpec.announcements", announcements);
        Require.present("NetworkInterfaceSpec.ownTraffic", ownTraffic);
        conditions = Copies.ordered(NetworkCondition.class, conditions);
        Require.present("NetworkInterfaceSpec.peers", peers);
    }

    /** An interface with one address, by assumptions. */
    public static NetworkInterfaceSpec of(String id, Layer layer) {
        return new NetworkInterfaceSpec(id, layer, 1, AnnouncementSpec.DEFAULTS, Optional.empty(), Set.of(),
                PeersSpec.DEFAULTS);
    }

    /** The same with something going wrong. */
    public NetworkInterfaceSpec with(Set<NetworkCondition> others) {
        return new NetworkInterfaceSpec(id, layer, addresses, announcements, ownTraffic, others, peers);
    }

    /** The same with other clients. */
    public NetworkInterfaceSpec with(PeersSpec others) {
        return new NetworkInterfaceSpec(id, layer, addresses, announcements, ownTraffic, conditions, others);
    }

    /** The same with other announcements. */
    public NetworkInterfaceSpec with(AnnouncementSpec others) {
        return new NetworkInterfaceSpec(id, layer, addresses, others, ownTraffic, conditions, peers);
    }
}
